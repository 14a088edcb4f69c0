#include "read/time_zone.hpp"

#include "base/did_you_mean.hpp"

#include <algorithm>
#include <memory>
#include <unicode/strenum.h>
#include <unicode/timezone.h>
#include <unicode/unistr.h>

namespace restitution::read {

namespace {

/// Region/City; not the short names that laws and armies gave.
std::vector<std::string> list_places()
{
    std::vector<std::string> places;
    const std::unique_ptr<icu::StringEnumeration> all{icu::TimeZone::createEnumeration()};
    UErrorCode status = U_ZERO_ERROR;
    for (const char* name = nullptr;
         all && (name = all->next(nullptr, status)) != nullptr && U_SUCCESS(status);) {
        if (const std::string place = name; place.find('/') != std::string::npos) {
            places.push_back(place);
        }
    }
    std::ranges::sort(places);
    return places;
}

std::string city_of(const std::string& place)
{
    return place.substr(place.rfind('/') + 1);
}

} // namespace

bool is_time_zone(std::string_view name)
{
    UErrorCode status = U_ZERO_ERROR;
    UBool is_system = 0;
    icu::UnicodeString canonical;
    icu::TimeZone::getCanonicalID(
        icu::UnicodeString::fromUTF8({name.data(), static_cast<std::int32_t>(name.size())}),
        canonical, is_system, status);
    return U_SUCCESS(status) && is_system != 0;
}

std::vector<std::string> hints_for_time_zone(const std::string& name)
{
    std::vector<std::string> places = list_places();
    if (auto hints = did_you_mean(name, places); !hints.empty()) {
        return hints;
    }
    const auto city = std::ranges::find(places, name, city_of);
    return city != places.end()
               ? std::vector<std::string>{"did you mean '" + *city + "'?"}
               : std::vector<std::string>{
                     "name a place of the tz database, as in Europe/Paris or Asia/Ho_Chi_Minh"};
}

} // namespace restitution::read
