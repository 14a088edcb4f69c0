#pragma once

#include "base/date_time.hpp"

#include <optional>
#include <string>

namespace restitution::backends::pdf {

/// "D:20230609100000+07'00'". Source: ISO 32000-1, 7.9.4.
std::string pdf_date(const DateTime& local, std::optional<int> minutes_ahead);

/// "2023-06-09T10:00:00+07:00". Source: ISO 8601.
std::string xmp_date(const DateTime& local, std::optional<int> minutes_ahead);

} // namespace restitution::backends::pdf
