#include "compose/order_answers.hpp"

#include <algorithm>
#include <string_view>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace restitution::compose {

namespace {

/// Digits from a place on; more than any answer means by a number count as so many.
std::int32_t length_of_number(const icu::UnicodeString& text, std::int32_t at)
{
    constexpr std::int32_t most = 31; // below all letters and digits
    std::int32_t length = 0;
    while (length < most && at < text.length() && u_isdigit(text.char32At(at))) {
        at = text.moveIndex32(at, 1);
        ++length;
    }
    return length;
}

/// Letters and digits without case and accents: "« À revoir »" stands among the A's. Numbers stand
/// behind how long they are: 9 before 10.
icu::UnicodeString sort_key(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* apart = icu::Normalizer2::getNFDInstance(status);
    icu::UnicodeString folded = icu::UnicodeString::fromUTF8(text).foldCase();
    if (U_SUCCESS(status)) {
        folded = apart->normalize(folded, status);
    }
    icu::UnicodeString key;
    for (std::int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
        const UChar32 scalar = folded.char32At(i);
        if (u_isdigit(scalar) && (i == 0 || !u_isdigit(folded.char32At(i - 1)))) {
            key.append(static_cast<UChar32>(length_of_number(folded, i)));
        }
        if (u_isalnum(scalar)) {
            key.append(scalar);
        }
    }
    return key;
}

struct Keyed {
    icu::UnicodeString key;
    const survey::TextTally* text;
};

bool comes_before(const Keyed& a, const Keyed& b)
{
    const auto order = a.key.compare(b.key);
    return order != 0 ? order < 0 : a.text->text < b.text->text;
}

} // namespace

std::vector<const survey::TextTally*> order_answers(const survey::QuestionTally& tally,
                                                    Content content)
{
    std::vector<Keyed> keyed;
    for (const survey::TextTally& text : tally.texts) {
        if (text.no_content == (content == Content::none)) {
            keyed.push_back({sort_key(text.text), &text});
        }
    }
    std::ranges::sort(keyed, comes_before);
    std::vector<const survey::TextTally*> ordered;
    ordered.reserve(keyed.size());
    std::ranges::transform(keyed, std::back_inserter(ordered), &Keyed::text);
    return ordered;
}

} // namespace restitution::compose
