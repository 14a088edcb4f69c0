#include "compose/compose_deck.hpp"

#include "compose/authored.hpp"
#include "compose/read_back.hpp"
#include "compose/small_meeting.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace restitution;
using namespace restitution::tests;
using publication::to_plain;

TEST_CASE("one question stands under its topic's title", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    add(add_topic(made, "Des apports"), meeting::Chart{"q"});

    const auto deck = deck_of(made);

    const auto& sheet = *sheets_of(deck, "content").front();
    CHECK(to_plain(sheet.title) == "Des apports");
    CHECK(to_plain(sheet.kicker) == "I · Partie · Bilan");
    CHECK(sheet.kicker_of == 4); // its question's, not the topic's
    CHECK(says(texts_of(sheet), "Utile\u202F?"));
}

TEST_CASE("several questions of a topic are titles, and the topic stands above", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    ask_another(made);
    meeting::Topic& topic = add_topic(made, "Des apports");
    add(topic, meeting::Chart{"q"});
    add(topic, meeting::Answers{"q"});
    add(topic, meeting::Chart{"r"});

    const auto deck = deck_of(made);

    const auto sheets = sheets_of(deck, "content");
    REQUIRE(sheets.size() == 3);
    for (const publication::Sheet* sheet : {sheets[0], sheets[1]}) {
        CHECK(to_plain(sheet->title) == "Utile\u202F?");
        CHECK(to_plain(sheet->kicker) == "Des apports · Bilan");
    }
    CHECK_FALSE(publication::is_running(sheets[0]->title));
    REQUIRE(sheets[0]->kicker.size() == 3);
    CHECK_FALSE(sheets[0]->kicker[0].running);
    CHECK(sheets[0]->kicker[1].running);
    CHECK_FALSE(sheets[0]->kicker[2].running);
    CHECK(sheets[0]->kicker[2].apart);
    CHECK(sheets[0]->kicker_heading == 3);
    CHECK(sheets[0]->heading == 4);
    CHECK(sheets[1]->kicker_heading == 0);
    CHECK(publication::is_running(sheets[1]->title));
    CHECK(publication::is_running(sheets[1]->kicker));
}

TEST_CASE("one question shown twice leaves the title to its topic", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    meeting::Topic& topic = add_topic(made, "Des apports");
    add(topic, meeting::Chart{"q"});
    add(topic, meeting::Answers{"q"});

    const auto deck = deck_of(made);

    const auto sheets = sheets_of(deck, "content");
    REQUIRE(sheets.size() == 2);
    for (const publication::Sheet* sheet : sheets) {
        CHECK(to_plain(sheet->title) == "Des apports");
        CHECK(says(texts_of(*sheet), "Utile\u202F?"));
    }
    CHECK(publication::is_running(sheets[1]->title));
    CHECK(sheets[0]->heading == 3);
    CHECK(sheets[1]->heading == 4); // goes on below the question, which was told
}

TEST_CASE("a question stands right above its answers, behind what leads up to it", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    meeting::Topic& topic = add_topic(made, "Des apports");
    add(topic, meeting::Paragraph{authored("Voici")});
    add(topic, meeting::Chart{"q"});
    add(topic, meeting::Paragraph{authored("On retient")});

    const auto deck = deck_of(made);

    const auto sheets = sheets_of(deck, "content");
    REQUIRE(sheets.size() == 1);
    const auto& body = sheets[0]->fillings[0].blocks;
    REQUIRE(body.size() == 4);
    const auto* question = std::get_if<publication::Paragraph>(&body[1].content);
    REQUIRE(question != nullptr);
    CHECK(to_plain(question->text) == "Utile\u202F?");
    CHECK(question->heading == 4);
    CHECK(std::holds_alternative<publication::Chart>(body[2].content));
    CHECK(body[0].keep_with_next);
    CHECK(body[1].keep_with_next);
    CHECK_FALSE(body[2].keep_with_next);
}

