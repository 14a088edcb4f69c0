#pragma once

#include "meeting/text.hpp"
#include "picture/picture.hpp"

#include <memory>
#include <string>

namespace restitution::tests {

/// A text of the meeting, in one style.
inline meeting::Text authored(std::string words)
{
    return {{meeting::Words{std::move(words)}, {}, "", {}}};
}

/// An empty drawing of some proportions.
inline picture::PicturePtr drawn(int width, int height)
{
    return std::make_shared<picture::Picture>(
        picture::Picture{"a.svg", picture::Drawing{{Length::pt(width), Length::pt(height)}, {}}});
}

} // namespace restitution::tests
