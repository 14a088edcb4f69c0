#include "read/response_encoding.hpp"

#include "base/utf8.hpp"
#include "read/foreign_kind.hpp"
#include "read/text_gate.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace restitution::read {

namespace {

// Bytes 0x80 to 0x9F of Windows-1252; the unused ones become U+FFFD.
constexpr std::array<char32_t, 32> windows_1252{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

std::string from_windows_1252(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char byte : bytes) {
        const auto c = static_cast<unsigned char>(byte);
        append_scalar(text, c >= 0x80 && c < 0xA0 ? windows_1252[c - 0x80U] : char32_t{c});
    }
    return text;
}

/// Whether the bytes from `at` on only begin a character: the file was cut off in it.
bool is_cut_off(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t wanted = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    const std::string_view rest = text.substr(at + 1);
    return lead >= 0xC2 && lead <= 0xF4 && rest.size() + 1 < wanted &&
           std::ranges::none_of(rest, starts_character);
}

} // namespace

bool decode_responses(SourceFile& file, std::string_view encoding, Diagnostics& faults)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    decode_by_mark(file, faults);
    if (file.text.starts_with(mark)) {
        file.text.erase(0, mark.size());
        faults.warning("csv.repeated-mark",
                       fmt::format("'{}' starts with two byte order marks", file.name));
    }
    const bool guessed = encoding == "auto" && find_foreign_kind(file.text) == nullptr &&
                         file.text.find('\0') == std::string::npos &&
                         find_broken_utf8(file.text) != std::string::npos;
    if (guessed) {
        file.text = from_windows_1252(file.text);
    }
    return guessed;
}

void tell_guessed_encoding(const SourceFile& file, Diagnostics& faults)
{
    const auto first = std::ranges::find_if(file.text, [](char c) { return (c & 0x80) != 0; });
    const auto begin = static_cast<std::uint32_t>(first - file.text.begin());
    std::size_t end = begin;
    next_scalar(file.text, end);
    faults.warning("csv.guessed-encoding",
                   fmt::format("'{}' is no UTF-8 and was read as Windows-1252", file.name),
                   {&file, begin, static_cast<std::uint32_t>(end)},
                   {"look at the accents, or export it as UTF-8"});
}

bool check_encoding(const SourceFile& file, Diagnostics& faults)
{
    // First: what else is no UTF-8 in such a file only follows from what it really is.
    if (const auto nul = file.text.find('\0'); nul != std::string::npos) {
        const auto at = static_cast<std::uint32_t>(nul);
        faults.error("csv.nul", "a NUL character stands in the text", {&file, at, at + 1},
                     {"the file is damaged, or UTF-16 without its mark: export the responses again "
                      "as CSV in UTF-8"});
        return false;
    }
    const std::size_t broken = find_broken_utf8(file.text);
    if (broken == std::string::npos) {
        return true;
    }
    const auto at = static_cast<std::uint32_t>(broken);
    if (is_cut_off(file.text, broken)) {
        faults.error(
            "csv.cut-off",
            fmt::format("'{}' ends in the middle of a character, at byte {}", file.name, broken),
            {&file, at, at}, {"it was not downloaded whole: export it again"});
    } else {
        faults.error(
            "csv.not-utf8", fmt::format("byte {} of '{}' is no UTF-8", broken, file.name),
            {&file, at, at + 1},
            {"export the responses as UTF-8, in Excel 'CSV UTF-8', or write encoding=\"auto\" on "
             "the survey"});
    }
    return false;
}

} // namespace restitution::read
