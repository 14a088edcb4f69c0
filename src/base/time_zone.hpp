#pragma once

#include "base/date_time.hpp"

#include <optional>
#include <string_view>

namespace restitution {

/// How far the clocks of a zone were ahead of UTC at a local moment.
///
/// Unit:    minutes. Nothing for a zone that ICU does not know.
std::optional<int> minutes_ahead(const DateTime& local, std::string_view zone);

/// Whether the zone's clocks never showed a local moment, as they were put forward over it. An
/// unknown zone skips nothing.
bool is_skipped(const DateTime& local, std::string_view zone);

/// What clocks in UTC showed at a local moment; of an unknown zone, what its own showed.
DateTime to_utc(const DateTime& local, std::string_view zone);

} // namespace restitution
