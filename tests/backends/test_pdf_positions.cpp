#include "backends/pdf/draw_text.hpp"
#include "support/catch.hpp"
#include "support/sample_text.hpp"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <random>

using namespace restitution;
using namespace restitution::backends::pdf;

namespace {

/// Reads back what one stretch drew: where each glyph stands.
///
/// Unit:    parts of an em, from the start of the stretch.
std::vector<EmParts> places_in(const std::string& content, const FontCodes& codes)
{
    std::vector<EmParts> places;
    EmParts pen = 0;
    for (std::size_t at = content.find("Td\n"); at < content.size(); ++at) {
        if (content[at] == '<') {
            for (++at; content[at] != '>'; at += 4) {
                const auto code = std::strtoul(content.substr(at, 4).c_str(), nullptr, 16);
                places.push_back(pen);
                pen += codes.width(static_cast<Code>(code));
            }
        } else if (content[at] == '-' || std::isdigit(static_cast<unsigned char>(content[at]))) {
            char* end = nullptr;
            const long step = std::strtol(content.c_str() + at, &end, 10);
            at = static_cast<std::size_t>(end - content.c_str()) - 1;
            pen -= step * parts_per_em / 1'000;
        }
    }
    return places;
}

// Letters with kerning, and marks moved sideways, drawn at random.
scene::GlyphRun some_run(std::mt19937& random)
{
    scene::GlyphRun run;
    run.size = Length::pt(20);
    const std::size_t count = 1 + random() % 60;
    for (std::size_t i = 0; i < count; ++i) {
        const auto jitter = static_cast<std::int32_t>(random() % 400) - 200;
        run.glyphs.push_back({1 + static_cast<std::uint32_t>(random() % 200), 1'200 + jitter,
                              static_cast<std::int16_t>(random() % 5 == 0 ? jitter : 0), 0,
                              static_cast<std::uint32_t>(i)});
        run.text += static_cast<char>('a' + random() % 26);
    }
    return run;
}

} // namespace

TEST_CASE("every glyph stands within a thousandth of an em of its place", "[pdf]")
{
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    auto fonts = tests::sample_fonts();
    FontCodes codes{fonts.font(*fonts.find({"Inter"}))};
    const scene::GlyphRun run = some_run(random);
    std::vector<SpelledStretch> stretches;
    spell(run, stretches);
    REQUIRE(stretches.size() == 1);
    Canvas canvas{Length::pt(540)};

    draw(canvas, run, stretches.front(), codes, "F1");

    const auto places = places_in(canvas.content(), codes);
    REQUIRE(places.size() == run.glyphs.size());
    const EmParts start = codes.to_parts(run.glyphs.front().dx);
    std::int64_t pen = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const EmParts wanted = codes.to_parts(pen + run.glyphs[i].dx) - start;
        CHECK(std::abs(places[i] - wanted) <= parts_per_em / 1'000);
        pen += run.glyphs[i].advance;
    }
}

TEST_CASE("the texts of a run's stretches make up its text", "[pdf]")
{
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    scene::GlyphRun run = some_run(random);
    // Clusters of several glyphs, in either direction, some raised.
    for (std::size_t i = 1; i < run.glyphs.size(); ++i) {
        if (random() % 3 == 0) {
            run.glyphs[i].cluster = run.glyphs[i - 1].cluster;
        }
        run.glyphs[i].dy = random() % 7 == 0 ? 100 : 0;
    }
    if (random() % 2 == 0) {
        std::ranges::reverse(run.glyphs);
    }
    std::vector<SpelledStretch> stretches;

    spell(run, stretches);

    std::string text;
    std::size_t glyphs = 0;
    for (const SpelledStretch& stretch : stretches) {
        std::string own;
        for (const SpelledGlyph& glyph : stretch.glyphs) {
            own += glyph.text;
        }
        text += stretch.spoken.empty() ? own : std::string{stretch.spoken};
        CHECK((stretch.spoken.empty() || own == stretch.spoken));
        glyphs += stretch.glyphs.size();
    }
    CHECK(text == run.text);
    CHECK(glyphs == run.glyphs.size());
}
