#include "backends/xlsx/sorted_answers.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <unicode/coll.h>
#include <unicode/unistr.h>
#include <utility>

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
    if (U_SUCCESS(status)) {
        rules_->collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status); // 9 before 10
    }
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

using Texts = std::vector<const std::string*>;

/// The first bytes of a key as a number that sorts as they do.
std::uint64_t head_of(const std::string& key)
{
    std::uint64_t head = 0;
    for (std::size_t i = 0; i < sizeof head; ++i) {
        head = head << 8U | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0U);
    }
    return head;
}

/// The places of the texts, in alphabetical order. No text comes first.
class TextOrder {
public:
    TextOrder(const Texts& texts, const Alphabet& alphabet) : texts_{texts}, alphabet_{alphabet}
    {
        keys_.reserve(texts.size());
        places_.reserve(texts.size());
        for (const std::string* text : texts) {
            keys_.push_back(text->empty() ? std::string{} : alphabet.key(*text));
            places_.push_back({head_of(keys_.back()), places_.size()});
        }
        std::ranges::sort(places_, [this](Place a, Place b) { return comes_first(a, b); });
    }

    void for_each(auto&& take) const
    {
        for (const Place& place : places_) {
            take(place.index);
        }
    }

private:
    /// head:  of its key, beside the index because most differ there already.
    struct Place {
        std::uint64_t head;
        std::size_t index;
    };

    bool comes_first(Place a, Place b) const
    {
        if (a.head != b.head) {
            return a.head < b.head;
        }
        const int order = keys_[a.index].compare(keys_[b.index]);
        const std::string& text = *texts_[a.index];
        const std::string& other = *texts_[b.index];
        return order != 0 ? order < 0 : text != other && alphabet_.compare(text, other) < 0;
    }

    const Texts& texts_;
    const Alphabet& alphabet_;
    std::vector<std::string> keys_;
    std::vector<Place> places_;
};

} // namespace

std::vector<const survey::Answer*> sort_answers(const std::vector<survey::Answer>& answers,
                                                const Alphabet& alphabet)
{
    // Ticks first, then answers in own words alone.
    std::map<std::pair<bool, std::vector<std::uint16_t>>, std::vector<const survey::Answer*>> alike;
    std::size_t given = 0;
    for (const survey::Answer& answer : answers) {
        if (answer.given()) {
            alike[{answer.ticks.empty(), answer.ticks}].push_back(&answer);
            ++given;
        }
    }
    std::vector<const survey::Answer*> sorted;
    sorted.reserve(given);
    for (const auto& one : alike) {
        const std::vector<const survey::Answer*>& same = one.second;
        Texts texts(same.size());
        std::ranges::transform(same, texts.begin(),
                               [](const survey::Answer* answer) { return &answer->text; });
        TextOrder{texts, alphabet}.for_each(
            [&](std::size_t place) { sorted.push_back(same[place]); });
    }
    return sorted;
}

std::vector<WrittenText> sort_texts(const std::vector<survey::Answer>& answers,
                                    const survey::QuestionTally& tally, const Alphabet& alphabet)
{
    std::vector<WrittenText> written;
    for (const bool no_content : {false, true}) {
        Texts texts;
        for (const survey::TextTally& same : tally.texts) {
            if (same.no_content == no_content) {
                for (const std::uint32_t respondent : same.respondents) {
                    texts.push_back(&answers[respondent].text);
                }
            }
        }
        TextOrder{texts, alphabet}.for_each([&](std::size_t place) {
            if (!written.empty() && *written.back().text == *texts[place]) {
                ++written.back().count;
            } else {
                written.push_back({texts[place], 1, no_content});
            }
        });
    }
    return written;
}

} // namespace restitution::backends::xlsx
