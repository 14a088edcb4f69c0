#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace restitution::read {

/// Whether a name stands in the tz database.
///
/// Source:  IANA time zone database, as ICU holds it.
bool is_time_zone(std::string_view name);

/// What may have been meant by a name that does not: the nearest, or the place of that city.
std::vector<std::string> hints_for_time_zone(const std::string& name);

} // namespace restitution::read
