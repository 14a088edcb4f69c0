#include "base/utf8.hpp"
#include "support/catch.hpp"

using namespace restitution;

TEST_CASE("a text is cut between characters, as late as there is room", "[base]")
{
    const std::string text = "aé🌊b";
    for (std::size_t most = 0; most < text.size() + 3; ++most) {
        CAPTURE(most);
        const auto cut = cut_at_character(text, most);
        const auto rest = text.substr(cut.size());

        CHECK(text.starts_with(cut));
        CHECK(cut.size() <= most);
        CHECK((rest.empty() || (starts_character(rest[0]) && most - cut.size() < 4)));
    }
    CHECK(cut_at_character(text, 3) == "aé");
    CHECK(cut_at_character(text, 6) == "aé");
    CHECK(cut_at_character(text, 7) == "aé🌊");
    CHECK(cut_at_character(text, 8) == text);
}
