#include "text/typography.hpp"

namespace restitution::text {

std::string apply_typography(std::string_view text, std::string_view, Voice)
{
    return std::string{text};
}

} // namespace restitution::text
