#include "compose/topic_titles.hpp"

#include <algorithm>
#include <iterator>

namespace restitution::compose {

using publication::RichText;

RichText TopicTitles::running_head() const
{
    RichText head = publication::plain(wording::roman(section_.number) + " · ");
    std::ranges::move(context_.scribe.write(section_.section->title), std::back_inserter(head));
    return publication::as_running(std::move(head));
}

RichText TopicTitles::topic()
{
    return once(context_.scribe.write(topic_.title));
}

RichText TopicTitles::question(const survey::Question& question)
{
    RichText title = context_.scribe.say(question.title, question.language);
    const bool goes_on = asked_ == &question;
    asked_ = &question;
    return goes_on ? publication::as_running(std::move(title)) : std::move(title);
}

RichText TopicTitles::loose(const SheetGroup& group) const
{
    return names_table(group)
               ? context_.scribe.write(group.table->title)
               : publication::as_running(context_.scribe.write(section_.section->title));
}

RichText TopicTitles::topic_above()
{
    RichText above = topic();
    if (!publication::is_running(above) && !topic_.subtitle.empty()) {
        above.push_back({" · "});
        std::ranges::move(once(context_.scribe.write(topic_.subtitle)), std::back_inserter(above));
    }
    return above;
}

void TopicTitles::append_theme(RichText& kicker, const survey::Question& question)
{
    if (question.theme.empty()) {
        return;
    }
    kicker.push_back({.text = " · ", .running = true});
    for (publication::TextSpan& span :
         once(context_.scribe.say(question.theme, question.language))) {
        span.apart = !span.running;
        kicker.push_back(std::move(span));
    }
}

/// The words, or a running head of them if a sheet of this topic has told them.
RichText TopicTitles::once(RichText words)
{
    const bool is_new = told_.insert(publication::to_plain(words)).second;
    return is_new ? std::move(words) : publication::as_running(std::move(words));
}

} // namespace restitution::compose
