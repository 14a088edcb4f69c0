#include "support/catch.hpp"
#include "support/sample_text.hpp"

using namespace restitution;
using namespace restitution::tests;

namespace {

// At 20 pt every character is 10 pt wide: widths below are ten times a number of letters.
struct HalfEm {
    text::FontLibrary fonts = half_em_fonts();
    Diagnostics faults;

    text::ShapedText shape(std::string words, text::ParagraphRules rules = {})
    {
        return text::shape(fonts, {half_em_span(std::move(words))}, rules, faults);
    }
    std::vector<std::string> lines(std::string words, int letters)
    {
        return said(shape(std::move(words)).lines(Length::pt(10 * letters)));
    }
    std::vector<std::string> balanced(std::string words, int letters)
    {
        return said(shape(std::move(words)).balanced_lines(Length::pt(10 * letters)));
    }
    static std::vector<std::string> said(const std::vector<text::Line>& lines)
    {
        std::vector<std::string> texts;
        for (const text::Line& line : lines) {
            texts.push_back(text_of(line));
        }
        return texts;
    }
};

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("a line is as wide as its letters, without the space that ends it", "[text]")
{
    HalfEm given;
    const auto lines = given.shape("abc defg").lines(50_pt);

    REQUIRE(lines.size() == 2);
    CHECK(text_of(lines[0]) == "abc ");
    CHECK(lines[0].width == 30_pt);
    CHECK(lines[0].ascent == 16_pt);
    CHECK(lines[0].descent == 4_pt);
    CHECK_FALSE(lines[0].ends_paragraph);
    CHECK(lines[1].width == 40_pt);
    CHECK(lines[1].ends_paragraph);
    CHECK(given.faults.all().empty());
}

TEST_CASE("a line feed ends a line and is not said", "[text]")
{
    HalfEm given;

    CHECK(given.lines("ab\ncd", 10) == Texts{"ab", "cd"});
    CHECK(given.lines("ab\n\ncd\n", 10) == Texts{"ab", "", "cd"});
    CHECK(given.lines("\n", 10) == Texts{""});
    CHECK(given.lines("", 10).empty());
}

TEST_CASE("a blank line is as high as its font", "[text]")
{
    HalfEm given;
    const auto lines = given.shape("a\n\nb").lines(100_pt);

    REQUIRE(lines.size() == 3);
    CHECK(lines[1].pieces.empty());
    CHECK(lines[1].ascent == 16_pt);
    CHECK(lines[1].descent == 4_pt);
}

TEST_CASE("no-break spaces and hyphens hold what they join", "[text]")
{
    HalfEm given;

    CHECK(given.lines("aa bb\u00A0cc", 6) == Texts{"aa ", "bb\u00A0cc"});
    CHECK(given.lines("aa bb\u202F!", 6) == Texts{"aa ", "bb\u202F!"});
    CHECK(given.lines("aa bbb\u2011ccc", 8) == Texts{"aa ", "bbb\u2011ccc"});
    CHECK(given.lines("aa bbb\u2060-\u2060ccc", 9) == Texts{"aa ", "bbb\u2060-\u2060ccc"});
}

TEST_CASE("lines end after hyphens and slashes between words, not inside short ones", "[text]")
{
    HalfEm given;

    CHECK(given.lines("thématique/visite", 12) == Texts{"thématique/", "visite"});
    CHECK(given.lines("celui-ci", 6) == Texts{"celui-", "ci"});
    CHECK(given.lines("oui et/ou non", 7) == Texts{"oui ", "et/ou ", "non"});
    CHECK(given.lines("l’avant-projet", 10) == Texts{"l’avant-", "projet"});
    CHECK(given.lines("d’elles-mêmes", 9) == Texts{"d’elles-", "mêmes"});
    CHECK(given.lines("quand y’a-t-il", 9) == Texts{"quand ", "y’a-t-il"});
    CHECK(given.lines("quand a-t-il dit", 9) == Texts{"quand ", "a-t-il ", "dit"});
    CHECK(given.lines("50 km/h", 6) == Texts{"50 ", "km/h"});
}

TEST_CASE("quotation marks hold their words even with ordinary spaces", "[text]")
{
    HalfEm given;

    CHECK(given.lines("dit « oui » hier", 7) == Texts{"dit ", "« oui » ", "hier"});
}

TEST_CASE("addresses end lines after their signs", "[text]")
{
    HalfEm given;

    CHECK(given.lines("https://example.org/assises/2023?page=2", 20) ==
          Texts{"https://example.org/", "assises/2023?page=2"});
    CHECK(given.lines("prenom.nom@example.org", 14) == Texts{"prenom.", "nom@example.", "org"});
}

TEST_CASE("a word wider than the line is broken between clusters and told", "[text]")
{
    HalfEm given;
    const auto lines = given.shape("ab abcdefgh").lines(40_pt);

    CHECK(HalfEm::said(lines) == Texts{"ab ", "abcd", "efgh"});
    CHECK_FALSE(lines[0].breaks_word);
    CHECK(lines[1].breaks_word);
    CHECK_FALSE(lines[2].breaks_word);
    CHECK(given.lines("e\u0301e\u0301", 1) == Texts{"e\u0301", "e\u0301"});
    CHECK(given.lines("ab", 0) == Texts{"a", "b"});
}

TEST_CASE("a soft hyphen shows only where it ends a line", "[text]")
{
    HalfEm given;
    const auto whole = given.shape("co\u00ADop").lines(100_pt);
    const auto broken = given.shape("co\u00ADop").lines(30_pt);

    REQUIRE(whole.size() == 1);
    CHECK(whole[0].width == 40_pt);
    REQUIRE(broken.size() == 2);
    CHECK(text_of(broken[0]) == "co\u00AD");
    CHECK(broken[0].width == 30_pt);
    CHECK(broken[0].pieces[0].run.glyphs.size() == 3);
    CHECK(broken[0].pieces[0].run.glyphs[2].cluster == 2);
    CHECK(text_of(broken[1]) == "op");
}

TEST_CASE("a word that exceeds the line is divided by its language when asked", "[text]")
{
    HalfEm given;
    const auto lines = given.shape("les restitutions", {.hyphenate = true}).lines(100_pt);
    const auto capitals = given.shape("RESTITUTIONS", {.hyphenate = true}).lines(100_pt);

    CHECK(HalfEm::said(lines) == Texts{"les resti\u00AD", "tutions"});
    CHECK(lines[0].width == 100_pt);
    CHECK(HalfEm::said(capitals) == Texts{"RESTITUTIO", "NS"});
    CHECK(HalfEm::said(given.shape("les restitutions", {.hyphenate = true}).lines(120_pt)) ==
          Texts{"les ", "restitutions"});
}

TEST_CASE("a missing dictionary divides nothing", "[text]")
{
    HalfEm given;
    for (const std::string language : {"xx", "", "../../etc/passwd", "fr_FR/../x"}) {
        const auto shaped = text::shape(given.fonts, {half_em_span("restitution", 20_pt, language)},
                                        {.hyphenate = true}, given.faults);
        CHECK(HalfEm::said(shaped.lines(80_pt)) == Texts{"restitut", "ion"});
    }
    CHECK(given.faults.all().empty());
}

TEST_CASE("titles are balanced", "[text]")
{
    HalfEm given;

    CHECK(given.lines("aaaa bbbb cccc dd", 15) == Texts{"aaaa bbbb ", "cccc dd"});
    CHECK(given.balanced("aaaa bbbb cccc dddd ee ff gg", 20) ==
          Texts{"aaaa bbbb cccc ", "dddd ee ff gg"});
    CHECK(given.balanced("aaaa bbbb\ncccc", 20) == Texts{"aaaa bbbb", "cccc"});
}

TEST_CASE("a last line of one word takes another one from the line before", "[text]")
{
    HalfEm given;

    CHECK(given.lines("aaaa bbbb cccc dddd", 15) == Texts{"aaaa bbbb ", "cccc dddd"});
    // The line before would be left too short.
    CHECK(given.lines("aa bbbbbbbbbb cccc", 14) == Texts{"aa bbbbbbbbbb ", "cccc"});
}

TEST_CASE("spans keep their style, tag and rise, and their kerned words apart", "[text]")
{
    HalfEm given;
    auto base = half_em_span("12");
    auto raised = half_em_span("es", 10_pt);
    raised.rise = 7_pt;
    raised.tag = 5;
    raised.underline = true;
    const auto lines =
        text::shape(given.fonts, {base, raised, half_em_span(" fois")}, {}, given.faults)
            .lines(200_pt);

    REQUIRE(lines.size() == 1);
    REQUIRE(lines[0].pieces.size() == 3);
    const auto& piece = lines[0].pieces[1];
    CHECK(piece.run.text == "es");
    CHECK(piece.run.size == 10_pt);
    CHECK(piece.run.origin == Point{20_pt, -7_pt});
    CHECK(piece.width == 10_pt);
    CHECK(piece.tag == 5);
    CHECK(piece.underline);
    CHECK(lines[0].ascent == 16_pt);
    CHECK(lines[0].pieces[2].run.origin == Point{30_pt, 0_pt});
}

TEST_CASE("a word divided between styles does not end a line between them", "[text]")
{
    HalfEm given;
    auto bold = half_em_span("ccdd");
    bold.font.weight = layouts::Weight::bold;
    const auto shaped = text::shape(given.fonts, {half_em_span("aa bb"), bold}, {}, given.faults);

    CHECK(HalfEm::said(shaped.lines(70_pt)) == Texts{"aa ", "bbccdd"});
    CHECK(shaped.narrowest_width() == 60_pt);
    CHECK(shaped.natural_width() == 90_pt);
}

TEST_CASE("right-to-left words stand in their own order", "[text]")
{
    HalfEm given;
    const auto lines = given.shape("ab אבג 12 דה cd").lines(500_pt);

    REQUIRE(lines.size() == 1);
    CHECK(text_of(lines[0]) == "ab אבג 12 דה cd");
    std::vector<std::pair<std::string, double>> places;
    for (const auto& piece : lines[0].pieces) {
        places.emplace_back(piece.run.text, piece.run.origin.x.in_pt());
    }
    CHECK(places == std::vector<std::pair<std::string, double>>{
                        {"ab ", 0}, {"אבג ", 80}, {"12", 60}, {" דה", 30}, {" cd", 120}});
    // Glyphs stand in visual order: the first letter read is the last one drawn.
    CHECK(lines[0].pieces[1].run.glyphs.front().cluster == 6);
    CHECK(lines[0].pieces[1].run.glyphs.back().cluster == 0);
}

TEST_CASE("a number inside a right-to-left word runs from left to right", "[text]")
{
    HalfEm given;
    const auto lines = given.shape("אב12").lines(500_pt);

    REQUIRE(lines.size() == 1);
    REQUIRE(lines[0].pieces.size() == 2);
    CHECK(lines[0].pieces[0].run.text == "אב");
    CHECK(lines[0].pieces[0].run.origin.x == 20_pt);
    CHECK(lines[0].pieces[1].run.text == "12");
    CHECK(lines[0].pieces[1].run.origin.x == 0_pt);
    CHECK(lines[0].pieces[1].run.glyphs.front().cluster == 0);
}
