#include "read/read_meeting.hpp"

#include "base/one_line.hpp"
#include "base/time_zone.hpp"
#include "read/check_attendance.hpp"
#include "read/check_references.hpp"
#include "read/embedded_schemas.hpp"
#include "read/meeting_context.hpp"
#include "read/named.hpp"
#include "read/read_people.hpp"
#include "read/read_section.hpp"
#include "read/read_survey.hpp"
#include "read/read_text.hpp"
#include "read/tell_faults.hpp"
#include "read/time_zone.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace restitution::read {

namespace {

using meeting::Meeting;

constexpr std::array<std::string_view, 3> status_names{"draft", "approved", "signed"};

std::string plain_words(const meeting::Text& text)
{
    std::string plain;
    for (const meeting::Inline& part : text) {
        if (const auto* words = std::get_if<meeting::Words>(&part.content)) {
            plain += words->text;
        } else if (std::holds_alternative<meeting::LineBreak>(part.content)) {
            plain += '\n';
        }
    }
    return on_one_line(plain);
}

void read_short_title(pugi::xml_node node, const MeetingContext& context, Meeting& meeting)
{
    const meeting::Text& otherwise = meeting.group.empty() ? meeting.title : meeting.group;
    meeting.short_title = node ? context.content(node) : plain_words(otherwise);
    meeting.short_title_where = node ? context.span(node) : place_of(otherwise, meeting.span);
}

void read_heading(pugi::xml_node root, const MeetingContext& context, Meeting& meeting)
{
    meeting.span = context.span(root);
    meeting.language = context.language();
    meeting.layout = root.attribute("layout") ? root.attribute("layout").value() : "cites";
    meeting.status = named<meeting::Status>(status_names, root.attribute("status").value());
    meeting.agenda = std::string_view{root.attribute("agenda").value()} != "no";
    if (const pugi::xml_node title = root.child("title")) {
        meeting.title = read_needed_text(title, context);
    }
    meeting.subtitle = read_text(root.child("subtitle"), context);
    meeting.group = read_text(root.child("group"), context);
    read_short_title(root.child("short-title"), context, meeting);
}

void check_clocks(pugi::xml_attribute attribute, const std::optional<DateTime>& moment,
                  const std::string& zone, const MeetingContext& context)
{
    if (moment && MeetingContext::has_time(attribute) && is_skipped(*moment, zone)) {
        context.faults().error(
            "read.bad-date",
            fmt::format("the clocks of {} never showed '{}'", zone, attribute.value()),
            context.span(attribute),
            {"they were put forward over it: write the hour that they showed"});
    }
}

void read_when(pugi::xml_node when, const MeetingContext& context, meeting::When& into)
{
    into.start = context.moment(when.attribute("start")).value_or(DateTime{});
    into.end = context.moment(when.attribute("end"));
    into.timezone = when.attribute("timezone").value();
    check_clocks(when.attribute("start"), into.start, into.timezone, context);
    check_clocks(when.attribute("end"), into.end, into.timezone, context);
    if (into.end && *into.end < into.start) {
        context.faults().error("read.end-before-start", "the meeting ends before it starts",
                               context.span(when.attribute("end")), {"correct one of the two"});
    }
    if (!into.timezone.empty() && !is_time_zone(into.timezone)) {
        context.faults().error(
            "read.unknown-time-zone", fmt::format("'{}' is no time zone", into.timezone),
            context.span(when.attribute("timezone")), hints_for_time_zone(into.timezone));
    }
}

void read_time_and_place(pugi::xml_node root, const MeetingContext& context, Meeting& meeting)
{
    if (const pugi::xml_node when = root.child("when")) {
        read_when(when, context, meeting.when);
    }
    if (const pugi::xml_node where = root.child("where")) {
        meeting.where =
            meeting::Where{read_text(where, context), MeetingContext::yes(where, "online")};
    }
    for (const pugi::xml_node page : root.children("page")) {
        meeting.pages.push_back({context.link(page.attribute("href")), context.words(page, "title"),
                                 false, context.span(page), context.language(page)});
    }
}

void read_waiting_room(pugi::xml_node node, const MeetingContext& context, Meeting& meeting)
{
    if (!node) {
        return;
    }
    meeting::WaitingRoom room;
    room.where = context.span(node);
    if (const pugi::xml_node paragraph = node.child("paragraph")) {
        room.text = read_needed_text(paragraph, context);
    }
    for (const pugi::xml_node video : node.children("video")) {
        room.videos.push_back({context.link(video.attribute("href")), context.words(video, "title"),
                               MeetingContext::yes(video, "qr"), context.span(video),
                               context.language(video)});
    }
    meeting.waiting_room = std::move(room);
}

void read_closing(pugi::xml_node node, const MeetingContext& context, Meeting& meeting)
{
    if (!node) {
        return;
    }
    meeting::Closing closing;
    closing.where = context.span(node);
    if (const pugi::xml_node thanks = node.child("thanks")) {
        closing.thanks = read_needed_text(thanks, context);
    }
    for (const pugi::xml_node contact : node.children("contact")) {
        closing.contacts.push_back({contact.attribute("ref").value(), context.span(contact)});
    }
    meeting.closing = std::move(closing);
}

void check_languages(pugi::xml_node node, const MeetingContext& context)
{
    context.check_language(node.attribute("xml:lang"));
    for (const pugi::xml_node child : node.children()) {
        check_languages(child, context);
    }
}

Meeting read_document(const XmlDocument& document, const MeetingContext& context)
{
    const pugi::xml_node root = document.root();
    Meeting meeting;
    check_languages(root, context);
    read_heading(root, context, meeting);
    read_time_and_place(root, context, meeting);
    read_people(root, context, meeting);
    for (const pugi::xml_node survey : root.children("survey")) {
        meeting.surveys.push_back(read_survey(survey, context));
    }
    read_waiting_room(root.child("waiting-room"), context, meeting);
    for (const pugi::xml_node section : root.children("section")) {
        meeting.sections.push_back(read_section(section, context));
    }
    read_closing(root.child("closing"), context, meeting);
    return meeting;
}

using Places = std::vector<std::uint32_t>;

Places places_of_errors(const Diagnostics& of_form, const Diagnostics& of_meaning)
{
    Places places;
    for (const Diagnostics* faults : {&of_form, &of_meaning}) {
        for (const Diagnostic& fault : faults->all()) {
            if (fault.severity == Severity::error) {
                places.push_back(fault.where.begin);
            }
        }
    }
    std::ranges::sort(places);
    return places;
}

/// Whether no error stands in an element.
bool is_sound(pugi::xml_node node, const MeetingContext& context, const Places& errors)
{
    const SourceSpan where = context.span(node);
    const pugi::xml_node next = node.next_sibling();
    const std::size_t end = next ? context.span(next).begin : where.file->text.size();
    const auto first = std::ranges::lower_bound(errors, where.begin);
    return first == errors.end() || *first >= end;
}

/// Where the schema found more than it tells, any element may hold a fault.
bool tells_all(const Diagnostics& of_form)
{
    return std::ranges::none_of(
        of_form.all(), [](const Diagnostic& fault) { return fault.code == "read.more-faults"; });
}

MeetingDraft read_draft_of(const XmlDocument& document, const MeetingContext& context,
                           const Diagnostics& of_form)
{
    MeetingDraft draft;
    draft.meeting = read_document(document, context);
    check_references(*draft.meeting,
                     of_form.has_errors() ? find_refused_ids(document.root(), *draft.meeting)
                                          : IdSet{},
                     context.faults());
    check_attendance(*draft.meeting, context.faults());
    const Places errors = places_of_errors(of_form, context.faults());
    const bool all_told = tells_all(of_form);
    for (const pugi::xml_node survey : document.root().children("survey")) {
        draft.sound_surveys.push_back(all_told && is_sound(survey, context, errors));
    }
    draft.sound = errors.empty();
    return draft;
}

} // namespace

MeetingDraft read_draft(const SourceFile& file, const Root& root, Diagnostics& faults)
{
    Diagnostics of_form;
    Diagnostics of_meaning;
    MeetingDraft draft;
    if (const auto document = read_any_xml(file, meeting_schema, of_form)) {
        draft = read_draft_of(*document, {*document, root, of_meaning}, of_form);
    }
    faults.add_all(of_form);
    tell_faults(of_meaning, of_form, faults);
    return draft;
}

std::optional<meeting::Meeting> read_meeting(const SourceFile& file, const Root& root,
                                             Diagnostics& faults)
{
    MeetingDraft draft = read_draft(file, root, faults);
    return draft.sound ? std::move(draft.meeting) : std::nullopt;
}

} // namespace restitution::read
