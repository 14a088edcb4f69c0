#include "read/read_responses.hpp"
#include "read/response_encoding.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace restitution;
using survey::Question;
using survey::QuestionKind;

namespace {

survey::Survey visit_survey(const std::string& encoding = "")
{
    survey::Survey survey;
    survey.format = "generic";
    survey.encoding = encoding;
    Question seen;
    seen.id = "vu";
    seen.column = "Vu";
    seen.kind = QuestionKind::multiple;
    seen.options = {{"parc", "Parc", {}}, {"musee", "Musée, salles et jardin", {}}};
    Question said;
    said.id = "dit";
    said.column = "Dit";
    said.kind = QuestionKind::text;
    survey.questions = {seen, said};
    return survey;
}

struct Outcome {
    std::optional<survey::Responses> responses;
    Diagnostics faults;
    SourceFile file;

    const Diagnostic* find(std::string_view code) const
    {
        const auto found = std::ranges::find(faults.all(), code, &Diagnostic::code);
        return found == faults.all().end() ? nullptr : &*found;
    }
    std::uint32_t line(std::string_view code) const
    {
        return Locator{}.locate(file, find(code)->where.begin).line;
    }
};

/// As a run reads it: decode, then read.
std::unique_ptr<Outcome> read_bytes(std::string bytes,
                                    const survey::Survey& survey = visit_survey())
{
    auto outcome = std::make_unique<Outcome>();
    outcome->file = {"reponses.csv", std::move(bytes)};
    if (read::decode_responses(outcome->file, survey.encoding, outcome->faults)) {
        read::tell_guessed_encoding(outcome->file, outcome->faults);
    }
    outcome->responses = read::read_responses(survey, outcome->file, outcome->faults);
    return outcome;
}

/// ASCII and Latin-1 as UTF-16 with its mark.
std::string to_utf16(const std::u16string& text, bool little_endian)
{
    std::string bytes = little_endian ? "\xFF\xFE" : "\xFE\xFF";
    for (const char16_t unit : text) {
        const auto high = static_cast<char>(unit >> 8);
        const auto low = static_cast<char>(unit & 0xFF);
        bytes += little_endian ? low : high;
        bytes += little_endian ? high : low;
    }
    return bytes;
}

void check_refused(const Outcome& outcome, std::string_view code)
{
    CHECK_FALSE(outcome.responses);
    CHECK(outcome.faults.has_errors());
    REQUIRE(outcome.find(code));
    CHECK(outcome.find(code)->severity == Severity::error);
    CHECK_FALSE(outcome.find(code)->hints.empty());
}

void check_warned(const Outcome& outcome, std::string_view code)
{
    CHECK(outcome.responses);
    CHECK_FALSE(outcome.faults.has_errors());
    REQUIRE(outcome.find(code));
    CHECK(outcome.find(code)->severity == Severity::warning);
}

} // namespace

TEST_CASE("a file cut off in a character is refused where it ends", "[csv][hostile]")
{
    const auto outcome = read_bytes("Vu;Dit\nParc;bien\nParc;\"rat\xC3");

    check_refused(*outcome, "csv.cut-off");
    CHECK(outcome->line("csv.cut-off") == 3);
    CHECK(outcome->find("csv.cut-off")->message.find("byte 26") != std::string::npos);
}

TEST_CASE("bytes that are no UTF-8 are refused, or read as Windows-1252 when asked",
          "[csv][hostile]")
{
    const std::string latin = "Vu;Dit\nParc;\x93tr\xE8s bien\x94\n";

    check_refused(*read_bytes(latin), "csv.not-utf8");
    const auto asked = read_bytes(latin, visit_survey("auto"));
    check_warned(*asked, "csv.guessed-encoding");
    CHECK(asked->responses->answers[1][0].text == "“très bien”");
    const SourceSpan where = asked->find("csv.guessed-encoding")->where;
    CHECK(asked->file.text.substr(where.begin, where.end - where.begin) == "“");
}

