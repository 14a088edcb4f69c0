#include "compose/compose_block.hpp"

namespace restitution::compose {

namespace {

using layouts::Role;
using publication::Block;
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

/// The subject, then who spoke; who spoke alone where no subject was given.
Blocks compose_lead(const meeting::Talk& talk, const Context& context)
{
    const meeting::Person* speaker = meeting::find_person(context.scribe.meeting(), talk.by);
    publication::RichText name =
        context.scribe.say(speaker != nullptr ? context.scribe.introduce(*speaker) : talk.by);
    if (talk.on.empty()) {
        return {paragraph(Role::heading, std::move(name), 4)};
    }
    return {paragraph(Role::heading, context.scribe.write(talk.on), 4),
            paragraph(Role::label, std::move(name))};
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

Blocks compose(const meeting::Talk& talk, const Context& context)
{
    Blocks blocks = compose_lead(talk, context);
    if (talk.points.empty()) {
        return blocks;
    }
    for (Block& lead : blocks) {
        lead.keep_with_next = true;
    }
    blocks.push_back({compose_list(talk.points, context)});
    return blocks;
}

} // namespace restitution::compose
