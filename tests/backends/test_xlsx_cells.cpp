#include "backends/xlsx/cell_text.hpp"
#include "backends/xlsx/column_width.hpp"
#include "backends/xlsx/headers.hpp"
#include "backends/xlsx/package.hpp"
#include "backends/xlsx/sheet_names.hpp"
#include "support/catch.hpp"

#include <random>
#include <set>
#include <unicode/unistr.h>

using namespace restitution::backends::xlsx;

namespace {

std::string repeated(const std::string& piece, std::size_t times)
{
    std::string text;
    for (std::size_t n = 0; n < times; ++n) {
        text += piece;
    }
    return text;
}

std::string joined(const std::vector<std::string>& pieces)
{
    std::string text;
    for (const std::string& piece : pieces) {
        text += piece;
    }
    return text;
}

std::string random_words(std::mt19937& random, std::size_t pieces)
{
    static const std::vector<std::string> all{"a",   "É", "🌊",  " ",    "Việt",    "'",
                                              "[x]", "/", "\\", "_x00", "é\u0301", ":",
                                              "?",   "*", "Ω",  "ß"};
    std::string text;
    for (std::size_t n = 0; n < pieces; ++n) {
        text += all[random() % all.size()];
    }
    return text;
}

std::string folded(const std::string& text)
{
    std::string out;
    return icu::UnicodeString::fromUTF8(text).foldCase().toUTF8String(out);
}

} // namespace

TEST_CASE("a text that Excel would take for an escape is escaped itself", "[xlsx]")
{
    CHECK(to_cells("_x0041_") == std::vector<std::string>{"_x005F_x0041_"});
    CHECK(to_cells("a_x00e9_b_x41_") == std::vector<std::string>{"a_x005F_x00e9_b_x41_"});
    CHECK(to_cells("_x_") == std::vector<std::string>{"_x_"});
    CHECK(!is_plain_cell("see _x0041_"));
}

TEST_CASE("line ends become LF and control characters stay readable", "[xlsx]")
{
    CHECK(to_cells("a\r\nb\rc\nd") == std::vector<std::string>{"a\nb\nc\nd"});
    CHECK(to_cells("a\x0B\tb") == std::vector<std::string>{"a_x000B_\tb"});
    CHECK(to_cells("\xEF\xBF\xBE") == std::vector<std::string>{"\uFFFD"});
}

TEST_CASE("a character beyond U+FFFF counts as two", "[xlsx]")
{
    CHECK(count_utf16("aé🌊") == 4);
}

TEST_CASE("a text longer than a cell goes on in the next, no character divided", "[xlsx]")
{
    const std::string text = "a" + repeated("🌊", 20'000);

    const auto cells = to_cells(text);

    REQUIRE(cells.size() == 2);
    CHECK(count_utf16(cells[0]) == cell_limit);
    CHECK(joined(cells) == text);
}

TEST_CASE("a plain cell is one that needs no change", "[xlsx]")
{
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    const std::string text = random_words(random, 1 + random() % 30);

    const auto cells = to_cells(text);

    if (is_plain_cell(text)) {
        CHECK(cells == std::vector<std::string>{text});
    }
    CHECK(is_plain_cell(text) == (joined(cells) == text));
}

TEST_CASE("sheet names are valid, short and told apart without case", "[xlsx]")
{
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    std::set<std::string> taken;
    for (std::size_t number = 1; number <= 12; ++number) {
        const std::string title = random_words(random, random() % 40);
        for (const std::string& name :
             {question_sheet_name(number, title), answers_sheet_name(number, "Réponses")}) {
            CAPTURE(name);
            CHECK(count_utf16(name) <= 31);
            CHECK(name.find_first_of("\\/?*[]:'") == std::string::npos);
            CHECK(name.back() != ' ');
            CHECK(taken.insert(folded(name)).second);
        }
    }
}

TEST_CASE("the same title in another case still names two sheets", "[xlsx]")
{
    CHECK(question_sheet_name(1, "RÉPONSES") == "1. RÉPONSES");
    CHECK(answers_sheet_name(1, "Réponses") == "1 Réponses");
    CHECK(question_sheet_name(3, "L'eau / la terre") == "3. L’eau la terre");
    CHECK(question_sheet_name(3, "") == "3.");
}

TEST_CASE("headers of a table are one line, within limits and told apart without case", "[xlsx]")
{
    const std::string longest = repeated("é", 400);

    const auto headers = unique_headers({"Été", "ÉTÉ", "", "a\n b", longest, longest, "_x0041_"});

    CHECK(headers[0] == "Été");
    CHECK(headers[1] == "ÉTÉ (2)");
    CHECK(headers[2] == "3");
    CHECK(headers[3] == "a b");
    CHECK(count_utf16(headers[4]) <= 255);
    CHECK(headers[5] == headers[4] + " (2)");
    CHECK(headers[6] == "_x005F_x0041_");
}

TEST_CASE("a name that is cut says so and ends with a word", "[xlsx]")
{
    CHECK(shortened("Que voulez-vous retrouver", 30) == "Que voulez-vous retrouver");
    CHECK(shortened("Que voulez-vous retrouver", 20) == "Que voulez-vous…");
    CHECK(shortened(repeated("🌊", 20), 10) == "🌊🌊🌊🌊…");
}

TEST_CASE("lines are counted as a wrapped cell breaks them", "[xlsx]")
{
    CHECK(count_lines("", 20) == 1);
    CHECK(count_lines("court", 20) == 1);
    CHECK(count_lines("une\ndeux\ntrois", 20) == 3);
    CHECK(count_lines("0000000000 0000000000", 13) == 2);
    CHECK(count_lines(repeated("0", 100), 22.2) == 5);
}

TEST_CASE("a file that is no package is left as it is", "[xlsx]")
{
    std::string bytes = GENERATE(as<std::string>{}, "", "PK", std::string(40, 'x'));
    const std::string before = bytes;

    CHECK_FALSE(replace_part(bytes, "docProps/core.xml", "<x/>"));
    CHECK(bytes == before);
}
