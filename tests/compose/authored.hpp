#pragma once

#include "meeting/text.hpp"

#include <string>

namespace restitution::tests {

/// A text of the meeting, in one style.
inline meeting::Text authored(std::string words)
{
    return {{meeting::Words{std::move(words)}, {}, "", {}}};
}

} // namespace restitution::tests
