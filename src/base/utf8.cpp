#include "base/utf8.hpp"

#include "base/ascii.hpp"

#include <algorithm>

namespace restitution {

namespace {

unsigned byte_at(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

char as_byte(char32_t value)
{
    return static_cast<char>(static_cast<unsigned char>(value));
}

} // namespace

std::string_view cut_at_character(std::string_view text, std::size_t most)
{
    if (text.size() <= most) {
        return text;
    }
    while (most > 0 && !starts_character(text[most])) {
        --most;
    }
    return text.substr(0, most);
}

char32_t next_scalar(std::string_view text, std::size_t& at)
{
    const unsigned lead = byte_at(text, at++);
    if (lead < 0x80) {
        return lead;
    }
    const int trailing = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    char32_t scalar = lead & (0x3FU >> trailing);
    for (int i = 0; i < trailing && at < text.size(); ++i) {
        scalar = (scalar << 6) | (byte_at(text, at++) & 0x3FU);
    }
    return scalar;
}

void append_scalar(std::string& text, char32_t scalar)
{
    if (scalar < 0x80) {
        text += as_byte(scalar);
    } else if (scalar < 0x800) {
        text += as_byte(0xC0 | (scalar >> 6));
        text += as_byte(0x80 | (scalar & 0x3F));
    } else if (scalar < 0x10000) {
        text += as_byte(0xE0 | (scalar >> 12));
        text += as_byte(0x80 | ((scalar >> 6) & 0x3F));
        text += as_byte(0x80 | (scalar & 0x3F));
    } else {
        text += as_byte(0xF0 | (scalar >> 18));
        text += as_byte(0x80 | ((scalar >> 12) & 0x3F));
        text += as_byte(0x80 | ((scalar >> 6) & 0x3F));
        text += as_byte(0x80 | (scalar & 0x3F));
    }
}

std::size_t count_scalars(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, starts_character));
}

void append_utf16_hex(std::string& out, std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const char32_t scalar = next_scalar(text, at);
        if (scalar < 0x10000) {
            append_hex(out, scalar, 4);
        } else {
            append_hex(out, 0xD800 + ((scalar - 0x10000) >> 10), 4);
            append_hex(out, 0xDC00 + ((scalar - 0x10000) & 0x3FF), 4);
        }
    }
}

} // namespace restitution
