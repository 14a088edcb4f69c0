#include "support/catch.hpp"
#include "support/sample_text.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <array>

using namespace restitution;
using namespace restitution::tests;

namespace {

constexpr std::array weights{layouts::Weight::regular, layouts::Weight::semibold,
                             layouts::Weight::bold};

std::vector<scene::GlyphRun> runs_of(text::FontLibrary& fonts, const text::StyledSpan& span,
                                     Diagnostics& faults)
{
    std::vector<scene::GlyphRun> runs;
    for (const text::Line& line : text::shape(fonts, {span}, {}, faults).lines(2'000_pt)) {
        for (const text::LinePiece& piece : line.pieces) {
            runs.push_back(piece.run);
        }
    }
    return runs;
}

Length width_of(text::FontLibrary& fonts, const text::StyledSpan& span)
{
    Diagnostics faults;
    return text::shape(fonts, {span}, {}, faults).natural_width();
}

std::string name_of(text::FontLibrary& fonts, const text::FontRequest& request)
{
    const auto found = fonts.find(request);
    return found ? fonts.font(*found).postscript_name() : "none";
}

} // namespace

TEST_CASE("six faces of Inter are there", "[text]")
{
    auto fonts = sample_fonts();
    using enum layouts::Weight;

    CHECK(name_of(fonts, {"Inter", regular, false}) == "Inter-Regular");
    CHECK(name_of(fonts, {"Inter", semibold, false}) == "Inter-SemiBold");
    CHECK(name_of(fonts, {"Inter", bold, false}) == "Inter-Bold");
    CHECK(name_of(fonts, {"Inter", regular, true}) == "Inter-Italic");
    CHECK(name_of(fonts, {"Inter", semibold, true}) == "Inter-SemiBoldItalic");
    CHECK(name_of(fonts, {"Inter", bold, true}) == "Inter-BoldItalic");
    CHECK(name_of(fonts, {"inter", regular, false}) == "Inter-Regular");
    CHECK(fonts.count() == 6);
}

TEST_CASE("every Vietnamese letter is in every face of Inter", "[text]")
{
    auto fonts = sample_fonts();
    for (const auto weight : weights) {
        for (const bool italic : {false, true}) {
            const auto found = fonts.find({"Inter", weight, italic});
            REQUIRE(found);
            for (char32_t letter = 0x1EA0; letter <= 0x1EF9; ++letter) {
                CHECK(fonts.font(*found).has(letter));
            }
            for (const char32_t letter : U"ĐđƠơƯưĂăÂâÊêÔô«»’“”…–—\u00A0\u202F\u2011→€°ᵉœŒçÇÀÉ") {
                CAPTURE(static_cast<unsigned>(letter));
                CHECK((letter == 0 || fonts.font(*found).has(letter)));
            }
        }
    }
}

TEST_CASE("Vietnamese words are one glyph a letter in one font", "[text]")
{
    auto fonts = sample_fonts();
    Diagnostics faults;
    for (const std::string words : {"Thừa", "Thiên", "Huế", "kết", "nghĩa", "Nguyễn", "Đồng",
                                    "Hướng", "Quảng", "Trị", "TỈNH", "PHƯỜNG"}) {
        CAPTURE(words);
        const auto runs = runs_of(fonts, sample_span(words, 20_pt, "vi"), faults);

        REQUIRE(runs.size() == 1);
        CHECK(runs[0].glyphs.size() == count_scalars(words));
        CHECK(runs[0].text == words);
        CHECK(fonts.font(runs[0].font).postscript_name() == "Inter-Regular");
    }
    CHECK(faults.all().empty());
}

TEST_CASE("lines that other programs spoil come back as they were written", "[text]")
{
    auto fonts = sample_fonts();
    Diagnostics faults;
    for (const std::string words :
         {"62\u00A0%", "12\u202F345", "porte\u2011avions", "µ et μ", "Ω et \u2126", "∆ et Δ",
          "Đ, Ð et Ɖ", "déjà vu", "de\u0301ja\u0300 vu", "\U0001D400", "\U0001F4A9",
          "(a) \\b \\( c\\)", "a  b   c ", "ﬁn fin", "x\u0303y"}) {
        CAPTURE(words);
        const auto runs = runs_of(fonts, sample_span(words), faults);

        std::string said;
        for (const scene::GlyphRun& run : runs) {
            said += run.text;
            CHECK_FALSE(run.glyphs.empty());
        }
        CHECK(said == words);
    }
}

TEST_CASE("pairs of letters are kerned", "[text]")
{
    auto fonts = sample_fonts();

    CHECK(width_of(fonts, sample_span("AV")) <
          width_of(fonts, sample_span("A")) + width_of(fonts, sample_span("V")));
    CHECK(width_of(fonts, sample_span("To")) <
          width_of(fonts, sample_span("T")) + width_of(fonts, sample_span("o")));
}

TEST_CASE("tabular figures are all as wide", "[text]")
{
    auto fonts = sample_fonts();
    auto span = sample_span("1111");
    const Length proportional = width_of(fonts, span);
    span.tabular_figures = true;
    const Length ones = width_of(fonts, span);
    span.text = "8080";

    CHECK(width_of(fonts, span) == ones);
    CHECK(proportional < ones);
}

TEST_CASE("a narrow no-break space is narrower than a wide one", "[text]")
{
    auto fonts = sample_fonts();
    CHECK(width_of(fonts, sample_span("a\u202Fb")) < width_of(fonts, sample_span("a\u00A0b")));
}

TEST_CASE("a character Inter lacks is drawn with another font of its weight", "[text]")
{
    auto fonts = sample_fonts();
    Diagnostics faults;
    auto span = sample_span("a ☑ b");
    span.font.weight = layouts::Weight::bold;
    const auto runs = runs_of(fonts, span, faults);

    REQUIRE(runs.size() == 3);
    CHECK(runs[1].text == "☑");
    CHECK(fonts.font(runs[1].font).postscript_name() == "DejaVuSans-Bold");
    CHECK(faults.all().empty());
}

TEST_CASE("letters and their marks stay in one font", "[text]")
{
    auto fonts = sample_fonts();
    Diagnostics faults;
    // Inter has no U+0489, DejaVu does.
    for (const scene::GlyphRun& run : runs_of(fonts, sample_span("xa\u0489y"), faults)) {
        CHECK(run.text != "a");
        CHECK(run.text != "xa");
    }
    CHECK(faults.all().empty());
}

TEST_CASE("a character no font has is told by name and place, and its text kept", "[text]")
{
    auto fonts = sample_fonts();
    Diagnostics faults;
    const SourceFile file{"meeting.xml", "…"};
    const SourceSpan where{&file, 3, 9};
    const std::string words = "a\U000E4567b \U000E4567";

    for (int twice = 0; twice < 2; ++twice) {
        const auto lines =
            text::shape(fonts, {sample_span(words)}, {.where = where}, faults).lines(500_pt);
        REQUIRE(lines.size() == 1);
        CHECK(text_of(lines[0]) == words);
        for (const text::LinePiece& piece : lines[0].pieces) {
            CHECK(std::ranges::none_of(piece.run.glyphs,
                                       [](const scene::Glyph& glyph) { return glyph.id == 0; }));
        }
    }

    // Shaped twice, told once.
    REQUIRE(faults.all().size() == 1);
    CHECK(faults.all()[0].code == "text.missing-glyph");
    CHECK(faults.all()[0].severity == Severity::warning);
    CHECK(faults.all()[0].message.find("U+E4567") != std::string::npos);
    CHECK(faults.all()[0].where == where);
}

TEST_CASE("all that a text lacks is told at once", "[text]")
{
    auto fonts = sample_fonts();
    const auto told = [&fonts](const std::string& words) {
        Diagnostics faults;
        text::shape(fonts, {sample_span(words)}, {}, faults);
        REQUIRE(faults.all().size() == 1);
        return faults.all().front().message;
    };
    CHECK(told("\U000E4567 \U000E4568 \U000E4567") ==
          "no font has 2 characters of this text: '\U000E4567' (U+E4567), '\U000E4568' "
          "(U+E4568)");
    std::string many;
    for (char32_t scalar = 0xE4500; scalar < 0xE4600; ++scalar) {
        append_scalar(many, scalar);
    }
    CHECK(told(many).starts_with("no font has 256 characters of this text: "));
    CHECK(told(many).ends_with(" (U+E4507), …"));
}

TEST_CASE("a family that is nowhere is an error and another font is taken", "[text]")
{
    auto fonts = sample_fonts();
    Diagnostics faults;
    auto span = sample_span("mot");
    span.font.family = "Nowhere Sans";
    const auto lines = text::shape(fonts, {span}, {}, faults).lines(500_pt);

    REQUIRE(faults.all().size() == 1);
    CHECK(faults.all()[0].code == "text.no-font");
    CHECK(faults.all()[0].message.find("Nowhere Sans") != std::string::npos);
    CHECK(text_of(lines) == "mot");
}

TEST_CASE("no fonts at all: nothing is drawn and it is told", "[text]")
{
    text::FontLibrary fonts{{"/nowhere/at/all"}};
    Diagnostics faults;
    const auto shaped = text::shape(fonts, {sample_span("mot")}, {}, faults);

    CHECK(faults.has_errors());
    CHECK(shaped.lines(100_pt).empty());
    CHECK(shaped.natural_width() == 0_pt);
}
