#include "compose/generated_meeting.hpp"

#include <random>

namespace restitution::tests {

namespace {

using meeting::Block;

constexpr std::size_t kinds = std::variant_size_v<decltype(Block::content)>;

meeting::Block block_of(decltype(Block::content) content)
{
    meeting::Block block;
    block.content = std::move(content);
    return block;
}

class Generator {
public:
    explicit Generator(unsigned seed) : dice_{seed} {}

    GeneratedMeeting run()
    {
        made_.audience = static_cast<survey::Audience>(pick(3));
        add_people();
        add_survey();
        add_frame();
        const std::size_t sections = pick(5);
        for (std::size_t i = 0; i < sections; ++i) {
            made_.meeting.sections.push_back(section());
        }
        made_.tallies = tally::tally_surveys(made_.meeting, made_.responses);
        return std::move(made_);
    }

private:
    std::size_t pick(std::size_t below)
    {
        return std::uniform_int_distribution<std::size_t>{0, below - 1}(dice_);
    }
    bool perhaps() { return pick(2) == 0; }

    /// A word that no other text of the meeting holds, even in part.
    std::string word() { return "w" + std::to_string(++words_) + "z"; }

    /// Marked as what the deck must hold, or must not.
    meeting::Text told()
    {
        const std::string one = word();
        (visible_ ? made_.told : made_.hidden).push_back(one);
        meeting::Text spans = text("Avant " + one + " : ");
        if (perhaps()) {
            const std::string bold = word();
            (visible_ ? made_.told : made_.hidden).push_back(bold);
            spans.push_back({meeting::Words{bold, ""}, {.bold = true}, perhaps() ? "vi" : "", {}});
            spans.push_back({meeting::Words{" ?", ""}, {}, "", {}});
        }
        return spans;
    }

    meeting::Text perhaps_told() { return perhaps() ? told() : meeting::Text{}; }

    meeting::Text heading()
    {
        const std::string one = word();
        (visible_ ? made_.headings : made_.hidden).push_back(one);
        return text(one);
    }

    bool may_see(meeting::Visibility visibility) const
    {
        return made_.audience == survey::Audience::office ||
               visibility == meeting::Visibility::open ||
               (made_.audience == survey::Audience::members &&
                visibility == meeting::Visibility::members);
    }

    /// Draws who may see a part, and what of it is still visible.
    template <class Part>
    void draw_appearance(Part& part)
    {
        part.visibility = static_cast<meeting::Visibility>(pick(8) < 6 ? 0 : pick(3));
        part.outputs.deck = pick(8) > 0;
        visible_ = visible_ && part.outputs.deck && may_see(part.visibility);
    }

    void add_people()
    {
        made_.meeting.language = "fr";
        made_.meeting.people = {
            {"ada", "Ada Personne", "rôle", "maison", "ada@example.org", "", {}},
            {"tue", "Tuệ Personne", "", "", "", "+33 1 00", {}}};
        made_.meeting.organisations = {{"maison", "Maison", nullptr, {}}};
    }

    void add_survey()
    {
        survey::Survey survey;
        survey.id = "s";
        survey.questions = {
            question("single", survey::QuestionKind::single),
            question("multiple", survey::QuestionKind::multiple),
            question("mixed", survey::QuestionKind::mixed),
            question("scale", survey::QuestionKind::scale),
            question("text", survey::QuestionKind::text),
        };
        survey::Responses responses;
        responses.respondents = pick(20);
        for (const survey::Question& one : survey.questions) {
            responses.answers.push_back(answers(one, responses.respondents));
        }
        const std::string address = word();
        made_.hidden.push_back(address);
        responses.raw = {{"Adresse e-mail"},
                         {responses.respondents, std::vector{address + "@example.org"}}};
        made_.meeting.surveys.push_back(std::move(survey));
        made_.responses.emplace("s", std::move(responses));
    }

    survey::Question question(std::string id, survey::QuestionKind kind)
    {
        survey::Question made;
        made.id = std::move(id);
        made.kind = kind;
        made.title = made.column = "Question " + word() + " ?";
        made.theme = perhaps() ? "Thème" : "";
        const std::size_t options = survey::is_closed(made) ? 1 + pick(7) : 0;
        for (std::size_t i = 0; i < options; ++i) {
            made.options.push_back({"o" + std::to_string(i), "Option " + word(), {}});
        }
        return made;
    }

    std::vector<survey::Answer> answers(const survey::Question& question, std::size_t respondents)
    {
        std::vector<survey::Answer> made(respondents);
        for (survey::Answer& answer : made) {
            if (survey::is_closed(question) && perhaps()) {
                answer.ticks = {static_cast<std::uint16_t>(pick(question.options.size()))};
            } else if (!survey::is_closed(question) && pick(4) == 0) {
                answer.text = perhaps() ? "/" : "RAS";
            } else if (question.kind == survey::QuestionKind::text ||
                       question.kind == survey::QuestionKind::mixed) {
                answer.text = "Réponse\n" + word() + " !";
            }
        }
        return made;
    }

    void add_frame()
    {
        meeting::Meeting& meeting = made_.meeting;
        meeting.title = told();
        meeting.subtitle = perhaps_told();
        meeting.short_title = "Court";
        meeting.when.start = {{2024, 5, 1}, {9, 30}};
        if (perhaps()) {
            meeting.where = meeting::Where{told(), true};
        }
        if (perhaps()) {
            meeting.waiting_room = meeting::WaitingRoom{
                told(), {{"https://example.org/film", link_title(), perhaps(), {}}}, {}};
        }
        if (perhaps()) {
            meeting.pages = {{"https://example.org/page", link_title(), false, {}}};
        }
        if (perhaps()) {
            meeting.closing = meeting::Closing{perhaps_told(), {"ada", "tue"}, {}};
        }
    }

