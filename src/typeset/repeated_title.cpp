#include "typeset/repeated_title.hpp"

#include "typeset/region_flow.hpp"
#include "typeset/title_blocks.hpp"

#include <algorithm>

namespace restitution::typeset {

namespace {

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

} // namespace

/// Paints it if it fits on one sheet; says whether it did.
bool RepeatedTitle::paint_title(RichText title, const std::string& suffix, Brush& brush) const
{
    title.push_back({suffix});
    const auto blocks = title_blocks(*sheet_, std::move(title));
    Diagnostics told_before;
    Context quiet{context_->layout,   context_->fonts,   told_before,
                  context_->language, context_->anchors, context_->ink};
    RegionFlow flow{blocks, {*region_, *region_}, {}, quiet};
    if (flow.sheets() != 1 || told_before.has_errors()) {
        return false;
    }
    flow.paint(0, scene::no_element, brush);
    return true;
}

void RepeatedTitle::paint(const std::string& suffix, Brush brush)
{
    if (!words_) {
        if (paint_title(sheet_->title, suffix, brush)) {
            return;
        }
        words_ = std::min<std::size_t>(count_words(sheet_->title) - 1, 40);
    }
    for (; *words_ > 0; words_ = *words_ * 3 / 4) {
        if (paint_title(first_words(sheet_->title, *words_), suffix, brush)) {
            return;
        }
    }
    paint_title({}, suffix, brush);
}

} // namespace restitution::typeset
