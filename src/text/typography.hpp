#pragma once

#include <string>
#include <string_view>

namespace restitution::text {

/// authored:  headings, bullets, everything the meeting's author or the engine wrote:
///            spaces are added where the language's rules ask for them.
/// quoted:    respondents' own words: a space that stands already becomes unbreakable;
///            nothing is added or taken away.
enum class Voice { authored, quoted };

/// Applies a language's typographic rules.
///
/// Input:   NFC.
/// Law:     applying it twice changes nothing more; words, digits and signs stay;
///          addresses, times ("10:00"), paths and code stay as they are.
/// Source:  Lexique des règles typographiques en usage à l'Imprimerie nationale, for "fr";
///          other languages are left as typed.
std::string apply_typography(std::string_view text, std::string_view language, Voice voice);

} // namespace restitution::text
