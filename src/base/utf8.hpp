#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace restitution {

/// Whether a byte of UTF-8 begins a character, and does not go on with one.
constexpr bool starts_character(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// The beginning of a text, `most` bytes or a little less, whole characters of it.
std::string_view cut_at_character(std::string_view text, std::size_t most);

/// The scalar value that starts at `at`, which moves behind it.
///
/// Input:   strict UTF-8 and at < text.size(); the text gate has seen to the first.
char32_t next_scalar(std::string_view text, std::size_t& at);

/// Appends one scalar value as UTF-8.
void append_scalar(std::string& text, char32_t scalar);

/// How many scalar values a strict UTF-8 text holds.
std::size_t count_scalars(std::string_view text);

/// Appends big-endian UTF-16 as upper-case hexadecimal digits, as PDF strings want it.
void append_utf16_hex(std::string& out, std::string_view text);

} // namespace restitution
