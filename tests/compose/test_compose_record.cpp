#include "compose/authored.hpp"
#include "compose/read_back.hpp"
#include "compose/small_meeting.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace restitution;
using namespace restitution::tests;

namespace {

constexpr Date first_of_march{2024, 3, 1};
constexpr Date third_of_march{2024, 3, 3};

/// What stands below the words of an event.
std::string details_of(const meeting::Event& event)
{
    GeneratedMaterial made = small_meeting();
    add(add_topic(made, "Calendrier"), event);
    const std::string text = block_texts(deck_of(made)).back();
    return text.substr(std::min(text.find('\n'), text.size()));
}

meeting::Event event(DateTime start, bool starts_timed, std::optional<DateTime> end,
                     bool ends_timed)
{
    return {start, end, starts_timed, ends_timed, {}, authored("Foire")};
}

} // namespace

TEST_CASE("an event tells the times that were given and no other", "[compose]")
{
    const DateTime at_ten{first_of_march, {10, 0}};
    const DateTime until_four{third_of_march, {16, 0}};

    CHECK(details_of(event({first_of_march, {}}, false, {}, false)).empty());
    CHECK(details_of(event({first_of_march, {}}, false, DateTime{third_of_march, {}}, false))
              .empty());
    CHECK(details_of(event(at_ten, true, {}, false)) == "\n10\u00A0h");
    CHECK(details_of(event(at_ten, true, DateTime{first_of_march, {}}, false)) == "\n10\u00A0h");
    CHECK(details_of(event(at_ten, true, DateTime{third_of_march, {}}, false)) ==
          "\nà partir de 10\u00A0h");
    CHECK(details_of(event({first_of_march, {}}, false, until_four, true)) ==
          "\njusqu’à 16\u00A0h");
    CHECK(details_of(event(at_ten, true, until_four, true)) ==
          "\nde 10\u00A0h le premier jour à 16\u00A0h le dernier");
}

TEST_CASE("what the engine says below words from right to left keeps its own order", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    meeting::Decision decision;
    decision.in_favor = 3;
    decision.text = authored("قرار المجلس");
    add(add_topic(made, "Conseil"), decision);

    CHECK(block_texts(deck_of(made)).back() ==
          "قرار المجلس\n\u20683 pour, 0 contre, 0 abstention\u2069");
}
