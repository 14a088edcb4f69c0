#include "compose/compose_deck.hpp"

#include "compose/authored.hpp"
#include "compose/generated_material.hpp"
#include "support/catch.hpp"
#include "support/sample_layout.hpp"

#include <algorithm>
#include <map>

// Words keep their language on their way into the deck.

using namespace restitution;
using namespace restitution::tests;
using publication::RichText;

namespace {

/// A French meeting; the question and the first of its options are Vietnamese.
GeneratedMaterial asked_in_vietnamese(survey::QuestionKind kind)
{
    GeneratedMaterial made;
    made.meeting.language = "fr";
    made.meeting.title = authored("Bilan");
    survey::Question question;
    question.id = "q";
    question.title = "Hữu ích ?";
    question.theme = "Thông tin";
    question.language = "vi";
    question.kind = kind;
    if (kind != survey::QuestionKind::text) {
        question.options = {{"co", "Có", {}, "vi"}, {"non", "Non", {}}};
    }
    made.meeting.surveys = {{}};
    made.meeting.surveys[0].id = "s";
    made.meeting.surveys[0].questions = {question};
    survey::Responses& responses = made.responses["s"];
    responses.respondents = 3;
    responses.answers = kind == survey::QuestionKind::text
                            ? decltype(responses.answers){{{{}, "Rất tốt"}, {{}, ""}, {{}, ""}}}
                            : decltype(responses.answers){{{{0}, ""}, {{1}, ""}, {{0}, ""}}};
    made.tallies = tally::tally_surveys(made.meeting, made.responses);
    return made;
}

void add(GeneratedMaterial& made, decltype(meeting::Block::content) content)
{
    if (made.meeting.sections.empty()) {
        made.meeting.sections.emplace_back().title = authored("Partie");
        made.meeting.sections[0].topics.emplace_back().title = authored("Sujet");
    }
    made.meeting.sections[0].topics[0].blocks.emplace_back().content = std::move(content);
}

/// The language of each span, alternative and label of a deck, by its words.
class Languages {
public:
    explicit Languages(const GeneratedMaterial& made)
    {
        Diagnostics faults;
        const auto deck = compose::compose_deck(made.material(), sample_layout(), faults);
        for (const publication::Sheet& sheet : deck.sheets) {
            read(sheet.title);
            read(sheet.kicker);
            for (const publication::Filling& filling : sheet.fillings) {
                read(filling.blocks);
            }
        }
    }

    std::string of(const std::string& words) const
    {
        const auto found = by_words_.find(words);
        return found == by_words_.end() ? "not there" : found->second;
    }
    /// Of a label in a chart.
    std::string of_label(const std::string& label) const { return by_label_.at(label); }

private:
    void read(const RichText& text)
    {
        for (const publication::TextSpan& span : text) {
            by_words_[span.text] = span.language;
        }
    }

    void read(const std::vector<publication::Block>& blocks)
    {
        for (const publication::Block& block : blocks) {
            std::visit([&](const auto& one) { read(one); }, block.content);
        }
    }

    void read(const publication::Paragraph& paragraph) { read(paragraph.text); }
    void read(const publication::PanelBox& panel) { read(panel.blocks); }
    void read(const publication::Image& image) { by_words_[image.alternative] = image.language; }

    void read(const publication::List& list)
    {
        for (const publication::ListItem& item : list.items) {
            read(item.label);
            read(item.text);
        }
    }

    void read(const publication::Table& table)
    {
        for (const publication::Row& row : table.groups[0].rows) {
            read(row.cells[0].text);
        }
    }

    void read(const publication::Chart& chart)
    {
        for (const publication::Category& category : chart.categories) {
            by_label_[category.label] = category.language;
        }
    }

    std::map<std::string, std::string> by_words_;
    std::map<std::string, std::string> by_label_;
};

} // namespace

TEST_CASE("a question, its theme and its options keep their language", "[compose]")
{
    const bool whole = GENERATE(true, false);
    GeneratedMaterial made = asked_in_vietnamese(survey::QuestionKind::single);
    if (whole) {
        add(made, meeting::Chart{"q"});
    } else {
        add(made, meeting::Tally{"q", {}, {}});
    }

    const Languages languages{made};

    CHECK(languages.of("Hữu ích ?") == "vi");
    CHECK(languages.of("Thông tin") == "vi");
    CHECK(languages.of("Có") == "vi");
    CHECK(languages.of("Non").empty());
    CHECK(languages.of_label("Có") == "vi");
    CHECK(languages.of_label("Non").empty());
}

TEST_CASE("answers have the language of their question", "[compose]")
{
    GeneratedMaterial made = asked_in_vietnamese(survey::QuestionKind::text);
    const bool all = GENERATE(true, false);
    if (all) {
        add(made, meeting::Answers{"q", {}});
    } else {
        add(made, meeting::Quote{"q", 1, {}, ""});
    }

    CHECK(Languages{made}.of("Rất tốt") == "vi");
}

TEST_CASE("a person's name and organisation keep their languages, wherever they are told",
          "[compose]")
{
    GeneratedMaterial made = asked_in_vietnamese(survey::QuestionKind::single);
    made.meeting.people = {{"anh", "Hồng Ánh", "", "Amitiés", "", "", {}, "vi", ""},
                           {"bob", "Bob Martin", "maire", "Hội Hữu nghị", "", "", {}, "", "vi"}};
    made.meeting.organisations = {{"pont", "Cầu Hữu nghị", nullptr, {}, "vi"}};
    made.meeting.closing = meeting::Closing{{}, {{"anh", {}}}, {}};
    add(made, meeting::Talk{"bob", {}, {}});
    add(made, meeting::Action{"pont", {}, authored("écrire")});
    add(made, meeting::Paragraph{{{meeting::PersonName{"anh", true}, {}, "", {}}}});

    const Languages languages{made};

    CHECK(languages.of("Hồng Ánh") == "vi");
    CHECK(languages.of("Amitiés").empty());
    CHECK(languages.of("Bob Martin").empty());
    CHECK(languages.of("Hội Hữu nghị") == "vi");
    CHECK(languages.of("Cầu Hữu nghị") == "vi");
}

TEST_CASE("pictures and links keep the language of what is said of them", "[compose]")
{
    GeneratedMaterial made = asked_in_vietnamese(survey::QuestionKind::single);
    const auto picture = std::make_shared<picture::Picture>(
        picture::Picture{"a.svg", picture::Drawing{{Length::pt(9), Length::pt(9)}, {}}});
    made.meeting.organisations = {{"pont", "Cầu Hữu nghị", picture, {}, "vi"}};
    made.meeting.pages = {{"https://example.org", "Trang", false, {}, "vi"}};
    add(made, meeting::Image{picture, "Đèn lồng", {}, "vi"});

    const Languages languages{made};

    CHECK(languages.of("Cầu Hữu nghị") == "vi");
    CHECK(languages.of("Đèn lồng") == "vi");
    CHECK(languages.of("Trang") == "vi");
}
