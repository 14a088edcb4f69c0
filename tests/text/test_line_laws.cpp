#include "random_spans.hpp"
#include "support/catch.hpp"
#include "support/sample_text.hpp"
#include "text/break_iterators.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace restitution;
using namespace restitution::tests;

namespace {

// One library for all: opening it anew for each seed would only measure the disk.
text::FontLibrary& fonts()
{
    static text::FontLibrary library = sample_fonts();
    return library;
}

text::ParagraphRules rules_for(unsigned seed, bool hyphenate = false)
{
    return {.hyphenate = hyphenate, .where = {}, .language = seed % 3 == 0 ? "ar" : "fr"};
}

text::ShapedText shaped(unsigned seed, bool hyphenate = false)
{
    Diagnostics faults;
    return text::shape(fonts(), random_spans(seed), rules_for(seed, hyphenate), faults);
}

Length width_for(unsigned seed)
{
    return Length::pt(20 + static_cast<double>(seed * 37 % 600));
}

bool is_single_cluster(const text::Line& line)
{
    text::BreakIterators breaks;
    auto words = text_of(line);
    words.erase(words.find_last_not_of(' ') + 1);
    return breaks.cluster_ends(words).size() == 1;
}

std::size_t glyph_count(const text::Line& line)
{
    return std::accumulate(line.pieces.begin(), line.pieces.end(), std::size_t{0},
                           [](std::size_t sum, const text::LinePiece& piece) {
                               return sum + piece.run.glyphs.size();
                           });
}

double sum_of_squares(const std::vector<text::Line>& lines)
{
    return std::accumulate(lines.begin(), lines.end(), 0.0, [](double sum, const text::Line& line) {
        return sum + line.width.in_pt() * line.width.in_pt();
    });
}

} // namespace

TEST_CASE("the lines say the spans' texts, whatever the width", "[text]")
{
    const auto seed = GENERATE(range(0U, 300U));
    CAPTURE(seed);
    const auto text = shaped(seed);
    const auto said = text_of(random_spans(seed));

    CHECK(text_of(text.lines(width_for(seed))) == said);
    CHECK(text_of(text.balanced_lines(width_for(seed), 0.8)) == said);
}

TEST_CASE("a hyphen the engine adds is a soft one", "[text]")
{
    const auto seed = GENERATE(range(0U, 300U));
    CAPTURE(seed);
    auto said = text_of(shaped(seed, true).lines(width_for(seed)));
    auto plain = text_of(random_spans(seed));
    for (std::string* words : {&said, &plain}) {
        for (auto at = words->find("\u00AD"); at != std::string::npos; at = words->find("\u00AD")) {
            words->erase(at, 2);
        }
    }
    CHECK(said == plain);
}

TEST_CASE("every line fits unless it is one cluster", "[text]")
{
    const auto seed = GENERATE(range(0U, 300U));
    const auto width = width_for(seed);
    CAPTURE(seed, width.in_pt());
    const auto text = shaped(seed, seed % 2 == 0);

    for (const double scale : {1.0, 0.7}) {
        for (const auto& lines : {text.lines(width, scale), text.balanced_lines(width, scale)}) {
            for (const text::Line& line : lines) {
                CAPTURE(text_of(line));
                CHECK((line.width <= width || is_single_cluster(line)));
            }
        }
    }
}

TEST_CASE("a wider column never takes more lines", "[text]")
{
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    const auto text = shaped(seed);
    std::size_t before = text.lines(20_pt).size();
    for (double width = 30; width < 900; width *= 1.3) {
        const std::size_t now = text.lines(Length::pt(width)).size();
        CAPTURE(width);
        CHECK(now <= before);
        before = now;
    }
}

TEST_CASE("balanced lines are as many and at least as even", "[text]")
{
    const auto seed = GENERATE(range(0U, 300U));
    CAPTURE(seed);
    const auto text = shaped(seed);
    const auto width = width_for(seed);
    const auto full = text.lines(width);
    const auto even = text.balanced_lines(width);

    REQUIRE(even.size() == full.size());
    // Avoiding a runt or a soft hyphen may cost evenness in a paragraph that has one.
    const bool plain = text_of(random_spans(seed)).find("\u00AD") == std::string::npos;
    if (plain && full.size() == 2 && !full.front().ends_paragraph) {
        CHECK(sum_of_squares(even) <= sum_of_squares(full) * 1.0001);
    }
}

