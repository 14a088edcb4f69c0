#include "base/name_some.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <vector>

using namespace restitution;

TEST_CASE("names are told up to as many as were asked for", "[base]")
{
    const std::vector<std::string> names{"ana", "bob", "cho"};

    CHECK(name_some({}, 2).empty());
    CHECK(name_some(names, 2) == "ana, bob, …");
    CHECK(name_some(names, 3) == "ana, bob, cho");
    CHECK(name_some(names, 4) == "ana, bob, cho");
}

TEST_CASE("that there are more names is said where there are, and only there", "[base]")
{
    const auto count = GENERATE(range(0U, 20U));
    const auto most = GENERATE(range(1U, 20U));
    CAPTURE(count, most);
    const std::vector<std::string> names(count, "x");

    const std::string told = name_some(names, most);

    CHECK(std::ranges::count(told, 'x') == std::min(count, most));
    CHECK(told.ends_with(", …") == (count > most));
}
