#pragma once

#include <compare>
#include <string>

namespace restitution {

/// A day of the Gregorian calendar. Checked by whoever reads it.
struct Date {
    int year = 1970;
    int month = 1; ///< 1 to 12
    int day = 1;   ///< 1 to 31
    friend constexpr auto operator<=>(const Date&, const Date&) = default;
};

/// Wall-clock time of day.
struct TimeOfDay {
    int hour = 0;
    int minute = 0;
    friend constexpr auto operator<=>(const TimeOfDay&, const TimeOfDay&) = default;
};

/// A local wall-clock moment; the zone is told beside it, never applied to it.
struct DateTime {
    Date date;
    TimeOfDay time;
    friend constexpr auto operator<=>(const DateTime&, const DateTime&) = default;
};

/// "2023-06-09" and "2023-06-09T10:00". Source: ISO 8601, extended format.
std::string to_iso(const Date& date);
std::string to_iso(const DateTime& moment);

} // namespace restitution
