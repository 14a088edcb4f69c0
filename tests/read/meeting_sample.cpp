#include "read/meeting_sample.hpp"

#include "read/read_meeting.hpp"
#include "support/temporary_folder.hpp"

#include <fmt/format.h>
#include <fstream>

namespace restitution::tests {

namespace {

struct Part {
    std::string_view name;
    std::string_view xml;
};

constexpr std::string_view questions =
    R"(<question id="venu" column="Venu ?" kind="single"><option id="oui">Oui</option><option id="non">Non</option></question>
    <question id="mixte" column="Mixte ?" kind="mixed"><option id="oui">Oui</option><option id="non">Non</option></question>
    <question id="garder" column="Garder ?" kind="text"/>)";

constexpr std::string_view persons =
    R"(<person id="bob" name="Bob Martin" role="maire" of="Ville"/><person id="ana" name="Ana Garcia"/>)";

/// What a meeting is made of, in the order of the schema.
constexpr Part parts[] = {
    {"title", "<title>Réunion</title>"},
    {"subtitle", ""},
    {"short-title", ""},
    {"group", ""},
    {"when", R"(<when start="2023-06-09T10:00" timezone="Europe/Paris"/>)"},
    {"where", ""},
    {"page", ""},
    {"people", "people"},
    {"attendance", ""},
    {"survey", "survey"},
    {"waiting-room", ""},
    {"section", R"(<section title="Une"/>)"},
    {"closing", ""},
};

std::string survey(std::string_view more, std::string_view at_end = "")
{
    return fmt::format(R"(<survey id="s" responses="r.csv">{}{}{}</survey>)", questions, more,
                       at_end);
}

std::string people(std::string_view more)
{
    return fmt::format("<people>{}{}</people>", persons, more);
}

std::string own_part(const Part& part)
{
    return part.xml == "people"   ? people("")
           : part.xml == "survey" ? survey("")
                                  : std::string{part.xml};
}

std::string meeting_instead(std::string_view name, std::string_view xml)
{
    std::string all = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<meeting xmlns=\"urn:restitution:meeting:1\" xml:lang=\"fr\">\n";
    for (const Part& part : parts) {
        all += part.name == name ? std::string{xml} : own_part(part);
        all += '\n';
    }
    return all + "</meeting>\n";
}

std::string in_section(std::string_view before, std::string_view fragment, std::string_view after)
{
    return meeting_instead(
        "section", fmt::format("<section title=\"Une\">{}{}{}</section>", before, fragment, after));
}

std::string_view name_of(std::string_view element)
{
    return element.substr(1, element.find_first_of(" />\n") - 1);
}

std::string child_with(std::string_view name, std::string_view fragment)
{
    return meeting_instead(name, fmt::format("<{0}>{1}</{0}>", name, fragment));
}

class Folder {
public:
    Folder()
    {
        std::ofstream{path() / "logo.svg"}
            << R"(<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3"/></svg>)";
    }
    const std::filesystem::path& path() const { return folder_.path(); }

private:
    TemporaryFolder folder_{"read"};
};

} // namespace

std::string meeting_with(std::string_view place, std::string_view fragment)
{
    if (place == "whole") {
        return std::string{fragment};
    }
    if (place == "meeting") {
        return meeting_instead(name_of(fragment), fragment);
    }
    if (place == "people") {
        return meeting_instead("people", people(fragment));
    }
    if (place == "survey" || place == "survey-end") {
        return meeting_instead("survey", survey(fragment));
    }
    if (place == "question") {
        return meeting_instead("survey", survey(R"(<question id="q" column="Q ?" kind="single">)" +
                                                std::string{fragment} + "</question>"));
    }
    if (place == "attendance" || place == "waiting-room" || place == "closing") {
        return child_with(place, fragment);
    }
    if (place == "points") {
        return in_section("<points>", fragment, "</points>");
    }
    if (place == "table") {
        return in_section("<table>", fragment, "</table>");
    }
    if (place == "table-end") {
        return in_section("<table><row><cell>a</cell></row>", fragment, "</table>");
    }
    if (place == "text") {
        return in_section("<paragraph>", fragment, "</paragraph>");
    }
    return in_section("", fragment, "");
}

std::vector<std::string> ReadMeeting::codes() const
{
    std::vector<std::string> all;
    for (const Diagnostic& fault : faults.sorted()) {
        all.push_back(
            fmt::format("{}: {}", fault.code,
                        file->text.substr(fault.where.begin, fault.where.end - fault.where.begin)));
    }
    return all;
}

ReadMeeting read_sample(std::string xml)
{
    static const Folder folder;
    ReadMeeting read;
    read.file = std::make_unique<SourceFile>(SourceFile{"meeting.xml", std::move(xml)});
    read.meeting = read::read_meeting(*read.file, read::Root{folder.path()}, read.faults);
    return read;
}

} // namespace restitution::tests
