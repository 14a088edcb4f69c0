#include "base/date_time.hpp"

#include <fmt/format.h>

namespace restitution {

std::string to_iso(const Date& date)
{
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string to_iso(const DateTime& moment)
{
    return fmt::format("{}T{:02}:{:02}", to_iso(moment.date), moment.time.hour, moment.time.minute);
}

} // namespace restitution
