#include "typeset/title_blocks.hpp"

namespace restitution::typeset {

std::vector<publication::Block> title_blocks(const publication::Sheet& sheet,
                                             publication::RichText title)
{
    std::vector<publication::Block> blocks;
    const auto add = [&](layouts::Role role, publication::RichText text, int heading) {
        if (!text.empty()) {
            publication::Block& block = blocks.emplace_back();
            block.content = publication::Paragraph{role, std::move(text), heading};
            block.where = sheet.place_of_title();
        }
    };
    blocks.reserve(2);
    add(layouts::Role::kicker, sheet.kicker, sheet.kicker_heading);
    add(sheet.title_role, std::move(title), sheet.heading);
    if (blocks.size() == 2) {
        blocks.front().keep_with_next = true;
    }
    return blocks;
}

} // namespace restitution::typeset
