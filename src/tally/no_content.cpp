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

bool is_signs_only(std::string_view text)
{
    return text.find_first_not_of("/-.?*_=+ ") == std::string_view::npos;
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
