#include "sample_blocks.hpp"
#include "support/catch.hpp"
#include "support/sample_layout.hpp"
#include "support/scene_laws.hpp"

using namespace restitution;
using namespace restitution::tests;

namespace {

/// Of what was painted at a field's height: glyphs from their left end to their right one.
Rect place_in_field(const scene::Page& page, const Rect& frame)
{
    std::optional<Rect> place;
    for (const scene::Item& one : page.items) {
        const auto* run = std::get_if<scene::GlyphRun>(&one);
        if (run != nullptr && frame.contains({run->origin, {}}) && run->text != " ") {
            Rect own = extent(*run, shared_fonts());
            own = {{own.left(), run->origin.y}, {own.size.width, {}}};
            place = place ? united(*place, own) : own;
        }
    }
    REQUIRE(place);
    return *place;
}

Rect place_of(const Set& set, std::string_view words)
{
    const scene::GlyphRun* run = find_run(set.scene.pages[0], words);
    REQUIRE(run != nullptr);
    return extent(*run, shared_fonts());
}

} // namespace

TEST_CASE("a title of fifty thousand letters is cut to its field at once", "[typeset]")
{
    const auto frame = sample_layout().master("content")->fields[0].frame;
    for (const std::string_view part : {"x", "mot ", "مرحبا "}) {
        CAPTURE(part);
        std::string title;
        while (title.size() < 50'000) {
            title += part;
        }
        auto publication = publication_of({sheet("", {})});
        publication.fields = {{"short-title", {title}}};

        const auto set = tests::set(publication);

        const std::string said = read_furniture(set.scene.pages[0]);
        CHECK(said.find("…") != std::string::npos);
        CHECK(said.size() < 400);
        const Rect place = place_in_field(set.scene.pages[0], frame);
        CHECK(frame.contains(place));
        CHECK(place.size.width > frame.size.width.scaled(0.85));
    }
}

TEST_CASE("what a field lacks is told at the place of its value", "[typeset]")
{
    const SourceFile xml{"meeting.xml", "<short-title>ꦏ</short-title>"};
    auto publication = publication_of({sheet("", {})});
    publication.fields = {{"short-title", {"ꦏ", {&xml, 1, 12}}}};

    const auto set = tests::set(publication);

    REQUIRE(set.codes() == std::vector<std::string>{"text.missing-glyph"});
    CHECK(set.faults.all()[0].where == publication.fields["short-title"].where);
}

TEST_CASE("ordinals are raised in fields too", "[typeset]")
{
    auto publication = publication_of({sheet("", {})});
    publication.fields = {{"short-title", {"Le 1er mars"}}};

    const auto set = tests::set(publication);

    const scene::GlyphRun* number = find_run(set.scene.pages[0], "Le 1");
    const scene::GlyphRun* ending = find_run(set.scene.pages[0], "er");
    REQUIRE(number != nullptr);
    REQUIRE(ending != nullptr);
    CHECK(ending->size < number->size);
    CHECK(ending->origin.y < number->origin.y);
}

TEST_CASE("a title too long to repeat has one beginning on hundreds of sheets", "[typeset]")
{
    std::string title = "mot";
    while (title.size() < 10'000) {
        title += " mot";
    }

    const auto set = tests::set(publication_of({sheet(title, {block(bullets(3'000))})}));

    const auto& all = set.scene.pages;
    const auto beginning = [&](std::size_t page) {
        const std::string said = read_furniture(all[page]);
        return said.substr(0, said.find(" (suite"));
    };
    std::size_t first = 1;
    while (first < all.size() && read_furniture(all[first]).find("…") == std::string::npos) {
        ++first;
    }
    REQUIRE(first + 50 < all.size());
    CHECK(beginning(first).ends_with("mot mot…"));
    for (std::size_t page = first; page < all.size(); ++page) {
        CHECK(beginning(page) == beginning(first));
    }
}

TEST_CASE("a title from right to left does not turn the date beside it", "[typeset]")
{
    auto layout = sample_layout();
    layout.masters.at("content").fields[0].text = "{short-title} · {date}";
    auto publication = publication_of({sheet("", {})});
    publication.fields = {{"short-title", {"مرحبا"}}, {"date", {"9 juin 2023"}}};

    const auto set = tests::set(publication, layout);

    const Rect date = place_of(set, "9 juin 2023");
    CHECK(place_of(set, "مرحبا").right() < date.left());
    CHECK(place_of(set, "مرحبا").left() == layout.masters.at("content").fields[0].frame.left());
}
