#include "read/meeting_sample.hpp"
#include "support/catch.hpp"

#include <algorithm>

// What a fault of form says: the words, and what to write instead.

using namespace restitution;
using namespace restitution::tests;

namespace {

using Codes = std::vector<std::string>;

std::string first_hint(const Diagnostics& faults)
{
    const auto sorted = faults.sorted();
    return sorted.empty() || sorted[0].hints.empty() ? "" : sorted[0].hints[0];
}

std::string hint_of(const char* place, const char* fragment)
{
    return first_hint(read_sample(meeting_with(place, fragment)).faults);
}

} // namespace

TEST_CASE("a misspelt word is answered with the nearest one", "[read]")
{
    CHECK(hint_of("section", "<paragraf>a</paragraf>") == "did you mean 'paragraph'?");
    CHECK(hint_of("section", "<Points><point>a</point></Points>") == "did you mean 'points'?");
    CHECK(hint_of("section", R"(<chart questoin="venu"/>)") == "did you mean 'question'?");
    CHECK(hint_of("section", "<list><item>a</item></list>") == "did you mean 'points'?");
    CHECK(hint_of("text", "<strong>a</strong>") == "did you mean 'b'?");
    CHECK(hint_of("section", R"(<talk by="bobb"/>)") == "did you mean 'bob'?");
    CHECK(hint_of("section", R"(<chart question="veun"/>)") == "did you mean 'venu'?");
    CHECK(hint_of("section", R"(<tally question="venu" options="ouii"/>)") ==
          "did you mean 'oui'?");
    CHECK(hint_of("section", R"(<chart question="venu" stated="quinze"/>)") ==
          "a whole number from 0, of seven digits at most, as in 15");
}

TEST_CASE("what is named is no fault where its declaration was refused", "[read]")
{
    std::string text = meeting_with("section", R"(<chart question="venu"/><talk by="bob"/>
        <tally question="venu" options="oui"/><paragraph><value question="venu" option="oui"/>
        </paragraph>)");
    const auto misspell = [&text](const std::string& word, const std::string& wrong) {
        for (std::size_t at = 0; (at = text.find(word, at)) != std::string::npos;) {
            text.replace(at, word.size(), wrong);
        }
    };
    misspell("<person ", "<persn ");
    misspell("<survey ", "<surveys ");
    misspell("</survey>", "</surveys>");
    CAPTURE(text);

    Codes codes;
    for (const Diagnostic& fault : read_sample(text).faults.sorted()) {
        codes.emplace_back(fault.code);
    }
    std::ranges::sort(codes);
    const auto repeated = std::ranges::unique(codes);
    codes.erase(repeated.begin(), repeated.end());

    CHECK(codes == Codes{"read.missing-attribute", "read.unknown-element"});
}

TEST_CASE("an attribute that is misspelt is not told missing, too", "[read]")
{
    const auto told = [](const char* fragment) {
        Codes codes;
        for (const Diagnostic& fault :
             read_sample(meeting_with("section", fragment)).faults.sorted()) {
            codes.emplace_back(fault.code);
        }
        return codes;
    };
    CHECK(told(R"(<chart questoin="venu"/>)") == Codes{"read.unknown-attribute"});
    CHECK(told(R"(<chart size="venu"/>)") ==
          Codes{"read.missing-attribute", "read.unknown-attribute"});
}

TEST_CASE("a day the calendar lacks is answered with those it has", "[read]")
{
    const auto hint = [](const std::string& start) {
        return hint_of("section", ("<event start=\"" + start + "\">a</event>").c_str());
    };
    CHECK(hint("2024-09-31") == "2024-09 has the days 01 to 30");
    CHECK(hint("2023-02-29") == "2023-02 has the days 01 to 28");
    CHECK(hint("2024-02-30") == "2024-02 has the days 01 to 29");
    CHECK(hint("2024-02-00") == "2024-02 has the days 01 to 29");
    CHECK(hint("2024-31-12").starts_with("months are 01 to 12"));
    CHECK(hint("2024-12-31T24:00") == "hours are 00 to 23, minutes 00 to 59");
}

