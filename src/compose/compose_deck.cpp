#include "compose/compose_deck.hpp"

#include "compose/compose_frame.hpp"
#include "compose/compose_section.hpp"
#include "compose/foresee_weight.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace restitution::compose {

namespace {

using publication::Publication;

std::string author_of(const meeting::Meeting& meeting, const Scribe& scribe)
{
    return meeting.organisations.empty() ? scribe.plain(meeting.group)
                                         : meeting.organisations.front().name;
}

publication::Properties properties_of(const Scribe& scribe)
{
    const meeting::Meeting& meeting = scribe.meeting();
    return {scribe.plain(meeting.title), author_of(meeting, scribe),
            scribe.plain(meeting.group), meeting.language,
            meeting.when.start,          meeting.when.timezone};
}

/// What the office alone may see says so on every sheet.
publication::FieldValue short_title_of(const Scribe& scribe, survey::Audience audience)
{
    const meeting::Meeting& meeting = scribe.meeting();
    std::string title = scribe.plain(meeting.short_title);
    if (audience == survey::Audience::office) {
        title += " · " + scribe.words().for_office();
    }
    return {std::move(title), meeting.short_title_where};
}

Publication start_deck(const Scribe& scribe, survey::Audience audience)
{
    const meeting::Meeting& meeting = scribe.meeting();
    Publication deck;
    deck.properties = properties_of(scribe);
    deck.fields = {{"short-title", short_title_of(scribe, audience)},
                   {"title", {deck.properties.title, meeting.span}},
                   {"group", {deck.properties.subject, meeting.span}},
                   {"date", {scribe.words().date(meeting.when.start.date), meeting.span}}};
    deck.continued = scribe.words().continued();
    return deck;
}

void add(Publication& deck, std::vector<publication::Sheet> sheets)
{
    std::ranges::move(sheets, std::back_inserter(deck.sheets));
}

void tell_foreign_words(const Context& context)
{
    if (!context.scribe.words().is_foreign()) {
        return;
    }
    const meeting::Meeting& meeting = context.scribe.meeting();
    context.faults.note("compose.foreign-words",
                        fmt::format("the engine has no sentences in '{}': dates, captions and "
                                    "headings of its own are in English",
                                    meeting.language),
                        meeting.span);
}

void tell_nothing_shown(const std::vector<ShownSection>& sections, const Context& context)
{
    const meeting::Meeting& meeting = context.scribe.meeting();
    if (sections.empty() && !meeting.sections.empty()) {
        context.faults.warning("compose.nothing-shown",
                               "no section of the meeting is for a deck of this audience",
                               meeting.sections.front().where,
                               {"look at 'visibility' and 'in', or build for another "
                                "--audience"});
    }
}

void tell_overweight(const meeting::Block& block, Diagnostics& faults)
{
    faults.error("compose.too-long",
                 fmt::format("here the charts, tallies and answers shown pass {} million letters, "
                             "each option and answer counting for {} more",
                             heaviest_shown / 1'000'000, publication::weight_of_piece),
                 block.where, {"show a question once, or fewer of its options and answers"});
}

} // namespace

publication::Properties compose_properties(const Material& material)
{
    return properties_of(Scribe{material});
}

Publication compose_deck(const Material& material, const layouts::Layout& layout,
                         Diagnostics& faults)
{
    const Scribe scribe{material};
    const Context context{scribe, layout, faults};
    const std::vector<ShownSection> sections = choose_shown(material);
    tell_foreign_words(context);
    tell_nothing_shown(sections, context);

    Publication deck = start_deck(scribe, material.audience);
    if (const meeting::Block* block = foresee_overweight(sections, scribe)) {
        tell_overweight(*block, faults);
        return deck;
    }
    add(deck, compose_waiting_room(context));
    add(deck, compose_cover(context));
    add(deck, compose_agenda(sections, context));
    for (const ShownSection& section : sections) {
        add(deck, compose_section(section, context));
    }
    add(deck, compose_closing(context));
    add(deck, compose_annex(sections, context));
    return deck;
}

} // namespace restitution::compose
