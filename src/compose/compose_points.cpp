#include "compose/compose_block.hpp"

namespace restitution::compose {

namespace {

using layouts::Role;
using publication::ListItem;

ListItem compose_item(const meeting::BulletPoint& point, const Context& context)
{
    ListItem item;
    item.text = context.scribe.write(point.text);
    item.where = point.where;
    item.items.reserve(point.points.size());
    for (const meeting::BulletPoint& below : point.points) {
        item.items.push_back(compose_item(below, context));
    }
    return item;
}

/// The subject and who spoke on it; who spoke alone where no subject was given.
publication::RichText compose_lead(const meeting::Talk& talk, const Context& context)
{
    const meeting::Person* speaker = context.scribe.directory().person(talk.by);
    publication::RichText name =
        speaker != nullptr ? context.scribe.introduce(*speaker) : context.scribe.say(talk.by);
    publication::RichText lead = talk.on.empty() ? name : context.scribe.write(talk.on);
    for (publication::TextSpan& span : lead) {
        span.emphasis.bold = true;
    }
    if (!talk.on.empty()) {
        lead.push_back({"\n"});
        lead.insert(lead.end(), name.begin(), name.end());
    }
    return lead;
}

} // namespace

publication::List compose_list(const std::vector<meeting::BulletPoint>& points,
                               const Context& context)
{
    publication::List list;
    list.items.reserve(points.size());
    for (const meeting::BulletPoint& point : points) {
        list.items.push_back(compose_item(point, context));
    }
    return list;
}

Blocks compose(const meeting::Paragraph& text, const Context& context)
{
    return {paragraph(Role::body, context.scribe.write(text.text))};
}

Blocks compose(const meeting::Points& points, const Context& context)
{
    return {{compose_list(points.points, context)}};
}

// A list of one item rather than a heading and a list: an item is not torn apart at the foot
// of a sheet, and the talks that follow join it.
Blocks compose(const meeting::Talk& talk, const Context& context)
{
    publication::List talks;
    talks.items.push_back(
        {{}, compose_lead(talk, context), compose_list(talk.points, context).items, {}});
    return {{std::move(talks)}};
}

} // namespace restitution::compose
