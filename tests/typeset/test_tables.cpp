#include "generated_publication.hpp"
#include "sample_blocks.hpp"
#include "support/catch.hpp"
#include "support/sample_layout.hpp"
#include "support/scene_laws.hpp"

#include <algorithm>
#include <random>

using namespace restitution;
using namespace restitution::literals;
using namespace restitution::tests;
using namespace restitution::publication;

namespace {

Row row(std::vector<std::string> cells)
{
    Row made;
    for (std::string& cell : cells) {
        made.cells.push_back({plain(std::move(cell))});
    }
    return made;
}

Table table_of(std::vector<std::string> heads, std::vector<RowGroup> groups)
{
    Table table;
    for (std::string& head : heads) {
        table.weights.push_back(1);
        table.columns.push_back(plain(std::move(head)));
    }
    table.groups = std::move(groups);
    return table;
}

std::string lines(std::size_t count, const std::string& word)
{
    std::string text = word;
    for (std::size_t i = 1; i < count; ++i) {
        text += "\n" + word;
    }
    return text;
}

Set set_table(Table table)
{
    return tests::set(publication_of({sheet("Titre", {block(std::move(table))})}));
}

layouts::Layout layout_with_divided_words()
{
    layouts::Layout layout = sample_layout();
    for (const auto role :
         {layouts::Role::table_head, layouts::Role::table_group, layouts::Role::table_cell}) {
        layout.styles[static_cast<std::size_t>(role)].hyphenate = true;
    }
    return layout;
}

std::size_t count_runs(const scene::Page& page, std::string_view part)
{
    return static_cast<std::size_t>(std::ranges::count_if(page.items, [&](const auto& item) {
        const auto* run = std::get_if<scene::GlyphRun>(&item);
        return run != nullptr && run->text.find(part) != std::string::npos;
    }));
}

/// Any number of columns, groups with and without titles, rows of up to 25 lines.
Table random_table(std::mt19937& random)
{
    std::vector<std::string> heads;
    for (std::size_t i = 1 + random() % 6; i > 0; --i) {
        heads.push_back(lines(1 + random() % 3, "tête"));
    }
    std::vector<RowGroup> groups(1 + random() % 3);
    for (RowGroup& group : groups) {
        group.title = random() % 2 == 0 ? RichText{} : plain("groupe");
        for (std::size_t i = 1 + random() % 6; i > 0; --i) {
            std::vector<std::string> cells;
            for (std::size_t c = 0; c < heads.size(); ++c) {
                cells.push_back(random() % 5 == 0 ? "" : lines(1 + random() % 25, "mot"));
            }
            cells.front() = cells.front().empty() ? "mot" : cells.front();
            group.rows.push_back(row(std::move(cells)));
        }
    }
    return table_of(std::move(heads), std::move(groups));
}

} // namespace

