#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace restitution::text {

/// authored:  headings, bullets, everything the meeting's author or the engine wrote:
///            spaces are added where the language's rules ask for them, and a typewriter's
///            apostrophe between letters becomes U+2019.
/// quoted:    respondents' own words: an ordinary space that stands already becomes
///            unbreakable; nothing is added or taken away.
enum class Voice { authored, quoted };

/// Applies a language's typographic rules.
///
/// Input:   NFC.
/// Law:     applying it twice changes nothing more; words, digits and signs stay, the
///          apostrophe's shape excepted; addresses, times ("10:00"), paths and code stay as
///          they are; quoted words keep their number of characters.
/// Source:  Lexique des règles typographiques en usage à l'Imprimerie nationale, for "fr";
///          other languages are left as typed. docs/typography.md lists every rule.
std::string apply_typography(std::string_view text, std::string_view language, Voice voice);

/// Words to draw on the baseline or, when `raised`, as a superscript.
struct OrdinalStretch {
    std::string text;
    bool raised = false;
    friend bool operator==(const OrdinalStretch&, const OrdinalStretch&) = default;
};

/// Finds the endings of French ordinals: "12es", "XXe", "1er", also typed "13^e" or "12ᵉˢ".
///
/// Output:  neighbours differ in `raised`; none is empty; an empty text has none.
/// Law:     the stretches' texts are the input, but that "^" before an ending is left out
///          and raised letters become ordinary ones: copying yields "12es".
/// Source:  as above. Endings in other languages and in addresses are left alone.
std::vector<OrdinalStretch> split_ordinals(std::string_view text, std::string_view language);

} // namespace restitution::text
