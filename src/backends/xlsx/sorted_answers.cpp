#include "backends/xlsx/sorted_answers.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <unicode/coll.h>
#include <unicode/unistr.h>

namespace restitution::backends::xlsx {

/// letters:  tells letters apart, not their accents nor their case: half the work of a key.
struct Alphabet::Rules {
    std::unique_ptr<icu::Collator> collator;
    std::unique_ptr<icu::Collator> letters;
};

// A collator that ICU cannot give (no data) leaves the order of code points, still a law.
Alphabet::Alphabet(std::string_view language) : rules_{std::make_unique<Rules>()}
{
    UErrorCode status = U_ZERO_ERROR;
    const auto locale = icu::Locale::forLanguageTag(std::string{language}, status);
    status = U_ZERO_ERROR;
    rules_->collator.reset(icu::Collator::createInstance(locale, status));
    rules_->letters.reset(U_SUCCESS(status) ? rules_->collator->clone() : nullptr);
    if (rules_->letters == nullptr) {
        rules_->collator.reset();
        return;
    }
    rules_->letters->setStrength(icu::Collator::PRIMARY);
}

Alphabet::~Alphabet() = default;

std::string Alphabet::key(const std::string& text) const
{
    if (rules_->collator == nullptr) {
        return text.substr(0, key_size);
    }
    std::array<std::uint8_t, key_size> bytes{};
    const std::int32_t needed = rules_->letters->getSortKey(
        icu::UnicodeString::fromUTF8(text), bytes.data(), static_cast<std::int32_t>(bytes.size()));
    const auto size = std::min(static_cast<std::size_t>(needed), key_size);
    return {reinterpret_cast<const char*>(bytes.data()), size};
}

int Alphabet::compare(const std::string& a, const std::string& b) const
{
    UErrorCode status = U_ZERO_ERROR;
    const int order = rules_->collator == nullptr
                          ? 0
                          : static_cast<int>(rules_->collator->compareUTF8(a, b, status));
    return order != 0 && U_SUCCESS(status) ? order : a.compare(b);
}

namespace {

/// A text where it is to be placed: its key stands beside it, since most keys differ.
struct Placed {
    const std::string* text;
    std::string key; ///< empty for no text
};

bool comes_first(const Placed& a, const Placed& b, const Alphabet& alphabet)
{
    const int order = a.key.compare(b.key);
    return order != 0 ? order < 0 : *a.text != *b.text && alphabet.compare(*a.text, *b.text) < 0;
}

} // namespace

std::vector<const survey::Answer*> sort_answers(const std::vector<survey::Answer>& answers,
                                                const Alphabet& alphabet)
{
    struct PlacedAnswer : Placed {
        const survey::Answer* answer;
        // Ticks first, then answers in own words alone.
        std::tuple<bool, const std::vector<std::uint16_t>&> ticked() const
        {
            return {answer->ticks.empty(), answer->ticks};
        }
    };
    std::vector<PlacedAnswer> placed;
    placed.reserve(answers.size());
    for (const survey::Answer& answer : answers) {
        if (answer.given()) {
            const std::string& text = answer.text;
            placed.push_back({{&text, text.empty() ? "" : alphabet.key(text)}, &answer});
        }
    }
    std::ranges::sort(placed, [&](const PlacedAnswer& a, const PlacedAnswer& b) {
        const auto order = a.ticked() <=> b.ticked();
        return order == 0 ? comes_first(a, b, alphabet) : order < 0;
    });
    std::vector<const survey::Answer*> sorted(placed.size());
    std::ranges::transform(placed, sorted.begin(), &PlacedAnswer::answer);
    return sorted;
}

std::vector<WrittenText> sort_texts(const std::vector<survey::Answer>& answers,
                                    const survey::QuestionTally& tally, const Alphabet& alphabet)
{
    struct PlacedText : Placed {
        bool no_content;
    };
    std::vector<PlacedText> placed;
    placed.reserve(answers.size());
    for (const survey::TextTally& same : tally.texts) {
        for (const std::uint32_t respondent : same.respondents) {
            const std::string& text = answers[respondent].text;
            placed.push_back({{&text, alphabet.key(text)}, same.no_content});
        }
    }
    std::ranges::sort(placed, [&](const PlacedText& a, const PlacedText& b) {
        return a.no_content == b.no_content ? comes_first(a, b, alphabet) : b.no_content;
    });
    std::vector<WrittenText> written;
    for (const PlacedText& one : placed) {
        if (!written.empty() && *written.back().text == *one.text) {
            ++written.back().count;
        } else {
            written.push_back({one.text, 1, one.no_content});
        }
    }
    return written;
}

} // namespace restitution::backends::xlsx
