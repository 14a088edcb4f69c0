#include "sample_blocks.hpp"
#include "support/catch.hpp"
#include "support/sample_layout.hpp"
#include "support/scene_laws.hpp"

using namespace restitution;
using namespace restitution::tests;

namespace {

constexpr std::string_view hello = "مرحبا";

Set set_in(std::string language, std::vector<publication::Block> blocks)
{
    auto publication = publication_of({sheet("", std::move(blocks))});
    publication.properties.language = std::move(language);
    return tests::set(publication);
}

Rect place_of(const Set& set, std::string_view words)
{
    const scene::GlyphRun* run = find_run(set.scene.pages[0], words);
    REQUIRE(run != nullptr);
    return extent(*run, shared_fonts());
}

Rect body()
{
    return layouts::find_region(*sample_layout().master("content"), "body")->frame;
}

// Runs are rounded once each.
bool meet(Length a, Length b)
{
    return std::abs((a - b).in_pt()) < 0.05;
}

} // namespace

TEST_CASE("a paragraph from right to left begins at the right edge of its region", "[typeset]")
{
    const auto set = set_in("fr", {paragraph("Bonjour"), paragraph("مرحبا، (12) Lyon.")});

    CHECK(place_of(set, "Bonjour").left() == body().left());
    CHECK(meet(place_of(set, hello).right(), body().right()));
    CHECK(place_of(set, "12").right() < place_of(set, hello).left());
    CHECK(place_of(set, "Lyon").right() < place_of(set, "12").left());
    CHECK(read_aloud(set.scene) == "Bonjourمرحبا، (12) Lyon.");
}

TEST_CASE("a paragraph without letters begins where the language does", "[typeset]")
{
    CHECK(place_of(set_in("fr", {paragraph("12")}), "12").left() == body().left());
    CHECK(meet(place_of(set_in("ar", {paragraph("12")}), "12").right(), body().right()));
}

TEST_CASE("an item from right to left has its bullet and its indent at the right", "[typeset]")
{
    publication::List list;
    list.items = {item(std::string{hello}, {item("شكرا")}), item("Merci")};

    const auto set = set_in("fr", {block(list)});

    const layouts::Layout layout = sample_layout();
    const Rect outer = place_of(set, hello);
    const Rect inner = place_of(set, "شكرا");
    CHECK(meet(outer.right(), body().right() - layout.list[0].indent));
    CHECK(meet(inner.right(), body().right() - layout.list[1].indent));
    CHECK(place_of(set, "Merci").left() == body().left() + layout.list[0].indent);
    const Rect bullet = place_of(set, "•");
    CHECK(meet(bullet.left(), outer.right() + layout.list[0].gap));
    CHECK(meet(place_of(set, "–").left(), inner.right() + layout.list[1].gap));
}

TEST_CASE("a column of labels stands at the edge its items begin at", "[typeset]")
{
    publication::List list;
    list.label_width = 120_pt;
    list.items = {{words("XII"), words(std::string{hello}), {}, {}}};

    const auto set = set_in("ar", {block(list)});

    CHECK(meet(place_of(set, "XII").right(), body().right()));
    CHECK(meet(place_of(set, hello).right(), body().right() - 120_pt));
}

TEST_CASE("a box has its bar where the document's language begins", "[typeset]")
{
    const auto bar_of = [](std::string language) {
        publication::PanelBox panel;
        panel.blocks = {paragraph("12")};
        const auto set = set_in(std::move(language), {block(panel)});
        std::vector<Rect> shapes;
        for (const scene::Item& one : set.scene.pages[0].items) {
            if (const auto* shape = std::get_if<picture::Shape>(&one)) {
                shapes.push_back(picture::bounds(shape->path));
            }
        }
        const auto bar =
            std::ranges::find(shapes, 6_pt, [](const Rect& one) { return one.size.width; });
        REQUIRE(bar != shapes.end());
        return *bar;
    };
    CHECK(bar_of("fr").left() == body().left());
    CHECK(bar_of("he").right() == body().right());
}