TEST_CASE("a topic's subtitle is told with it, not with its first question", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    ask_another(made);
    meeting::Topic& topic = add_topic(made, "Des apports");
    topic.subtitle = authored("En bref");
    add(topic, meeting::Chart{"q"});
    add(topic, meeting::Chart{"r"});

    const auto deck = deck_of(made);

    const auto sheets = sheets_of(deck, "content");
    CHECK(to_plain(sheets[0]->kicker) == "Des apports · En bref · Bilan");
    CHECK(sheets[0]->kicker_heading == 3);
    CHECK(to_plain(sheets[1]->kicker) == "Des apports · Bilan");
}

TEST_CASE("a question that comes back behind another is told again", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    ask_another(made);
    meeting::Topic& topic = add_topic(made, "Des apports");
    for (const char* question : {"q", "r", "q"}) {
        add(topic, meeting::Chart{question});
    }

    const auto deck = deck_of(made);

    const auto sheets = sheets_of(deck, "content");
    REQUIRE(sheets.size() == 3);
    CHECK(to_plain(sheets[2]->title) == "Utile\u202F?");
    CHECK_FALSE(publication::is_running(sheets[2]->title));
    CHECK(sheets[2]->heading == 4);
    CHECK(sheets[2]->outline == 2);
}

TEST_CASE("the section's title is told by its opener, and runs on above its sheets", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    add(add_topic(made, "Des apports"), meeting::Remark{});
    add(add_topic(made, ""), meeting::Remark{});

    const auto deck = deck_of(made);

    CHECK_FALSE(publication::is_running(sheets_of(deck, "section").front()->title));
    const auto sheets = sheets_of(deck, "content");
    REQUIRE(sheets.size() == 2);
    CHECK(publication::is_running(sheets[0]->kicker));
    CHECK_FALSE(publication::is_running(sheets[0]->title));
    CHECK(to_plain(sheets[1]->title) == "Partie");
    CHECK(publication::is_running(sheets[1]->title));
    CHECK(sheets[1]->kicker.empty());
}

TEST_CASE("an open topic is a question in the middle of its sheet", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    add_topic(made, "Présidence ?").open = true;

    const auto deck = deck_of(made);

    const auto& sheet = *sheets_of(deck, "statement").front();
    CHECK(sheet.title.empty());
    CHECK(sheet.outline_title == "Présidence\u202F?");
    CHECK(texts_of(sheet) == std::vector<std::string>{"Présidence\u202F?"});
}

TEST_CASE("an open question comes before the line that is drawn above it", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    meeting::Topic& topic = add_topic(made, "Présidence ?");
    topic.open = true;
    topic.subtitle = authored("Candidatures ouvertes");

    const auto deck = deck_of(made);

    const auto& fillings = sheets_of(deck, "statement").front()->fillings;
    REQUIRE(fillings.size() == 2);
    CHECK(fillings[0].region == "body");
    CHECK(fillings[1].region == "title");
}

TEST_CASE("what is loose belongs to its section, not to the topic before it", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    add(add_topic(made, "Des apports"), meeting::Chart{"q"});
    add(made.meeting.sections.back().topics.back(), meeting::Paragraph{authored("Du sujet")});
    add(add_topic(made, ""), meeting::Paragraph{authored("De la partie")});

    const auto deck = deck_of(made);

    const auto sheets = sheets_of(deck, "content");
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0]->heading == 3);
    CHECK(publication::is_running(sheets[1]->title));
    CHECK(sheets[1]->heading == 2);
}

TEST_CASE("words that lead up to a table are not headed by its title", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    meeting::Table table;
    table.title = authored("Propositions");
    table.groups = {{{}, {{{authored("Santé")}, {}}}, {}}};
    meeting::Topic& topic = add_topic(made, "");
    add(topic, meeting::Paragraph{authored("Voici ce qui a été proposé")});
    add(topic, meeting::Table{table});

    const auto deck = deck_of(made);

    const auto& sheet = *sheets_of(deck, "content").front();
    CHECK(to_plain(sheet.title) == "Propositions");
    CHECK(sheet.title_is_caption);
    CHECK(sheet.heading == 0);
}

