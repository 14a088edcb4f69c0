#include "compose/set_text.hpp"

#include "support/catch.hpp"

#include <random>

using namespace restitution;
using namespace restitution::compose;
using publication::RichText;
using publication::to_plain;
using text::Voice;

TEST_CASE("a colon after bold words gets its space from the rules of French", "[compose]")
{
    const RichText set = set_text({{"Bilan", {.bold = true}}, {": mitigé"}}, "fr", Voice::authored);

    CHECK(to_plain(set) == "Bilan\u00A0: mitigé");
    CHECK(set.front().emphasis.bold);
}

TEST_CASE("words of another language are not set by the meeting's rules", "[compose]")
{
    const RichText set =
        set_text({{"Xin chào", {}, "vi"}, {" !"}, {" why?", {}, "en"}}, "fr", Voice::authored);

    CHECK(set.front().text == "Xin chào");
    CHECK(set.back().text == " why?");
}

TEST_CASE("an ordinal's ending is raised and copies as it is written", "[compose]")
{
    const RichText set = set_text({{"Les 12es Assises"}}, "fr", Voice::authored);

    REQUIRE(set.size() == 3);
    CHECK(set[1].text == "es");
    CHECK(set[1].emphasis.superscript);
    CHECK(to_plain(set) == "Les 12es Assises");
}

TEST_CASE("quoted words stay as they were written", "[compose]")
{
    const RichText set = set_text({{"Bravo! Les 12es"}}, "fr", Voice::quoted);

    CHECK(set.size() == 1);
    CHECK(to_plain(set) == "Bravo! Les 12es");
}

TEST_CASE("cutting words into spans changes nothing in how they are set", "[compose]")
{
    const auto seed = GENERATE(range(0U, 500U));
    CAPTURE(seed);
    std::mt19937 dice{seed};
    const std::vector<std::string> pieces{"Mot", " : ", "«",    " ", "»",       "!",  " ;", "12",
                                          "%",   "é",   ",",    "?", " 10:00 ", "n°", "…",  "(",
                                          "l'",  ")",   "🙂", "Ấ", "1 000",   "-"};
    RichText spans;
    std::string whole;
    for (std::size_t i = 0; i < 1 + seed % 9; ++i) {
        const std::string& piece =
            pieces[std::uniform_int_distribution<std::size_t>{0, pieces.size() - 1}(dice)];
        spans.push_back({piece, {.bold = i % 2 == 0}});
        whole += piece;
    }
    CAPTURE(whole);
    const Voice voice = seed % 2 == 0 ? Voice::authored : Voice::quoted;

    const RichText set = set_text(spans, "fr", voice);

    CHECK(to_plain(set) == to_plain(set_text({{whole}}, "fr", voice)));
}
