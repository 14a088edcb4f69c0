#include "survey/fold_text.hpp"

#include "base/normal_form.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <optional>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>

namespace restitution::survey {

namespace {

/// White_Space of the Unicode character database.
bool is_space(char32_t c)
{
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
           c == 0x205F || c == 0x3000;
}

/// Soft hyphen, zero width space, word joiner, byte order mark. Joiners stay: they make letters
/// and emoji.
bool has_no_width(char32_t c)
{
    return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

char32_t plain_apostrophe(char32_t c)
{
    return c == 0x2019 || c == 0x02BC ? U'\'' : c;
}

/// Appends a scalar, or a space for a run of them when something stands before it.
void append_folding(std::string& folded, char32_t c)
{
    if (!is_space(c)) {
        append_scalar(folded, plain_apostrophe(c));
    } else if (!folded.empty() && folded.back() != ' ') {
        folded += ' ';
    }
}

/// Latin-1 and general punctuation, where NFC has nothing to do and folding case is a step of 32;
/// U+00B5 and U+00DF fold to others.
bool is_simple(char32_t c)
{
    return (c < 0x100 && c != 0xB5 && c != 0xDF) || (c >= 0x2000 && c <= 0x206F);
}

char32_t to_lower(char32_t c)
{
    const bool upper = (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
    return upper ? c + 32 : c;
}

/// What most texts are folded by; nullopt when one character of the text is not simple.
std::optional<std::string> fold_simple(std::string_view text)
{
    std::string folded;
    folded.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_scalar(text, at);
        if (!is_simple(c)) {
            return std::nullopt;
        }
        if (!has_no_width(c)) {
            append_folding(folded, to_lower(c));
        }
    }
    return folded;
}

std::string fold_spaces(std::string_view text)
{
    std::string folded;
    folded.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_scalar(text, at);
        if (!has_no_width(c)) {
            append_folding(folded, c);
        }
    }
    return folded;
}

std::string fold_case(const std::string& text)
{
    UErrorCode status = U_ZERO_ERROR;
    std::string folded;
    icu::StringByteSink<std::string> sink{&folded};
    icu::CaseMap::utf8Fold(0, text, sink, nullptr, status);
    return U_SUCCESS(status) ? folded : text;
}

} // namespace

std::string fold_text(std::string_view text)
{
    auto simple = fold_simple(text);
    // Folding case can part what NFC had joined.
    std::string folded =
        simple ? std::move(*simple) : to_nfc(fold_spaces(fold_case(to_nfc(std::string{text}))));
    if (folded.ends_with(' ')) {
        folded.pop_back();
    }
    return folded;
}

std::string_view trim_text(std::string_view text)
{
    const auto is_blank = [](char32_t c) { return is_space(c) || has_no_width(c); };
    std::size_t begin = text.size();
    std::size_t end = text.size();
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        if (!is_blank(next_scalar(text, at))) {
            begin = std::min(begin, start);
            end = at;
        }
    }
    return text.substr(begin, end - begin);
}

} // namespace restitution::survey
