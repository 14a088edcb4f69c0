#include "read/language_tag.hpp"

#include "base/ascii.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unicode/uloc.h>
#include <utility>

namespace restitution::read {

bool looks_like_language(std::string_view tag)
{
    bool primary = true;
    while (true) {
        const std::string_view part = tag.substr(0, tag.find('-'));
        const bool good_length =
            primary ? part.size() >= 2 && part.size() <= 3 : !part.empty() && part.size() <= 8;
        const bool good = std::ranges::all_of(
            part, [&](char c) { return is_ascii_letter(c) || (!primary && is_ascii_digit(c)); });
        if (!good_length || !good) {
            return false;
        }
        if (part.size() == tag.size()) {
            return true;
        }
        tag.remove_prefix(part.size() + 1);
        primary = false;
    }
}

bool is_known_language(std::string_view primary)
{
    // Those of three letters are 8,000 (ISO 639-3), of which ICU knows a few hundred.
    return primary.size() != 2 || *uloc_getISO3Language(std::string{primary}.c_str()) != '\0';
}

std::string_view language_of_country(std::string_view code)
{
    using Pair = std::pair<std::string_view, std::string_view>;
    constexpr std::array<Pair, 7> slips{{{"cn", "zh"},
                                         {"cz", "cs"},
                                         {"dk", "da"},
                                         {"gr", "el"},
                                         {"jp", "ja"},
                                         {"ua", "uk"},
                                         {"vn", "vi"}}};
    const auto* const found = std::ranges::find(slips, code, &Pair::first);
    return found == slips.end() ? std::string_view{} : found->second;
}

} // namespace restitution::read
