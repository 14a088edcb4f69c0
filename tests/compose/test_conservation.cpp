#include "compose/compose_deck.hpp"

#include "compose/generated_meeting.hpp"
#include "compose/read_back.hpp"
#include "support/catch.hpp"
#include "support/sample_layout.hpp"

#include <map>

using namespace restitution;
using namespace restitution::tests;

namespace {

publication::Publication deck_of(const GeneratedMeeting& made)
{
    return compose::compose_deck(made.material(), sample_layout());
}

std::vector<std::string> all_texts(const publication::Publication& deck)
{
    std::vector<std::string> texts = block_texts(deck);
    for (std::string& title : title_texts(deck)) {
        texts.push_back(std::move(title));
    }
    return texts;
}

std::map<std::string, std::size_t> counted(const std::vector<std::string>& words)
{
    std::map<std::string, std::size_t> counts;
    for (const std::string& word : words) {
        ++counts[word];
    }
    return counts;
}

/// What a sheet's title says is not said again in its blocks, so both count.
bool is_once(const publication::Publication& deck, const std::string& word)
{
    const std::size_t in_blocks = count_word(block_texts(deck), word);
    const std::size_t in_titles = count_word(title_texts(deck), word);
    return in_blocks == 1 ? in_titles == 0 : in_blocks == 0 && in_titles == 1;
}

} // namespace

TEST_CASE("every text the audience may see is in the deck once", "[compose]")
{
    const auto seed = GENERATE(range(0U, 300U));
    CAPTURE(seed);
    const GeneratedMeeting made = generate_meeting(seed);

    const auto deck = deck_of(made);

    for (const std::string& word : made.told) {
        CAPTURE(word);
        CHECK(is_once(deck, word));
    }
    for (const std::string& word : made.headings) {
        CAPTURE(word);
        CHECK(count_word(all_texts(deck), word) >= 1);
    }
}

TEST_CASE("every answer is in as many blocks as lists ask for it", "[compose]")
{
    const auto seed = GENERATE(range(0U, 300U));
    CAPTURE(seed);
    const GeneratedMeeting made = generate_meeting(seed);

    const auto texts = all_texts(deck_of(made));

    for (const auto& [word, times] : counted(made.answers)) {
        CAPTURE(word);
        CHECK(count_word(texts, word) == times);
    }
}

TEST_CASE("nothing that is not for the audience is in the deck", "[compose]")
{
    const auto seed = GENERATE(range(0U, 300U));
    CAPTURE(seed);
    const GeneratedMeeting made = generate_meeting(seed);

    const auto texts = all_texts(deck_of(made));

    for (const std::string& word : made.hidden) {
        CAPTURE(word);
        CHECK(count_word(texts, word) == 0);
    }
}

TEST_CASE("headings start at the meeting's title and skip no level", "[compose]")
{
    const auto seed = GENERATE(range(0U, 300U));
    CAPTURE(seed);

    const auto deck = deck_of(generate_meeting(seed));

    int before = 0;
    for (const publication::Sheet& sheet : deck.sheets) {
        const auto follow = [&](int level) {
            if (level > 0) {
                CHECK(level <= before + 1);
                before = level;
            }
        };
        follow(sheet.title.empty() ? 0 : sheet.heading);
        for (const publication::Filling& filling : sheet.fillings) {
            for (const publication::Block& block : filling.blocks) {
                const auto* paragraph = std::get_if<publication::Paragraph>(&block.content);
                follow(paragraph != nullptr ? paragraph->heading : 0);
            }
        }
    }
}

TEST_CASE("every internal link leads to a sheet", "[compose]")
{
    const auto seed = GENERATE(range(0U, 100U));
    CAPTURE(seed);

    const auto deck = deck_of(generate_meeting(seed));

    std::map<std::string, std::size_t> anchors;
    for (const publication::Sheet& sheet : deck.sheets) {
        ++anchors[sheet.anchor];
    }
    for (const publication::Sheet& sheet : deck.sheets) {
        for (const publication::Filling& filling : sheet.fillings) {
            for (const publication::Block& block : filling.blocks) {
                const auto* list = std::get_if<publication::List>(&block.content);
                for (std::size_t i = 0; list != nullptr && i < list->items.size(); ++i) {
                    for (const publication::TextSpan& span : list->items[i].text) {
                        if (span.target.starts_with("#")) {
                            CHECK(anchors[span.target.substr(1)] == 1);
                        }
                    }
                }
            }
        }
    }
}

TEST_CASE("the same meeting gives the same deck", "[compose]")
{
    const auto seed = GENERATE(range(0U, 20U));
    CAPTURE(seed);

    const auto once = all_texts(deck_of(generate_meeting(seed)));
    const auto again = all_texts(deck_of(generate_meeting(seed)));

    CHECK(once == again);
}
