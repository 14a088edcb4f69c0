#pragma once

#include "picture/picture.hpp"

#include <optional>
#include <string_view>

namespace restitution::chart {

/// A QR code with its quiet zone, as black modules on white.
///
/// Errors:  nullopt when the text is too long for a code.
/// Source:  ISO/IEC 18004, error correction level M, quiet zone of 4 modules.
std::optional<picture::Drawing> qr_code(std::string_view text);

} // namespace restitution::chart
