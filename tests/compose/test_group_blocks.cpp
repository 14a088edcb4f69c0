#include "compose/group_blocks.hpp"

#include "compose/authored.hpp"
#include "compose/generated_material.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace restitution;
using namespace restitution::compose;
using tests::authored;

namespace {

meeting::Block block(decltype(meeting::Block::content) content)
{
    meeting::Block made;
    made.content = std::move(content);
    return made;
}

std::vector<const meeting::Block*> pointers(const std::vector<meeting::Block>& blocks)
{
    std::vector<const meeting::Block*> all;
    for (const meeting::Block& one : blocks) {
        all.push_back(&one);
    }
    return all;
}

const meeting::Block chart = block(meeting::Chart{"q"});
const meeting::Block answers = block(meeting::Answers{"q"});
const meeting::Block verdict = block(meeting::Verdict{authored("donc")});
const meeting::Block points = block(meeting::Points{});
const meeting::Block words = block(meeting::Paragraph{authored("voici")});
const meeting::Block image = block(meeting::Image{tests::drawn(4, 3), "", {}, {}});

} // namespace

TEST_CASE("a verdict stays with the chart it comments on", "[compose]")
{
    const std::vector blocks{chart, verdict, chart};

    const auto groups = group_blocks(pointers(blocks));

    REQUIRE(groups.size() == 2);
    CHECK(groups[0].blocks.size() == 2);
    CHECK(question_of(*groups[0].asks) == "q");
}

TEST_CASE("a quotation stays with its own question or nobody's, not with another", "[compose]")
{
    const std::vector quotes{block(meeting::Quote{"q", 1, {}, ""}),
                             block(meeting::Quote{"", 0, authored("dit"), ""}),
                             block(meeting::Quote{"r", 1, {}, ""})};
    const std::vector blocks{chart, quotes[0], quotes[1], quotes[2], verdict};

    const auto groups = group_blocks(pointers(blocks));

    REQUIRE(groups.size() == 2);
    CHECK(groups[0].blocks.size() == 3);
    CHECK(groups[1].blocks.size() == 2);
    CHECK(groups[1].asks == nullptr);
}

TEST_CASE("what follows a chart stays with it, but for a picture and another chart", "[compose]")
{
    CHECK(group_blocks(pointers({chart, points, words, verdict})).size() == 1);
    CHECK(group_blocks(pointers({chart, points, chart})).size() == 2);
    CHECK(group_blocks(pointers({chart, image})).size() == 2);
}

TEST_CASE("a paragraph introduces the answers that follow it", "[compose]")
{
    const std::vector blocks{words, answers};

    CHECK(group_blocks(pointers(blocks)).size() == 1);
}

TEST_CASE("a picture stands beside the points of its sheet", "[compose]")
{
    const std::vector blocks{points, image, points};

    const auto groups = group_blocks(pointers(blocks));

    REQUIRE(groups.size() == 1);
    CHECK(groups[0].pictures.size() == 1);
    CHECK(groups[0].blocks.size() == 2);
}

TEST_CASE("grouping keeps every block once and in order", "[compose]")
{
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    const tests::GeneratedMaterial made = tests::generate_material(seed);

    for (const meeting::Section& section : made.meeting.sections) {
        for (const meeting::Topic& topic : section.topics) {
            std::vector<const meeting::Block*> found;
            std::vector<const meeting::Block*> found_pictures;
            for (const SheetGroup& group : group_blocks(pointers(topic.blocks))) {
                CHECK((!group.blocks.empty() || !group.pictures.empty()));
                found.insert(found.end(), group.blocks.begin(), group.blocks.end());
                found_pictures.insert(found_pictures.end(), group.pictures.begin(),
                                      group.pictures.end());
            }
            CHECK(std::ranges::is_sorted(found));
            CHECK(std::ranges::is_sorted(found_pictures));
            CHECK(found.size() + found_pictures.size() == topic.blocks.size());
        }
    }
}
