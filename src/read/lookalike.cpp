#include "read/lookalike.hpp"

#include <algorithm>
#include <array>

namespace restitution::read {

namespace {

struct Sign {
    std::string_view bytes;
    std::string_view name;
    std::string_view cure;
};

constexpr std::string_view quotation = "a typographic quotation mark";
constexpr std::string_view quote_plainly = "XML takes \" or ' on both sides of a value";
constexpr std::string_view blank = "a no-break or narrow space";
constexpr std::string_view space_plainly = "write an ordinary space";

constexpr std::array signs{
    Sign{"“", quotation, quote_plainly},  Sign{"”", quotation, quote_plainly},
    Sign{"„", quotation, quote_plainly},  Sign{"«", quotation, quote_plainly},
    Sign{"»", quotation, quote_plainly},  Sign{"‘", quotation, quote_plainly},
    Sign{"’", quotation, quote_plainly},  Sign{"″", quotation, quote_plainly},
    Sign{"\u00A0", blank, space_plainly}, Sign{"\u202F", blank, space_plainly},
    Sign{"\u2009", blank, space_plainly},
};

const Sign* sign_at(std::string_view text, std::size_t at)
{
    const auto* const found = std::ranges::find_if(
        signs, [&](const Sign& one) { return text.substr(at).starts_with(one.bytes); });
    return found == signs.end() ? nullptr : found;
}

} // namespace

std::optional<Lookalike> find_lookalike(std::string_view text, std::size_t place)
{
    constexpr std::size_t most = 4096; // of a tag
    const std::size_t begin = place > 0 ? text.rfind('<', place - 1) : text.npos;
    if (begin == text.npos || place - begin > most) {
        return std::nullopt;
    }
    char quote = '\0';
    std::optional<Lookalike> within;
    for (std::size_t at = begin; at < text.size() && at <= place; ++at) {
        const char c = text[at];
        if (c == '>' && quote == '\0') {
            return std::nullopt; // the tag ended before the place
        }
        if (const Sign* sign = sign_at(text, at)) {
            const Lookalike found{at, sign->bytes.size(), sign->name, sign->cure};
            if (quote == '\0') {
                return found;
            }
            within = sign->name == quotation ? found : within;
        } else if (quote == '\0' ? c == '"' || c == '\'' : c == quote) {
            quote = quote == '\0' ? c : '\0';
            within.reset();
        }
    }
    return within;
}

} // namespace restitution::read
