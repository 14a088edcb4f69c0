#pragma once

#include "publication/rich_text.hpp"
#include "typeset/brush.hpp"
#include "typeset/context.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace restitution::typeset {

/// The tags that the spans of one text become inside the element that holds it.
///
/// Law:     spans of one target that follow each other are one Link; words of another language
///          lie in a Span that names it, or the Link does when all of it is; lines that a break
///          parts are paragraphs of their own where the element may hold some, so that they are not
///          read in one breath; what stands apart is a paragraph behind the element.
class TextTags {
public:
    using Tag = std::uint32_t; ///< of a span, in the order they were added
    static constexpr std::size_t no_link = static_cast<std::size_t>(-1);

    struct Link {
        std::string target;
        std::string words;
        std::string language; ///< another than the document's, if all its words have it
        scene::ElementId element = scene::no_element; ///< once painted
    };

    /// Input:   a break stands at the end of a span only.
    Tag add(const publication::TextSpan& span, const Context& context);

    /// Whether breaks part its lines.
    bool parted() const { return !inlines_.empty() && inlines_.back().line > 0; }
    bool running(Tag tag) const { return inlines_[tag].running; }
    std::size_t link_of(Tag tag) const { return inlines_[tag].link; }
    const Link& link(std::size_t index) const { return links_[index]; }

    /// The tag of a span's words, made when it is first asked for; `holder` holds the text.
    scene::ElementId element_of(Tag tag, scene::ElementId holder, Brush& brush);

private:
    struct Inline {
        std::string language;
        std::size_t link = no_link;
        std::size_t line = 0; ///< between breaks
        bool running = false;
        bool apart = false;
        scene::ElementId element = scene::no_element; ///< once painted
    };

    std::size_t link_for(const publication::TextSpan& span, const Inline& one,
                         const Context& context);
    scene::ElementId paragraph_of(const Inline& one, scene::ElementId holder, Brush& brush);

    std::vector<Inline> inlines_;
    std::vector<Link> links_;
    std::vector<scene::ElementId> lines_; ///< of each, once it was painted as a paragraph
    scene::ElementId apart_ = scene::no_element;
    bool at_break_ = false;
};

} // namespace restitution::typeset
