#include "backends/pdf/moment.hpp"

#include <fmt/format.h>

#include <cstdlib>

namespace restitution::backends::pdf {

namespace {

std::string offset_text(std::optional<int> minutes, std::string_view separator,
                        std::string_view end)
{
    if (!minutes) {
        return {};
    }
    const int size = std::abs(*minutes);
    return fmt::format("{}{:02}{}{:02}{}", *minutes < 0 ? '-' : '+', size / 60, separator,
                       size % 60, end);
}

} // namespace

std::string pdf_date(const DateTime& local, std::optional<int> minutes_ahead)
{
    return fmt::format("D:{:04}{:02}{:02}{:02}{:02}00{}", local.date.year, local.date.month,
                       local.date.day, local.time.hour, local.time.minute,
                       offset_text(minutes_ahead, "'", "'"));
}

std::string xmp_date(const DateTime& local, std::optional<int> minutes_ahead)
{
    return to_iso(local) + ":00" + offset_text(minutes_ahead, ":", "");
}

} // namespace restitution::backends::pdf