TEST_CASE("UTF-16 with its mark is read", "[csv][hostile]")
{
    const bool little_endian = GENERATE(true, false);

    const auto outcome = read_bytes(to_utf16(u"Vu;Dit\nParc;très bien\n", little_endian));

    REQUIRE(outcome->responses);
    CHECK(outcome->faults.all().empty());
    CHECK(outcome->responses->answers[1][0].text == "très bien");
}

TEST_CASE("a byte order mark, and a second, do not stay on the first header", "[csv][hostile]")
{
    const auto once = read_bytes("\xEF\xBB\xBFVu;Dit\nParc;bien\n");
    REQUIRE(once->responses);
    CHECK(once->faults.all().empty());

    check_warned(*read_bytes("\xEF\xBB\xBF\xEF\xBB\xBFVu;Dit\nParc;bien\n"), "csv.repeated-mark");
}

TEST_CASE("NUL characters are refused where they stand", "[csv][hostile]")
{
    const auto outcome = read_bytes(std::string{"Vu;Dit\nPa\0rc;bien\n", 18});

    check_refused(*outcome, "csv.nul");
    CHECK(outcome->line("csv.nul") == 2);
}

TEST_CASE("UTF-16 without its mark is told as that, whatever its letters", "[csv][hostile]")
{
    const std::string bytes =
        to_utf16(u"Vu;Dit\nParc;très bien\n", GENERATE(true, false)).substr(2);
    for (const std::string encoding : {"", "auto"}) {
        const auto outcome = read_bytes(bytes, visit_survey(encoding));
        check_refused(*outcome, "csv.nul");
        CHECK(outcome->faults.all().size() == 1);
    }
}

TEST_CASE("a quotation mark that does not close is told where it opened", "[csv][hostile]")
{
    const auto never = read_bytes("Vu;Dit\nParc;bien\nParc;\"jamais\nParc;bien\nParc;bien\n");
    check_refused(*never, "csv.unclosed-quote");
    CHECK(never->line("csv.unclosed-quote") == 3);

    const auto later = read_bytes("Vu;Dit\n\"Parc;bien\n\"Parc\";\"bien\"\n");
    check_refused(*later, "csv.text-after-quote");
    CHECK(later->line("csv.text-after-quote") == 2);
}

TEST_CASE("lines that end in CR alone are not one line", "[csv][hostile]")
{
    const auto outcome = read_bytes("Vu;Dit\rParc;bien\rParc;mal\r");

    check_warned(*outcome, "csv.cr");
    CHECK(outcome->responses->respondents == 2);
}

TEST_CASE("an empty file is refused, one without responses read", "[csv][hostile]")
{
    check_refused(*read_bytes(""), "csv.empty");
    check_refused(*read_bytes("\n \r\n\t\n"), "csv.empty");
    check_refused(*read_bytes("sep=;\n"), "csv.empty");

    const auto none = read_bytes("Vu;Dit\n");
    check_warned(*none, "responses.none");
    CHECK(none->responses->respondents == 0);
}

TEST_CASE("a delimiter that cannot be told is asked for", "[csv][hostile]")
{
    check_refused(*read_bytes("a;b,c\td\n1;2,3\t4\n"), "csv.delimiter-unclear");
}

