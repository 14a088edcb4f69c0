#include "compose/compose_frame.hpp"
#include "compose/compose_section.hpp"

namespace restitution::compose {

namespace {

/// Room for "VIII" before the titles.
constexpr Length numeral_width = 64_pt;

publication::ListItem compose_item(const ShownSection& shown, const Context& context)
{
    publication::ListItem item;
    item.label = publication::plain(wording::roman(shown.number));
    item.text = context.scribe.write(shown.section->title);
    for (publication::TextSpan& span : item.text) {
        span.target = "#" + section_anchor(shown.number);
    }
    item.where = shown.section->where;
    return item;
}

} // namespace

std::vector<publication::Sheet> compose_agenda(const std::vector<ShownSection>& sections,
                                               const Context& context)
{
    const meeting::Meeting& meeting = context.scribe.meeting();
    // One section alone is no choice to show.
    if (!meeting.agenda || sections.size() < 2) {
        return {};
    }
    publication::List list;
    list.label_width = numeral_width;
    list.role = layouts::Role::agenda;
    list.numbering = Numbering::upper_roman;
    for (const ShownSection& section : sections) {
        list.items.push_back(compose_item(section, context));
    }
    publication::Sheet sheet;
    sheet.master = "agenda";
    sheet.title = context.scribe.tell(context.scribe.words().agenda());
    sheet.heading = 2;
    sheet.outline = 1;
    sheet.where = meeting.span;
    sheet.fillings.push_back({"body", {{std::move(list), false, meeting.span}}});
    return {std::move(sheet)};
}

} // namespace restitution::compose
