#include "wording/filled.hpp"
#include "wording/wording.hpp"

#include <algorithm>
#include <array>

namespace restitution::wording {

namespace {

/// "4" of "4 décembre 2023" before "8 décembre 2023": whole words that both end with are said once.
std::string without_shared_end(std::string first, std::string_view last)
{
    constexpr std::array<std::string_view, 2> spaces{" ", "\u00A0"};
    std::size_t kept = first.size();
    for (const std::string_view space : spaces) {
        for (std::size_t at = first.find(space); at != std::string::npos;
             at = first.find(space, at + 1)) {
            if (last.ends_with(std::string_view{first}.substr(at))) {
                kept = std::min(kept, at);
            }
        }
    }
    first.resize(kept);
    return first;
}

/// Days from Sunday. Source: Zeller's congruence, Gregorian calendar.
std::size_t day_of_week(const Date& date)
{
    const int month = date.month < 3 ? date.month + 12 : date.month;
    const int year = date.month < 3 ? date.year - 1 : date.year;
    const int saturday_based =
        (date.day + 13 * (month + 1) / 5 + year + year / 4 - year / 100 + year / 400) % 7;
    return static_cast<std::size_t>((saturday_based + 6) % 7);
}

} // namespace

std::string Words::date(const Date& date) const
{
    const std::string_view month = say_->months[static_cast<std::size_t>(date.month - 1)];
    return filled(date.day == 1 ? say_->first_of_month : say_->date, date.day, month, date.year);
}

std::string Words::date_with_day(const Date& day) const
{
    return filled(say_->date_with_day, say_->weekdays[day_of_week(day)], date(day));
}

std::string Words::days(const Date& first, const Date& last) const
{
    if (first == last) {
        return date(first);
    }
    const std::string end = date(last);
    return filled(say_->days, without_shared_end(date(first), end), end);
}

std::string Words::time(const TimeOfDay& time) const
{
    return time.minute == 0 ? filled(say_->hour, time.hour)
                            : filled(say_->hour_and_minute, time.hour, time.minute);
}

std::string Words::hours(const DateTime& start, const std::optional<DateTime>& end) const
{
    if (!end) {
        return time(start.time);
    }
    return filled(start.date == end->date ? say_->from_to : say_->over_days, time(start.time),
                  time(end->time));
}

std::string Words::from(const TimeOfDay& begin) const
{
    return filled(say_->from, time(begin));
}

std::string Words::until(const TimeOfDay& end) const
{
    return filled(say_->until, time(end));
}

std::string Words::when(const DateTime& start, const std::optional<DateTime>& end) const
{
    if (end && end->date != start.date) {
        return filled(say_->from_day_to_day, date_with_day(start.date), time(start.time),
                      date_with_day(end->date), time(end->time));
    }
    return date_with_day(start.date) + ", " + hours(start, end);
}

} // namespace restitution::wording
