#include "read/read_block.hpp"

#include "read/named.hpp"
#include "read/read_table.hpp"
#include "read/read_text.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <sstream>
#include <string_view>

namespace restitution::read {

namespace {

using meeting::Block;
using Content = decltype(Block::content);

constexpr std::array<std::string_view, 6> chart_names{"",    "bars",     "columns",
                                                      "pie", "doughnut", "stacked"};
constexpr std::array<std::string_view, 3> remark_names{"note", "caution", "idea"};
constexpr std::array<std::string_view, 3> visibility_names{"public", "members", "office"};

std::vector<std::string> split_at_spaces(const char* text)
{
    std::istringstream words{text};
    return {std::istream_iterator<std::string>{words}, {}};
}

Content read_paragraph(pugi::xml_node node, const MeetingContext& context)
{
    return meeting::Paragraph{read_needed_text(node, context)};
}

Content read_points_block(pugi::xml_node node, const MeetingContext& context)
{
    return meeting::Points{read_points(node, context)};
}

Content read_chart(pugi::xml_node node, const MeetingContext&)
{
    return meeting::Chart{node.attribute("question").value(),
                          named<meeting::ChartKind>(chart_names, node.attribute("kind").value()),
                          MeetingContext::count(node, "stated")};
}

Content read_tally(pugi::xml_node node, const MeetingContext&)
{
    return meeting::Tally{node.attribute("question").value(),
                          split_at_spaces(node.attribute("options").value()),
                          MeetingContext::count(node, "stated")};
}

Content read_quote(pugi::xml_node node, const MeetingContext& context)
{
    meeting::Quote quote{node.attribute("question").value(),
                         MeetingContext::count(node, "response").value_or(0),
                         read_text(node, context), node.attribute("by").value()};
    const bool taken = !quote.question.empty() && node.attribute("response");
    if (taken == !quote.text.empty()) {
        context.faults().error(
            "read.quote-without-words",
            taken ? "this quotation has words of its own beside those of a response"
                  : "this quotation has neither words nor a response",
            context.span(node),
            {"name question=\"…\" and response=\"…\", or write the words, not both"});
    }
    return quote;
}

Content read_verdict(pugi::xml_node node, const MeetingContext& context)
{
    return meeting::Verdict{read_needed_text(node, context)};
}

Content read_talk(pugi::xml_node node, const MeetingContext& context)
{
    return meeting::Talk{node.attribute("by").value(), context.text(node, "on"),
                         read_points(node, context)};
}

Content read_answers(pugi::xml_node node, const MeetingContext&)
{
    return meeting::Answers{node.attribute("question").value(),
                            MeetingContext::count(node, "stated")};
}

Content read_remark(pugi::xml_node node, const MeetingContext& context)
{
    return meeting::Remark{named<meeting::RemarkKind>(remark_names, node.attribute("kind").value()),
                           read_needed_text(node, context)};
}

Content read_table_block(pugi::xml_node node, const MeetingContext& context)
{
    return read_table(node, context);
}

Content read_entry(pugi::xml_node node, const MeetingContext& context)
{
    return meeting::Entry{context.text(node, "term"), read_needed_text(node, context)};
}

/// A day without a time holds every time of it.
bool ends_before_start(const meeting::Event& event)
{
    return event.end &&
           (event.ends_timed ? *event.end < event.start : event.end->date < event.start.date);
}

Content read_event(pugi::xml_node node, const MeetingContext& context)
{
    meeting::Event event;
    const pugi::xml_attribute start = node.attribute("start");
    event.start = context.moment(start).value_or(DateTime{});
    event.starts_timed = MeetingContext::has_time(start);
    event.end = context.moment(node.attribute("end"));
    event.ends_timed = MeetingContext::has_time(node.attribute("end"));
    event.place = context.text(node, "where");
    event.text = read_needed_text(node, context);
    if (ends_before_start(event)) {
        context.faults().error("read.end-before-start", "this event ends before it starts",
                               context.span(node.attribute("end")), {"correct one of the two"});
    }
    return event;
}

Content read_decision(pugi::xml_node node, const MeetingContext& context)
{
    return meeting::Decision{node.attribute("id").value(), MeetingContext::count(node, "for"),
                             MeetingContext::count(node, "against"),
                             MeetingContext::count(node, "abstained"),
                             read_needed_text(node, context)};
}

Content read_action(pugi::xml_node node, const MeetingContext& context)
{
    return meeting::Action{node.attribute("owner").value(), context.date(node.attribute("due")),
                           read_needed_text(node, context)};
}

Content read_image(pugi::xml_node node, const MeetingContext& context)
{
    return meeting::Image{context.picture(node.attribute("src")), context.words(node, "alt"),
                          read_text(node, context), context.language(node)};
}

struct Reader {
    std::string_view element;
    Content (*read)(pugi::xml_node, const MeetingContext&);
};

constexpr std::array<Reader, 15> readers{{
    {"paragraph", read_paragraph},
    {"points", read_points_block},
    {"chart", read_chart},
    {"tally", read_tally},
    {"quote", read_quote},
    {"verdict", read_verdict},
    {"talk", read_talk},
    {"answers", read_answers},
    {"remark", read_remark},
    {"table", read_table_block},
    {"entry", read_entry},
    {"event", read_event},
    {"decision", read_decision},
    {"action", read_action},
    {"picture", read_image},
}};

} // namespace

void read_appearance(pugi::xml_node node, meeting::Visibility& visibility,
                     meeting::Outputs& outputs)
{
    visibility = named<meeting::Visibility>(visibility_names, node.attribute("visibility").value());
    if (const pugi::xml_attribute in = node.attribute("in")) {
        const auto names = split_at_spaces(in.value());
        outputs.deck = std::ranges::find(names, "deck") != names.end();
        outputs.minutes = std::ranges::find(names, "minutes") != names.end();
    }
}

std::optional<meeting::Block> read_block(pugi::xml_node node, const MeetingContext& context)
{
    const auto reader = std::ranges::find(readers, std::string_view{node.name()}, &Reader::element);
    if (reader == readers.end()) {
        return std::nullopt;
    }
    meeting::Block block;
    block.content = reader->read(node, context);
    block.where = context.span(node);
    read_appearance(node, block.visibility, block.outputs);
    return block;
}

} // namespace restitution::read
