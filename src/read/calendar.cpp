#include "read/calendar.hpp"

#include <charconv>
#include <chrono>
#include <fmt/format.h>

namespace restitution::read {

namespace {

int number(std::string_view digits)
{
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

Date date_of(std::string_view text)
{
    return {number(text.substr(0, 4)), number(text.substr(5, 2)), number(text.substr(8, 2))};
}

TimeOfDay time_of(std::string_view text)
{
    return text.size() < 16 ? TimeOfDay{}
                            : TimeOfDay{number(text.substr(11, 2)), number(text.substr(14, 2))};
}

std::chrono::year_month month_of(const Date& date)
{
    return std::chrono::year{date.year} / date.month;
}

unsigned last_day_of(const Date& date)
{
    return static_cast<unsigned>((month_of(date) / std::chrono::last).day());
}

} // namespace

DateTime parse_moment(std::string_view text)
{
    return {date_of(text), time_of(text)};
}

std::string why_unreal(const DateTime& moment)
{
    const auto& [date, time] = moment;
    if (!month_of(date).ok()) {
        return "months are 01 to 12, before the day: 2023-06-09 is the 9th of June";
    }
    if (const unsigned last = last_day_of(date); date.day < 1 || unsigned(date.day) > last) {
        return fmt::format("{:04}-{:02} has the days 01 to {}", date.year, date.month, last);
    }
    const bool shown = time.hour < 24 && time.minute < 60;
    return shown ? "" : "hours are 00 to 23, minutes 00 to 59";
}

} // namespace restitution::read
