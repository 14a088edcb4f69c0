#include "base/name_some.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace restitution {

std::string name_some(std::span<const std::string> names, std::size_t most)
{
    return fmt::format("{}{}", fmt::join(names.first(std::min(most, names.size())), ", "),
                       names.size() > most ? ", …" : "");
}

} // namespace restitution
