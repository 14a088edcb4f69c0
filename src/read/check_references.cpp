#include "read/check_references.hpp"

#include "read/did_you_mean.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace restitution::read {

namespace {

using meeting::Meeting;
using survey::Question;

/// Ids of one kind: told when one is there twice or asked for and not there.
class Ids {
public:
    Ids(std::string_view noun, std::string_view unknown_code, Diagnostics& faults)
        : noun_{noun}, unknown_code_{unknown_code}, faults_{faults}
    {
    }

    void declare(const std::string& id, const SourceSpan& where)
    {
        if (!places_.emplace(id, where).second) {
            faults_.error("read.repeated-id", fmt::format("the {} '{}' is there twice", noun_, id),
                          where, {"give one of them another id"});
        }
    }

    bool ask(const std::string& id, const SourceSpan& where) const
    {
        if (places_.contains(id)) {
            return true;
        }
        std::vector<std::string> known;
        for (const auto& [name, place] : places_) {
            known.push_back(name);
        }
        faults_.error(unknown_code_, fmt::format("no {} has the id '{}'", noun_, id), where,
                      did_you_mean(id, known));
        return false;
    }

private:
    std::string_view noun_;
    std::string_view unknown_code_;
    Diagnostics& faults_;
    std::map<std::string, SourceSpan, std::less<>> places_;
};

class ReferenceCheck {
public:
    ReferenceCheck(const Meeting& meeting, Diagnostics& faults)
        : meeting_{meeting}, faults_{faults}, people_{"person", "read.unknown-person", faults},
          questions_{"question", "read.unknown-question", faults}, surveys_{"survey",
                                                                            "read.unknown-survey",
                                                                            faults},
          decisions_{"decision", "read.unknown-decision", faults}
    {
    }

    void run()
    {
        declare_people();
        declare_questions();
        check_text(meeting_.title);
        check_text(meeting_.subtitle);
        check_attendance();
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
        check_closing();
    }

private:
    void declare_people()
    {
        for (const meeting::Organisation& one : meeting_.organisations) {
            people_.declare(one.id, one.where);
        }
        for (const meeting::Person& one : meeting_.people) {
            people_.declare(one.id, one.where);
        }
    }

    void declare_questions()
    {
        for (const survey::Survey& survey : meeting_.surveys) {
            surveys_.declare(survey.id, survey.where);
            for (const Question& question : survey.questions) {
                questions_.declare(question.id, question.where);
                Ids options{"option", "read.unknown-option", faults_};
                for (const survey::Option& option : question.options) {
                    options.declare(option.id, option.where);
                }
            }
        }
    }

    void check_attendance()
    {
        if (!meeting_.attendance) {
            return;
        }
        for (const meeting::Attendee& attendee : meeting_.attendance->attendees) {
            people_.ask(attendee.person, attendee.where);
            if (!attendee.proxy.empty()) {
                people_.ask(attendee.proxy, attendee.where);
            }
        }
    }

    void check_closing()
    {
        if (meeting_.closing) {
            check_text(meeting_.closing->thanks);
            for (const std::string& contact : meeting_.closing->contacts) {
                people_.ask(contact, meeting_.closing->where);
            }
        }
    }

    void check(const meeting::Paragraph& paragraph) { check_text(paragraph.text); }
    void check(const meeting::Points& points) { check_points(points.points); }
    void check(const meeting::Chart& chart) { ask_closed(chart.question); }

    void check(const meeting::Tally& tally)
    {
        if (const Question* question = ask_closed(tally.question)) {
            for (const std::string& option : tally.options) {
                ask_option(*question, option, where_);
            }
        }
    }

    void check(const meeting::Quote& quote)
    {
        check_text(quote.text);
        if (!quote.by.empty()) {
            people_.ask(quote.by, where_);
        }
        if (!quote.question.empty()) {
            ask_with_texts(quote.question);
        }
    }

    void check(const meeting::Verdict& verdict) { check_text(verdict.text); }

    void check(const meeting::Talk& talk)
    {
        people_.ask(talk.by, where_);
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
            decisions_.declare(decision.id, where_);
        }
        check_text(decision.text);
    }

    void check(const meeting::Action& action)
    {
        if (!action.owner.empty()) {
            people_.ask(action.owner, where_);
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
                people_.ask(person->id, part.where);
            } else if (const auto* value = std::get_if<meeting::Value>(&part.content)) {
                check_value(*value, part.where);
            }
        }
    }

    void check_value(const meeting::Value& value, const SourceSpan& where)
    {
        const bool of_option =
            value.figure == meeting::Figure::count || value.figure == meeting::Figure::percent;
        if (!questions_.ask(value.question, where)) {
            return;
        }
        if (of_option) {
            ask_option(find_question(meeting_, value.question)->question(), value.option, where);
        } else if (!value.option.empty()) {
            faults_.error("read.unneeded-option",
                          "answered and respondents are of the whole question", where,
                          {"take the option away"});
        }
    }

    void ask_option(const Question& question, const std::string& id, const SourceSpan& where)
    {
        if (std::ranges::find(question.options, id, &survey::Option::id) !=
            question.options.end()) {
            return;
        }
        std::vector<std::string> known;
        for (const survey::Option& option : question.options) {
            known.push_back(option.id);
        }
        faults_.error("read.unknown-option",
                      fmt::format("the question '{}' has no option '{}'", question.id, id), where,
                      did_you_mean(id, known));
    }

    /// The question if it is there and has options to count.
    const Question* ask_closed(const std::string& id)
    {
        if (!questions_.ask(id, where_)) {
            return nullptr;
        }
        const Question& question = find_question(meeting_, id)->question();
        if (!is_closed(question)) {
            faults_.error("read.wrong-question",
                          fmt::format("'{}' is a text question: it has nothing to count", id),
                          where_, {"show its answers: <answers question=\"" + id + "\"/>"});
            return nullptr;
        }
        return &question;
    }

    void ask_with_texts(const std::string& id)
    {
        if (!questions_.ask(id, where_)) {
            return;
        }
        const Question& question = find_question(meeting_, id)->question();
        if (is_closed(question) && !question.allows_other) {
            faults_.error("read.wrong-question",
                          fmt::format("'{}' has options only: it has no texts to show", id), where_,
                          {"show a chart: <chart question=\"" + id + "\"/>"});
        }
    }

    const Meeting& meeting_;
    Diagnostics& faults_;
    Ids people_;
    Ids questions_;
    Ids surveys_;
    Ids decisions_;
    SourceSpan where_;
};

} // namespace

void check_references(const meeting::Meeting& meeting, Diagnostics& faults)
{
    ReferenceCheck{meeting, faults}.run();
}

} // namespace restitution::read
