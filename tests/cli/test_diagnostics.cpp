#include "cli/print_diagnostics.hpp"
#include "cli/printable.hpp"
#include "support/catch.hpp"

using namespace restitution;
using cli::DiagnosticStyle;

namespace {

const SourceFile& meeting()
{
    static const SourceFile file{"meeting.xml",
                                 "<meeting>\n  <chart question=\"ateliers2\"/>\n</meeting>\n"};
    return file;
}

Diagnostics one_fault()
{
    Diagnostics faults;
    faults.error("read.unknown-question",
                 "chart names question 'ateliers2', which no survey declares", {&meeting(), 29, 38},
                 {"did you mean 'ateliers'?"});
    return faults;
}

} // namespace

TEST_CASE("a fault shows its line, a caret below its place and a hint", "[cli]")
{
    CHECK(cli::format_diagnostics(one_fault(), DiagnosticStyle::human) ==
          "meeting.xml:2:20: error: chart names question 'ateliers2', which no survey declares "
          "[read.unknown-question]\n"
          "    2 |   <chart question=\"ateliers2\"/>\n"
          "      |                    ^~~~~~~~~\n"
          "      hint: did you mean 'ateliers'?\n");
}

TEST_CASE("a note, which asks for nothing, is one line", "[cli]")
{
    Diagnostics faults;
    faults.note("typeset.shrunk", "the text was set at 90 % to fit", {&meeting(), 29, 38});

    CHECK(cli::format_diagnostics(faults, DiagnosticStyle::human) ==
          "meeting.xml:2:20: note: the text was set at 90 % to fit [typeset.shrunk]\n");
}

TEST_CASE("the short style is one line a fault", "[cli]")
{
    CHECK(cli::format_diagnostics(one_fault(), DiagnosticStyle::compact) ==
          "meeting.xml:2:20: error: chart names question 'ateliers2', which no survey declares "
          "[read.unknown-question]\n");
}

TEST_CASE("JSON holds the same as one object a line", "[cli]")
{
    CHECK(cli::format_diagnostics(one_fault(), DiagnosticStyle::json) ==
          R"({"severity":"error","code":"read.unknown-question",)"
          R"("message":"chart names question 'ateliers2', which no survey declares",)"
          R"("file":"meeting.xml","line":2,"column":20,"hints":["did you mean 'ateliers'?"]})"
          "\n");
}

TEST_CASE("JSON holds no control character of any kind, only its number", "[cli]")
{
    Diagnostics faults;
    faults.error("read.unknown-id", "'a\u007Fb\u009Bc\u202Ed'");

    const std::string told = cli::format_diagnostics(faults, DiagnosticStyle::json);

    CHECK(told.find(R"(a\u007fb\u009bc\u202ed)") != std::string::npos);
}

TEST_CASE("faults come in the order of the file, those without a place last", "[cli]")
{
    Diagnostics faults;
    faults.warning("tally.nowhere", "third");
    faults.error("read.late", "second", {&meeting(), 20, 21});
    faults.error("read.early", "first", {&meeting(), 0, 1});

    CHECK(cli::format_diagnostics(faults, DiagnosticStyle::compact) ==
          "meeting.xml:1:1: error: first [read.early]\n"
          "meeting.xml:2:11: error: second [read.late]\n"
          "warning: third [tally.nowhere]\n");
}

TEST_CASE("a caret counts characters, not bytes", "[cli]")
{
    const SourceFile file{"m.xml", "<p>Huế ☃ x</p>"};
    Diagnostics faults;
    const auto at = static_cast<std::uint32_t>(file.text.find('x'));
    faults.error("read.x", "here", {&file, at, at + 1});

    CHECK(cli::format_diagnostics(faults, DiagnosticStyle::human) ==
          "m.xml:1:10: error: here [read.x]\n"
          "    1 | <p>Huế ☃ x</p>\n"
          "      |          ^\n");
}

TEST_CASE("of a very long line only the part round the place is shown", "[cli]")
{
    const SourceFile file{"m.xml", std::string(100'000, 'a') + "!" + std::string(100'000, 'b')};
    Diagnostics faults;
    faults.error("read.x", "here", {&file, 100'000, 100'001});

    const auto text = cli::format_diagnostics(faults, DiagnosticStyle::human);

    CHECK(text.size() < 400);
    CHECK(text.find("a!b") != std::string::npos);
}

TEST_CASE("no control character or broken byte of the input reaches a terminal", "[cli]")
{
    CHECK(cli::printable("a\tb\x1b[2Jc\xff"
                         "d\xe2\x80\xae"
                         "e") == "a b\xef\xbf\xbd[2Jc\xef\xbf\xbd"
                                 "d\xef\xbf\xbd"
                                 "e");
}

TEST_CASE("every two-byte input is printable, one character for one", "[cli]")
{
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second) {
            const std::string bytes{static_cast<char>(first), static_cast<char>(second)};
            const std::string text = cli::printable(bytes);
            for (const char byte : text) {
                REQUIRE(static_cast<unsigned char>(byte) >= 0x20);
            }
        }
    }
}

TEST_CASE("a caret stays below its place behind broken bytes", "[cli]")
{
    const SourceFile file{"m.xml", "\xff\xfe"
                                   "x!y"};
    Diagnostics faults;
    faults.error("read.x", "here", {&file, 3, 4});

    const auto text = cli::format_diagnostics(faults, DiagnosticStyle::human);

    CHECK(text.find("    1 | \xef\xbf\xbd\xef\xbf\xbdx!y\n      |    ^\n") != std::string::npos);
}
