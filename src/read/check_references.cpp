#include "read/check_references.hpp"

#include "base/attribute_span.hpp"
#include "meeting/directory.hpp"
#include "read/declared_ids.hpp"
#include "read/did_you_mean.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace restitution::read {

namespace {

using meeting::Meeting;
using survey::Question;

// Nothing refers to these ids yet: they can be repeated, not unknown.
constexpr std::string_view never_asked;

class ReferenceCheck {
public:
    ReferenceCheck(const Meeting& meeting, Diagnostics& faults)
        : meeting_{meeting}, directory_{meeting}, faults_{faults},
          people_{"person", "read.unknown-person", faults}, owners_{"person or organisation",
                                                                    "read.unknown-person", faults},
          questions_{"question", "read.unknown-question", faults},
          surveys_{"survey", never_asked, faults}, decisions_{"decision", never_asked, faults}
    {
    }

    void run()
    {
        declare_people();
        declare_questions();
        check_frame();
        for (const meeting::Section& section : meeting_.sections) {
            check_texts(section.notes);
            for (const meeting::Topic& topic : section.topics) {
                check_texts(topic.notes);
                for (const meeting::Block& block : topic.blocks) {
                    where_ = block.where;
                    std::visit([this](const auto& content) { check(content); }, block.content);
                }
            }
        }
    }

private:
    void declare_people()
    {
        for (const meeting::Organisation& one : meeting_.organisations) {
            owners_.declare(one.id, find_value_span(one.where, "id"));
        }
        for (const meeting::Person& one : meeting_.people) {
            owners_.declare(one.id, find_value_span(one.where, "id"));
            people_.know(one.id);
        }
    }

    void declare_questions()
    {
        for (const survey::Survey& survey : meeting_.surveys) {
            surveys_.declare(survey.id, find_value_span(survey.where, "id"));
            for (const Question& question : survey.questions) {
                questions_.declare(question.id, find_value_span(question.where, "id"));
                DeclaredIds options{"option", "read.unknown-option", faults_};
                for (const survey::Option& option : question.options) {
                    options.declare(option.id, find_value_span(option.where, "id"));
                }
            }
        }
    }

    /// What stands before and after the sections.
    void check_frame()
    {
        check_texts({meeting_.title, meeting_.subtitle, meeting_.group});
        if (meeting_.where) {
            check_text(meeting_.where->text);
        }
        if (meeting_.attendance) {
            for (const meeting::Attendee& attendee : meeting_.attendance->attendees) {
                ask_person(attendee.person, find_value_span(attendee.where, "ref"));
                ask_person(attendee.proxy, find_value_span(attendee.where, "proxy"));
            }
        }
        if (meeting_.waiting_room) {
            check_text(meeting_.waiting_room->text);
        }
        if (meeting_.closing) {
            check_text(meeting_.closing->thanks);
            for (const std::string& contact : meeting_.closing->contacts) {
                ask_person(contact, meeting_.closing->where);
            }
        }
    }

    /// An id that may be left out.
    void ask_person(const std::string& id, const SourceSpan& where)
    {
        if (id.empty()) {
            return;
        }
        if (directory_.organisation(id) != nullptr) {
            faults_.error("read.unknown-person",
                          fmt::format("'{}' is an organisation, a person is asked for", id), where,
                          {"name somebody of it"});
            return;
        }
        people_.ask(id, where);
    }

    void check(const meeting::Paragraph& paragraph) { check_text(paragraph.text); }
    void check(const meeting::Points& points) { check_points(points.points); }
    void check(const meeting::Chart& chart) { ask_closed(chart.question); }

    void check(const meeting::Tally& tally)
    {
        if (const Question* question = ask_closed(tally.question)) {
            for (const std::string& option : tally.options) {
                ask_option(*question, option, value_of("options"));
            }
        }
    }

    void check(const meeting::Quote& quote)
    {
        check_text(quote.text);
        ask_person(quote.by, value_of("by"));
        if (!quote.question.empty()) {
            ask_with_texts(quote.question);
        }
    }

    void check(const meeting::Verdict& verdict) { check_text(verdict.text); }

    void check(const meeting::Talk& talk)
    {
        ask_person(talk.by, value_of("by"));
        check_text(talk.on);
        check_points(talk.points);
    }

    void check(const meeting::Answers& answers) { ask_with_texts(answers.question); }
    void check(const meeting::Remark& remark) { check_text(remark.text); }

    void check(const meeting::Table& table)
    {
        check_texts(table.columns);
        for (const meeting::RowGroup& group : table.groups) {
            for (const meeting::Row& row : group.rows) {
                check_texts(row.cells);
            }
        }
        if (table.aside) {
            check_points(table.aside->points);
        }
    }

