#pragma once

#include <string_view>

namespace restitution::read {

/// Whether a name stands in the tz database.
///
/// Source:  IANA time zone database, as ICU holds it.
bool is_time_zone(std::string_view name);

} // namespace restitution::read
