#include "read/text_gate.hpp"

#include "base/normal_form.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace restitution::read {

namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr std::string_view utf16_le_mark = "\xFF\xFE";
constexpr std::string_view utf16_be_mark = "\xFE\xFF";

char32_t unit_at(std::string_view bytes, std::size_t at, bool little_endian)
{
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return little_endian ? first | (static_cast<char32_t>(second) << 8)
                         : (static_cast<char32_t>(first) << 8) | second;
}

bool is_high(char32_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool is_low(char32_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

/// UTF-16 after its mark; `damaged` when a unit had no partner or a byte was left over.
std::string from_utf16(std::string_view bytes, bool little_endian, bool& damaged)
{
    std::string text;
    text.reserve(bytes.size());
    damaged = bytes.size() % 2 != 0;
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        const char32_t unit = unit_at(bytes, at, little_endian);
        const char32_t next =
            is_high(unit) && at + 3 < bytes.size() ? unit_at(bytes, at + 2, little_endian) : 0;
        if (is_low(next)) {
            append_scalar(text, 0x10000 + ((unit - 0xD800) << 10) + (next - 0xDC00));
            at += 2;
        } else if (is_high(unit) || is_low(unit)) {
            append_scalar(text, 0xFFFD);
            damaged = true;
        } else {
            append_scalar(text, unit);
        }
    }
    return text;
}

struct Lead {
    std::size_t length;
    unsigned char second_low;
    unsigned char second_high;
};

/// What may follow a lead byte; length 0: no lead byte.
Lead lead(unsigned char byte)
{
    if (byte < 0x80) {
        return {1, 0, 0};
    }
    if (byte >= 0xC2 && byte <= 0xDF) {
        return {2, 0x80, 0xBF};
    }
    if ((byte & 0xF0U) == 0xE0) {
        return {3, static_cast<unsigned char>(byte == 0xE0 ? 0xA0 : 0x80),
                static_cast<unsigned char>(byte == 0xED ? 0x9F : 0xBF)};
    }
    if (byte >= 0xF0 && byte <= 0xF4) {
        return {4, static_cast<unsigned char>(byte == 0xF0 ? 0x90 : 0x80),
                static_cast<unsigned char>(byte == 0xF4 ? 0x8F : 0xBF)};
    }
    return {0, 0, 0};
}

bool is_well_formed(std::string_view text, std::size_t at, const Lead& expected)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    if (expected.length == 0 || at + expected.length > text.size()) {
        return false;
    }
    if (expected.length > 1 && (byte(1) < expected.second_low || byte(1) > expected.second_high)) {
        return false;
    }
    for (std::size_t i = 2; i < expected.length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80) {
            return false;
        }
    }
    return true;
}

bool is_direction_control(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

bool is_unusable(char32_t c)
{
    const bool noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    const bool control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c <= 0x9F);
    return noncharacter || control || c == 0xFEFF;
}

bool is_plain_ascii(std::string_view text)
{
    return std::ranges::all_of(text, [](char byte) {
        const auto c = static_cast<unsigned char>(byte);
        return (c >= 0x20 && c < 0x7F) || c == '\n' || c == '\t';
    });
}

} // namespace

void decode_by_mark(SourceFile& file, Diagnostics& faults)
{
    const std::string_view text = file.text;
    if (text.starts_with(utf8_mark)) {
        file.text.erase(0, utf8_mark.size());
        return;
    }
    const bool little_endian = text.starts_with(utf16_le_mark);
    if (!little_endian && !text.starts_with(utf16_be_mark)) {
        return;
    }
    bool damaged = false;
    file.text = from_utf16(text.substr(2), little_endian, damaged);
    if (damaged) {
        faults.error("text.damaged-utf16",
                     fmt::format("'{}' is UTF-16 with units that do not pair", file.name), {},
                     {"save the file again as UTF-8"});
    }
}

std::size_t find_broken_utf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const Lead expected = lead(static_cast<unsigned char>(text[at]));
        if (!is_well_formed(text, at, expected)) {
            return at;
        }
        at += expected.length;
    }
    return std::string_view::npos;
}

std::string clean_text(std::string_view text, const SourceSpan& where, Diagnostics& faults)
{
    if (is_plain_ascii(text)) {
        return std::string{text};
    }
    std::string kept;
    kept.reserve(text.size());
    bool turned = false;
    bool unusable = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_scalar(text, at);
        if (c == '\r') {
            at += at < text.size() && text[at] == '\n' ? 1 : 0;
            kept += '\n';
        } else if (is_direction_control(c)) {
            turned = true;
        } else if (is_unusable(c)) {
            unusable = true;
        } else {
            append_scalar(kept, c);
        }
    }
    if (turned) {
        faults.warning("text.bidi", "characters that turn the reading direction were taken out",
                       where);
    }
    if (unusable) {
        faults.warning("text.noncharacter", "characters that no file may hold were taken out",
                       where);
    }
    return to_nfc(std::move(kept));
}

} // namespace restitution::read
