#include "tally/no_content.hpp"

#include "base/utf8.hpp"
#include "survey/fold_text.hpp"

#include <array>

namespace restitution::tally {

namespace {

constexpr std::array usual = std::to_array<std::string_view>(
    {"ras", "r.a.s.", "r.a.s", "rien à signaler", "néant", "nsp", "nspp", "ne se prononce pas",
     "sans avis", "sans opinion", "pas d'avis", "sans réponse", "sans objet", "n/a", "no comment",
     "no opinion", "không có ý kiến", "miễn bình luận"});

bool is_sign(char32_t c)
{
    constexpr std::u32string_view signs = U"/\\|-–—−_.…·•*+=×~?!,;: ";
    return signs.find(c) != std::u32string_view::npos;
}

bool is_signs_only(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        if (!is_sign(next_scalar(text, at))) {
            return false;
        }
    }
    return true;
}

} // namespace

NoContent::NoContent(const std::vector<std::string>& declared)
{
    texts_.insert(usual.begin(), usual.end());
    for (const std::string& text : declared) {
        texts_.insert(survey::fold_text(text));
    }
}

bool NoContent::holds(std::string_view folded) const
{
    return is_signs_only(folded) || texts_.contains(folded);
}

} // namespace restitution::tally
