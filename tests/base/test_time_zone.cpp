#include "base/time_zone.hpp"
#include "support/catch.hpp"

using namespace restitution;

TEST_CASE("a zone tells how far it was ahead of UTC", "[base]")
{
    const DateTime summer{{2023, 6, 9}, {10, 5}};
    const DateTime winter{{2023, 12, 9}, {10, 5}};

    CHECK(minutes_ahead(summer, "Europe/Paris") == 120);
    CHECK(minutes_ahead(winter, "Europe/Paris") == 60);
    CHECK(minutes_ahead(winter, "America/St_Johns") == -210);
    CHECK_FALSE(minutes_ahead(winter, "Nowhere/Else"));
    CHECK_FALSE(minutes_ahead(winter, ""));
}

TEST_CASE("clocks put forward skip an hour, and no other", "[base]")
{
    const auto skipped = [](int hour, int minute, std::string_view zone) {
        return is_skipped({{2024, 3, 31}, {hour, minute}}, zone);
    };
    CHECK(skipped(2, 0, "Europe/Paris"));
    CHECK(skipped(2, 59, "Europe/Paris"));
    CHECK_FALSE(skipped(1, 59, "Europe/Paris"));
    CHECK_FALSE(skipped(3, 0, "Europe/Paris"));
    CHECK_FALSE(skipped(2, 30, "Asia/Ho_Chi_Minh"));
    CHECK_FALSE(skipped(2, 30, "Nowhere/Else"));
    CHECK_FALSE(is_skipped({{2024, 10, 27}, {2, 30}}, "Europe/Paris")); // shown twice
}

TEST_CASE("a local moment is told in UTC, on another day if need be", "[base]")
{
    CHECK(to_iso(to_utc({{2023, 6, 9}, {10, 5}}, "Europe/Paris")) == "2023-06-09T08:05");
    CHECK(to_iso(to_utc({{2024, 3, 1}, {5, 0}}, "Asia/Ho_Chi_Minh")) == "2024-02-29T22:00");
    CHECK(to_iso(to_utc({{2023, 12, 31}, {21, 0}}, "America/St_Johns")) == "2024-01-01T00:30");
    CHECK(to_iso(to_utc({{2023, 12, 31}, {21, 0}}, "Nowhere/Else")) == "2023-12-31T21:00");
}