TEST_CASE("the same text gives the same lines in another library", "[text]")
{
    const auto seed = GENERATE(range(0U, 20U));
    CAPTURE(seed);
    auto other_fonts = sample_fonts();
    Diagnostics faults;
    const auto once = shaped(seed).lines(width_for(seed));
    const auto again = text::shape(other_fonts, random_spans(seed), rules_for(seed), faults)
                           .lines(width_for(seed));

    REQUIRE(again.size() == once.size());
    for (std::size_t i = 0; i < once.size(); ++i) {
        CHECK(again[i].width == once[i].width);
        CHECK(again[i].ascent == once[i].ascent);
        CHECK(glyph_count(again[i]) == glyph_count(once[i]));
        CHECK(text_of(again[i]) == text_of(once[i]));
    }
}

TEST_CASE("sizes scale linearly", "[text]")
{
    const auto seed = GENERATE(range(0U, 100U));
    CAPTURE(seed);
    const auto text = shaped(seed);
    const double whole = text.natural_width().in_pt();

    // Each word is rounded to an EMU.
    for (const double scale : {0.5, 0.7, 2.0, 3.0}) {
        CHECK(std::abs(text.natural_width(scale).in_pt() - whole * scale) < 0.02);
    }
}

TEST_CASE("the natural width takes one line for each paragraph", "[text]")
{
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    const auto text = shaped(seed);
    for (const text::Line& line : text.lines(text.natural_width())) {
        CHECK(line.ends_paragraph);
    }
}

TEST_CASE("the narrowest width breaks no word", "[text]")
{
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    const auto text = shaped(seed);
    for (const text::Line& line : text.lines(text.narrowest_width())) {
        CHECK_FALSE(line.breaks_word);
    }
}

TEST_CASE("words that may be divided are broken nowhere else at the divided width", "[text]")
{
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    const auto text = shaped(seed, true);
    CHECK(text.divided_width() <= text.narrowest_width());
    for (const text::Line& line : text.lines(text.divided_width())) {
        CHECK_FALSE(line.breaks_word);
    }
}

TEST_CASE("pieces stand side by side and fill their line", "[text]")
{
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    const auto text = shaped(seed);
    const bool leftwards = text.direction() == text::Direction::right_to_left;
    for (const text::Line& line : text.lines(width_for(seed))) {
        std::vector<std::pair<Length, Length>> extents;
        for (const text::LinePiece& piece : line.pieces) {
            if (leftwards && piece.width == Length{} && piece.run.origin.x < Length{}) {
                continue; // spaces that end the line
            }
            extents.emplace_back(piece.run.origin.x, piece.run.origin.x + piece.width);
        }
        std::ranges::sort(extents);
        Length reached;
        for (const auto& [left, right] : extents) {
            CHECK(left == reached);
            reached = right;
        }
        CHECK(reached == line.width);
    }
}

TEST_CASE("glyphs are never .notdef and point into their run's text", "[text]")
{
    const auto seed = GENERATE(range(0U, 300U));
    CAPTURE(seed);
    for (const text::Line& line : shaped(seed).lines(width_for(seed))) {
        for (const text::LinePiece& piece : line.pieces) {
            CAPTURE(piece.run.text);
            bool rising = true;
            bool falling = true;
            for (std::size_t i = 0; i < piece.run.glyphs.size(); ++i) {
                const auto& glyph = piece.run.glyphs[i];
                CHECK(glyph.id != 0);
                REQUIRE(glyph.cluster < piece.run.text.size());
                CHECK((static_cast<unsigned char>(piece.run.text[glyph.cluster]) & 0xC0U) != 0x80U);
                rising = rising && (i == 0 || piece.run.glyphs[i - 1].cluster <= glyph.cluster);
                falling = falling && (i == 0 || piece.run.glyphs[i - 1].cluster >= glyph.cluster);
            }
            CHECK((rising || falling));
        }
    }
}

TEST_CASE("endless words are broken like any other", "[text]")
{
    Diagnostics faults;
    for (const std::string part : {"a", "ab-", "abc\u00AD", "日", "مرح", "e\u0301", "x/y?"}) {
        CAPTURE(part);
        std::string word;
        while (word.size() < 20'000) {
            word += part;
        }
        const auto lines =
            text::shape(fonts(), {sample_span(word)}, {.hyphenate = true}, faults).lines(300_pt);

        CHECK(text_of(lines) == word);
        for (const text::Line& line : lines) {
            CHECK(line.width <= 300_pt);
        }
    }
}
