#pragma once

#include "base/bytes.hpp"
#include "base/color.hpp"
#include "base/geometry.hpp"

#include <fmt/format.h>

#include <string>
#include <string_view>

namespace restitution::backends::dump {

/// Lines of text, two spaces deeper per level.
class TextDump {
public:
    void line(int depth, std::string_view text)
    {
        out_.append(2 * static_cast<std::size_t>(depth), ' ');
        out_ += text;
        out_ += '\n';
    }
    Bytes take() { return std::move(out_); }

private:
    Bytes out_;
};

/// "12.50", from whole EMU: the same on every machine.
std::string show(Length length);
std::string show(Point point);
std::string show(Size size);
std::string show(const Rect& rect);
/// In quotation marks; line ends and what cannot be seen as \u{…}.
std::string quoted(std::string_view text);

} // namespace restitution::backends::dump
