#include "typeset/text_tags.hpp"

namespace restitution::typeset {

namespace {

using scene::ElementId;
using scene::Role;

bool holds_paragraphs(Role role)
{
    return role != Role::paragraph && role != Role::label && scene::heading_level(role) == 0;
}

/// The element itself, or a new one that takes its place from now on.
ElementId made(ElementId& element, ElementId parent, Role role, Brush& brush)
{
    if (element == scene::no_element) {
        element = brush.tag(parent, role);
    }
    return element;
}

} // namespace

TextTags::Tag TextTags::add(const publication::TextSpan& span, const Context& context)
{
    const bool foreign = !span.language.empty() && span.language != context.language;
    Inline one;
    one.language = foreign ? span.language : std::string{};
    one.line = inlines_.empty() ? 0 : inlines_.back().line + (at_break_ ? 1 : 0);
    at_break_ = span.text.ends_with('\n');
    one.link = link_for(span, one, context);
    one.running = span.running;
    one.apart = span.apart;
    inlines_.push_back(std::move(one));
    return static_cast<Tag>(inlines_.size() - 1);
}

std::size_t TextTags::link_for(const publication::TextSpan& span, const Inline& one,
                               const Context& context)
{
    if (span.running || !context.leads_somewhere(span.target)) {
        return no_link;
    }
    const bool goes_on = !inlines_.empty() && inlines_.back().line == one.line &&
                         inlines_.back().link != no_link &&
                         links_[inlines_.back().link].target == span.target;
    if (!goes_on) {
        links_.push_back({span.target, {}, one.language});
    }
    if (links_.back().language != one.language) {
        links_.back().language.clear();
    }
    links_.back().words += span.text.substr(0, span.text.find('\n'));
    return links_.size() - 1;
}

ElementId TextTags::paragraph_of(const Inline& one, ElementId holder, Brush& brush)
{
    const bool may_hold = holds_paragraphs(brush.element(holder).role);
    if (one.apart) {
        const ElementId outer = may_hold ? holder : brush.element(holder).parent;
        return made(apart_, outer, Role::paragraph, brush);
    }
    if (!may_hold || !parted()) {
        return holder;
    }
    lines_.resize(inlines_.back().line + 1, scene::no_element);
    return made(lines_[one.line], holder, Role::paragraph, brush);
}

ElementId TextTags::element_of(Tag tag, ElementId holder, Brush& brush)
{
    if (brush.paints_furniture()) {
        return holder;
    }
    Inline& one = inlines_[tag];
    ElementId parent = paragraph_of(one, holder, brush);
    std::string spoken;
    if (one.link != no_link) {
        Link& link = links_[one.link];
        parent = made(link.element, parent, Role::link, brush);
        brush.element(parent).language = spoken = link.language;
    }
    if (one.language == spoken) {
        return parent;
    }
    const ElementId element = made(one.element, parent, Role::span, brush);
    brush.element(element).language = one.language;
    return element;
}

} // namespace restitution::typeset
