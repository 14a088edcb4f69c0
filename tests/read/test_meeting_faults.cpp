#include "read/meeting_sample.hpp"
#include "support/catch.hpp"

#include <fmt/format.h>

#include <algorithm>

// Every fault of meaning and form: its code, and the very words it points at.

using namespace restitution;
using namespace restitution::tests;

namespace {

using Codes = std::vector<std::string>;

struct Case {
    const char* place;
    const char* fragment;
    Codes expected; ///< "code: words pointed at"
};

const std::vector<Case> errors{
    // Names.
    {"section", "<blink>a</blink>", {"read.unknown-element: blink"}},
    {"section", "<paragraf>a</paragraf>", {"read.unknown-element: paragraf"}},
    {"section", "<Remark>a</Remark>", {"read.unknown-element: Remark"}},
    {"section", R"(<x:chart xmlns:x="urn:x" question="venu"/>)", {"read.unknown-element: x:chart"}},
    {"section", R"(<remark kin="note">a</remark>)", {"read.unknown-attribute: note"}},
    {"section",
     R"(<paragraph xml:space="preserve">a</paragraph>)",
     {"read.unknown-attribute: preserve"}},
    {"section", R"(<chart question="venu" xml:lang="vi"/>)", {"read.unknown-attribute: vi"}},
    {"text",
     R"(<value question="venu" as="answered" xml:lang="vi"/>)",
     {"read.unknown-attribute: vi"}},
    {"meeting", R"(<short-title kind="x">a</short-title>)", {"read.unknown-attribute: x"}},
    {"section", "<option>a</option>", {"read.misplaced: option"}},
    {"section", "<points/>", {"read.missing-element: points"}},
    {"section", "<chart/>", {"read.missing-attribute: chart"}},
    {"section", "<points>mots<point>a</point></points>", {"read.stray-text: mots"}},
    // Values.
    {"section", R"(<remark kind="cautio">a</remark>)", {"read.bad-value: cautio"}},
    {"section", R"(<chart question="venu" kind="tarte"/>)", {"read.bad-value: tarte"}},
    {"section", R"(<chart question="venu" stated="-1"/>)", {"read.bad-value: -1"}},
    {"section", R"(<chart question="venu" stated="12345678"/>)", {"read.bad-value: 12345678"}},
    {"section", R"(<chart question="deux mots"/>)", {"read.bad-value: deux mots"}},
    {"section", R"(<paragraph in="deck papier">a</paragraph>)", {"read.bad-value: deck papier"}},
    {"section", R"(<topic title=""/>)", {"read.bad-value: "}},
    {"section", R"(<topic title=" "/>)", {"read.empty-text:  "}},
    {"section", "<paragraph> </paragraph>", {"read.empty-text: paragraph"}},
    {"section", "<paragraph><b> </b></paragraph>", {"read.empty-text: paragraph"}},
    {"section", "<paragraph> <br/> <b><br/></b></paragraph>", {"read.empty-text: paragraph"}},
    {"section", "<points><point><br/></point></points>", {"read.empty-text: point"}},
    {"section", "<decision><br/></decision>", {"read.empty-text: decision"}},
    {"section", "<quote><br/></quote>", {"read.quote-without-words: quote"}},
    {"closing", "<thanks><br/></thanks>", {"read.empty-text: thanks"}},
    {"people",
     R"(<person id="x" name="Jean&#13;&#10;Bcc: y"/>)",
     {"read.control-character: Jean&#13;&#10;Bcc: y"}},
    // Dates.
    {"meeting",
     R"(<when start="2024-03-31T02:30" timezone="Europe/Paris"/>)",
     {"read.bad-date: 2024-03-31T02:30"}},
    {"section", R"(<event start="2023-02-29">a</event>)", {"read.bad-date: 2023-02-29"}},
    {"section", R"(<event start="2100-02-29">a</event>)", {"read.bad-date: 2100-02-29"}},
    {"section", R"(<event start="2023-13-01">a</event>)", {"read.bad-date: 2023-13-01"}},
    {"section", R"(<event start="2023-00-10">a</event>)", {"read.bad-date: 2023-00-10"}},
    {"section",
     R"(<event start="2023-06-09T24:00">a</event>)",
     {"read.bad-date: 2023-06-09T24:00"}},
    {"section", R"(<event start="le 3 juin">a</event>)", {"read.bad-value: le 3 juin"}},
    {"section",
     R"(<event start="2023-06-09" end="2023-06-08">a</event>)",
     {"read.end-before-start: 2023-06-08"}},
    {"section", R"(<action due="2023-04-31">a</action>)", {"read.bad-date: 2023-04-31"}},
    {"meeting",
     R"(<when start="2023-06-09T10:00" end="2023-06-09T09:59" timezone="Asia/Ho_Chi_Minh"/>)",
     {"read.end-before-start: 2023-06-09T09:59"}},
    {"meeting",
     R"(<when start="2023-06-09T10:00" timezone="Europe/Pari"/>)",
     {"read.unknown-time-zone: Europe/Pari"}},
    {"meeting",
     R"(<when start="2023-06-09T10:00" timezone="../etc"/>)",
     {"read.unknown-time-zone: ../etc"}},
    {"meeting",
     R"(<when start="2023-06-09" timezone="Europe/Paris"/>)",
     {"read.bad-value: 2023-06-09"}},
    // Languages, links, addresses.
    {"text", R"(<foreign xml:lang="français">a</foreign>)", {"read.bad-language: français"}},
    {"text", R"(<foreign xml:lang="fr-">a</foreign>)", {"read.bad-language: fr-"}},
    {"text", R"(<a href="javascript:alert">a</a>)", {"read.bad-link: javascript:alert"}},
    {"text", R"(<a href="www.example.org">a</a>)", {"read.bad-link: www.example.org"}},
    {"text",
     R"(<a href="https://example.org/a b">a</a>)",
     {"read.bad-link: https://example.org/a b"}},
    {"text", R"(<a href="file:///etc/passwd">a</a>)", {"read.bad-link: file:///etc/passwd"}},
    {"people",
     R"(<person id="x" name="Xavier" email="a@b.example, c@d.example"/>)",
     {"read.bad-address: a@b.example, c@d.example"}},
    {"people",
     R"(<person id="x" name="Xavier" email="a@b.example&#13;&#10;Bcc: c@d.example"/>)",
     {"read.bad-address: a@b.example&#13;&#10;Bcc: c@d.example"}},
    {"people",
     R"(<person id="x" name="Xavier" email="'; DROP TABLE--@b.example"/>)",
     {"read.bad-address: '; DROP TABLE--@b.example"}},
    {"people",
     R"(<person id="x" name="Xavier" email="a.example.org"/>)",
     {"read.bad-address: a.example.org"}},
    // Ids.
    {"people", R"(<person id="bob" name="Xavier"/>)", {"read.repeated-id: bob"}},
    {"people", R"(<organisation id="ana" name="Ville"/>)", {"read.repeated-id: ana"}},
    {"survey", R"(<question id="venu" column="Autre ?" kind="text"/>)", {"read.repeated-id: venu"}},
    {"question", R"(<option id="a">A</option><option id="a">B</option>)", {"read.repeated-id: a"}},
    {"section",
     R"(<decision id="d">a</decision><decision id="d">b</decision>)",
     {"read.repeated-id: d"}},
    {"section", R"(<talk by="bobb"/>)", {"read.unknown-person: bobb"}},
    {"text", R"(<person ref="an"/>)", {"read.unknown-person: an"}},
    {"section", R"(<action owner="zoe">a</action>)", {"read.unknown-person: zoe"}},
    {"closing", R"(<contact ref="zoe"/>)", {"read.unknown-person: zoe"}},
    {"waiting-room", R"(<paragraph><person ref="zoe"/></paragraph>)", {"read.unknown-person: zoe"}},
    {"meeting", R"(<group>a <person ref="zoe"/></group>)", {"read.unknown-person: zoe"}},
    {"section", R"(<chart question="venue"/>)", {"read.unknown-question: venue"}},
    {"section",
     R"(<tally question="venu" options="oui peut-etre"/>)",
     {"read.unknown-option: oui peut-etre"}},
    {"text", R"(<value question="venu" option="si" as="count"/>)", {"read.unknown-option: si"}},
    {"text", R"(<value question="venu" as="count"/>)", {"read.missing-attribute: value"}},
    {"text",
     R"(<value question="venu" option="oui" as="answered"/>)",
     {"read.unneeded-option: oui"}},
    {"text", R"(<value question="venu" option="oui"/>)", {"read.missing-attribute: value"}},
    {"text",
     R"(<value question="garder" option="oui" as="count"/>)",
     {"read.wrong-question: garder"}},
    {"section", R"(<chart question="garder"/>)", {"read.wrong-question: garder"}},
    // Questions.
    {"survey", R"(<question id="q" column="Q" kind="single"/>)", {"read.no-options: question"}},
    {"survey",
     R"(<question id="q" column="Q" kind="text"><option id="a">A</option></question>)",
     {"read.options-of-text: question"}},
    {"question",
     R"(<option id="a">Oui</option><option id="b"> OUI </option>)",
     {"read.similar-options: option"}},
    {"meeting",
     R"(<survey id="s" responses="r.csv" format="google-form"><question id="q" column="Q" kind="text"/></survey>)",
     {"read.unknown-format: google-form"}},
    // The rest.
    {"attendance", R"(<present ref="bob"/><excused ref="bob"/>)", {"read.repeated-attendee: bob"}},
    {"attendance", R"(<excused ref="bob" proxy="bob"/>)", {"read.proxy-to-oneself: bob"}},
    {"attendance", R"(<excused ref="ana" proxy="bbo"/>)", {"read.unknown-person: bbo"}},
    {"section", "<quote/>", {"read.quote-without-words: quote"}},
    {"section",
     R"(<quote question="garder" response="1">a</quote>)",
     {"read.quote-without-words: quote"}},
    {"table",
     "<row><cell>a</cell></row><row><cell>a</cell><cell>b</cell></row>",
     {"read.ragged-table: row"}},
    {"table",
     "<column>a</column><row><cell>a</cell><cell>b</cell></row>",
     {"read.ragged-table: row"}},
    {"people",
     R"(<organisation id="o" name="Ville" logo="nowhere.png"/>)",
     {"read.no-file: nowhere.png"}},
    {"section", R"(<picture src="logo.svg"/>)", {"read.missing-attribute: picture"}},
};

const std::vector<Case> warnings{
    {"people", R"(<person id="x" name="Bob Martins"/>)", {"read.similar-names: person"}},
    {"people", R"(<person id="x" name="BOB MARTIN"/>)", {"read.similar-names: person"}},
    {"people",
     R"(<organisation id="ville" name="Ville"/><person id="x" name="Xavier Dupont" of="vile"/>)",
     {"read.unknown-organisation: vile"}},
    {"attendance", R"(<excused ref="ana" proxy="bob"/>)", {"read.proxy-of-absent: bob"}},
    {"text",
     "a\xE2\x80\xAE"
     "b",
     {"text.bidi: a\xE2\x80\xAE"
      "b"}},
    {"text",
     "a\xEF\xB7\x90"
     "b",
     {"text.noncharacter: a\xEF\xB7\x90"
      "b"}},
};

} // namespace

TEST_CASE("each fault is an error with its code, at the words that are to be mended", "[read]")
{
    for (const Case& one : errors) {
        CAPTURE(one.fragment);
        const ReadMeeting read = read_sample(meeting_with(one.place, one.fragment));
        CHECK_FALSE(read.meeting.has_value());
        CHECK(read.codes() == one.expected);
        CHECK(read.faults.has_errors());
    }
}

TEST_CASE("what is only doubtful is a warning", "[read]")
{
    for (const Case& one : warnings) {
        CAPTURE(one.fragment);
        const ReadMeeting read = read_sample(meeting_with(one.place, one.fragment));
        CHECK(read.meeting.has_value());
        CHECK(read.codes() == one.expected);
    }
}

TEST_CASE("nobody votes who was neither there nor represented", "[read]")
{
    const auto codes_of = [](std::string_view votes, std::string_view attendance) {
        std::string xml =
            meeting_with("section", fmt::format("<decision {}>Oui</decision>", votes));
        const std::string_view behind = "</people>";
        xml.insert(xml.find(behind) + behind.size(), attendance);
        return read_sample(xml).codes();
    };
    const std::string_view two =
        R"(<attendance><present ref="bob"/><represented ref="ana" proxy="bob"/></attendance>)";

    CHECK(codes_of(R"(for="2")", two).empty());
    CHECK(codes_of(R"(for="1" against="1" abstained="1")", two) ==
          Codes{"read.too-many-votes: decision"});
    CHECK(codes_of(R"(for="3")", "").empty());

    const std::string_view excused =
        R"(<attendance><present ref="bob"/><excused ref="ana" proxy="bob"/></attendance>)";
    CHECK(codes_of(R"(for="2")", excused).empty());
    CHECK(codes_of(R"(for="3")", excused) == Codes{"read.too-many-votes: decision"});
}

TEST_CASE("every fault says what to do", "[read]")
{
    for (const auto* table : {&errors, &warnings}) {
        for (const Case& one : *table) {
            const ReadMeeting read = read_sample(meeting_with(one.place, one.fragment));
            for (const Diagnostic& fault : read.faults.all()) {
                CAPTURE(one.fragment, fault.code, fault.message);
                const bool asks_nothing = fault.code.starts_with("text.");
                CHECK((asks_nothing || !fault.hints.empty()));
                CHECK_FALSE(fault.message.ends_with('.'));
                CHECK(fault.message.find("urn:restitution") == std::string::npos);
            }
        }
    }
}

TEST_CASE("all faults of a file are told in one run, also those another one hides", "[read]")
{
    const ReadMeeting read = read_sample(
        R"(<meeting xmlns="urn:restitution:meeting:1" xml:lang="frr-"><titel>T</titel>
        <when start="2023-06-31T10:00" timezone="Mars"/>
        <sektion title="a"><paragraf kin="x">a</paragraf><points/><chart question="x" kind="y"/></sektion>
        <section title="b" visibility="offce"><blink/><talk by="bob"/><quote/></section></meeting>)");

    CHECK_FALSE(read.meeting.has_value());
    CHECK(read.codes() == Codes{
                              "read.bad-language: frr-",
                              "read.unknown-element: titel",
                              "read.bad-date: 2023-06-31T10:00",
                              "read.unknown-time-zone: Mars",
                              "read.unknown-element: sektion",
                              "read.unknown-element: paragraf",
                              "read.unknown-attribute: x",
                              "read.missing-element: points",
                              "read.bad-value: y",
                              "read.bad-value: offce",
                              "read.unknown-element: blink",
                              "read.unknown-person: bob",
                              "read.quote-without-words: quote",
                          });
}

TEST_CASE("a missing element is told once and blamed on nobody else", "[read]")
{
    const ReadMeeting read = read_sample(
        R"(<meeting xmlns="urn:restitution:meeting:1" xml:lang="fr"><title>T</title><section title="a"/></meeting>)");

    CHECK(read.codes() == Codes{"read.missing-element: meeting"});
    CHECK(read.faults.all()[0].message == "<meeting> lacks <when>, which stands before <section>");
}

TEST_CASE("a file of another vocabulary is told as such, and nothing else", "[read]")
{
    CHECK(read_sample("<minutes><p/></minutes>").codes() == Codes{"read.unknown-element: minutes"});
    CHECK(read_sample("<meeting><title>a</title></meeting>").codes() ==
          Codes{"read.wrong-namespace: meeting"});
    CHECK(read_sample("<meeting xmlns=\"urn:restitution:meeting:2\"/>").codes() ==
          Codes{"read.wrong-namespace: meeting"});
}

TEST_CASE("a hundred faults are shown, then how many more there are", "[read]")
{
    std::string blocks;
    for (int i = 0; i < 500; ++i) {
        blocks += "<blink/><chart/>";
    }
    const ReadMeeting read = read_sample(meeting_with("section", blocks));

    REQUIRE(read.faults.all().size() == 101);
    CHECK(read.faults.sorted().back().code == "read.more-faults");
}

TEST_CASE("a text beyond its bound is refused, one at the bound is read", "[read]")
{
    CHECK(read_sample(meeting_with("text", std::string(50'000, 'a'))).meeting.has_value());
    CHECK(read_sample(meeting_with("text", std::string(50'001, 'a'))).codes() ==
          Codes{"read.text-too-long: paragraph"});
}
