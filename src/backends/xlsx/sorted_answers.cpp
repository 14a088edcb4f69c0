#include "backends/xlsx/sorted_answers.hpp"

#include <algorithm>
#include <tuple>
#include <unicode/coll.h>
#include <unicode/unistr.h>

namespace restitution::backends::xlsx {

struct Alphabet::Rules {
    std::unique_ptr<icu::Collator> collator;
};

// A collator that ICU cannot give (no data) leaves the order of code points, still a law.
Alphabet::Alphabet(std::string_view language) : rules_{std::make_unique<Rules>()}
{
    UErrorCode status = U_ZERO_ERROR;
    const auto locale = icu::Locale::forLanguageTag(std::string{language}, status);
    status = U_ZERO_ERROR;
    rules_->collator.reset(icu::Collator::createInstance(locale, status));
    if (U_FAILURE(status)) {
        rules_->collator.reset();
    }
}

Alphabet::~Alphabet() = default;

std::string Alphabet::key(const std::string& text) const
{
    std::string key;
    if (rules_->collator != nullptr) {
        const auto words = icu::UnicodeString::fromUTF8(text);
        key.resize(text.size() * 2 + 16);
        const auto room = static_cast<std::int32_t>(key.size());
        auto* bytes = reinterpret_cast<std::uint8_t*>(key.data());
        const std::int32_t needed = rules_->collator->getSortKey(words, bytes, room);
        key.resize(static_cast<std::size_t>(needed));
        if (needed > room) {
            bytes = reinterpret_cast<std::uint8_t*>(key.data());
            rules_->collator->getSortKey(words, bytes, needed);
        }
    }
    return key += text;
}

std::vector<const survey::Answer*> sort_answers(const std::vector<survey::Answer>& answers,
                                                const Alphabet& alphabet)
{
    struct Placed {
        const survey::Answer* answer;
        std::string key; ///< of the text; empty for ticks alone, which are most
    };
    std::vector<Placed> placed;
    placed.reserve(answers.size());
    for (const survey::Answer& answer : answers) {
        if (answer.given()) {
            placed.push_back({&answer, answer.text.empty() ? "" : alphabet.key(answer.text)});
        }
    }
    std::ranges::sort(placed, [](const Placed& a, const Placed& b) {
        // Ticks first, then answers in own words alone.
        return std::forward_as_tuple(a.answer->ticks.empty(), a.answer->ticks, a.key) <
               std::forward_as_tuple(b.answer->ticks.empty(), b.answer->ticks, b.key);
    });
    std::vector<const survey::Answer*> sorted(placed.size());
    std::ranges::transform(placed, sorted.begin(), &Placed::answer);
    return sorted;
}

std::vector<WrittenText> sort_texts(const std::vector<survey::Answer>& answers,
                                    const survey::QuestionTally& tally, const Alphabet& alphabet)
{
    struct Placed {
        bool no_content;
        std::string key;
        const std::string* text;
        auto order() const { return std::tie(no_content, key); }
    };
    std::vector<Placed> placed;
    for (const survey::TextTally& same : tally.texts) {
        for (const std::uint32_t respondent : same.respondents) {
            const std::string& text = answers[respondent].text;
            placed.push_back({same.no_content, alphabet.key(text), &text});
        }
    }
    std::ranges::sort(placed,
                      [](const Placed& a, const Placed& b) { return a.order() < b.order(); });
    std::vector<WrittenText> written;
    for (const Placed& one : placed) {
        if (!written.empty() && *written.back().text == *one.text) {
            ++written.back().count;
        } else {
            written.push_back({one.text, 1, one.no_content});
        }
    }
    return written;
}

} // namespace restitution::backends::xlsx