TEST_CASE("a hint tells what mends the fault, not another one", "[read]")
{
    const auto table = [](const char* content) {
        return hint_of("section", ("<table>" + std::string{content} + "</table>").c_str());
    };
    const std::string columns = "<column>A</column><column>B</column>";
    CHECK(table((columns + "<row><cell>1</cell></row>").c_str()) ==
          "add <cell/> for what is empty");
    CHECK(table((columns + "<row><cell/><cell/><cell/></row>").c_str()) ==
          "take out what is too much, or add a <column>");
    CHECK(table("<row><cell>1</cell></row><row><cell>1</cell><cell>2</cell></row>") ==
          "take out what is too much, or add <cell/> to the other rows");

    CHECK(hint_of("section", R"(<quote question="venu" response="0"/>)") ==
          "the number of a response: 1 is the first below the header; seven digits at most");
    CHECK(hint_of("section", R"(<points in="deck,minutes"><point>a</point></points>)") ==
          "deck, minutes, or both with a space between them");
    CHECK(hint_of("section", R"(<decision for="12345678">a</decision>)") ==
          "a whole number from 0, of seven digits at most, as in 15");
    CHECK(hint_of("section", R"(<event start="1850-12-31">a</event>)") == "years are 1900 to 9999");
    CHECK(hint_of("section", R"(<paragraph visibility="bureau">a</paragraph>)") ==
          "one of 'office', 'members', 'public'");
    CHECK(hint_of("section", R"(<entry term="Le "grand" jour">a</entry>)").find("&quot;") !=
          std::string::npos);
}

TEST_CASE("case means nothing in the scheme of a link", "[read]")
{
    for (const char* link : {"HTTPS://EXAMPLE.org", "Http://example.org", "MailTo:a@b.example"}) {
        CAPTURE(link);
        const std::string words = "<a href=\"" + std::string{link} + "\">a</a>";
        CHECK(read_sample(meeting_with("text", words.c_str())).faults.all().empty());
    }
}

TEST_CASE("a row of one cell is told as such", "[read]")
{
    const auto read = read_sample(meeting_with(
        "section", "<table><column>A</column><column>B</column><row><cell>1</cell></row></table>"));

    CHECK(read.faults.all().at(0).message == "this row has 1 cell, the table has 2 columns");
}

TEST_CASE("the code of a country in the place of a language is told, with its language", "[read]")
{
    const auto faults_of = [](const std::string& tag) {
        return read_sample(
                   meeting_with("text", ("<foreign xml:lang=\"" + tag + "\">a</foreign>").c_str()))
            .faults;
    };
    for (const auto& [country, language] :
         std::vector<std::pair<std::string, std::string>>{{"vn", "vi"},
                                                          {"VN-Latn", "vi"},
                                                          {"cz", "cs"},
                                                          {"jp", "ja"},
                                                          {"dk", "da"},
                                                          {"gr", "el"},
                                                          {"ua", "uk"},
                                                          {"cn", "zh"}}) {
        CAPTURE(country);
        const Diagnostics faults = faults_of(country);
        REQUIRE(faults.all().size() == 1);
        CHECK(faults.all()[0].code == "read.unknown-language");
        CHECK(faults.all()[0].severity == Severity::warning);
        CHECK(first_hint(faults) == "did you mean '" + language + "'?");
    }
    CHECK(first_hint(faults_of("xx")).starts_with("for example"));
    for (const char* known :
         {"vi", "FR-ca", "pt-BR", "iw", "sh", "yue", "cmn", "apc", "mul", "zxx"}) {
        CAPTURE(known);
        CHECK(faults_of(known).all().empty());
    }
}

TEST_CASE("words between elements are told where words may stand", "[read]")
{
    CHECK(hint_of("section", "<points><point>a</point>un</points>") ==
          "put the words into <point>");
    CHECK(hint_of("section", R"(<talk by="bob">un</talk>)") == "put the words into <point>");
    CHECK(hint_of("section", "un").starts_with("put the words into <paragraph>, <verdict>"));
    CHECK(hint_of("section", R"(<topic title="a">un</topic>)")
              .starts_with("put the words into <paragraph>, <verdict>"));
    CHECK(hint_of("section", "<table><row>un<cell/></row></table>") == "put the words into <cell>");
    CHECK(hint_of("meeting", "<people>un</people>").starts_with("<people> takes <organisation>"));
}

TEST_CASE("an element in the wrong one is told where it belongs", "[read]")
{
    CHECK(hint_of("section", "<point>un</point>") == "<point> stands in <points>, <talk>");
    CHECK(hint_of("section", "<b>un</b>").starts_with("<b> stands in "));
    CHECK(hint_of("section", "<b>un</b>").find("<paragraph>") != std::string::npos);
    CHECK(hint_of("table", "<row><cell>a</cell></row><cell>un</cell>") == "<cell> stands in <row>");
    CHECK(hint_of("section", R"(<option id="a">un</option>)") == "<option> stands in <question>");
}