TEST_CASE("5,000 columns are a warning, 200,001 fields in a record an error", "[csv][hostile]")
{
    std::string header = "Vu;Dit";
    std::string row = "Parc;bien";
    for (int i = 0; i < 5'000; ++i) {
        header += ";c" + std::to_string(i);
        row += ";x";
    }
    check_warned(*read_bytes(header + "\n" + row + "\n"), "csv.many-columns");

    const std::string many(200'000, ';');
    check_refused(*read_bytes("Vu;Dit\nParc" + many + "x\n"), "csv.too-many-columns");
}

TEST_CASE("a wide header over many short rows takes no memory for what is not there",
          "[csv][hostile]")
{
    std::string text = "Vu;Dit";
    for (int i = 0; i < 16'000; ++i) {
        text += ";c" + std::to_string(i);
    }
    text += "\n";
    for (int i = 0; i < 100'000; ++i) {
        text += "x\n";
    }

    check_refused(*read_bytes(text), "csv.too-many-cells");
}

TEST_CASE("a cell longer than any answer is refused", "[csv][hostile]")
{
    check_refused(*read_bytes("Vu;Dit\nParc;" + std::string(2'000'000, 'x') + "\n"),
                  "csv.cell-too-long");
}

TEST_CASE("equal headers are bound by position, or refused by number", "[csv][hostile]")
{
    survey::Survey survey = visit_survey();
    survey.questions.erase(survey.questions.begin());
    survey.questions.resize(3, survey.questions.front());
    const std::string text = "Date;Dit;Dit;\"dit\u00A0\";;\nt;un;deux;trois;;\n";

    const auto three = read_bytes(text, survey);
    check_warned(*three, "responses.repeated-header");
    CHECK(three->responses->answers[0][0].text == "un");
    CHECK(three->responses->answers[1][0].text == "deux");
    CHECK(three->responses->answers[2][0].text == "trois");

    survey.questions.resize(2);
    const auto two = read_bytes(text, survey);
    check_refused(*two, "responses.ambiguous-column");
    CHECK(two->find("responses.ambiguous-column")->message.find("2, 3, 4") != std::string::npos);

    survey.questions.resize(4, survey.questions.front());
    check_refused(*read_bytes(text, survey), "responses.shared-column");

    survey.questions.resize(1);
    const auto left = read_bytes("Date;Dit;Dit\nt;;deux\nu;;\n", survey);
    REQUIRE(left->responses);
    CHECK(left->responses->answers[0][0].text == "deux");
}

TEST_CASE("texts that look like formulas are texts", "[csv][hostile]")
{
    for (const std::string text :
         {"=1+1", "+33 1 23 45 67 89", "-3", "@mairie", "=HYPERLINK(\"\"x\"\")", "＝1"}) {
        const auto outcome = read_bytes("Vu;Dit\nParc;\"" + text + "\"\n");
        REQUIRE(outcome->responses);
        CHECK(outcome->faults.all().empty());
        CHECK(outcome->responses->answers[1][0].text.front() == text.front());
    }
}

TEST_CASE("what turns the reading direction or is no character is taken out and told once",
          "[csv][hostile]")
{
    const auto outcome = read_bytes(
        "Vu;Dit\nParc;\u202Eliagerri\u202C\nParc;a\u2066b\nParc;x\uFFFFy\nParc;z\u0001\n");

    check_warned(*outcome, "text.bidi");
    check_warned(*outcome, "text.noncharacter");
    CHECK(outcome->faults.all().size() == 2);
    CHECK(outcome->responses->answers[1][0].text == "liagerri");
    CHECK(outcome->responses->answers[1][2].text == "xy");
}

TEST_CASE("look-alikes of an option are not the option", "[csv][hostile]")
{
    survey::Survey survey = visit_survey();
    survey.questions.front().kind = QuestionKind::single;
    const auto outcome = read_bytes("Vu;Dit\nParc;1\nparc;2\n Parc ;3\nParc\u00A0;4\nPa\u200Brc;5\n"
                                    "PARC;6\nРarc;7\nPark;8\n1;9\n",
                                    survey);

    check_warned(*outcome, "responses.unknown-option");
    const auto& answers = outcome->responses->answers.front();
    for (std::size_t i = 0; i < 6; ++i) {
        CAPTURE(i);
        CHECK(answers[i].ticks == std::vector<std::uint16_t>{0});
    }
    for (std::size_t i = 6; i < 9; ++i) {
        CAPTURE(i);
        CHECK(answers[i].ticks.empty());
        CHECK(answers[i].given());
    }
}

TEST_CASE("ticks parted in another format's way are told so", "[csv]")
{
    const auto outcome = read_bytes("Vu;Dit\nMusée, salles et jardin, Parc;bien\n");

    check_warned(*outcome, "responses.unknown-option");
    CHECK(outcome->find("responses.unknown-option")->hints.front().find("parted by ', '") == 0);
    CHECK(read_bytes("Vu;Dit\nForum;bien\n")->find("responses.unknown-option")->hints.size() == 2);
}
