#include "meeting/directory.hpp"
#include "read/accepted.hpp"

// What a meeting file becomes.

using namespace restitution;
using namespace restitution::tests;

namespace {

/// Words between bars, "/" for a line break, "@id" for a person, "#question" for a value.
std::string show(const meeting::Text& text)
{
    std::string shown;
    for (const meeting::Inline& part : text) {
        if (const auto* words = std::get_if<meeting::Words>(&part.content)) {
            shown += "|" + words->text + "|";
        } else if (const auto* person = std::get_if<meeting::PersonName>(&part.content)) {
            shown += "@" + person->id;
        } else if (const auto* value = std::get_if<meeting::Value>(&part.content)) {
            shown += "#" + value->question;
        } else {
            shown += "/";
        }
    }
    return shown;
}

meeting::Text paragraph(std::string_view inner)
{
    const meeting::Meeting meeting = accepted("text", inner);
    return std::get<meeting::Paragraph>(meeting.sections[0].topics[0].blocks[0].content).text;
}

} // namespace

TEST_CASE("white space is folded to single spaces, across elements too", "[read]")
{
    CHECK(show(paragraph("  a \n\t b  ")) == "|a b|");
    CHECK(show(paragraph("a <b> b</b> c")) == "|a ||b|| c|");
    CHECK(show(paragraph("a<b> b </b> c")) == "|a|| b ||c|");
    CHECK(show(paragraph("a <br/> b")) == "|a|/|b|");
    CHECK(show(paragraph("a <person ref=\"bob\"/> b")) == "|a |@bob| b|");
    CHECK(show(paragraph("a\xC2\xA0\xE2\x80\xAF"
                         "b")) == "|a\xC2\xA0\xE2\x80\xAF"
                                  "b|");
}

TEST_CASE("comments, CDATA and references leave no trace in a text", "[read]")
{
    CHECK(show(paragraph("a<!-- x --> b")) == "|a|| b|");
    CHECK(show(paragraph("<![CDATA[a < b]]>")) == "|a < b|");
    CHECK(show(paragraph("&lt;&#233;&#xE9;&amp;")) == "|<éé&|");
    const auto meeting = accepted("question", "<option id=\"o\">Oui<!-- si --> bien</option>");
    CHECK(meeting.surveys[0].questions.back().options[0].label == "Oui bien");
}

TEST_CASE("texts are NFC, also where a reference holds the accent", "[read]")
{
    CHECK(show(paragraph("e\xCC\x81te&#x301;")) == "|été|");
    CHECK(show(paragraph("Ha&#x300; No&#x323;&#x302;i")) == "|Hà Nội|");
    CHECK(show(paragraph(">\xCC\xB8")) == "|≯|");
}

TEST_CASE("emphasis, language and link hold for all that is inside them", "[read]")
{
    const auto text = paragraph(
        R"(<b>x<i>y</i></b><foreign xml:lang="vi"><a href="mailto:a@example.org">z</a></foreign>)");

    REQUIRE(text.size() == 3);
    CHECK(text[0].emphasis == meeting::Emphasis{.bold = true});
    CHECK(text[1].emphasis == meeting::Emphasis{.bold = true, .italic = true});
    CHECK(text[2].language == "vi");
    CHECK(text[2].href == "mailto:a@example.org");
}

