#include "read/accepted.hpp"

#include <algorithm>

// What xml:lang is said of.

using namespace restitution;
using namespace restitution::tests;
using Codes = std::vector<std::string>;

namespace {

std::string language_of(const meeting::Text& text)
{
    return text.at(0).language;
}

} // namespace

TEST_CASE("the language of an element is that of the words in its attributes", "[read]")
{
    const auto entry = accepted_block<meeting::Entry>(R"(<entry xml:lang="vi" term="a">b</entry>)");
    CHECK(language_of(entry.term) == "vi");
    CHECK(language_of(entry.text) == "vi");
    const auto event = accepted_block<meeting::Event>(
        R"(<event xml:lang="vi" start="2024-01-02" where="a">b</event>)");
    CHECK(language_of(event.place) == "vi");
    const auto picture = accepted_block<meeting::Image>(
        R"(<picture xml:lang="VI-Latn" src="logo.svg" alt="a">b</picture>)");
    CHECK(picture.language == "vi-Latn");
    const auto talk = accepted_block<meeting::Talk>(R"(<talk xml:lang="vi" by="bob" on="a"/>)");
    CHECK(language_of(talk.on) == "vi");
    const auto table = accepted_block<meeting::Table>(R"(<table xml:lang="vi" title="a">
        <group xml:lang="fr" title="b"><row><cell>c</cell></row></group>
        <aside title="d"><point>e</point></aside></table>)");
    CHECK(language_of(table.title) == "vi");
    CHECK(language_of(table.groups[0].title) == "fr");
    CHECK(language_of(table.aside->title) == "vi");
}

TEST_CASE("names, titles and labels have the language of their element", "[read]")
{
    const auto people = accepted("people", R"(<organisation id="pont" name="a" xml:lang="vi"/>
        <person id="eva" name="b" of="pont" xml:lang="de"/><person id="tom" name="c" of="d"/>
        <person id="kim" name="e" of="f" xml:lang="vi"/>)");
    const auto person = [&](std::string_view id) {
        return *std::ranges::find(people.people, id, &meeting::Person::id);
    };
    CHECK(people.organisations[0].language == "vi");
    CHECK(person("eva").language == "de");
    CHECK(person("eva").organisation_language == "vi");
    CHECK(person("tom").organisation_language.empty());
    CHECK(person("kim").organisation_language == "vi");

    const auto asked =
        accepted("survey", R"(<question id="q" column="a" kind="single" xml:lang="vi">
        <option id="x">b</option><option id="y" xml:lang="fr">c</option></question>)");
    const survey::Question& question = asked.surveys[0].questions.back();
    CHECK(question.language == "vi");
    CHECK(question.options[0].language == "vi");
    CHECK(question.options[1].language == "fr");

    CHECK(accepted("meeting", R"(<page href="https://example.org" title="a" xml:lang="vi"/>)")
              .pages[0]
              .language == "vi");
    CHECK(accepted("waiting-room", R"(<video href="https://example.org" title="a" xml:lang="vi"/>)")
              .waiting_room->videos[0]
              .language == "vi");
}

TEST_CASE("the language of an element is that of all in it that say no other", "[read]")
{
    const auto meeting = accepted("meeting", R"(<section title="a" subtitle="b" xml:lang="vi">
        <topic title="c" xml:lang="de"><paragraph>d <i>e</i></paragraph></topic>
        <points><point>f<point xml:lang="fr">g <b>h</b></point></point></points></section>)");
    const meeting::Section& section = meeting.sections[0];

    CHECK(language_of(section.title) == "vi");
    CHECK(language_of(section.subtitle) == "vi");
    CHECK(language_of(section.topics[0].title) == "de");
    const auto& words = std::get<meeting::Paragraph>(section.topics[0].blocks[0].content).text;
    CHECK(words[1].language == "de");
    const auto& point = std::get<meeting::Points>(section.topics[1].blocks[0].content).points.at(0);
    CHECK(language_of(point.text) == "vi");
    CHECK(point.points[0].text[1].language == "fr");
}

TEST_CASE("elements that only hold others may say the language of all", "[read]")
{
    const auto meeting = accepted("meeting", R"(<people xml:lang="vi"><person id="bob" name="a"/>
        <person id="ana" name="b" xml:lang="de"/></people>)");
    CHECK(meeting.people[0].language == "vi");
    CHECK(meeting.people[1].language == "de");
    const auto room = accepted("meeting", R"(<waiting-room xml:lang="vi"><paragraph>a</paragraph>
        <video href="https://example.org" title="b"/></waiting-room>)");
    CHECK(language_of(room.waiting_room->text) == "vi");
    CHECK(room.waiting_room->videos[0].language == "vi");
    const auto closing =
        accepted("meeting", R"(<closing xml:lang="vi"><thanks>a</thanks></closing>)").closing;
    CHECK(language_of(closing->thanks) == "vi");
    const auto points =
        accepted_block<meeting::Points>(R"(<points xml:lang="vi"><point>a</point></points>)");
    CHECK(language_of(points.points[0].text) == "vi");
    const auto table =
        accepted_block<meeting::Table>(R"(<table><row xml:lang="vi"><cell>a</cell></row></table>)");
    CHECK(language_of(table.groups[0].rows[0].cells[0]) == "vi");
}

TEST_CASE("a language is refused where no words are told in one", "[read]")
{
    for (const auto& [part, xml] : std::vector<std::pair<std::string, std::string>>{
             {"meeting", R"(<short-title xml:lang="vi">a</short-title>)"},
             {"section", R"(<chart question="venu" xml:lang="vi"/>)"}}) {
        const auto faults = read_sample(meeting_with(part, xml));
        CHECK(faults.codes() == Codes{"read.unknown-attribute: vi"});
    }
}

TEST_CASE("what is no language is told once, however much it is said of", "[read]")
{
    CHECK(read_sample(meeting_with("meeting", R"(<section title="a" subtitle="b" xml:lang="x1">
              <paragraph>c</paragraph><paragraph>d</paragraph></section>)"))
              .codes() == Codes{"read.bad-language: x1"});
}
