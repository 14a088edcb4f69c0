#include "backends/surveyed_meeting.hpp"

#include "support/sample_layout.hpp"

#include <algorithm>
#include <numeric>
#include <random>

namespace restitution::tests {
namespace {

using survey::Answer;
using survey::Option;
using survey::Question;
using survey::QuestionKind;

Question question(std::string id, std::string title, std::string theme, QuestionKind kind,
                  std::vector<std::string> labels = {})
{
    Question made{std::move(id), title, title, std::move(theme), kind, {}, false, false, {}};
    for (std::string& label : labels) {
        made.options.push_back({"o" + std::to_string(made.options.size()), std::move(label), {}});
    }
    return made;
}

// Labels that COUNTIF would take for criteria, and pairs that differ by case alone.
std::vector<Question> all_questions()
{
    std::vector<Question> all{
        question("workshops", "À quels ateliers avez-vous participé ?", "Informationnel",
                 QuestionKind::multiple,
                 {"Ville durable", "Enjeux environnementaux, eau et assainissement",
                  "Culture, patrimoine et tourisme", "Ville intelligente et digitalisation",
                  "Aucun"}),
        question("learnt", "Avez-vous appris de nouvelles informations ?", "Informationnel",
                 QuestionKind::mixed, {"Oui", "Non"}),
        question("traps", "Quelle tranche vous décrit ?", "", QuestionKind::single,
                 {"<18", "18-24", "*", "oui", "Oui", "a?c", "=1+1", "_x0041_"}),
        question("again",
                 "Reviendrez-vous aux prochaines Assises, et si oui dans quelle ville du "
                 "delta aimeriez-vous être reçus par vos partenaires ?",
                 "Prospective", QuestionKind::single, {"Oui", "Non", "Ne sait pas"}),
        question("scale", "Quelle note donnez-vous à l’organisation ?", "Prospective",
                 QuestionKind::scale, {"1", "2", "3", "4", "5"}),
        question("keep", "Que voulez-vous retrouver en 2025 ?", "Prospective", QuestionKind::text),
        question("nobody", "Une question restée sans réponse", "", QuestionKind::single,
                 {"Oui", "Non"}),
        question("silence", "Un texte resté sans réponse", "", QuestionKind::text)};
    all[4].ordinal = true;
    all[1].allows_other = true;
    return all;
}

const std::vector<std::string>& all_texts()
{
    static const std::vector<std::string> texts{
        "Des ateliers plus courts, avec des exemples concrets de coopération entre communes",
        "=1+1",
        "@SUM(A1)",
        "+33 pour toujours",
        "-3",
        "_x0041_",
        "/",
        "Élargir aux petites communes",
        "élargir aux petites communes",
        "Gặp gỡ các đối tác Việt Nam",
        "Deux lignes :\n- la première\n- la seconde",
        "Un emoji 🌊, puis <balise> & \"guillemets\"",
        "  des espaces autour  ",
        "Continuer",
        "Rien de plus que ce qui a déjà été dit ; merci à toute l’équipe pour l’accueil, la "
        "qualité des échanges et la place laissée aux collectivités de taille modeste, qui n’ont "
        "pas toujours les moyens de se déplacer."};
    return texts;
}

class Crowd {
public:
    explicit Crowd(unsigned seed) : random_{seed} {}

    Answer answer(const Question& question)
    {
        if (question.id == "nobody" || question.id == "silence" || chance(8)) {
            return {};
        }
        Answer given;
        const auto options = static_cast<unsigned>(question.options.size());
        switch (question.kind) {
        case QuestionKind::text:
            given.text = pick();
            break;
        case QuestionKind::multiple:
            for (unsigned o = 0; o < options; ++o) {
                if (chance(3)) {
                    given.ticks.push_back(static_cast<std::uint16_t>(o));
                }
            }
            break;
        case QuestionKind::mixed:
            if (chance(2)) {
                given.text = pick();
            }
            if (given.text.empty() || chance(2)) {
                given.ticks.push_back(static_cast<std::uint16_t>(below(options)));
            }
            break;
        case QuestionKind::single:
        case QuestionKind::scale:
            given.ticks.push_back(static_cast<std::uint16_t>(below(options)));
            break;
        }
        return given;
    }

private:
    // The standard's distributions differ between libraries; the engine does not.
    unsigned below(unsigned bound) { return static_cast<unsigned>(random_() % bound); }
    bool chance(unsigned one_in) { return below(one_in) == 0; }
    std::string pick() { return all_texts()[below(static_cast<unsigned>(all_texts().size()))]; }