TEST_CASE("a link holds for names and numbers inside it, not for the end of a line", "[read]")
{
    const auto text = paragraph(
        R"(<a href="https://example.org"><person ref="bob"/><br/><value question="venu" as="answered"/></a>)");

    CHECK(show(text) == "@bob/#venu");
    CHECK(text[0].href == "https://example.org");
    CHECK(text[1].href.empty());
    CHECK(text[2].href == "https://example.org");
}

TEST_CASE("blocks outside a topic become topics without a title, in order", "[read]")
{
    const auto meeting = accepted("section", R"(<paragraph>a</paragraph><verdict>b</verdict>
        <topic title="T"><paragraph>c</paragraph></topic><note>n</note><paragraph>d</paragraph>)");

    const auto& topics = meeting.sections[0].topics;
    REQUIRE(topics.size() == 3);
    CHECK(topics[0].title.empty());
    CHECK(topics[0].blocks.size() == 2);
    CHECK(show(topics[1].title) == "|T|");
    CHECK(topics[2].blocks.size() == 1);
    CHECK(meeting.sections[0].notes.size() == 1);
}

TEST_CASE("what is left out has its default", "[read]")
{
    const auto meeting = accepted("section", "<paragraph>a</paragraph>");

    CHECK(meeting.layout == "cites");
    CHECK(meeting.status == meeting::Status::draft);
    CHECK(meeting.agenda);
    CHECK(meeting.short_title == "Réunion");
    CHECK_FALSE(meeting.when.end.has_value());
    const auto& block = meeting.sections[0].topics[0].blocks[0];
    CHECK(block.visibility == meeting::Visibility::open);
    CHECK((block.outputs.deck && block.outputs.minutes));
    CHECK(meeting.surveys[0].questions[0].title == "Venu ?");
}

TEST_CASE("who sees a block and where is read", "[read]")
{
    const auto meeting =
        accepted("section", R"(<paragraph visibility="office" in="minutes">a</paragraph>
        <paragraph visibility="members" in="minutes deck">b</paragraph>)");

    const auto& blocks = meeting.sections[0].topics[0].blocks;
    CHECK(blocks[0].visibility == meeting::Visibility::office);
    CHECK_FALSE(blocks[0].outputs.deck);
    CHECK(blocks[1].visibility == meeting::Visibility::members);
    CHECK(blocks[1].outputs.deck);
}

TEST_CASE("the organisation of a person is shown by its name", "[read]")
{
    const auto meeting = accepted("people", R"(<person id="c" name="Cléo Durand" of="org"/>
        <organisation id="org" name="Fédération"/><person id="d" name="Dan Petit" of="Ville d’Ys"/>)");

    const meeting::Directory directory{meeting};
    CHECK(directory.person("c")->organisation == "Fédération");
    CHECK(directory.person("d")->organisation == "Ville d’Ys");
    CHECK(directory.person("org") == nullptr);
}

TEST_CASE("a footer without words of its own takes the group's, on one line", "[read]")
{
    CHECK(accepted("meeting", "<group>Groupe<br/>Vietnam</group>").short_title == "Groupe Vietnam");
    CHECK(accepted("meeting", "<group><br/>Groupe<br/><br/>Vietnam<br/></group>").short_title ==
          "Groupe Vietnam");
}

TEST_CASE("options are found by id, in the form's order, each once", "[read]")
{
    const auto meeting = accepted("meeting", R"(<survey id="s" responses="r.csv">
        <question id="q" column="Q" kind="multiple"><option id="a">A</option>
        <option id="b">B</option><option id="c">C</option></question>
        <question id="p" column="P" kind="single"><option id="b">Bé</option></question></survey>)");
    const meeting::Directory directory{meeting};
    const auto found = directory.question("q");
    const std::vector<std::string> named{"c", "a", "c", "z"};

    REQUIRE(found.has_value());
    CHECK(found->option("b") == 1);
    CHECK_FALSE(found->option("z").has_value());
    CHECK(found->options_of(named) == std::vector<std::size_t>{0, 2});
    CHECK(found->options_of({}) == std::vector<std::size_t>{0, 1, 2});
    CHECK(directory.question("p")->option("b") == 0);
}

TEST_CASE("a date alone means all day", "[read]")
{
    const auto day = accepted_block<meeting::Event>(R"(<event start="2024-02-29">a</event>)");
    const auto hour = accepted_block<meeting::Event>(
        R"(<event start="2024-02-29T23:59" end="2024-03-01T00:00" where="là">a</event>)");

    CHECK_FALSE(day.starts_timed);
    CHECK(to_iso(day.start.date) == "2024-02-29");
    CHECK((hour.starts_timed && hour.ends_timed));
    CHECK(to_iso(*hour.end) == "2024-03-01T00:00");
}

TEST_CASE("a day holds each of its times, as the end of an event too", "[read]")
{
    const auto event = accepted_block<meeting::Event>(
        R"(<event start="2024-03-01T10:00" end="2024-03-01">a</event>)");

    CHECK(event.starts_timed);
    CHECK_FALSE(event.ends_timed);
}

TEST_CASE("rows outside groups make groups without a title", "[read]")
{
    const auto table = accepted_block<meeting::Table>(R"(<table><row><cell>a</cell></row>
        <group title="G"><row><cell/></row><row><cell>c</cell></row></group><row><cell>d</cell></row>
        <aside title="A"><point>p</point></aside></table>)");

    REQUIRE(table.groups.size() == 3);
    CHECK(table.groups[0].title.empty());
    CHECK(table.groups[1].rows.size() == 2);
    CHECK(table.groups[1].rows[0].cells[0].empty());
    CHECK(table.aside.has_value());
}

TEST_CASE("points hold their words first and the points below them after", "[read]")
{
    const auto points = accepted_block<meeting::Points>(
        "<points><point>a <b>b</b><point>c<point>d</point></point> e</point></points>");

    CHECK(show(points.points[0].text) == "|a ||b|| e|");
    CHECK(show(points.points[0].points[0].text) == "|c|");
    CHECK(show(points.points[0].points[0].points[0].text) == "|d|");
}

TEST_CASE("every block keeps the place it came from", "[read]")
{
    const ReadMeeting read = read_sample(meeting_with("section", "<remark>a</remark>"));
    REQUIRE(read.meeting.has_value());

    const SourceSpan where = read.meeting->sections[0].topics[0].blocks[0].where;

    CHECK(where.file == read.file.get());
    CHECK(read.file->text.substr(where.begin, where.end - where.begin) == "remark");
}

TEST_CASE("the same file gives the same meeting and faults", "[read]")
{
    const std::string xml =
        meeting_with("section", "<paragraf>a</paragraf><chart question=\"x\"/>");
    CHECK(read_sample(xml).codes() == read_sample(xml).codes());
}
