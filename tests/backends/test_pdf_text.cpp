#include "backends/every_construct.hpp"
#include "backends/nasty_texts.hpp"
#include "backends/pdf/write_pdf.hpp"
#include "backends/pdf_tools.hpp"
#include "support/catch.hpp"

#include <random>

using namespace restitution;
using namespace restitution::tests;
using backends::pdf::write_pdf;

namespace {

// Pieces that fonts, shaping or extraction like to change.
constexpr std::array<std::string_view, 34> pieces{"office",       "Đại hội",
                                                  "\u00A0",       "\u202F",
                                                  "Ti\u1EBFng",   "Tie\u0302\u0301ng",
                                                  "x\u0303",      "->",
                                                  "=>",           "مرحبا",
                                                  "العالم",       "\u0645\u064F\u062D",
                                                  "שלום",         "𝐀𝔸",
                                                  "\u2011",       "\u00AD",
                                                  "µμ",           "ΩΩ",
                                                  "(a\\b)",       "[<{}>]",
                                                  "AVATAR",       "1/2",
                                                  "fi",           "☑✓",
                                                  "\uE000",       "q\u0301",
                                                  "\u1E9E\u00DF", "\u0132\u0133",
                                                  "\u200D\u200C", "…",
                                                  "12 345",       "“”",
                                                  "Nước",         " "};

std::string some_words(std::mt19937& random)
{
    std::string words;
    const auto count = 1 + random() % 8;
    for (std::size_t i = 0; i < count; ++i) {
        words += pieces[random() % pieces.size()];
        words += random() % 2 == 0 ? " " : "";
    }
    return words;
}

// pdfinfo leaves them out; pdftotext shows that they are in the file.
std::string without_soft_hyphens(std::string text)
{
    constexpr std::string_view soft_hyphen = "\u00AD";
    for (std::size_t at = 0; (at = text.find(soft_hyphen, at)) != std::string::npos;) {
        text.erase(at, soft_hyphen.size());
    }
    return text;
}

// Paragraphs, lists in lists and figures over one to three pages.
ScenePainter some_scene(unsigned seed)
{
    std::mt19937 random{seed};
    ScenePainter page;
    std::vector<scene::ElementId> open{0};
    const auto pages = 1 + random() % 3;
    for (std::size_t i = 0; i < pages; ++i) {
        page.add_page();
        for (double y = 40; y < 500; y += 60) {
            const auto parent = open[random() % open.size()];
            const auto role = random() % 3 == 0 ? scene::Role::section : scene::Role::paragraph;
            const auto element = random() % 4 == 0 && parent != 0 ? parent : page.add(parent, role);
            page.write(element, {Length::pt(40), Length::pt(y)}, some_words(random),
                       Length::pt(8.0 + static_cast<double>(random() % 24)));
            if (random() % 2 == 0) {
                page.furnish(scene::Artifact::footer, {Length::pt(40), Length::pt(520)},
                             some_words(random));
            }
            open.push_back(element);
        }
    }
    return page;
}

} // namespace

TEST_CASE("texts that fonts like to change come back byte for byte", "[pdf]")
{
    ScenePainter page;
    page.add_page();
    double y = 30;
    for (const std::string_view words : nasty_texts) {
        page.line(0, scene::Role::paragraph, {Length::pt(40), Length::pt(y)}, std::string{words});
        y += 28;
    }

    const auto pdf = write_pdf(page.scene, page.fonts);

    REQUIRE(pdf);
    const PdfFile file{*pdf};
    std::string expected;
    for (const std::string_view words : nasty_texts) {
        expected += words;
    }
    CHECK(joined(file.structure_texts()) == expected);
    CHECK(file.output_of("pdffonts {}").find(" no ") == std::string::npos);
}

TEST_CASE("the structure tree gives every text exactly, in its order", "[pdf]")
{
    const auto seed = GENERATE(range(0U, 50U));
    CAPTURE(seed);
    const ScenePainter page = some_scene(seed);

    const auto pdf = write_pdf(page.scene, page.fonts);

    REQUIRE(pdf);
    const PdfFile file{*pdf};
    CHECK(joined(file.structure_texts()) ==
          without_soft_hyphens(texts_in_reading_order(page.scene)));
    CHECK(file.output_of("qpdf --check {}").find("No syntax or stream encoding errors") !=
          std::string::npos);
}

TEST_CASE("the same scene and fonts give the same bytes", "[pdf]")
{
    const auto seed = GENERATE(range(0U, 10U));
    CAPTURE(seed);
    const ScenePainter once = some_scene(seed);
    const ScenePainter again = some_scene(seed);

    const auto first = write_pdf(once.scene, once.fonts);
    const auto second = write_pdf(again.scene, again.fonts);

    REQUIRE(first);
    REQUIRE(second);
    CHECK(*first == *second);
}

TEST_CASE("a cluster of more glyphs than characters is copied as its characters", "[pdf]")
{
    ScenePainter page;
    page.add_page();
    page.line(0, scene::Role::paragraph, {Length::pt(40), Length::pt(80)}, "abe´cd");
    auto& run = std::get<scene::GlyphRun>(page.scene.pages[0].items[0]);
    run.text = "abécd";
    run.glyphs[3].cluster = 2;
    run.glyphs[4].cluster = 4;
    run.glyphs[5].cluster = 5;

    const auto pdf = write_pdf(page.scene, page.fonts);

    REQUIRE(pdf);
    const PdfFile file{*pdf};
    CHECK(joined(file.structure_texts()) == "abécd");
    CHECK(file.output_of("pdftotext {} -") == "abécd\n\n\f");
}

TEST_CASE("a soft hyphen is in the file", "[pdf]")
{
    ScenePainter page;
    page.add_page();
    page.line(0, scene::Role::paragraph, {Length::pt(40), Length::pt(80)}, "a\u00ADb");

    const auto pdf = write_pdf(page.scene, page.fonts);

    REQUIRE(pdf);
    CHECK(PdfFile{*pdf}.output_of("pdftotext {} -") == "a\u00ADb\n\n\f");
}

TEST_CASE("words of right-to-left scripts are read forwards", "[pdf]")
{
    ScenePainter page;
    page.add_page();
    page.line(0, scene::Role::paragraph, {Length::pt(40), Length::pt(80)}, "مرحبا بالعالم");

    const auto pdf = write_pdf(page.scene, page.fonts);

    REQUIRE(pdf);
    CHECK(joined(PdfFile{*pdf}.structure_texts()) == "مرحبا بالعالم");
}
