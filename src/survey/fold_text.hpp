#pragma once

#include <string>
#include <string_view>

namespace restitution::survey {

/// What two spellings of one answer have in common: NFC, case folded, white space of every
/// kind folded to single spaces, none at the ends, typewriter apostrophes.
///
/// Input:   strict UTF-8. Law: fold_text(fold_text(t)) == fold_text(t).
std::string fold_text(std::string_view text);

} // namespace restitution::survey
