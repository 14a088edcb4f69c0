#include "backends/pdf/moment.hpp"

#include <fmt/format.h>

#include <unicode/gregocal.h>
#include <unicode/timezone.h>

#include <cstdlib>
#include <memory>

namespace restitution::backends::pdf {

namespace {

constexpr int milliseconds_per_minute = 60'000;

icu::UnicodeString to_icu(std::string_view text)
{
    return icu::UnicodeString::fromUTF8(
        icu::StringPiece{text.data(), static_cast<std::int32_t>(text.size())});
}

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

std::optional<int> minutes_ahead(const DateTime& local, std::string_view zone)
{
    const std::unique_ptr<icu::TimeZone> rules{icu::TimeZone::createTimeZone(to_icu(zone))};
    if (!rules || *rules == icu::TimeZone::getUnknown()) {
        return std::nullopt;
    }
    UErrorCode status = U_ZERO_ERROR;
    // The calendar takes the zone over and reads the local time by its rules.
    icu::GregorianCalendar calendar{*rules, icu::Locale::getRoot(), status};
    if (U_FAILURE(status)) {
        return std::nullopt;
    }
    calendar.set(local.date.year, local.date.month - 1, local.date.day, local.time.hour,
                 local.time.minute, 0);
    const std::int32_t standard = calendar.get(UCAL_ZONE_OFFSET, status);
    const std::int32_t summer = calendar.get(UCAL_DST_OFFSET, status);
    if (U_FAILURE(status)) {
        return std::nullopt;
    }
    return (standard + summer) / milliseconds_per_minute;
}

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
