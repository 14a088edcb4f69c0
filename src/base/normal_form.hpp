#pragma once

#include <string>

namespace restitution {

/// A text in normalization form C.
///
/// Input:   strict UTF-8. Law: to_nfc(to_nfc(t)) == to_nfc(t); NFC comes back as it is.
/// Source:  Unicode Standard Annex 15.
std::string to_nfc(std::string text);

} // namespace restitution
