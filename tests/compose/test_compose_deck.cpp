#include "compose/compose_deck.hpp"

#include "compose/authored.hpp"
#include "compose/foresee_weight.hpp"
#include "compose/read_back.hpp"
#include "compose/small_meeting.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace restitution;
using namespace restitution::tests;
using publication::to_plain;

TEST_CASE("sections are numbered by the engine and the agenda leads to them", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    for (const char* title : {"Accueil", "Suites"}) {
        made.meeting.sections.emplace_back().title = authored(title);
    }

    const auto deck = deck_of(made);

    const auto openers = sheets_of(deck, "section");
    REQUIRE(openers.size() == 2);
    CHECK(openers[1]->anchor == "section-2");
    CHECK(openers[1]->outline_title == "II. Suites");
    const auto& agenda = *sheets_of(deck, "agenda").front();
    const auto& list = std::get<publication::List>(agenda.fillings.front().blocks.front().content);
    CHECK(to_plain(list.items[1].label) == "II");
    CHECK(list.items[1].text.front().target == "#section-2");
}

TEST_CASE("a stated count that disagrees is told in small print", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    add(add_topic(made, "Des apports"), meeting::Tally{"q", {"oui", "non"}, 4});
    add(add_topic(made, "Tout"), meeting::Chart{"q", meeting::ChartKind::bars, 4});

    const auto texts = block_texts(deck_of(made));

    CHECK(std::ranges::count(texts, "Réponses annoncées\u00A0: 4, comptées ici\u00A0: 3") == 1);
}

TEST_CASE("a list of answers does not tell how many only chose what is kept back", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    meeting::Topic& topic = add_topic(made, "Parole");
    add(topic, meeting::Chart{"q", meeting::ChartKind::bars, {}});
    add(topic, meeting::Answers{"q", 7});
    topic.blocks.front().visibility = meeting::Visibility::office;

    const auto for_members = block_texts(deck_of(made));
    made.audience = survey::Audience::office;
    const auto for_office = block_texts(deck_of(made));

    CHECK(std::ranges::count(for_members, "1 réponse sur 5") == 1);
    CHECK(count_word(for_members, "4") == 0);
    CHECK(std::ranges::count(for_office, "4 réponses sur 5") > 0);
    CHECK(std::ranges::count(for_office, "Réponses annoncées\u00A0: 7, comptées ici\u00A0: 4") ==
          1);
}

TEST_CASE("a quotation is taken from the response and names nobody", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    add(add_topic(made, "Parole"), meeting::Quote{"q", 4, {}, ""});

    const auto deck = deck_of(made);

    const auto& sheet = *sheets_of(deck, "statement").front();
    CHECK(texts_of(sheet) == std::vector<std::string>{"Un peu\u202F!", "Un répondant"});
}

TEST_CASE("records of one kind that follow each other share a list", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    meeting::Topic& topic = add_topic(made, "Nouvelles");
    add(topic, meeting::Entry{authored("Ici"), authored("une")});
    add(topic, meeting::Entry{authored("Là"), authored("deux")});
    add(topic, meeting::Action{"ada", Date{2024, 9, 30}, authored("écrire")});

    const auto deck = deck_of(made);

    const auto& blocks = sheets_of(deck, "content").front()->fillings.front().blocks;
    REQUIRE(blocks.size() == 2);
    CHECK(std::get<publication::List>(blocks[0].content).items.size() == 2);
    CHECK(says(texts_of(blocks[1]), "écrire\nAda Tran · au plus tard le 30\u00A0septembre 2024"));
}

TEST_CASE("each chart's numbers are in the annex once", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    add(add_topic(made, "Un"), meeting::Chart{"q"});
    add(add_topic(made, "Deux"), meeting::Tally{"q", {}, {}});

    CHECK(sheets_of(deck_of(made), "annex").size() == 1);
}

TEST_CASE("the annex has a heading of its own, and its tables say of how many they tell",
          "[compose]")
{
    GeneratedMaterial made = small_meeting();
    ask_another(made);
    add(add_topic(made, "Un"), meeting::Chart{"q"});
    add(add_topic(made, "Deux"), meeting::Chart{"r"});

    const auto deck = deck_of(made);

    const auto sheets = sheets_of(deck, "annex");
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0]->kicker_heading == 2);
    CHECK(sheets[1]->kicker_heading == 0);
    CHECK(publication::is_running(sheets[1]->kicker));
    for (const publication::Sheet* sheet : sheets) {
        CHECK(sheet->heading == 3);
        const auto& table =
            std::get<publication::Table>(sheet->fillings.front().blocks.front().content);
        CHECK(to_plain(table.title) == "4 réponses sur 5");
    }
}

TEST_CASE("speaker notes are not on the slides", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    meeting::Topic& topic = add_topic(made, "Sujet");
    topic.notes = {authored("tout bas")};

    const auto deck = deck_of(made);

    CHECK_FALSE(says(block_texts(deck), "tout bas"));
}

