#include "read/embedded_schemas.hpp"
#include "read/foreign_kind.hpp"
#include "read/read_responses.hpp"
#include "read/response_encoding.hpp"
#include "read/xml_document.hpp"
#include "support/catch.hpp"

#include <string>

// Files of another kind that are given for a meeting or its responses.

using namespace restitution;
using namespace std::string_literals;

namespace {

struct Case {
    std::string bytes;
    const char* name; ///< null: no foreign kind
};

const std::string zip = "PK\x03\x04\x14\x00\x06\x00\x08\x00"s;

const std::vector<Case> cases{
    {zip + "[Content_Types].xml\xE2\x80" + "xl/workbook.xml\xFF", "an Excel workbook"},
    {zip + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet\xFF",
     "a LibreOffice spreadsheet"},
    {zip + "[Content_Types].xmlword/document.xml", "a word processor's document"},
    {zip + "Sondage.csv", "a ZIP archive"},
    {zip, "a ZIP archive"},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\x00"s, "an Office file of the old kind (.xls, .doc)"},
    {"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", "a PDF"},
    {"{\\rtf1\\ansi", "a word processor's document"},
    {"\x1F\x8B\x08\x00"s, "a packed archive"},
    {"\x89PNG\r\n\x1A\n", "a picture"},
    {"\xFF\xD8\xFF\xE0", "a picture"},
    {"GIF89a\x10\x00\x10\x00\xF7\x00\x00"s, "a picture"},
    {zip + "[Content_Types].xmlppt/presentation.xml", "a presentation"},
    {"[{\"Horodateur\": \"2024\"}]", "a JSON file"},
    {"{\r\n  \"responses\": []\r\n}", "a JSON file"},
    {"\xFD"
     "7zXZ\x00"s,
     "a packed archive"},
    {"RIFF\x10\x00\x00\x00WEBPVP8 "s, "a picture"},
    {"<!DOCTYPE html><html lang=\"fr\"><head>", "a web page"},
    {"\r\n <!doctype HTML>\n<BODY>", "a web page"},
    {"<HTML><Head>", "a web page"},
    {"<?xml version=\"1.0\"?>\n<!-- x --><html xmlns=\"http://www.w3.org/1999/xhtml\"><head/>",
     "a web page"},
    {"", nullptr},
    {"<!-- never ends", nullptr},
    {"PK,Nom\n1,a\n", nullptr},
    {"%PDF,a\n", nullptr},
    {"%PDF-1 ou Word ?;Nom\n1;a\n", nullptr},
    {"GIF8 ou PNG ?;Nom\nPNG;a\n", nullptr},
    {"GIF89a ou PNG ?;Nom\nPNG;a\n", nullptr},
    {"Images WEBP ?\noui\n", nullptr},
    {"<html> ou <xml> ?;Nom\nxml;a\n", nullptr},
    {"<!doctype html> : utile ?\noui\n", nullptr},
    {"<b>Votre nom</b>;Venu\na;oui\n", nullptr},
    {"<18 ans;Venu\n1;oui\n", nullptr},
    {"[1] Venu ?;Nom\noui;a\n", nullptr},
    {"{1} Venu ?;Nom\noui;a\n", nullptr},
    {"Horodateur,Venu\n", nullptr},
    {"<meeting>", nullptr},
};

survey::Survey one_question(const SourceSpan& where)
{
    survey::Survey survey;
    survey.responses_where = where;
    survey.questions.resize(1);
    survey.questions[0].column = "Venu";
    return survey;
}

} // namespace

TEST_CASE("what is no CSV and no XML is known by its bytes", "[read]")
{
    for (const Case& one : cases) {
        CAPTURE(one.bytes);
        const read::ForeignKind* found = read::find_foreign_kind(one.bytes);
        REQUIRE((found != nullptr) == (one.name != nullptr));
        if (found != nullptr) {
            CHECK(found->name == one.name);
            CHECK_FALSE(found->to_csv.empty());
            CHECK_FALSE(found->to_xml.empty());
        }
    }
}

TEST_CASE("responses of another kind are told as such where the survey names them", "[read]")
{
    const SourceFile meeting{"meeting.xml", "responses=\"r.csv\""};
    for (const std::string encoding : {"", "auto"}) {
        for (const Case& one : cases) {
            if (one.name == nullptr) {
                continue;
            }
            CAPTURE(encoding, one.bytes);
            SourceFile file{"r.csv", one.bytes};
            Diagnostics faults;
            read::decode_responses(file, encoding, faults);
            CHECK_FALSE(read::read_responses(one_question({&meeting, 11, 16}), file, faults));
            REQUIRE(faults.all().size() == 1);
            CHECK(faults.all()[0].code == "read.foreign-file");
            CHECK(faults.all()[0].message == "'r.csv' is "s + one.name + ", no CSV");
            CHECK(faults.all()[0].where == SourceSpan{&meeting, 11, 16});
            CHECK(faults.all()[0].hints.size() == 1);
        }
    }
}

TEST_CASE("an XML file is no CSV, with a declaration or without", "[read]")
{
    for (const char* text : {"<?xml version=\"1.0\"?>\n<meeting/>",
                             "<!-- x -->\n<meeting xmlns=\"urn:restitution:meeting:1\">"}) {
        const SourceFile file{"r.csv", text};
        Diagnostics faults;
        CHECK_FALSE(read::read_responses(one_question({}), file, faults));
        REQUIRE(faults.all().size() == 1);
        CHECK(faults.all()[0].message == "'r.csv' is an XML file, no CSV");
    }
}

TEST_CASE("a meeting of another kind is told as such", "[read]")
{
    for (const Case& one : cases) {
        if (one.name == nullptr) {
            continue;
        }
        CAPTURE(one.bytes);
        const SourceFile file{"meeting.xml", one.bytes};
        Diagnostics faults;
        CHECK_FALSE(read::read_xml(file, read::meeting_schema, faults));
        REQUIRE(faults.all().size() == 1);
        CHECK(faults.all()[0].code == "read.foreign-file");
        CHECK(faults.all()[0].message == "'meeting.xml' is "s + one.name + ", no XML");
        CHECK(faults.all()[0].hints.size() == 1);
    }
}
