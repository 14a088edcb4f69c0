#include "compose/compose_deck.hpp"

#include "compose/generated_material.hpp"
#include "compose/read_back.hpp"
#include "support/catch.hpp"
#include "support/sample_layout.hpp"

#include <algorithm>
#include <map>
#include <set>

using namespace restitution;
using namespace restitution::tests;

namespace {

publication::Publication deck_of(const GeneratedMaterial& made)
{
    Diagnostics faults;
    return compose::compose_deck(made.material(), sample_layout(), faults);
}

std::vector<std::string> all_texts(const publication::Publication& deck)
{
    std::vector<std::string> texts = block_texts(deck);
    for (std::string& title : title_texts(deck)) {
        texts.push_back(std::move(title));
    }
    return texts;
}

/// The word that begins a text and that no other text holds.
std::string own_word(const Expectation& expected)
{
    return expected.text.substr(0, expected.text.find(' '));
}

bool is_answer(const Expectation& expected)
{
    return expected.voice == text::Voice::quoted;
}

/// Asks for every list of answers once more, behind itself.
void ask_again(meeting::Meeting& meeting)
{
    for (meeting::Section& section : meeting.sections) {
        for (meeting::Topic& topic : section.topics) {
            std::vector<meeting::Block> blocks;
            for (const meeting::Block& block : topic.blocks) {
                const bool twice = std::holds_alternative<meeting::Answers>(block.content);
                blocks.insert(blocks.end(), twice ? 2 : 1, block);
            }
            topic.blocks = std::move(blocks);
        }
    }
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
    const GeneratedMaterial made = generate_material(seed);

    const auto deck = deck_of(made);

    const auto texts = all_texts(deck);
    for (const Expectation& expected : made.texts) {
        const std::string word = own_word(expected);
        CAPTURE(expected.text);
        if (expected.times == Times::once && !is_answer(expected)) {
            CHECK(is_once(deck, word));
        } else if (expected.times == Times::at_least_once) {
            CHECK(count_word(texts, word) >= 1);
        }
    }
}

TEST_CASE("every answer is in as many blocks as lists ask for it", "[compose]")
{
    const auto seed = GENERATE(range(0U, 300U));
    const std::size_t lists = 1 + seed % 2;
    CAPTURE(seed, lists);
    GeneratedMaterial made = generate_material(seed);
    if (lists == 2) {
        ask_again(made.meeting);
    }

    const auto texts = all_texts(deck_of(made));

    for (const Expectation& expected : made.texts) {
        CAPTURE(expected.text);
        if (is_answer(expected) && expected.times == Times::once) {
            CHECK(count_word(texts, own_word(expected)) == lists);
        }
    }
}

TEST_CASE("nothing that is not for the audience is in the deck", "[compose]")
{
    const auto seed = GENERATE(range(0U, 300U));
    CAPTURE(seed);
    const GeneratedMaterial made = generate_material(seed);

    const auto texts = all_texts(deck_of(made));

    for (const Expectation& expected : made.texts) {
        CAPTURE(expected.text);
        if (expected.times == Times::never) {
            CHECK(count_word(texts, own_word(expected)) == 0);
        }
    }
}

TEST_CASE("generated meetings hold every kind of block and hide some", "[compose]")
{
    std::set<std::size_t> kinds;
    std::size_t hidden = 0;
    for (unsigned seed = 0; seed < 40; ++seed) {
        const GeneratedMaterial made = generate_material(seed);
        hidden += static_cast<std::size_t>(
            std::ranges::count(made.texts, Times::never, &Expectation::times));
        for (const meeting::Section& section : made.meeting.sections) {
            for (const meeting::Topic& topic : section.topics) {
                for (const meeting::Block& block : topic.blocks) {
                    kinds.insert(block.content.index());
                }
            }
        }
    }
    CHECK(kinds.size() == std::variant_size_v<decltype(meeting::Block::content)>);
    CHECK(hidden > 100);
}

TEST_CASE("headings start at the meeting's title and skip no level", "[compose]")
{
    const auto seed = GENERATE(range(0U, 300U));
    CAPTURE(seed);

    const auto deck = deck_of(generate_material(seed));

    int before = 0;
    for (const publication::Sheet& sheet : deck.sheets) {
        const auto follow = [&](int level) {
            if (level > 0) {
                CHECK(level <= before + 1);
                before = level;
            }
        };
        follow(sheet.kicker_heading);
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

    const auto deck = deck_of(generate_material(seed));

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

    const auto once = all_texts(deck_of(generate_material(seed)));
    const auto again = all_texts(deck_of(generate_material(seed)));

    CHECK(once == again);
}
