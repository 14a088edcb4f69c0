#include "tally/no_content.hpp"

#include "survey/fold_text.hpp"

#include <algorithm>
#include <array>

namespace restitution::tally {

namespace {

constexpr std::array<std::string_view, 12> usual{
    "ras", "r.a.s.", "r.a.s", "néant", "sans avis",          "sans objet",
    "n/a", "na",     "none",  "aucun", "ne se prononce pas", "không có",
};

constexpr std::array<std::string_view, 5> longer_signs{"…", "–", "—", "−", "×"};

/// Whether a text is made of strokes, dots and the like, which mark an empty field.
bool is_signs_only(std::string_view text)
{
    while (!text.empty()) {
        const auto sign = std::ranges::find_if(
            longer_signs, [&](std::string_view one) { return text.starts_with(one); });
        if (sign != longer_signs.end()) {
            text.remove_prefix(sign->size());
        } else if (std::string_view{"/-.?*_=+ "}.find(text.front()) != std::string_view::npos) {
            text.remove_prefix(1);
        } else {
            return false;
        }
    }
    return true;
}

} // namespace

bool is_without_content(std::string_view folded, const std::vector<std::string>& declared)
{
    return is_signs_only(folded) || std::ranges::find(usual, folded) != usual.end() ||
           std::ranges::any_of(declared, [&](const std::string& text) {
               return survey::fold_text(text) == folded;
           });
}

} // namespace restitution::tally
