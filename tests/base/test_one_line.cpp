#include "base/ascii.hpp"
#include "base/one_line.hpp"
#include "support/catch.hpp"

#include <array>
#include <random>

using namespace restitution;

TEST_CASE("words stand one space apart, however they were set", "[base]")
{
    const auto seed = GENERATE(range(0U, 500U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    constexpr std::array<std::string_view, 4> words{"déjà", "vu", "\v", "5"};
    const auto blanks = [&](std::size_t least) {
        std::string some;
        for (std::size_t left = least + random() % 3; left > 0; --left) {
            some += xml_space[random() % xml_space.size()];
        }
        return some;
    };
    std::string given = blanks(0);
    std::string expected;
    for (std::size_t count = random() % 6; count > 0; --count) {
        const std::string_view word = words[random() % words.size()];
        expected.append(expected.empty() ? "" : " ").append(word);
        given.append(word).append(blanks(1));
    }
    given.resize(given.size() - (random() % 2 == 0 || expected.empty() ? 0 : 1));

    CHECK(with_single_spaces(given, is_xml_space) == expected);
}

TEST_CASE("only the breaks between lines become spaces", "[base]")
{
    CHECK(on_one_line("\nles  assises\n\ndu Rhin \n") == "les  assises du Rhin ");
    CHECK(on_one_line("\n\n").empty());
}
