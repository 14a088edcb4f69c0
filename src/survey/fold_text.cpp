#include "survey/fold_text.hpp"

#include <algorithm>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace restitution::survey {

namespace {

bool is_ascii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_ascii_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

std::string fold_ascii(std::string_view text)
{
    std::string folded;
    for (const char c : text) {
        if (!is_ascii_space(c)) {
            folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        } else if (!folded.empty() && folded.back() != ' ') {
            folded += ' ';
        }
    }
    if (folded.ends_with(' ')) {
        folded.pop_back();
    }
    return folded;
}

icu::UnicodeString fold_space(const icu::UnicodeString& text)
{
    icu::UnicodeString folded;
    for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        const UChar32 c = text.char32At(at);
        if (!u_isUWhiteSpace(c)) {
            folded.append(c == 0x2019 ? UChar32{'\''} : c);
        } else if (!folded.isEmpty() && folded[folded.length() - 1] != u' ') {
            folded.append(u' ');
        }
    }
    return folded.endsWith(u" ", 1) ? folded.tempSubString(0, folded.length() - 1) : folded;
}

} // namespace

std::string fold_text(std::string_view text)
{
    if (is_ascii(text)) {
        return fold_ascii(text);
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    icu::UnicodeString folded = fold_space(
        icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())}));
    folded.foldCase();
    if (U_SUCCESS(status)) {
        folded = nfc->normalize(folded, status);
    }
    std::string out;
    folded.toUTF8String(out);
    return out;
}

} // namespace restitution::survey