    std::mt19937 random_;
};

// One chart of each kind the questions allow.
meeting::Section charts()
{
    using meeting::ChartKind;
    meeting::Topic topic;
    for (const auto& [question, kind] :
         {std::pair{"again", ChartKind::pie}, std::pair{"learnt", ChartKind::stacked},
          std::pair{"scale", ChartKind::doughnut}}) {
        topic.blocks.push_back({meeting::Chart{question, kind, {}}, {}, {}, {}});
    }
    meeting::Section section;
    section.topics.push_back(std::move(topic));
    return section;
}

survey::QuestionTally count_answers(const Question& question, const std::vector<Answer>& answers)
{
    survey::QuestionTally tally;
    tally.respondents = answers.size();
    tally.counts.resize(question.options.size());
    for (std::size_t r = 0; r < answers.size(); ++r) {
        const Answer& answer = answers[r];
        tally.answered += answer.given() ? 1U : 0U;
        tally.several += answer.ticks.size() > 1 ? 1U : 0U;
        for (const std::uint16_t tick : answer.ticks) {
            ++tally.counts[tick];
            ++tally.ticks;
        }
        if (!answer.text.empty()) {
            auto same = std::ranges::find(tally.texts, answer.text, &survey::TextTally::text);
            if (same == tally.texts.end()) {
                tally.texts.push_back({answer.text, {}, answer.text == "/"});
                same = tally.texts.end() - 1;
            }
            same->respondents.push_back(static_cast<std::uint32_t>(r));
        }
    }
    tally.missing = tally.respondents - tally.answered;
    return tally;
}

void fill_raw(survey::Responses& responses, const survey::Survey& survey)
{
    responses.raw.header = {"Horodateur", "Adresse e-mail"};
    for (const Question& question : survey.questions) {
        responses.raw.header.push_back(question.column);
    }
    for (std::size_t r = 0; r < responses.respondents; ++r) {
        std::vector<std::string> row{"2023/05/01 10:00", "person " + std::to_string(r)};
        for (const auto& answers : responses.answers) {
            row.push_back(answers[r].text + std::to_string(answers[r].ticks.size()));
        }
        responses.raw.rows.push_back(std::move(row));
    }
}

} // namespace

void SurveyedMeeting::count()
{
    survey::SurveyTally tally;
    tally.respondents = answers().respondents;
    for (std::size_t q = 0; q < survey().questions.size(); ++q) {
        tally.questions.push_back(count_answers(survey().questions[q], answers().answers[q]));
    }
    tallies[survey().id] = std::move(tally);
}

SurveyedMeeting surveyed_meeting(unsigned seed, std::size_t respondents)
{
    SurveyedMeeting made;
    made.style.deck = sample_layout();
    made.style.deck.chart.colors = {Color{0x00, 0x72, 0xB2}, Color{0xB8, 0x4A, 0x00},
                                    Color{0x59, 0x59, 0x59}, Color{0x00, 0x79, 0x5A},
                                    Color{0x5E, 0x3C, 0x99}};
    made.style.deck.chart.color_count = 5;
    made.meeting.language = "fr";
    made.meeting.short_title = "Groupe-Pays Vietnam & voisins";
    made.meeting.when = {{{2023, 6, 9}, {10, 0}}, DateTime{{2023, 6, 9}, {11, 30}}, "Europe/Paris"};
    made.meeting.surveys = {
        {"survey", "Sondage", "reponses.csv", "", "", all_questions(), {}, {}, {}}};
    made.properties = {"Restitution et suites des 12es Assises",
                       "Fédération des villes jumelées",
                       "Groupe-Pays Vietnam",
                       "fr",
                       {{2023, 6, 9}, {10, 0}},
                       "Europe/Paris"};
    made.meeting.sections.push_back(charts());
    survey::Responses& responses = made.responses["survey"];
    responses.respondents = respondents;
    Crowd crowd{seed};
    for (const Question& question : made.survey().questions) {
        auto& answers = responses.answers.emplace_back();
        for (std::size_t r = 0; r < respondents; ++r) {
            answers.push_back(crowd.answer(question));
        }
    }
    fill_raw(responses, made.survey());
    made.count();
    return made;
}

void reorder_respondents(SurveyedMeeting& of, unsigned seed)
{
    std::vector<std::size_t> order(of.answers().respondents);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::mt19937 random{seed};
    for (std::size_t left = order.size(); left > 1; --left) {
        std::swap(order[left - 1], order[random() % left]);
    }
    for (auto& answers : of.answers().answers) {
        std::vector<Answer> moved;
        for (const std::size_t r : order) {
            moved.push_back(answers[r]);
        }
        answers = std::move(moved);
    }
    of.count();
}

} // namespace restitution::tests
