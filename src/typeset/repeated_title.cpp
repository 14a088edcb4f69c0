#include "typeset/repeated_title.hpp"

#include "typeset/region_flow.hpp"
#include "typeset/title_blocks.hpp"

#include <algorithm>

namespace restitution::typeset {

namespace {

using publication::Block;
using publication::RichText;

/// The first `words` of a text, with "…" for the others.
RichText first_words(const RichText& text, std::size_t words)
{
    RichText kept;
    for (const publication::TextSpan& span : text) {
        publication::TextSpan part = span;
        part.text.clear();
        for (std::size_t at = 0; at < span.text.size(); ++at) {
            if (span.text[at] == ' ' && words-- == 1) {
                part.text += "…";
                kept.push_back(part);
                return kept;
            }
            part.text += span.text[at];
        }
        kept.push_back(part);
    }
    return kept;
}

std::size_t count_words(const RichText& text)
{
    const std::string words = publication::to_plain(text);
    return static_cast<std::size_t>(std::ranges::count(words, ' ')) + 1;
}

std::vector<Block> blocks_for(const publication::Sheet& sheet, RichText title,
                              const std::string& suffix)
{
    title.push_back({suffix});
    return title_blocks(sheet, std::move(title));
}

/// Paints it if it fits on one sheet.
bool paint_whole(const std::vector<Block>& blocks, const layouts::Region& region,
                 const Context& context, Brush& brush)
{
    Diagnostics told_before;
    Context quiet{context.layout,   context.fonts,   told_before,
                  context.language, context.anchors, context.ink};
    RegionFlow flow{blocks, {region, region}, {}, quiet};
    if (flow.sheets() != 1 || told_before.has_errors()) {
        return false;
    }
    flow.paint(0, scene::no_element, brush);
    return true;
}

} // namespace

void paint_repeated_title(const publication::Sheet& sheet, const std::string& suffix,
                          const layouts::Region& region, const Context& context, Brush brush)
{
    if (paint_whole(blocks_for(sheet, sheet.title, suffix), region, context, brush)) {
        return;
    }
    for (std::size_t words = std::min<std::size_t>(count_words(sheet.title) - 1, 40); words > 0;
         words = words * 3 / 4) {
        const auto blocks = blocks_for(sheet, first_words(sheet.title, words), suffix);
        if (paint_whole(blocks, region, context, brush)) {
            return;
        }
    }
    paint_whole(blocks_for(sheet, {}, suffix), region, context, brush);
}

} // namespace restitution::typeset
