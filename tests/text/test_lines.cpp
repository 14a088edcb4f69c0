#include "support/catch.hpp"
#include "support/sample_text.hpp"

using namespace restitution;
using namespace restitution::tests;

TEST_CASE("lines keep every character and fit", "[text]")
{
    auto fonts = sample_fonts();
    Diagnostics faults;
    const std::string words = "Restitution des échanges : thématique/visite, Thừa Thiên Huế et "
                              "une\u00A0ligne. Voilà\u202F! مرحبا بالعالم 2023 ☑ 𝐀";

    const auto shaped = text::shape(fonts, {sample_span(words)}, {}, faults);

    for (const double width : {20.0, 60.0, 120.0, 400.0, 2000.0}) {
        const auto lines = shaped.lines(Length::pt(width));
        CAPTURE(width, lines.size());
        CHECK(text_of(lines) == words);
        for (const auto& line : lines) {
            UNSCOPED_INFO(text_of(line) << " " << line.width.in_pt());
            CHECK(line.width <= Length::pt(width));
        }
    }
    for (const auto& f : faults.all()) {
        WARN(f.message);
    }
    CHECK(shaped.natural_width() > shaped.narrowest_width());
}
