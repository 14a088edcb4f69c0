#include "read/embedded_schemas.hpp"
#include "read/xml_document.hpp"
#include "support/catch.hpp"

#include <memory>

// Strict XML: what is refused, where the fault is told, and where nodes stand.

using namespace restitution;

namespace {

struct ReadXml {
    std::unique_ptr<SourceFile> file;
    std::optional<read::XmlDocument> document;
    Diagnostics faults;

    std::string covered(const SourceSpan& span) const
    {
        return file->text.substr(span.begin, span.end - span.begin);
    }
};

ReadXml read_text(std::string text)
{
    ReadXml read;
    read.file = std::make_unique<SourceFile>(SourceFile{"a.xml", std::move(text)});
    read.document = read::read_xml(*read.file, read::meeting_schema, read.faults);
    return read;
}

std::string in_section(std::string_view blocks)
{
    return R"(<meeting xmlns="urn:restitution:meeting:1" xml:lang="fr"><title>é</title>)"
           R"(<when start="2023-06-09T10:00" timezone="Europe/Paris"/>)"
           R"(<section title="Réunion">)" +
           std::string{blocks} + "</section></meeting>";
}

struct Case {
    const char* blocks;
    const char* covered;
    const char* message;
};

const std::vector<Case> malformed{
    {"<topic title=\"é\"><paragraph>é</topic>", "</topic>",
     "</topic> closes nothing: <paragraph> of line 1 is open"},
    {"<paragraph>A & B</paragraph>", " ", "no name follows this sign"},
    {"<paragraph>é &nbsp;!</paragraph>", "&nbsp;", "&nbsp; means nothing in XML"},
    {"<topic title=a/>", "a", "the value of an attribute is not in quotes"},
    {"<topic title/>", "/", "the attribute 'title' has no value"},
    {"<topic title=\"a\" title=\"b\"/>", "title=\"b\"", "the attribute 'title' is there twice"},
    {"<topic title=\"a<b\"/>", "<", "a < stands in the value of an attribute"},
    {"<!-- a -- b -->", "--", "two hyphens stand inside a comment"},
    {"<paragraph>a ]]> b</paragraph>", "]]>", "]]> stands in a text"},
    {"<paragraph>a&#1;</paragraph>", "&#1;", "this reference names a character that XML forbids"},
};

} // namespace

TEST_CASE("what is not well-formed is told in our words, at the very bytes", "[read]")
{
    for (const Case& one : malformed) {
        CAPTURE(one.blocks);
        const ReadXml read = read_text(in_section(one.blocks));
        CHECK_FALSE(read.document.has_value());
        REQUIRE(read.faults.all().size() == 1);
        const Diagnostic& fault = read.faults.all()[0];
        CHECK(fault.code == "xml.not-well-formed");
        CHECK(fault.message == one.message);
        CHECK(read.covered(fault.where) == one.covered);
        CHECK_FALSE(fault.hints.empty());
    }
}

TEST_CASE("a file that is cut names what is open and on which line", "[read]")
{
    const ReadXml read = read_text("<meeting>\n<section>\n<topic>");

    REQUIRE(read.faults.all().size() == 1);
    CHECK(read.faults.all()[0].message == "the file ends, but <topic> of line 3 is open");
}

TEST_CASE("a declaration after a blank line is told as what it is", "[read]")
{
    const ReadXml read = read_text("\n<?xml version=\"1.0\"?>" + in_section(""));

    REQUIRE(read.faults.all().size() == 1);
    CHECK(read.faults.all()[0].message == "<?xml may stand at the very start of the file only");
}

TEST_CASE("UTF-16 without its mark is told by its NULs", "[read]")
{
    std::string utf16;
    for (const char c : std::string{"<meeting/>"}) {
        utf16 += {c, '\0'};
    }
    const ReadXml read = read_text(utf16);

    REQUIRE(read.faults.all().size() == 1);
    CHECK(read.faults.all()[0].code == "xml.invalid-character");
    CHECK(read.faults.all()[0].hints.at(0).find("UTF-8") != std::string::npos);
}

TEST_CASE("a declared encoding that the bytes belie is a warning", "[read]")
{
    for (const std::string encoding : {"ISO-8859-1", "windows-1252", "Shift_JIS"}) {
        const ReadXml read =
            read_text("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + in_section(""));
        CAPTURE(encoding);
        CHECK(read.document.has_value());
        REQUIRE(read.faults.all().size() == 1);
        CHECK(read.faults.all()[0].code == "xml.encoding");
        CHECK(read.covered(read.faults.all()[0].where) == encoding);
    }
    for (const std::string encoding : {"UTF-8", "utf-8", "UTF-16"}) {
        const ReadXml read =
            read_text("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + in_section(""));
        CHECK(read.document.has_value());
        CHECK(read.faults.all().empty());
    }
}

TEST_CASE("elements, attributes and texts stand where the file has them", "[read]")
{
    const ReadXml read =
        read_text(in_section("<paragraph  xml:lang = 'vi' >é&amp;à<b>c</b></paragraph>"));
    REQUIRE(read.document.has_value());
    const pugi::xml_node paragraph = read.document->root().child("section").child("paragraph");

    CHECK(read.covered(read.document->span(paragraph)) == "paragraph");
    CHECK(read.covered(read.document->span(paragraph.attribute("xml:lang"))) == "vi");
    CHECK(read.covered(read.document->span(paragraph.first_child())) == "é&amp;à");
    CHECK(read.covered(read.document->span(paragraph.child("b").first_child())) == "c");
}

TEST_CASE("a quarter of a million elements are the most", "[read]")
{
    const auto with = [](std::size_t count) {
        std::string breaks;
        for (std::size_t i = 0; i < count; ++i) {
            breaks += "<br/>";
        }
        return read_text(in_section("<paragraph>" + breaks + "</paragraph>"));
    };

    CHECK(with(249'000).document.has_value());
    const ReadXml many = with(250'000);
    REQUIRE(many.faults.all().size() == 1);
    CHECK(many.faults.all()[0].code == "xml.too-many-elements");
}

TEST_CASE("64 levels and 64 attributes are the most", "[read]")
{
    const auto deep = [](std::size_t levels) {
        std::string text = "<points>";
        for (std::size_t i = 0; i < levels; ++i) {
            text += "<point>a";
        }
        for (std::size_t i = 0; i < levels; ++i) {
            text += "</point>";
        }
        return in_section(text + "</points>");
    };
    CHECK(read_text(deep(61)).document.has_value());
    CHECK(read_text(deep(62)).faults.all()[0].code == "xml.too-deep");

    std::string many = "<chart";
    for (int i = 0; i < 65; ++i) {
        many += " a" + std::to_string(i) + "=\"\"";
    }
    CHECK(read_text(in_section(many + "/>")).faults.all()[0].code == "xml.too-many-attributes");
}
