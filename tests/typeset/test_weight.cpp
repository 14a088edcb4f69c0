#include "sample_blocks.hpp"
#include "support/catch.hpp"
#include "typeset/region_flow.hpp"
#include "typeset/weigh_publication.hpp"

#include <fmt/format.h>

using namespace restitution;
using namespace restitution::tests;
using namespace restitution::publication;
using Codes = std::vector<std::string>;

namespace {

/// Sheets of one paragraph each, which weighs `letters` and a piece.
Publication sheets_of(std::size_t count, std::size_t letters)
{
    std::vector<Sheet> sheets;
    for (std::size_t i = 0; i < count; ++i) {
        sheets.push_back(sheet("", {paragraph(std::string(letters, 'a'))}));
        sheets.back().where.begin = static_cast<std::uint32_t>(10 + i);
    }
    return publication_of(std::move(sheets));
}

} // namespace

TEST_CASE("a document beyond what memory is for is refused before any of it is placed", "[typeset]")
{
    const auto set = tests::set(sheets_of(5, publication::heaviest / 3));

    CHECK(set.codes() == Codes{"typeset.too-long"});
    CHECK(set.faults.all()[0].where.begin == 12);
    CHECK(set.faults.all()[0].hints.at(0).find("charts of fewer options") != std::string::npos);
    CHECK(set.scene.pages.empty());
}

TEST_CASE("the weight of a document counts its pieces, wherever they stand", "[typeset]")
{
    const std::size_t pieces = publication::heaviest / publication::weight_of_piece + 1;
    const List items{{pieces, item("")}};
    const List deep{{item("", {pieces / 2, item("")}), item("", {pieces / 2, item("")})}};
    Table table;
    table.groups = {{{}, {pieces, Row{{Cell{}}}}}};
    PanelBox panel;
    panel.blocks = {block(items)};
    const Block heavy = GENERATE_COPY(block(items), block(deep), block(table), block(panel));

    const auto light = publication_of({sheet("", {paragraph("a")})});
    const auto loaded = publication_of({sheet("", {paragraph("a"), heavy})});
    CHECK(typeset::find_overweight(light) == nullptr);
    CHECK(typeset::find_overweight(loaded) == &loaded.sheets[0]);
}

TEST_CASE("what is drawn beside the words weighs too", "[typeset]")
{
    const auto weight = [](Block one) { return typeset::weigh({std::move(one)}); };
    const std::size_t bare = weight(paragraph("a"));
    Paragraph link;
    link.text = words("a", "https://example.org/");

    CHECK(weight(block(link)) > bare + std::string{"https://example.org/"}.size());
    CHECK(weight(block(List{{item("a")}})) > bare);
    CHECK(weight(block(PanelBox{{}, {}, {paragraph("a")}})) > bare);
    CHECK(weight(block(Image{})) > bare);

    std::vector<Sheet> sheets(publication::heaviest / publication::weight_of_piece);
    CHECK(typeset::find_overweight(publication_of(std::move(sheets))) != nullptr);
}

namespace {

/// What is told on a page, each run with its place.
std::vector<std::string> told_on(const scene::Page& page)
{
    std::vector<std::string> told;
    for (const scene::Mark& mark : page.marks) {
        for (std::uint32_t i = 0; i < mark.item_count && mark.element != scene::no_element; ++i) {
            const auto* run = std::get_if<scene::GlyphRun>(&page.items[mark.first_item + i]);
            if (run != nullptr) {
                told.push_back(fmt::format("{:.2f},{:.2f} {}", run->origin.x.in_pt(),
                                           run->origin.y.in_pt(), run->text));
            }
        }
    }
    return told;
}

std::string sentence(std::size_t number)
{
    return fmt::format("{} collectivités échangent de bonnes pratiques, entre pairs et sans "
                       "intermédiaire, depuis la dernière rencontre.",
                       number);
}

Block points(std::size_t count)
{
    List list;
    for (std::size_t i = 0; i < count; ++i) {
        list.items.push_back(item(sentence(i), {item("au plus")}));
    }
    return block(list);
}

/// Items with labels, every seventh of which is higher than its text; some are higher than a sheet.
Block labelled(std::size_t count)
{
    List list;
    list.label_width = Length::pt(120);
    for (std::size_t i = 0; i < count; ++i) {
        list.items.push_back(item(i % 100 == 10 ? std::string(3'000, 'n') : sentence(i)));
        list.items.back().label = words(i % 7 == 0 ? sentence(i) : "Lieu");
        if (i % 11 == 0) {
            list.items.push_back(item(""));
        }
    }
    return block(list);
}

Block rows(std::size_t count, std::string title)
{
    constexpr std::size_t in_group = 5;
    Table table;
    table.columns = {words("Ce qui fut dit"), words("Combien")};
    table.weights = {1, 1};
    for (std::size_t i = 0; i < count; ++i) {
        if (i % in_group == 0) {
            table.groups.push_back({words(title), {}});
        }
        table.groups.back().rows.push_back({{Cell{words(sentence(i))}, Cell{words("au plus")}}});
    }
    return block(table);
}

std::vector<Block> paragraphs(std::size_t count)
{
    std::vector<Block> all;
    for (std::size_t i = 0; i < count; ++i) {
        all.push_back(paragraph(sentence(i)));
    }
    return all;
}

} // namespace

TEST_CASE("what is set only once, as there is so much of it, stands as all else does", "[typeset]")
{
    using Made = std::vector<Block> (*)(std::size_t);
    const Made make = GENERATE(
        as<Made>{}, paragraphs, [](std::size_t n) { return std::vector{points(n)}; },
        [](std::size_t n) { return std::vector{labelled(n)}; },
        [](std::size_t n) { return std::vector{rows(n, "Groupe")}; },
        [](std::size_t n) { return std::vector{rows(n, sentence(1) + sentence(2))}; });
    // Counts that fill their sheets: a last one that is nearly empty moves all breaks before it.
    const auto light = make(480);
    const auto heavy = make(1800);
    REQUIRE(typeset::weigh(light) < typeset::heaviest_shrunk);
    REQUIRE(typeset::weigh(heavy) > typeset::heaviest_shrunk);

    const auto some = tests::set(publication_of({sheet("", light)}));
    const auto all = tests::set(publication_of({sheet("", heavy)}));

    REQUIRE(some.scene.pages.size() > 20);
    for (std::size_t page = 0; page < 20; ++page) {
        CAPTURE(page);
        CHECK(told_on(all.scene.pages[page]) == told_on(some.scene.pages[page]));
    }
    CHECK(all.codes() == some.codes());
}
