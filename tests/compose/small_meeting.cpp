#include "compose/small_meeting.hpp"

#include "compose/authored.hpp"
#include "compose/compose_deck.hpp"
#include "support/sample_layout.hpp"

#include <algorithm>

namespace restitution::tests {

GeneratedMaterial small_meeting()
{
    GeneratedMaterial made;
    made.meeting.language = "fr";
    made.meeting.title = authored("Bilan");
    made.meeting.people = {{"ada", "Ada Tran", "maire", "Ici", "ada@example.org", "", {}}};
    survey::Question question;
    question.id = "q";
    question.title = "Utile ?";
    question.theme = "Bilan";
    question.kind = survey::QuestionKind::mixed;
    question.options = {{"oui", "Oui", {}}, {"non", "Non", {}}};
    survey::Survey survey;
    survey.id = "s";
    survey.questions = {question};
    made.meeting.surveys = {survey};
    survey::Responses& responses = made.responses["s"];
    responses.respondents = 5;
    responses.answers = {{{{0}, ""}, {{0}, ""}, {{1}, ""}, {{}, "Un peu !"}, {{}, ""}}};
    made.tallies = tally::tally_surveys(made.meeting, made.responses);
    return made;
}

void ask_another(GeneratedMaterial& made)
{
    survey::Question second = made.meeting.surveys.front().questions.front();
    second.id = "r";
    second.title = "Clair ?";
    made.meeting.surveys.front().questions.push_back(second);
    made.responses["s"].answers.push_back(made.responses["s"].answers.front());
    made.tallies = tally::tally_surveys(made.meeting, made.responses);
}

meeting::Topic& add_topic(GeneratedMaterial& made, std::string title)
{
    if (made.meeting.sections.empty()) {
        made.meeting.sections.emplace_back().title = authored("Partie");
    }
    meeting::Topic& topic = made.meeting.sections.back().topics.emplace_back();
    topic.title = title.empty() ? meeting::Text{} : authored(std::move(title));
    return topic;
}

void add(meeting::Topic& topic, decltype(meeting::Block::content) content)
{
    topic.blocks.emplace_back().content = std::move(content);
}

publication::Publication deck_of(const GeneratedMaterial& made)
{
    Diagnostics faults;
    return compose::compose_deck(made.material(), sample_layout(), faults);
}

std::vector<std::string> codes_of(const GeneratedMaterial& made)
{
    Diagnostics faults;
    compose::compose_deck(made.material(), sample_layout(), faults);
    std::vector<std::string> codes;
    for (const Diagnostic& fault : faults.all()) {
        codes.emplace_back(fault.code);
    }
    return codes;
}

std::vector<const publication::Sheet*> sheets_of(const publication::Publication& deck,
                                                 std::string_view master)
{
    std::vector<const publication::Sheet*> found;
    for (const publication::Sheet& sheet : deck.sheets) {
        if (sheet.master == master) {
            found.push_back(&sheet);
        }
    }
    return found;
}

bool says(const std::vector<std::string>& texts, std::string_view wanted)
{
    return std::ranges::find(texts, wanted) != texts.end();
}

} // namespace restitution::tests
