#pragma once

#include <cstdint>

namespace restitution {

/// What the labels of a list are.
///
/// texts:   words of their own: dates, names.
/// Source:  ISO 32000-1, table 347, ListNumbering.
enum class Numbering : std::uint8_t { bullets, texts, decimal, upper_roman };

} // namespace restitution
