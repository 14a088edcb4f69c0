#pragma once

#include "base/source.hpp"

#include <string>
#include <variant>
#include <vector>

namespace restitution::meeting {

struct Emphasis {
    bool bold = false;
    bool italic = false;
    bool underline = false;
    bool superscript = false;
    bool subscript = false;
    friend bool operator==(const Emphasis&, const Emphasis&) = default;
};

/// Words as the author wrote them: NFC, white space folded to single spaces.
struct Words {
    std::string text;
};

/// The name of a person of the directory. `with_role` adds role and organisation.
struct PersonName {
    std::string id;
    bool with_role = false;
};

/// A number counted from the responses.
enum class Figure { count, percent, answered, respondents };

struct Value {
    std::string question;
    std::string option; ///< empty for answered and respondents
    Figure figure = Figure::count;
};

struct LineBreak {};

/// One stretch of a text in one style and language.
///
/// href:    where it leads, a web or mail address; empty: nowhere. A line's end leads nowhere.
struct Inline {
    std::variant<Words, PersonName, Value, LineBreak> content;
    Emphasis emphasis;
    std::string language; ///< BCP 47; empty: the meeting's
    SourceSpan where;
    std::string href = {};
};

using Text = std::vector<Inline>;

/// Where the words start; of none, where they would stand.
inline SourceSpan place_of(const Text& text, const SourceSpan& otherwise)
{
    return text.empty() ? otherwise : text.front().where;
}

} // namespace restitution::meeting
