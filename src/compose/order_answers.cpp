#include "compose/order_answers.hpp"

#include <algorithm>
#include <string_view>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace restitution::compose {

namespace {

/// Letters and digits without case and accents: "« À revoir »" stands among the A's.
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

std::vector<const survey::TextTally*> order_answers(const survey::QuestionTally& tally)
{
    std::vector<Keyed> keyed;
    for (const survey::TextTally& text : tally.texts) {
        if (!text.no_content) {
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
