#include "read/check_references.hpp"

#include "base/attribute_span.hpp"
#include "meeting/list_texts.hpp"
#include "read/meeting_ids.hpp"

#include <fmt/format.h>
#include <utility>

namespace restitution::read {

namespace {

using meeting::Meeting;

/// Goes through all that may name an id.
class ReferenceCheck {
public:
    ReferenceCheck(const Meeting& meeting, IdSet refused, Diagnostics& faults)
        : meeting_{meeting}, faults_{faults}, ids_{meeting, std::move(refused), faults}
    {
    }

    void run()
    {
        check_frame();
        for (const meeting::Section& section : meeting_.sections) {
            check_texts(section.notes);
            for (const meeting::Topic& topic : section.topics) {
                check_texts(topic.notes);
                for (const meeting::Block& block : topic.blocks) {
                    check_block(block);
                }
            }
        }
    }

private:
    /// What stands before and after the sections.
    void check_frame()
    {
        for (const meeting::Text* text : meeting::list_frame_texts(meeting_)) {
            check_text(*text);
        }
        if (meeting_.attendance) {
            for (const meeting::Attendee& attendee : meeting_.attendance->attendees) {
                ids_.ask_person(attendee.person, find_value_span(attendee.where, "ref"));
                ids_.ask_person(attendee.proxy, find_value_span(attendee.where, "proxy"));
            }
        }
        if (meeting_.closing) {
            for (const meeting::Contact& contact : meeting_.closing->contacts) {
                ids_.ask_person(contact.person, find_value_span(contact.where, "ref"));
            }
        }
    }

    void check_block(const meeting::Block& block)
    {
        where_ = block.where;
        std::visit([this](const auto& content) { check(content); }, block.content);
        for (const meeting::Text* text : meeting::list_texts(block)) {
            check_text(*text);
        }
    }

    void check(const meeting::Chart& chart)
    {
        ids_.ask_closed(chart.question, value_of("question"));
    }

    void check(const meeting::Tally& tally)
    {
        if (const auto question = ids_.ask_closed(tally.question, value_of("question"))) {
            for (const std::string& option : tally.options) {
                ids_.ask_option(*question, option, value_of("options"));
            }
        }
    }

    void check(const meeting::Quote& quote)
    {
        ids_.ask_person(quote.by, value_of("by"));
        if (!quote.question.empty()) {
            ids_.ask_question(quote.question, value_of("question"));
        }
    }

    void check(const meeting::Talk& talk) { ids_.ask_person(talk.by, value_of("by")); }

    void check(const meeting::Answers& answers)
    {
        ids_.ask_question(answers.question, value_of("question"));
    }

    void check(const meeting::Decision& decision)
    {
        if (!decision.id.empty()) {
            ids_.declare_decision(decision.id, value_of("id"));
        }
    }

    void check(const meeting::Action& action) { ids_.ask_owner(action.owner, value_of("owner")); }

    /// The others name nobody and nothing but in their texts.
    template <class Content>
    void check(const Content&)
    {
        static_assert(
            !requires(Content content) { content.question; } &&
            !requires(Content content) { content.by; });
    }

    void check_texts(const std::vector<meeting::Text>& texts)
    {
        for (const meeting::Text& text : texts) {
            check_text(text);
        }
    }

    void check_text(const meeting::Text& text)
    {
        for (const meeting::Inline& part : text) {
            if (const auto* person = std::get_if<meeting::PersonName>(&part.content)) {
                ids_.ask_person(person->id, find_value_span(part.where, "ref"));
            } else if (const auto* value = std::get_if<meeting::Value>(&part.content)) {
                check_value(*value, part.where);
            }
        }
    }

    void check_value(const meeting::Value& value, const SourceSpan& where)
    {
        const bool of_option =
            value.figure == meeting::Figure::count || value.figure == meeting::Figure::percent;
        const SourceSpan named = find_value_span(where, "question");
        const auto question = of_option ? ids_.ask_closed(value.question, named)
                                        : ids_.ask_question(value.question, named);
        if (!question) {
            return;
        }
        if (of_option && value.option.empty()) {
            faults_.error("read.missing-attribute",
                          "<value> counts an option, but names none with the attribute 'option'",
                          where, {"or count everybody who answered: as=\"answered\""});
        } else if (of_option) {
            ids_.ask_option(*question, value.option, find_value_span(where, "option"));
        } else if (!value.option.empty()) {
            faults_.error("read.unneeded-option",
                          fmt::format("the option '{}' is named, but all who answered are counted",
                                      value.option),
                          find_value_span(where, "option"),
                          {"take the option away, or count it: as=\"count\""});
        }
    }

    /// The value of an attribute of the block that is looked at.
    SourceSpan value_of(std::string_view attribute) const
    {
        return find_value_span(where_, attribute);
    }

    const Meeting& meeting_;
    Diagnostics& faults_;
    MeetingIds ids_;
    SourceSpan where_;
};

} // namespace

void check_references(const meeting::Meeting& meeting, IdSet refused, Diagnostics& faults)
{
    ReferenceCheck{meeting, std::move(refused), faults}.run();
}

} // namespace restitution::read
