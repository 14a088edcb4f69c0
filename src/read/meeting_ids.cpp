#include "read/meeting_ids.hpp"

#include "base/attribute_span.hpp"
#include "base/name_some.hpp"

#include <fmt/format.h>
#include <utility>

namespace restitution::read {

namespace {

using meeting::FoundQuestion;
using survey::Question;

// Nothing refers to these ids yet: they can be repeated, not unknown.
constexpr std::string_view never_asked;

} // namespace

MeetingIds::MeetingIds(const meeting::Meeting& meeting, IdSet refused, Diagnostics& faults)
    : directory_{meeting}, refused_{std::move(refused)}, faults_{faults},
      people_{"person", "read.unknown-person", refused_, faults}, owners_{"person or organisation",
                                                                          "read.unknown-person",
                                                                          refused_, faults},
      questions_{"question", "read.unknown-question", refused_, faults}, surveys_{"survey",
                                                                                  never_asked,
                                                                                  refused_, faults},
      decisions_{"decision", never_asked, refused_, faults}
{
    declare_people(meeting);
    declare_questions(meeting);
}

void MeetingIds::declare_people(const meeting::Meeting& meeting)
{
    for (const meeting::Organisation& one : meeting.organisations) {
        owners_.declare(one.id, find_value_span(one.where, "id"));
    }
    for (const meeting::Person& one : meeting.people) {
        owners_.declare(one.id, find_value_span(one.where, "id"));
        people_.know(one.id);
    }
}

void MeetingIds::declare_questions(const meeting::Meeting& meeting)
{
    for (const survey::Survey& survey : meeting.surveys) {
        surveys_.declare(survey.id, find_value_span(survey.where, "id"));
        for (const Question& question : survey.questions) {
            questions_.declare(question.id, find_value_span(question.where, "id"));
            DeclaredIds options{"option", never_asked, refused_, faults_};
            for (const survey::Option& option : question.options) {
                options.declare(option.id, find_value_span(option.where, "id"));
            }
        }
    }
}

void MeetingIds::ask_person(const std::string& id, const SourceSpan& where)
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

void MeetingIds::ask_owner(const std::string& id, const SourceSpan& where)
{
    if (!id.empty()) {
        owners_.ask(id, where);
    }
}

std::optional<FoundQuestion> MeetingIds::ask_question(const std::string& id,
                                                      const SourceSpan& where)
{
    return questions_.ask(id, where) ? directory_.question(id) : std::nullopt;
}

std::optional<FoundQuestion> MeetingIds::ask_closed(const std::string& id, const SourceSpan& where)
{
    const auto found = ask_question(id, where);
    if (found && !is_closed(found->question())) {
        faults_.error("read.wrong-question",
                      fmt::format("'{}' is a text question: it has nothing to count", id), where,
                      {"show its answers: <answers question=\"" + id + "\"/>"});
        return std::nullopt;
    }
    return found;
}

void MeetingIds::ask_option(const FoundQuestion& question, const std::string& id,
                            const SourceSpan& where)
{
    if (!question.option(id) && !refused_.contains(id)) {
        faults_.error(
            "read.unknown-option",
            fmt::format("the question '{}' has no option '{}'", question.question().id, id), where,
            hints_for_option(question.question(), id));
    }
}

std::vector<std::string> MeetingIds::hints_for_option(const Question& question,
                                                      const std::string& id)
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
        hints = {fmt::format("its options are: {}", name_some(known, most_named))};
    }
    return hints;
}

void MeetingIds::declare_decision(const std::string& id, const SourceSpan& where)
{
    decisions_.declare(id, where);
}

} // namespace restitution::read
