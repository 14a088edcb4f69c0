#include "support/catch.hpp"
#include "support/sample_text.hpp"
#include "text/break_iterators.hpp"
#include "text/shorten.hpp"

#include <random>

using namespace restitution;
using namespace restitution::tests;

namespace {

constexpr std::size_t ellipsis = std::string_view{"…"}.size();

/// Keeps what fits into some bytes, and counts the bytes it was asked about.
struct Shortener {
    text::BreakIterators breaks;
    std::size_t asked = 0;

    std::string to(std::string_view words, std::size_t most)
    {
        return text::shorten(words, breaks, [&](const std::string& cut) {
            asked += cut.size();
            return cut.size() <= most + ellipsis;
        });
    }
};

std::string random_words(unsigned seed)
{
    std::mt19937 random{seed};
    std::string words;
    while (words.size() < 200) {
        words += std::string(1 + random() % 9, 'a') + (random() % 6 == 0 ? "  " : " ");
    }
    words.erase(words.find_last_not_of(' ') + 1);
    return words;
}

} // namespace

TEST_CASE("a text is shortened to the words that fit", "[text]")
{
    Shortener shorten;
    CHECK(shorten.to("un deux trois", 7) == "un deux…");
    CHECK(shorten.to("un deux trois", 6) == "un…");
    CHECK(shorten.to("un  deux", 3) == "un…");
}

TEST_CASE("a word too long is shortened between characters, their marks kept", "[text]")
{
    Shortener shorten;
    CHECK(shorten.to("restitution", 5) == "resti…");
    CHECK(shorten.to("restitution des échanges", 5) == "resti…");
    CHECK(shorten.to("e\u0301le\u0301ve", 5) == "e\u0301l…");
    CHECK(shorten.to("mot", 0) == "…");
    CHECK(shorten.to("", 5) == "…");
}

TEST_CASE("no longer beginning fits than the one kept", "[text]")
{
    const auto seed = GENERATE(range(0U, 100U));
    CAPTURE(seed);
    const std::string words = random_words(seed);
    const std::size_t most = 10 + seed % 150;
    Shortener shorten;

    std::size_t longest = 0;
    for (std::size_t at = 1; at <= most; ++at) {
        longest = words[at] == ' ' && words[at - 1] != ' ' ? at : longest;
    }
    CHECK(shorten.to(words, most) == words.substr(0, longest) + "…");
}

TEST_CASE("what is cut off costs nothing", "[text]")
{
    const auto repeated = [](std::string_view part) {
        std::string words;
        while (words.size() < 50'000) {
            words += part;
        }
        return words;
    };
    for (const std::string_view part : {"x", "mot ", "مرحبا ", "مرحبا"}) {
        CAPTURE(part);
        Shortener shorten;
        shorten.to(repeated(part), 120);
        CHECK(shorten.asked < 4'000);
    }
}
