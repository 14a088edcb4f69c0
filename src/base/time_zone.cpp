#include "base/time_zone.hpp"

#include <chrono>
#include <memory>
#include <unicode/gregocal.h>
#include <unicode/timezone.h>

namespace restitution {

namespace {

constexpr int milliseconds_per_minute = 60'000;

icu::UnicodeString to_icu(std::string_view text)
{
    return icu::UnicodeString::fromUTF8(
        icu::StringPiece{text.data(), static_cast<std::int32_t>(text.size())});
}

/// A calendar that reads the local time by the zone's rules; nothing for an unknown zone.
std::unique_ptr<icu::GregorianCalendar> calendar_at(const DateTime& local, std::string_view zone)
{
    const std::unique_ptr<icu::TimeZone> rules{icu::TimeZone::createTimeZone(to_icu(zone))};
    if (!rules || *rules == icu::TimeZone::getUnknown()) {
        return nullptr;
    }
    UErrorCode status = U_ZERO_ERROR;
    auto calendar =
        std::make_unique<icu::GregorianCalendar>(*rules, icu::Locale::getRoot(), status);
    if (U_FAILURE(status)) {
        return nullptr;
    }
    calendar->set(local.date.year, local.date.month - 1, local.date.day, local.time.hour,
                  local.time.minute, 0);
    return calendar;
}

} // namespace

std::optional<int> minutes_ahead(const DateTime& local, std::string_view zone)
{
    const auto calendar = calendar_at(local, zone);
    if (calendar == nullptr) {
        return std::nullopt;
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t standard = calendar->get(UCAL_ZONE_OFFSET, status);
    const std::int32_t summer = calendar->get(UCAL_DST_OFFSET, status);
    if (U_FAILURE(status)) {
        return std::nullopt;
    }
    return (standard + summer) / milliseconds_per_minute;
}

bool is_skipped(const DateTime& local, std::string_view zone)
{
    const auto calendar = calendar_at(local, zone);
    if (calendar == nullptr) {
        return false;
    }
    UErrorCode status = U_ZERO_ERROR;
    const bool shown = calendar->get(UCAL_HOUR_OF_DAY, status) == local.time.hour &&
                       calendar->get(UCAL_MINUTE, status) == local.time.minute;
    return U_SUCCESS(status) && !shown;
}

DateTime to_utc(const DateTime& local, std::string_view zone)
{
    using namespace std::chrono;
    const auto ahead = minutes{minutes_ahead(local, zone).value_or(0)};
    const year_month_day day{year{local.date.year}, month{static_cast<unsigned>(local.date.month)},
                             std::chrono::day{static_cast<unsigned>(local.date.day)}};
    const auto moment = sys_days{day} + hours{local.time.hour} + minutes{local.time.minute} - ahead;
    const auto midnight = floor<days>(moment);
    const year_month_day utc{midnight};
    const hh_mm_ss clock{moment - midnight};
    return {{static_cast<int>(utc.year()), static_cast<int>(static_cast<unsigned>(utc.month())),
             static_cast<int>(static_cast<unsigned>(utc.day()))},
            {static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count())}};
}

} // namespace restitution
