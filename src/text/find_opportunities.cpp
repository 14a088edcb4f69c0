#include "text/find_opportunities.hpp"

namespace restitution::text {

namespace {

constexpr std::string_view soft_hyphen = "\u00AD";

LineEnd end_after(std::string_view before)
{
    return before.ends_with(soft_hyphen) ? LineEnd::soft_hyphen : LineEnd::plain;
}

} // namespace

void find_opportunities(ShapedContent& content, Place begin, BreakIterators& breaks)
{
    const auto text = std::string_view{content.text}.substr(begin.byte);
    if (text.empty()) {
        return;
    }
    const auto ends =
        breaks.line_ends(text, content.spans[content.atoms[begin.atom].span].language);
    std::uint32_t atom = begin.atom;
    for (const std::uint32_t end : ends) {
        const std::uint32_t byte = begin.byte + end;
        while (atom < content.atoms.size() && content.atoms[atom].end <= byte) {
            ++atom;
        }
        content.opportunities.push_back({{byte, atom}, end_after(text.substr(0, end))});
    }
}

} // namespace restitution::text
