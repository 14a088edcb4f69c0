#include "compose/compose_block.hpp"
#include "compose/compose_frame.hpp"

namespace restitution::compose {

namespace {

using layouts::Role;
using publication::RichText;

/// "Vendredi 9 juin 2023, de 10 h à 11 h 30"
std::string tell_when(const meeting::When& when, const wording::Words& words)
{
    std::string told = words.when(when.start, when.end);
    if (!told.empty() && told.front() >= 'a' && told.front() <= 'z') {
        told.front() = static_cast<char>(told.front() - 'a' + 'A');
    }
    return told;
}

RichText tell_where(const meeting::Where& where, const Context& context)
{
    return where.text.empty() && where.online ? context.scribe.tell(context.scribe.words().online())
                                              : context.scribe.write(where.text);
}

Blocks compose_details(const Context& context)
{
    const meeting::Meeting& meeting = context.scribe.meeting();
    Blocks details;
    const auto add = [&](RichText text, const SourceSpan& where) {
        if (!text.empty()) {
            details.push_back(paragraph(Role::cover_detail, std::move(text)));
            details.back().where = where;
        }
    };
    RichText group = context.scribe.write(meeting.group);
    for (publication::TextSpan& span : group) {
        span.emphasis.bold = true;
    }
    add(std::move(group), place_of(meeting.group, meeting.span));
    RichText place = context.scribe.tell(tell_when(meeting.when, context.scribe.words()));
    if (meeting.where) {
        RichText where = tell_where(*meeting.where, context);
        if (!where.empty()) {
            place.push_back({" · "});
            place.insert(place.end(), where.begin(), where.end());
        }
    }
    add(std::move(place),
        meeting.where ? place_of(meeting.where->text, meeting.span) : meeting.span);
    return details;
}

Blocks compose_logos(const meeting::Meeting& meeting)
{
    Blocks logos;
    for (const meeting::Organisation& organisation : meeting.organisations) {
        if (organisation.logo != nullptr) {
            publication::Image logo;
            logo.picture = organisation.logo;
            logo.alternative = organisation.name;
            logo.language = organisation.language;
            logos.push_back({std::move(logo), false, organisation.where});
        }
    }
    return logos;
}

} // namespace

std::vector<publication::Sheet> compose_cover(const Context& context)
{
    const meeting::Meeting& meeting = context.scribe.meeting();
    publication::Sheet sheet;
    Blocks logos = compose_logos(meeting);
    sheet.master = logos.empty() ? "cover" : "cover-logos";
    sheet.title = context.scribe.write(meeting.title);
    sheet.title_role = Role::cover_title;
    sheet.heading = 1;
    sheet.outline = 1;
    sheet.where = place_of(meeting.title, meeting.span);
    if (!meeting.subtitle.empty()) {
        sheet.fillings.push_back(
            {"title",
             {{publication::Paragraph{Role::subtitle, context.scribe.write(meeting.subtitle)},
               false, place_of(meeting.subtitle, meeting.span)}}});
    }
    sheet.fillings.push_back({"details", compose_details(context)});
    if (!logos.empty()) {
        sheet.fillings.push_back({"logos", std::move(logos)});
    }
    return {std::move(sheet)};
}

} // namespace restitution::compose
