#pragma once

#include "base/date_time.hpp"

#include <string>
#include <string_view>

namespace restitution::read {

/// "2023-06-09" or "2023-06-09T10:00"; without a time it is 0:00.
///
/// Input:   of this form, which the schema saw to.
DateTime parse_moment(std::string_view text);

/// Why the calendar or the clock has no such moment; empty: it has.
std::string why_unreal(const DateTime& moment);

} // namespace restitution::read
