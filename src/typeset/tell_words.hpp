#pragma once

#include "base/diagnostic.hpp"

namespace restitution::typeset {

/// Hands on what typesetting told, without drowning the reader in one word.
///
/// Output:  a word that was broken is told once for each place, at five places at most; a
///          sixth warning counts the others. Everything else is handed on as it is.
void tell_words_once(const Diagnostics& told, Diagnostics& faults);

} // namespace restitution::typeset
