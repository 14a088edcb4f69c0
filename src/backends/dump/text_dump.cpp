#include "backends/dump/text_dump.hpp"

#include "base/utf8.hpp"

#include <cstdlib>

namespace restitution::backends::dump {

namespace {

constexpr std::int64_t emu_per_hundredth = 127;

// Spaces of several widths and controls look alike or like nothing.
bool is_invisible(char32_t scalar)
{
    return scalar < 0x20 || (scalar >= 0x7F && scalar <= 0xA0) || scalar == 0xAD ||
           (scalar >= 0x2000 && scalar <= 0x200F) || (scalar >= 0x2028 && scalar <= 0x202F) ||
           (scalar >= 0x205F && scalar <= 0x206F) || scalar == 0xFEFF;
}

} // namespace

std::string show(Length length)
{
    const std::int64_t emu = length.in_emu();
    const std::int64_t hundredths = (std::abs(emu) + emu_per_hundredth / 2) / emu_per_hundredth;
    return fmt::format("{}{}.{:02}", emu < 0 && hundredths != 0 ? "-" : "", hundredths / 100,
                       hundredths % 100);
}

std::string show(Point point)
{
    return show(point.x) + "," + show(point.y);
}

std::string show(Size size)
{
    return show(size.width) + "x" + show(size.height);
}

std::string show(const Rect& rect)
{
    return show(rect.origin) + " " + show(rect.size);
}

std::string quoted(std::string_view text)
{
    std::string out = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t scalar = next_scalar(text, at);
        if (is_invisible(scalar)) {
            out += fmt::format("\\u{{{:X}}}", static_cast<std::uint32_t>(scalar));
        } else {
            if (scalar == '"' || scalar == '\\') {
                out += '\\';
            }
            out += text.substr(begin, at - begin);
        }
    }
    return out + '"';
}

} // namespace restitution::backends::dump
