#include "read/time_zone.hpp"

#include <unicode/timezone.h>
#include <unicode/unistr.h>

namespace restitution::read {

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

} // namespace restitution::read