    std::string link_title()
    {
        made_.told.push_back(word());
        return made_.told.back();
    }

    meeting::Section section()
    {
        meeting::Section made;
        visible_ = true;
        draw_appearance(made);
        const bool visible = visible_;
        made.title = heading();
        made.subtitle = perhaps_told();
        const std::size_t topics = pick(4);
        for (std::size_t i = 0; i < topics; ++i) {
            visible_ = visible;
            made.topics.push_back(topic());
        }
        add_note(made.notes);
        return made;
    }

    meeting::Topic topic()
    {
        meeting::Topic made;
        const bool loose = pick(3) == 0;
        if (!loose) {
            draw_appearance(made);
            made.title = heading();
            made.open = pick(5) == 0;
        }
        const bool visible = visible_;
        const std::size_t blocks = pick(6) + (loose ? 1 : 0);
        // A subtitle stands on the first of the topic's sheets: there must be one.
        if (!loose && perhaps()) {
            made.subtitle = told();
        }
        for (std::size_t i = 0; i < blocks; ++i) {
            visible_ = visible;
            made.blocks.push_back(block());
        }
        add_note(made.notes);
        return made;
    }

    void add_note(std::vector<meeting::Text>& notes)
    {
        visible_ = false;
        notes.push_back(told());
    }

    meeting::Block block()
    {
        meeting::Block made;
        draw_appearance(made);
        meeting::Block content = content_of(pick(kinds));
        made.content = std::move(content.content);
        return made;
    }

    std::string closed_question()
    {
        constexpr std::array names{"single", "multiple", "mixed", "scale"};
        return names[pick(names.size())];
    }

    std::vector<meeting::BulletPoint> points(std::size_t depth)
    {
        std::vector<meeting::BulletPoint> made;
        const std::size_t count = 1 + pick(3);
        for (std::size_t i = 0; i < count; ++i) {
            meeting::BulletPoint point{told(), {}, {}};
            if (depth < 3 && perhaps()) {
                point.points = points(depth + 1);
            }
            made.push_back(std::move(point));
        }
        return made;
    }

    meeting::Answers asked_answers()
    {
        const std::size_t question = perhaps() ? 4 : 2;
        if (visible_) {
            for (const survey::Answer& answer : made_.responses.at("s").answers[question]) {
                if (answer.text.starts_with("Réponse\n")) {
                    made_.answers.push_back(answer.text.substr(std::string{"Réponse\n"}.size(),
                                                               answer.text.find(" !") - 9));
                }
            }
        }
        return {question == 4 ? "text" : "mixed", std::nullopt};
    }

    meeting::Table table()
    {
        meeting::Table made;
        made.title = perhaps_told();
        const std::size_t columns = 1 + pick(3);
        for (std::size_t group = 0; group < 1 + pick(3); ++group) {
            meeting::RowGroup rows{perhaps_told(), {}, {}};
            for (std::size_t row = 0; row < 1 + pick(3); ++row) {
                meeting::Row cells;
                for (std::size_t i = 0; i < columns; ++i) {
                    cells.cells.push_back(told());
                }
                rows.rows.push_back(std::move(cells));
            }
            made.groups.push_back(std::move(rows));
        }
        if (perhaps()) {
            made.aside = meeting::Aside{told(), points(2), {}};
        }
        return made;
    }

    meeting::Event event()
    {
        meeting::Event made;
        made.start = {{2024, 6, 1 + static_cast<int>(pick(28))}, {10, 0}};
        made.all_day = perhaps();
        made.place = perhaps_told();
        made.text = told();
        return made;
    }

    meeting::Block content_of(std::size_t kind)
    {
        switch (kind) {
        case 0:
            return block_of(meeting::Paragraph{told()});
        case 1:
            return block_of(meeting::Points{points(0)});
        case 2:
            return block_of(meeting::Chart{closed_question(),
                                           static_cast<meeting::ChartKind>(pick(6)), pick(20)});
        case 3:
            return block_of(meeting::Tally{closed_question(), {}, pick(20)});
        case 4:
            return block_of(meeting::Quote{"", 0, told(), perhaps() ? "ada" : ""});
        case 5:
            return block_of(meeting::Verdict{told()});
        case 6:
            return block_of(meeting::Talk{"ada", perhaps_told(), points(1)});
        case 7:
            return block_of(asked_answers());
        case 8:
            return block_of(meeting::Remark{static_cast<meeting::RemarkKind>(pick(3)), told()});
        case 9:
            return block_of(table());
        case 10:
            return block_of(meeting::Entry{told(), told()});
        case 11:
            return block_of(event());
        case 12:
            return block_of(meeting::Decision{"d", 3, 1, std::nullopt, told()});
        case 13:
            return block_of(meeting::Action{"ada", Date{2024, 7, 1}, told()});
        default:
            return block_of(meeting::Image{nullptr, alternative(), perhaps_told()});
        }
    }

    std::string alternative()
    {
        const std::string one = word();
        (visible_ ? made_.told : made_.hidden).push_back(one);
        return one;
    }

    std::mt19937 dice_;
    GeneratedMeeting made_;
    std::size_t words_ = 0;
    bool visible_ = true;
};

} // namespace

meeting::Text text(std::string words)
{
    return {{meeting::Words{std::move(words), ""}, {}, "", {}}};
}

GeneratedMeeting generate_meeting(unsigned seed)
{
    return Generator{seed}.run();
}

} // namespace restitution::tests
