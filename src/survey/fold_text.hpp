#pragma once

#include <string>
#include <string_view>

namespace restitution::survey {

/// What two spellings of one answer have in common: NFC, case folded, white space of every
/// kind (U+00A0, U+202F, line ends) folded to single spaces, none at the ends, characters
/// without width left out, typewriter apostrophes.
///
/// Input:   strict UTF-8. Law: fold_text(fold_text(t)) == fold_text(t).
std::string fold_text(std::string_view text);

/// The text without white space and characters without width at its ends.
///
/// Input:   strict UTF-8. Law: empty exactly when fold_text() is.
std::string_view trim_text(std::string_view text);

} // namespace restitution::survey
