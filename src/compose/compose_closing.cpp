#include "compose/compose_block.hpp"
#include "compose/compose_frame.hpp"

namespace restitution::compose {

namespace {

using layouts::Role;
using publication::RichText;

RichText address_of(const meeting::Person& person)
{
    return person.email.empty() ? RichText{}
                                : RichText{{person.email, {}, {}, "mailto:" + person.email}};
}

/// Name and role on one line, how to reach the person on the next.
RichText compose_contact(const meeting::Person& person, const Context& context)
{
    RichText text = context.scribe.introduce(person);
    if (const RichText address = address_of(person); !address.empty()) {
        text.push_back({"\n"});
        text.insert(text.end(), address.begin(), address.end());
    }
    if (!person.phone.empty()) {
        text.push_back({(person.email.empty() ? "\n" : " · ") + person.phone});
    }
    return text;
}

Blocks compose_contacts(const meeting::Closing& closing, const Context& context)
{
    Blocks blocks;
    for (const meeting::Contact& contact : closing.contacts) {
        const meeting::Person* person = context.scribe.directory().person(contact.person);
        if (person != nullptr) {
            blocks.push_back(paragraph(Role::contact, compose_contact(*person, context)));
            blocks.back().where = contact.where;
        }
    }
    for (const meeting::Link& page : context.scribe.meeting().pages) {
        blocks.push_back(paragraph(Role::contact, link_to(page, context)));
        blocks.back().where = page.where;
    }
    return blocks;
}

} // namespace

RichText link_to(const meeting::Link& link, const Context& context)
{
    RichText words = link.title.empty() ? publication::plain(link.href)
                                        : context.scribe.say(link.title, link.language);
    for (publication::TextSpan& span : words) {
        span.target = link.href;
    }
    return words;
}

std::vector<publication::Sheet> compose_closing(const Context& context)
{
    const meeting::Meeting& meeting = context.scribe.meeting();
    const meeting::Closing closing = meeting.closing.value_or(meeting::Closing{});
    Blocks contacts = compose_contacts(closing, context);
    if (closing.thanks.empty() && contacts.empty()) {
        return {};
    }
    publication::Sheet sheet;
    sheet.master = "closing";
    sheet.title = closing.thanks.empty() ? context.scribe.tell(context.scribe.words().contacts())
                                         : context.scribe.write(closing.thanks);
    sheet.title_role = Role::cover_title;
    sheet.heading = 2;
    sheet.outline = 1;
    sheet.where = meeting.closing ? closing.where : meeting.span;
    sheet.fillings.push_back({"body", std::move(contacts)});
    return {std::move(sheet)};
}

} // namespace restitution::compose
