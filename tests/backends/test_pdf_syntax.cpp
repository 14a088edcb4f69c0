#include "backends/pdf/moment.hpp"
#include "backends/pdf/syntax.hpp"
#include "backends/pdf/uri.hpp"
#include "support/catch.hpp"

#include <cstdlib>
#include <random>

using namespace restitution;
using namespace restitution::backends::pdf;

namespace {

std::string fixed(std::int64_t value, int decimals)
{
    std::string out;
    append_fixed(out, value, decimals);
    return out;
}

std::string text(std::string_view words)
{
    std::string out;
    append_text(out, words);
    return out;
}

} // namespace

TEST_CASE("numbers are short and exact", "[pdf]")
{
    CHECK(fixed(0, 2) == "0");
    CHECK(fixed(1'250, 2) == "12.5");
    CHECK(fixed(-25, 2) == "-.25");
    CHECK(fixed(5, 2) == ".05");
    CHECK(fixed(300, 2) == "3");
    CHECK(fixed(123'456, 4) == "12.3456");
}

TEST_CASE("a number reads back as itself", "[pdf]")
{
    const auto seed = GENERATE(range(0U, 500U));
    std::mt19937_64 random{seed};
    const auto value = static_cast<std::int64_t>(random() % 4'000'000) - 2'000'000;
    CAPTURE(seed, value);

    CHECK(std::llround(std::strtod(fixed(value, 2).c_str(), nullptr) * 100) == value);
}

TEST_CASE("lengths go to the nearest hundredth of a point", "[pdf]")
{
    const auto seed = GENERATE(range(0U, 500U));
    std::mt19937_64 random{seed};
    const auto length = Length::emu(static_cast<std::int64_t>(random() % 40'000'000) - 20'000'000);
    CAPTURE(seed, length.in_emu());

    CHECK(std::abs(to_hundredths(length) * 127 - length.in_emu()) <= 63);
}

TEST_CASE("strings are escaped, and longer alphabets are UTF-16", "[pdf]")
{
    CHECK(text("a (b) \\c") == "(a \\(b\\) \\\\c)");
    CHECK(text("é𝐀") == "<FEFF00E9D835DC00>");
    CHECK(text("a\nb") == "<FEFF0061000A0062>");
}

TEST_CASE("no string is longer than PDF/A allows", "[pdf]")
{
    std::string words;
    for (int i = 0; i < 20'000; ++i) {
        words += "𝐀";
    }

    const std::string out = text(words);

    CHECK(out.size() / 2 < 32'767);
    CHECK(out.ends_with("2026>"));
}

TEST_CASE("names keep to the characters a name may hold", "[pdf]")
{
    std::string out;
    append_name(out, "A#B C/é");

    CHECK(out == "/A#23B#20C#2F#C3#A9");
}

TEST_CASE("addresses become ASCII", "[pdf]")
{
    CHECK(to_ascii_uri("https://example.org/đ a?x=%20#y") ==
          "https://example.org/%C4%91%20a?x=%20#y");
}

TEST_CASE("dates tell how far their zone was ahead", "[pdf]")
{
    const DateTime winter{{2023, 12, 9}, {10, 5}};

    CHECK(pdf_date(winter, -210) == "D:20231209100500-03'30'");
    CHECK(xmp_date(winter, -210) == "2023-12-09T10:05:00-03:30");
    CHECK(xmp_date(winter, 0) == "2023-12-09T10:05:00+00:00");
    CHECK(pdf_date(winter, std::nullopt) == "D:20231209100500");
}