    void check(const meeting::Entry& entry) { check_text(entry.text); }
    void check(const meeting::Event& event) { check_text(event.text); }

    void check(const meeting::Decision& decision)
    {
        if (!decision.id.empty()) {
            decisions_.declare(decision.id, value_of("id"));
        }
        check_text(decision.text);
    }

    void check(const meeting::Action& action)
    {
        if (!action.owner.empty()) {
            owners_.ask(action.owner, value_of("owner"));
        }
        check_text(action.text);
    }

    void check(const meeting::Image& image) { check_text(image.caption); }

    void check_points(const std::vector<meeting::BulletPoint>& points)
    {
        for (const meeting::BulletPoint& point : points) {
            check_text(point.text);
            check_points(point.points);
        }
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
                ask_person(person->id, find_value_span(part.where, "ref"));
            } else if (const auto* value = std::get_if<meeting::Value>(&part.content)) {
                check_value(*value, part.where);
            }
        }
    }

    void check_value(const meeting::Value& value, const SourceSpan& where)
    {
        const bool of_option =
            value.figure == meeting::Figure::count || value.figure == meeting::Figure::percent;
        if (!questions_.ask(value.question, find_value_span(where, "question"))) {
            return;
        }
        if (of_option && value.option.empty()) {
            faults_.error("read.missing-attribute",
                          "<value> counts an option, but names none with the attribute 'option'",
                          where, {"or count everybody who answered: as=\"answered\""});
        } else if (of_option) {
            ask_option(directory_.question(value.question)->question(), value.option,
                       find_value_span(where, "option"));
        } else if (!value.option.empty()) {
            faults_.error("read.unneeded-option",
                          fmt::format("the option '{}' is named, but all who answered are counted",
                                      value.option),
                          find_value_span(where, "option"),
                          {"take the option away, or count it: as=\"count\""});
        }
    }

    void ask_option(const Question& question, const std::string& id, const SourceSpan& where)
    {
        if (std::ranges::find(question.options, id, &survey::Option::id) !=
            question.options.end()) {
            return;
        }
        faults_.error("read.unknown-option",
                      fmt::format("the question '{}' has no option '{}'", question.id, id), where,
                      hints_for_option(question, id));
    }

    std::vector<std::string> hints_for_option(const Question& question, const std::string& id)
    {
        constexpr std::size_t most_named = 12;
        if (!effort_.spend(question.options.size())) {
            return {};
        }
        std::vector<std::string> known;
        for (const survey::Option& option : question.options) {
            known.push_back(option.id);
        }
        auto hints = did_you_mean(id, known, effort_);
        if (hints.empty()) {
            const bool more = known.size() > most_named;
            known.resize(std::min(known.size(), most_named));
            hints = {
                fmt::format("its options are: {}{}", fmt::join(known, ", "), more ? ", …" : "")};
        }
        return hints;
    }

    /// The question if it is there and has options to count.
    const Question* ask_closed(const std::string& id)
    {
        if (!questions_.ask(id, value_of("question"))) {
            return nullptr;
        }
        const Question& question = directory_.question(id)->question();
        if (!is_closed(question)) {
            faults_.error("read.wrong-question",
                          fmt::format("'{}' is a text question: it has nothing to count", id),
                          value_of("question"),
                          {"show its answers: <answers question=\"" + id + "\"/>"});
            return nullptr;
        }
        return &question;
    }

    void ask_with_texts(const std::string& id)
    {
        if (!questions_.ask(id, value_of("question"))) {
            return;
        }
        const Question& question = directory_.question(id)->question();
        if (is_closed(question) && !question.allows_other) {
            faults_.error("read.wrong-question",
                          fmt::format("'{}' has options only: it has no texts to show", id),
                          value_of("question"), {"show a chart: <chart question=\"" + id + "\"/>"});
        }
    }

    /// The value of an attribute of the block that is looked at.
    SourceSpan value_of(std::string_view attribute) const
    {
        return find_value_span(where_, attribute);
    }

    const Meeting& meeting_;
    meeting::Directory directory_;
    Diagnostics& faults_;
    DeclaredIds people_;
    DeclaredIds owners_;
    DeclaredIds questions_;
    DeclaredIds surveys_;
    DeclaredIds decisions_;
    Effort effort_;
    SourceSpan where_;
};

} // namespace

void check_references(const meeting::Meeting& meeting, Diagnostics& faults)
{
    ReferenceCheck{meeting, faults}.run();
}

} // namespace restitution::read
