#include "support/catch.hpp"
#include "text/typography.hpp"

#include <random>

using namespace restitution;
using text::OrdinalStretch;
using text::split_ordinals;

namespace {

// "12[es] Assises": what is raised stands in brackets.
std::string show(std::string_view words, std::string_view language = "fr")
{
    std::string shown;
    for (const OrdinalStretch& stretch : split_ordinals(words, language)) {
        shown += stretch.raised ? "[" + stretch.text + "]" : stretch.text;
    }
    return shown;
}

std::string without(std::string text, char sign)
{
    std::erase(text, sign);
    return text;
}

} // namespace

TEST_CASE("the endings of ordinals are raised", "[text]")
{
    CHECK(show("12es Assises") == "12[es] Assises");
    CHECK(show("la 13e, le 1er et la 1re") == "la 13[e], le 1[er] et la 1[re]");
    CHECK(show("13^e Assises") == "13[e] Assises");
    CHECK(show("12ᵉˢ") == "12[es]");
    CHECK(show("au XXIe siècle, la Ve République, Napoléon Ier") ==
          "au XXI[e] siècle, la V[e] République, Napoléon I[er]");
    CHECK(show("12e-13e") == "12[e]-13[e]");
}

TEST_CASE("what only looks like an ordinal stays on the line", "[text]")
{
    for (const std::string_view words :
         {"Les Assises", "Le", "Ce", "Des", "12E", "3,5e", "A4e", "12est", "2ème", "10h",
          "https://example.org/12e", "1e", "x^e", "e", "MIXe5"}) {
        CAPTURE(words);
        CHECK(show(words) == words);
    }
    CHECK(show("12es", "en") == "12es");
    CHECK(split_ordinals("", "fr").empty());
}

TEST_CASE("splitting ordinals loses nothing but the typed caret", "[text]")
{
    const auto seed = GENERATE(range(0U, 500U));
    std::mt19937 random{seed};
    const std::vector<std::string> pieces{"12", "e", "es", "1", "er", "^",  " ",
                                          "XX", "I", "L",  ",", "a",  "2de"};
    std::string words;
    for (auto count = random() % 12; count > 0; --count) {
        words += pieces[random() % pieces.size()];
    }
    CAPTURE(seed, words);

    std::string joined;
    bool raised = true;
    for (const OrdinalStretch& stretch : split_ordinals(words, "fr")) {
        CHECK_FALSE(stretch.text.empty());
        CHECK((joined.empty() || stretch.raised != raised));
        raised = stretch.raised;
        joined += stretch.text;
    }
    CHECK(without(joined, '^') == without(words, '^'));
}