TEST_CASE("each sheet of a table has its heads, and rows below them", "[typeset]")
{
    const unsigned seed = GENERATE(range(0U, 150U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    const auto layout = layout_with_divided_words();
    std::vector<Block> blocks{block(random_table(random))};
    if (random() % 2 == 0) {
        blocks.insert(blocks.begin(), block(bullets(1 + random() % 8)));
    }
    const auto publication = publication_of({sheet("Titre", blocks)});

    const auto set = tests::set(publication, layout);

    CHECK(broken_laws(set.scene, layout, shared_fonts()) == std::vector<std::string>{});
    CHECK(difference(read_aloud(set.scene), expected_words(publication, layout)) == "");
    for (const scene::Page& page : set.scene.pages) {
        CHECK((count_runs(page, "mot") > 0) == (count_runs(page, "tête") > 0));
        CHECK((count_runs(page, "groupe") == 0 || count_runs(page, "mot") > 0));
    }
}

TEST_CASE("rows stay whole where each fits on a sheet", "[typeset]")
{
    std::vector<Row> rows(6, row({lines(8, "mot")}));

    const auto set = set_table(table_of({"tête"}, {{{}, rows}}));

    CHECK(set.scene.pages.size() == 6);
    for (const scene::Page& page : set.scene.pages) {
        CHECK(count_runs(page, "mot") == 8);
    }
}

TEST_CASE("a row is cut rather than leave a sheet nearly empty before it", "[typeset]")
{
    const std::vector<Row> rows{row({lines(2, "mot")}), row({lines(12, "mot")}),
                                row({lines(2, "mot")}), row({lines(12, "mot")})};

    const auto set = set_table(table_of({"tête"}, {{{}, rows}}));

    REQUIRE(set.scene.pages.size() == 3);
    for (const scene::Page& page : set.scene.pages) {
        CHECK(count_runs(page, "mot") > 6);
    }
}

TEST_CASE("a row higher than a sheet leaves no line of a cell alone", "[typeset]")
{
    const std::size_t count = GENERATE(range(std::size_t{16}, std::size_t{34}));
    CAPTURE(count);

    const auto set = set_table(
        table_of({"tête", "tête"}, {{{}, {row({lines(count, "mot"), lines(count, "autre")})}}}));

    REQUIRE(set.scene.pages.size() > 1);
    for (const scene::Page& page : set.scene.pages) {
        CHECK(count_runs(page, "mot") >= 2);
        CHECK(count_runs(page, "mot") == count_runs(page, "autre"));
    }
}

TEST_CASE("words of narrow columns are divided by their language", "[typeset]")
{
    const std::string word = "anticonstitutionnellement";
    const std::vector<std::string> words(8, word);
    const auto one = sheet("Titre", {block(table_of(words, {{plain(word), {row(words)}}}))});

    const auto set = tests::set(publication_of({one}), layout_with_divided_words());

    CHECK(set.codes().empty());
    CHECK(find_run(set.scene.pages[0], "\u00AD") != nullptr);
}

TEST_CASE("titles of groups stand above their rows where columns need the room", "[typeset]")
{
    const std::string word = "coordinatrices";
    const auto narrow = table_of(std::vector<std::string>(6, word),
                                 {{plain(word), {row(std::vector<std::string>(6, word))}}});
    const auto wide = table_of({word}, {{plain("titre"), {row({word})}}});

    const auto above = set_table(narrow);
    const auto beside = set_table(wide);

    CHECK(tags(above.scene, elements(above.scene, scene::Role::table)[0]) ==
          "Table(TR(TH TH TH TH TH TH) TR(TH) TR(TD TD TD TD TD TD))");
    CHECK(tags(beside.scene, elements(beside.scene, scene::Role::table)[0]) ==
          "Table(TR(TD TH) TR(TH TD))");
}

TEST_CASE("a word broken at many places is told at five and counted", "[typeset]")
{
    const SourceFile xml{"meeting.xml", "<cell/>"};
    std::vector<Row> rows;
    for (std::uint32_t i = 0; i < 40; ++i) {
        Row one = row({std::string(300, 'x'), std::string(300, 'x')});
        one.cells[0].where = {&xml, i / 2, i / 2 + 1};
        one.cells[1].where = one.cells[0].where;
        rows.push_back(std::move(one));
    }

    const auto set = set_table(table_of({"tête", "tête"}, {{{}, rows}}));

    REQUIRE(set.faults.all().size() == 6);
    CHECK(set.faults.all()[4].where == SourceSpan{&xml, 4, 5});
    CHECK(set.faults.all()[5].message.ends_with(", here and at 14 more places"));
}

TEST_CASE("a title that is a table's caption lies in it, first", "[typeset]")
{
    auto one =
        sheet("Titre", {paragraph("avant"), block(table_of({"tête"}, {{{}, {row({"mot"})}}}))});
    one.heading = 0;
    one.title_is_caption = true;

    const auto set = tests::set(publication_of({one}));

    CHECK(tags(set.scene, 0) == "Document(P Table(Caption TR(TH) TR(TD)))");
}

TEST_CASE("a column of labels is as wide as a label's widest word", "[typeset]")
{
    List list = bullets(1);
    list.label_width = 64_pt;
    list.items[0].label = plain("XXXXXXXVIII");

    const auto set = tests::set(publication_of({sheet("Titre", {block(list)})}));

    CHECK(set.codes().empty());
    CHECK(find_run(set.scene.pages[0], "XXXXXXXVIII") != nullptr);
}