TEST_CASE("contacts are named with their address as a link", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    made.meeting.closing = meeting::Closing{{}, {{"ada", {}}}, {}};

    const auto deck = deck_of(made);

    const auto& sheet = *sheets_of(deck, "closing").front();
    CHECK(to_plain(sheet.title) == "Contacts");
    const auto& contact =
        std::get<publication::Paragraph>(sheet.fillings.front().blocks.front().content);
    CHECK(contact.text.back().target == "mailto:ada@example.org");
}

TEST_CASE("a closing without words or contacts is no sheet", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    made.meeting.closing = meeting::Closing{};

    CHECK(sheets_of(deck_of(made), "closing").empty());
}

TEST_CASE("a chart that cannot be drawn as asked is told", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    add(add_topic(made, "Des apports"), meeting::Chart{"q", meeting::ChartKind::pie});
    CHECK(codes_of(made).empty());

    made.meeting.surveys.front().questions.front().kind = survey::QuestionKind::multiple;
    CHECK(codes_of(made) == std::vector<std::string>{"compose.other-chart"});
}

TEST_CASE("options are weighed where a chart shows them: where somebody answered", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    auto& question = made.meeting.surveys.front().questions.front();
    question.options[1].label = std::string(publication::heaviest, 'n');
    add(add_topic(made, "Tout"), meeting::Chart{"q", {}, {}});
    add(add_topic(made, "Encore"), meeting::Tally{"q", {}, {}});
    const auto foreseen = [&] {
        const compose::Material material = made.material();
        return compose::foresee_overweight(compose::choose_shown(material),
                                           compose::Scribe{material});
    };
    CHECK(foreseen() == &made.meeting.sections[0].topics[1].blocks[0]);

    made.responses["s"].answers = {std::vector<survey::Answer>(5)};
    made.tallies = tally::tally_surveys(made.meeting, made.responses);
    CHECK(foreseen() == nullptr);
}

TEST_CASE("a deck of which nothing is shown is told", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    add_topic(made, "Des apports");
    made.meeting.sections.front().visibility = meeting::Visibility::office;

    CHECK(codes_of(made) == std::vector<std::string>{"compose.nothing-shown"});
    made.audience = survey::Audience::office;
    CHECK(codes_of(made).empty());
}

TEST_CASE("the engine's words are marked where it lacks the meeting's language", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    made.meeting.language = "de";
    made.meeting.waiting_room =
        meeting::WaitingRoom{{}, {{"https://example.org", "Film", true, {}}}, {}};
    add(add_topic(made, "Nutzen"), meeting::Chart{"q"});

    CHECK(codes_of(made) == std::vector<std::string>{"compose.foreign-words"});
    const auto deck = deck_of(made);
    const auto& body = sheets_of(deck, "content").front()->fillings.back();
    const auto& chart = std::get<publication::Chart>(body.blocks.back().content);
    CHECK(chart.caption.front().language == "en");
    CHECK(chart.language == "en");
    const auto& code = sheets_of(deck, "waiting").front()->fillings.back().blocks.front();
    CHECK(std::get<publication::Image>(code.content).language == "en");
    CHECK(sheets_of(deck, "annex").front()->kicker.front().language == "en");
    CHECK(sheets_of(deck, "annex").front()->title.front().language.empty());
}

TEST_CASE("of several codes each shows where it leads, to who listens once", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    const meeting::Link film{"https://example.org/a", "Film A", true, {}};
    made.meeting.waiting_room = meeting::WaitingRoom{{}, {film}, {}};
    const auto codes = [&] {
        return sheets_of(deck_of(made), "waiting").front()->fillings.back().blocks;
    };
    CHECK(std::get<publication::Image>(codes().front().content).caption.empty());

    made.meeting.waiting_room->videos.push_back({"https://example.org/b", "Film B", true, {}});

    const auto both = codes();
    const auto& image = std::get<publication::Image>(both.back().content);
    CHECK(to_plain(image.caption) == "Film B");
    CHECK(publication::is_running(image.caption));
}

TEST_CASE("an address that no code can hold is told, and has none", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    add(add_topic(made, "Sujet"), meeting::Paragraph{authored("Texte")});
    const std::string address = "https://example.org/" + std::string(4'000, 'a');
    made.meeting.waiting_room = meeting::WaitingRoom{{}, {{address, "Film", true, {}}}, {}};

    CHECK(codes_of(made) == std::vector<std::string>{"compose.no-code"});
}

TEST_CASE("every block of the author's carries its span", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    const SourceFile file{"meeting.xml", std::string(100, ' ')};
    meeting::Topic& topic = add_topic(made, "Sujet");
    add(topic, meeting::Answers{"q"});
    add(topic, meeting::Verdict{authored("donc")});
    for (std::uint32_t i = 0; i < 2; ++i) {
        topic.blocks[i].where = {&file, i * 10, i * 10 + 5};
    }

    const auto deck = deck_of(made);

    for (const publication::Block& block :
         sheets_of(deck, "content").front()->fillings.front().blocks) {
        CHECK(block.where.file == &file);
    }
}
