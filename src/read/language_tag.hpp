#pragma once

#include <string_view>

namespace restitution::read {

/// A primary tag of two or three letters, then parts of one to eight letters or digits.
///
/// Source:  BCP 47, 2.1, less what only registries use.
bool looks_like_language(std::string_view tag);

/// Input:   the first part of a tag, in small letters.
/// Output:  false for two letters that ISO 639-1 gives no language.
bool is_known_language(std::string_view primary);

/// The language of a country whose code is often written for it; empty: none.
std::string_view language_of_country(std::string_view code);

} // namespace restitution::read
