#include "base/did_you_mean.hpp"
#include "support/catch.hpp"

#include <random>

using namespace restitution;

namespace {

const std::vector<std::string> known{"paragraph", "points", "point", "chart", "quote", "a", "by"};

std::string random_word(std::mt19937& random)
{
    std::string word;
    for (std::size_t i = random() % 8; i > 0; --i) {
        word += static_cast<char>('a' + random() % 3);
    }
    return word;
}

} // namespace

TEST_CASE("the nearest known word is meant", "[read]")
{
    CHECK(find_nearest("paragraf", known) == "paragraph");
    CHECK(find_nearest("chrat", known) == "chart");
    CHECK(find_nearest("CHART", known) == "chart");
    CHECK(find_nearest("pointss", known) == "points");
    CHECK(did_you_mean("qoute", known) == std::vector<std::string>{"did you mean 'quote'?"});
}

TEST_CASE("a word that is known, or near to none, is left alone", "[read]")
{
    CHECK(find_nearest("point", known).empty());
    CHECK(find_nearest("hologram", known).empty());
    CHECK(find_nearest("b", known).empty());
    CHECK(find_nearest("", known).empty());
    CHECK(find_nearest(std::string(100'000, 'p'), known).empty());
}

TEST_CASE("the distance of words is symmetric, and zero for equal words only", "[read]")
{
    const unsigned seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    const std::string a = random_word(random);
    const std::string b = random_word(random);

    CHECK(edit_distance(a, b) == edit_distance(b, a));
    CHECK((edit_distance(a, b) == 0) == (a == b));
    CHECK(edit_distance(a, b) <= std::max(a.size(), b.size()));
}

TEST_CASE("a swap of neighbors is one edit", "[read]")
{
    CHECK(edit_distance("ab", "ba") == 1);
    CHECK(edit_distance("abcd", "acbd") == 1);
    CHECK(edit_distance("", "abc") == 3);
}

TEST_CASE("a long name may differ in more letters", "[read]")
{
    const std::vector<std::string> headers{
        "Horodateur", "As-tu profité du voyage pour rencontrer tes partenaires à Hanoï ?"};

    CHECK(find_nearest("Avez-vous profité du voyage pour rencontrer tes partenaires à Hanoï ?",
                       headers) == headers[1]);
}

TEST_CASE("looking for thousands of names among thousands ends", "[read]")
{
    std::vector<std::string> many;
    for (std::size_t i = 0; i < 20'000; ++i) {
        many.push_back(std::string(250, 'a') + std::to_string(i));
    }
    Effort effort;
    const std::string word(255, 'a');
    std::size_t found = 0;
    for (std::size_t i = 0; i < 20'000; ++i) {
        found += find_nearest(word + std::to_string(i), many, effort).empty() ? 0 : 1;
    }
    CHECK(found == 0);
    CHECK_FALSE(effort.spend(1));
    CHECK(find_nearest("chrat", known) == "chart");
}