TEST_CASE("what is missing or unknown is answered with what may stand there", "[read]")
{
    CHECK(hint_of("closing", "<p>a</p>") == "<closing> takes <thanks>, <contact>");
    CHECK(hint_of("section", R"(<event>a</event>)") ==
          "write <event start=\"…\">: a day or a moment, as in 2023-06-09 or 2023-06-09T10:00");
    CHECK(hint_of("survey", R"(<question id="q" column="Q"/>)") ==
          "write <question kind=\"…\">: one of 'single', 'multiple', 'mixed', 'scale', 'text'");
    CHECK(hint_of("section", R"(<talk by="Bob Martin"/>)").starts_with("an id, no name: "));
    CHECK(hint_of("section", R"(<tally question="venu" options="oui, non"/>)") ==
          "ids with spaces between them");
    CHECK(hint_of("section", R"(<remark lang="fr">a</remark>)") == "did you mean 'xml:lang'?");
    CHECK(hint_of("text", R"(<value question="venu" as="answered" colour="x"/>)") ==
          "it takes question, option, as");
    CHECK(hint_of("section", R"(<points style="x"><point>a</point></points>)") ==
          "it takes visibility, in, xml:lang");
    CHECK(hint_of("table", "<row><cell>a</cell></row><column>b</column>") ==
          "it stands before <row>");
}

TEST_CASE("a place is found by its city, and in another case", "[read]")
{
    const auto hint = [](const std::string& zone) {
        return hint_of("meeting",
                       ("<when start=\"2023-06-09T10:00\" timezone=\"" + zone + "\"/>").c_str());
    };
    CHECK(hint("Paris") == "did you mean 'Europe/Paris'?");
    CHECK(hint("europe/paris") == "did you mean 'Europe/Paris'?");
    CHECK(hint("Europe/Pari") == "did you mean 'Europe/Paris'?");
    CHECK(hint("Mars").find("Europe/Paris") != std::string::npos);
}

TEST_CASE("an attribute with a prefix is named as it is written", "[read]")
{
    const auto message_of = [](const char* fragment) {
        return read_sample(meeting_with("section", fragment)).faults.all().at(0).message;
    };

    CHECK(message_of(R"(<chart question="venu" xml:lang="vi"/>)") ==
          "<chart> has no attribute 'xml:lang'");
    CHECK(message_of(R"(<chart xmlns:x="urn:x" question="venu" x:kind="pie"/>)") ==
          "<chart> has no attribute 'x:kind'");
    CHECK(read_sample(R"(<meeting xmlns="urn:restitution:meeting:1"><title>a</title>
        <when start="2023-06-09T10:00" timezone="Europe/Paris"/><section title="b"/></meeting>)")
              .faults.all()
              .at(0)
              .message == "<meeting> lacks the attribute 'xml:lang'");
}

TEST_CASE("more of an element than its place takes is told once, with how many it takes", "[read]")
{
    const auto times = [](int count, const std::string& xml) {
        std::string all;
        for (int i = 0; i < count; ++i) {
            all += xml;
        }
        return all;
    };
    const std::string row = "<row>" + times(9, "<cell>a</cell>") + "</row>";
    struct Many {
        const char* place;
        std::string fragment;
        Codes codes;
        std::string message;
    };
    const std::vector<Many> all{
        {"meeting",
         times(18, R"(<survey id="s" responses="r.csv"><question id="q"/></survey>)"),
         {"read.too-many: survey"},
         "<meeting> takes at most 16 <survey>, here are 18"},
        {"meeting",
         "<title>a</title><title>b</title><title>c</title>",
         {"read.too-many: title"},
         "<meeting> takes one <title> only"},
        {"meeting",
         times(9, R"(<page href="https://example.org/"/>)"),
         {"read.too-many: page"},
         "<meeting> takes at most 8 <page>, here are 9"},
        {"waiting-room",
         times(4, R"(<video href="https://example.org/" title="a"/>)"),
         {"read.too-many: video"},
         "<waiting-room> takes at most 3 <video>, here are 4"},
        {"closing",
         times(13, R"(<contact ref="bob"/>)"),
         {"read.too-many: contact"},
         "<closing> takes at most 12 <contact>, here are 13"},
        {"survey-end",
         times(65, "<no-content>a</no-content>"),
         {"read.too-many: no-content"},
         "<survey> takes at most 64 <no-content>, here are 65"},
        {"table", row, {"read.too-many: cell"}, "<row> takes at most 8 <cell>, here are 9"},
        {"table",
         times(9, "<column>a</column>") + row,
         {"read.too-many: column", "read.too-many: cell"},
         "<table> takes at most 8 <column>, here are 9"},
    };
    for (const Many& many : all) {
        const ReadMeeting read = read_sample(meeting_with(many.place, many.fragment));
        Codes codes = read.codes();
        std::erase_if(codes, [](const auto& code) { return !code.starts_with("read.too-many"); });
        CHECK(codes == many.codes);
        const auto& faults = read.faults.all();
        const auto told = std::ranges::find(faults, "read.too-many", &Diagnostic::code);
        REQUIRE(told != faults.end());
        CHECK(told->message == many.message);
        CHECK_FALSE(told->hints.empty());
    }
}