TEST_CASE("tables of one title both tell it, as captions where loose words follow", "[compose]")
{
    const bool loose = GENERATE(false, true);
    GeneratedMaterial made = small_meeting();
    meeting::Table table;
    table.title = authored("Propositions");
    table.groups = {{{}, {{{authored("Santé")}, {}}}, {}}};
    meeting::Topic& topic = add_topic(made, "");
    add(topic, meeting::Table{table});
    add(topic, meeting::Table{table});
    if (loose) {
        add(topic, meeting::Paragraph{authored("Après")});
    }

    const auto deck = deck_of(made);

    const auto sheets = sheets_of(deck, "content");
    REQUIRE(sheets.size() == 2);
    for (std::size_t i = 0; i < 2; ++i) {
        CHECK_FALSE(publication::is_running(sheets[i]->title));
        CHECK(sheets[i]->title_is_caption == loose);
        CHECK((sheets[i]->heading == 0) == loose);
    }
}

TEST_CASE("a table's side box stands beside it", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    meeting::Table table;
    table.title = authored("Propositions");
    table.groups = {{authored("Thèmes"), {{{authored("Santé")}, {}}}, {}}};
    table.aside = meeting::Aside{authored("À côté"), {{authored("Genre"), {}, {}}}, {}};
    add(add_topic(made, ""), std::move(table));

    const auto deck = deck_of(made);

    const auto& sheet = *sheets_of(deck, "content-aside").front();
    CHECK(to_plain(sheet.title) == "Propositions");
    CHECK(sheet.fillings[0].region == "body");
    CHECK(sheet.fillings[1].region == "aside");
}

TEST_CASE("one picture stands beside the text, the others on a sheet of their own", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    meeting::Topic& topic = add_topic(made, "La fête");
    add(topic, meeting::Paragraph{authored("Trois vues.")});
    for (const char* name : {"a", "b", "c"}) {
        add(topic, meeting::Image{tests::drawn(4, 3), name, {}, {}});
    }

    const auto deck = deck_of(made);

    const auto& first = *sheets_of(deck, "content-aside").front();
    const auto& second = *sheets_of(deck, "content").front();
    REQUIRE(first.fillings.back().region == "aside");
    CHECK(first.fillings.back().blocks.size() == 1);
    CHECK(second.fillings.front().blocks.size() == 2);
    CHECK(to_plain(second.title) == "La fête");
    CHECK(publication::is_running(second.title));
}

TEST_CASE("a wide picture has a line of its own below the text", "[compose]")
{
    GeneratedMaterial made = small_meeting();
    meeting::Topic& topic = add_topic(made, "La fête");
    add(topic, meeting::Paragraph{authored("Une vue.")});
    add(topic, meeting::Image{tests::drawn(20, 3), "a", {}, {}});

    const auto deck = deck_of(made);

    CHECK(sheets_of(deck, "content-aside").empty());
    const auto& blocks = sheets_of(deck, "content").front()->fillings.front().blocks;
    REQUIRE(blocks.size() == 2);
    CHECK(std::holds_alternative<publication::Image>(blocks.back().content));
}

TEST_CASE("columns of figures are set to the right, the first and those with words are not",
          "[compose]")
{
    GeneratedMaterial made = small_meeting();
    const auto row = [](const char* a, const char* b, const char* c, const char* d) {
        return meeting::Row{{authored(a), authored(b), authored(c), authored(d)}, {}};
    };
    meeting::Table table;
    table.groups = {{{}, {row("1", "1 200 €", "12", "–"), row("2", "-3,5 %", "douze", "–")}, {}}};
    add(add_topic(made, "Budget"), std::move(table));

    const auto deck = deck_of(made);

    const auto& block = sheets_of(deck, "content").front()->fillings.front().blocks.front();
    CHECK(std::get<publication::Table>(block.content).figures ==
          std::vector{false, true, false, false});
}
