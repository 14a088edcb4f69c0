#include "base/utf8.hpp"
#include "compose/compose_block.hpp"
#include "text/direction.hpp"

namespace restitution::compose {

namespace {

using publication::RichText;

publication::TextSpan sign(char32_t scalar)
{
    publication::TextSpan span;
    append_scalar(span.text, scalar);
    return span;
}

/// Labels take a quarter of the width that bullets would have.
Length label_width(const Context& context)
{
    const layouts::Master* master = context.layout.master("content");
    const layouts::Region* body =
        master != nullptr ? layouts::find_region(*master, "body") : nullptr;
    return (body != nullptr ? body->frame.size.width : context.layout.page.width) / 4;
}

Blocks record(RichText label, RichText text, const Context& context)
{
    publication::List list;
    list.label_width = label_width(context);
    list.numbering = Numbering::texts;
    list.items.push_back({std::move(label), std::move(text), {}, {}});
    return {{std::move(list)}};
}

/// A second line below a record's words: when, where, who. Beside words from right to left it
/// keeps its own order.
void add_line(RichText& text, RichText line)
{
    if (line.empty()) {
        return;
    }
    if (text::may_run_right_to_left(publication::to_plain(text))) {
        line.insert(line.begin(), sign(text::first_strong_isolate));
        line.push_back(sign(text::pop_isolate));
    }
    if (!text.empty()) {
        text.push_back({"\n"});
    }
    for (publication::TextSpan& span : line) {
        span.emphasis.italic = true;
        text.push_back(std::move(span));
    }
}

void add_detail(RichText& line, RichText detail)
{
    if (detail.empty()) {
        return;
    }
    if (!line.empty()) {
        line.push_back({" · "});
    }
    line.insert(line.end(), detail.begin(), detail.end());
}

std::string days_of(const meeting::Event& event, const wording::Words& words)
{
    return words.days(event.start.date, event.end ? event.end->date : event.start.date);
}

/// Nothing for whole days.
std::string hours_of(const meeting::Event& event, const wording::Words& words)
{
    if (event.starts_timed && event.ends_timed) {
        return words.hours(event.start, event.end);
    }
    if (event.ends_timed) {
        return words.until(event.end->time);
    }
    const bool goes_on = event.end && event.end->date != event.start.date;
    return !event.starts_timed ? std::string{}
           : goes_on           ? words.from(event.start.time)
                               : words.time(event.start.time);
}

} // namespace

Blocks compose(const meeting::Entry& entry, const Context& context)
{
    return record(context.scribe.write(entry.term), context.scribe.write(entry.text), context);
}

Blocks compose(const meeting::Event& event, const Context& context)
{
    const wording::Words& words = context.scribe.words();
    RichText details = context.scribe.tell(hours_of(event, words));
    add_detail(details, context.scribe.write(event.place));
    RichText text = context.scribe.write(event.text);
    add_line(text, std::move(details));
    return record(context.scribe.tell(days_of(event, words)), std::move(text), context);
}

Blocks compose(const meeting::Decision& decision, const Context& context)
{
    const wording::Words& words = context.scribe.words();
    RichText text = context.scribe.write(decision.text);
    if (decision.in_favor || decision.against || decision.abstained) {
        add_line(text, context.scribe.tell(words.votes(decision.in_favor.value_or(0),
                                                       decision.against.value_or(0),
                                                       decision.abstained.value_or(0))));
    }
    return record(context.scribe.tell(words.decided()), std::move(text), context);
}

Blocks compose(const meeting::Action& action, const Context& context)
{
    const wording::Words& words = context.scribe.words();
    RichText details = context.scribe.name_of(action.owner);
    add_detail(details, context.scribe.tell(action.due ? words.due(*action.due) : std::string{}));
    RichText text = context.scribe.write(action.text);
    add_line(text, std::move(details));
    return record(context.scribe.tell(words.action()), std::move(text), context);
}

} // namespace restitution::compose
