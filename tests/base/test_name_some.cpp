#include "base/name_some.hpp"
#include "support/catch.hpp"

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
