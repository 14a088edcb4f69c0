#include "read/read_meeting.hpp"
#include "read/text_gate.hpp"
#include "support/catch.hpp"
#include "support/repeated.hpp"

#include <algorithm>
#include <ctime>
#include <sys/resource.h>

// Meeting files made to do harm, or spoilt on their way. Each is read, read with a warning, or
// refused with a reason; and whatever it is, in seconds and in less than 512 MB.

using namespace restitution;
using restitution::tests::repeated;
using namespace std::string_literals;

namespace {

// The address sanitizer keeps freed memory and shadows the rest: twice and a half as much.
#ifdef __SANITIZE_ADDRESS__
constexpr long most_kilobytes = 3 * 512L * 1024;
#else
constexpr long most_kilobytes = 512L * 1024;
#endif

std::string meeting(std::string_view blocks, std::string_view head = "",
                    std::string_view declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
{
    return std::string{declaration} +
           R"(<meeting xmlns="urn:restitution:meeting:1" xml:lang="fr"><title>Restitution</title>)"
           R"(<when start="2023-06-09T10:00" timezone="Europe/Paris"/>)" +
           std::string{head} + "<section title=\"Une\">" + std::string{blocks} +
           "</section></meeting>\n";
}

std::string paragraph(std::string_view text)
{
    return meeting("<paragraph>" + std::string{text} + "</paragraph>");
}

std::string with_doctype(std::string_view subset, std::string_view text)
{
    return meeting("<paragraph>" + std::string{text} + "</paragraph>", "",
                   "<?xml version=\"1.0\"?>\n<!DOCTYPE meeting [" + std::string{subset} + "]>\n");
}

std::string picture(std::string_view path)
{
    return meeting("<picture src=\"" + std::string{path} + "\" alt=\"exemple\"/>");
}

std::string people(std::string_view persons)
{
    return meeting("", "<people>" + std::string{persons} + "</people>");
}

std::string attributes(std::size_t count)
{
    std::string all;
    for (std::size_t i = 0; i < count; ++i) {
        all += " a" + std::to_string(i) + "=\"1\"";
    }
    return all;
}

std::string utf16(std::string_view ascii, bool little_endian)
{
    std::string bytes = little_endian ? "\xFF\xFE"s : "\xFE\xFF"s;
    for (const char c : ascii) {
        bytes += little_endian ? ""s + c + '\0' : ""s + '\0' + c;
    }
    return bytes;
}

constexpr std::string_view question = R"(<question id="q" column="Avis ?" kind="text"/>)";

std::string survey(std::string_view questions)
{
    return meeting("",
                   "<survey id=\"s\" responses=\"r.csv\">" + std::string{questions} + "</survey>");
}

enum class Outcome { accept, warn, reject };

struct Case {
    const char* name;
    std::string bytes;
    Outcome outcome;
    const char* code; ///< of the first fault; empty: none
};

std::vector<Case> cases()
{
    using enum Outcome;
    return {
        {"an entity of 50 kB used 2,000 times",
         with_doctype("<!ENTITY a \"" + std::string(50'000, 'A') + "\">", repeated("&a;", 2'000)),
         reject, "xml.doctype"},
        {"laughs", with_doctype("<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">", "&b;"), reject,
         "xml.doctype"},
        {"an external entity", with_doctype("<!ENTITY x SYSTEM \"file:///etc/passwd\">", "&x;"),
         reject, "xml.doctype"},
        {"an external parameter entity",
         with_doctype("<!ENTITY % x SYSTEM \"http://127.0.0.1:9/a\"> %x;", "a"), reject,
         "xml.doctype"},
        {"100,000 levels of points",
         meeting("<points>" + repeated("<point>", 100'000) + repeated("</point>", 100'000) +
                 "</points>"),
         reject, "xml.too-deep"},
        {"100,000 levels of bold", paragraph(repeated("<b>", 100'000)), reject, "xml.too-deep"},
        {"100,000 attributes", meeting("<remark" + attributes(100'000) + ">a</remark>"), reject,
         "xml.too-many-attributes"},
        {"a picture above the folder", picture("../../etc/passwd"), reject, "read.outside-root"},
        {"an absolute picture", picture("/etc/passwd"), reject, "read.outside-root"},
        {"a picture by backslashes", picture("..\\..\\windows\\win.ini"), reject,
         "read.outside-root"},
        {"a picture on another machine", picture("\\\\host.invalid\\share\\a.png"), reject,
         "read.outside-root"},
        {"a picture's name with an escaped NUL", picture("images/a.png%00.jpg"), reject,
         "read.no-file"},
        {"a picture's name with a line end", picture("a&#10;.png"), reject, "read.not-a-path"},
        {"a device as a picture", picture("/dev/zero"), reject, "read.outside-root"},
        {"a picture of the web", picture("http://127.0.0.1:9/a.png"), reject, "read.not-a-path"},
        {"a picture as data", picture("data:image/svg+xml;base64,PHN2Zy8+"), reject,
         "read.not-a-path"},
        {"the end inside a tag", paragraph("a").substr(0, 250) + "<topic title=", reject,
         "xml.not-well-formed"},
        {"UTF-8 that is said to be Latin-1",
         meeting("<paragraph>éèà – Nguyễn</paragraph>", "",
                 "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n"),
         warn, "xml.encoding"},
        {"Latin-1 that is said to be so",
         meeting("<paragraph>\xE9</paragraph>", "",
                 "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n"),
         reject, "xml.not-utf8"},
        {"UTF-16, low byte first", utf16(paragraph("Ha Noi"), true), accept, ""},
        {"UTF-16, high byte first", utf16(paragraph("Ha Noi"), false), accept, ""},
        {"UTF-8 with a mark", "\xEF\xBB\xBF" + paragraph("Hà Nội"), accept, ""},
        {"a NUL", paragraph("a\0b"s), reject, "xml.invalid-character"},
        {"a control character",
         paragraph("a\x01"
                   "b"),
         reject, "xml.invalid-character"},
        {"NUL by reference", paragraph("a&#0;b"), reject, "xml.not-well-formed"},
        {"a surrogate by reference", paragraph("a&#xD800;b"), reject, "xml.not-well-formed"},
        {"U+FFFE by reference", paragraph("a&#xFFFE;b"), reject, "xml.not-well-formed"},
        {"U+FFFE",
         paragraph("a\xEF\xBF\xBE"
                   "b"),
         reject, "xml.not-well-formed"},
        {"a noncharacter that XML allows",
         paragraph("a\xEF\xB7\x90"
                   "b"),
         warn, "text.noncharacter"},
        {"controls of direction",
         paragraph("a\xE2\x80\xAE"
                   "gnp.exe"),
         warn, "text.bidi"},
        {"an attribute twice", meeting("<remark kind=\"note\" kind=\"idea\">a</remark>"), reject,
         "xml.not-well-formed"},
        {"an id twice", survey(std::string{question} + std::string{question}), reject,
         "read.repeated-id"},
        {"the end of CDATA in a text", paragraph("a ]]> b"), reject, "xml.not-well-formed"},
        {"two roots", paragraph("a") + "<meeting/>", reject, "xml.not-well-formed"},
        {"text after the root", paragraph("a") + "b", reject, "xml.not-well-formed"},
        {"two hyphens in a comment", meeting("<!-- a -- b -->"), reject, "xml.not-well-formed"},
        {"an inclusion",
         meeting("<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\" "
                 "parse=\"text\"/>"),
         reject, "read.unknown-element"},
        {"a schema of its own",
         meeting("<paragraph xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                 "xsi:schemaLocation=\"urn:restitution:meeting:1 http://127.0.0.1:9/a.xsd\">a"
                 "</paragraph>"),
         accept, ""},
        {"a style sheet",
         meeting("", "",
                 "<?xml version=\"1.0\"?><?xml-stylesheet href=\"http://127.0.0.1:9/a.xsl\"?>"),
         accept, ""},
        {"nothing", "", reject, "xml.empty"},
        {"white space", " \n\t ", reject, "xml.empty"},
        {"a PDF", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", reject, ""},
        {"a misspelt element", meeting("<titel>faute</titel>"), reject, "read.unknown-element"},
        {"a kind that is none", survey(R"(<question id="q" column="c" kind="hologramme"/>)"),
         reject, "read.bad-value"},
        {"names that differ by a letter",
         people(R"(<person id="a" name="Solène Carron"/><person id="b" name="Solène Carrion"/>)"),
         warn, "read.similar-names"},
        {"an address of two lines",
         people(R"(<person id="a" name="Jean" email="a@b.example&#13;&#10;Bcc: x@y.example"/>)"),
         reject, "read.bad-address"},
        {"a name of two lines", people(R"(<person id="a" name="Jean&#13;&#10;Bcc: x@y.example"/>)"),
         reject, "read.control-character"},
        {"two addresses", people(R"(<person id="a" name="x" email="a@b.example, c@d.example"/>)"),
         reject, "read.bad-address"},
        {"a name with signs",
         people(R"(<person id="a" name="Éloïse &quot;Lo&quot; Nguyễn" email="e@mairie.example"/>)"),
         accept, ""},
        {"references in a text", paragraph("&quot;&lt;&amp;&apos;&#x41;&#65;&#x1F600;"), accept,
         ""},
        {"5 MB for one slide", paragraph(std::string(5'000'000, 'a')), reject,
         "read.text-too-long"},
        {"5 MB in an attribute", meeting("<topic title=\"" + std::string(5'000'000, 'a') + "\"/>"),
         reject, "read.text-too-long"},
        {"50,000 elements that do not exist", meeting(repeated("<blink/>", 50'000)), reject,
         "read.unknown-element"},
        {"50,000 elements in the wrong place", meeting(repeated("<option/>", 50'000)), reject,
         "read.misplaced"},
        {"50,000 charts of nothing", meeting(repeated("<chart/>", 50'000)), reject,
         "read.missing-attribute"},
        {"50,000 ids that are not there",
         meeting(repeated("<paragraph><person ref=\"nobody\"/></paragraph>", 50'000)), reject,
         "read.unknown-person"},
        {"2,000 people of one name", people([] {
             std::string all;
             for (int i = 0; i < 2'000; ++i) {
                 all += "<person id=\"p" + std::to_string(i) + "\" name=\"Nom de famille\"/>";
             }
             return all;
         }()),
         warn, "read.similar-names"},
        {"500 names of 40,000 letters", people([] {
             std::string all;
             for (int i = 0; i < 500; ++i) {
                 all += "<person id=\"p" + std::to_string(i) + "\" name=\"" +
                        std::string(40'000, 'a') + "\"/>";
             }
             return all;
         }()),
         accept, ""},
        {"20,000 topics",
         meeting(repeated("<topic title=\"T\"><points><point>a</point></points></topic>", 20'000)),
         accept, ""},
    };
}

} // namespace

TEST_CASE("each hostile meeting gets what it must, in time and memory", "[hostile]")
{
    constexpr double hangs = 60; // seconds; a slow machine takes five in a debug build
    for (const Case& one : cases()) {
        CAPTURE(one.name);
        const std::clock_t before = std::clock();
        SourceFile file{"meeting.xml", one.bytes};
        Diagnostics faults;
        read::decode_by_mark(file, faults);

        const auto meeting = read::read_meeting(file, read::Root{"/nowhere"}, faults);

        const auto sorted = faults.sorted();
        const std::string_view first = sorted.empty() ? "" : sorted[0].code;
        CAPTURE(first, sorted.empty() ? std::string{} : sorted[0].message);
        CHECK(meeting.has_value() == (one.outcome != Outcome::reject));
        CHECK(faults.has_errors() == (one.outcome == Outcome::reject));
        CHECK(faults.has_warnings() == (one.outcome == Outcome::warn));
        CHECK((*one.code == '\0' || first == one.code));
        CHECK(sorted.size() <= 202);
        for (const Diagnostic& fault : sorted) {
            CHECK(fault.message.size() < 400);
            CHECK(fault.message.find("root:") == std::string::npos);
        }
        CHECK(static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC < hangs);
    }
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    CHECK(used.ru_maxrss < most_kilobytes);
}
