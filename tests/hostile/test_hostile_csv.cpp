#include "read/read_responses.hpp"
#include "read/response_encoding.hpp"
#include "support/catch.hpp"
#include "support/repeated.hpp"
#include "survey/fold_text.hpp"

#include <algorithm>
#include <ctime>
#include <memory>
#include <set>
#include <sys/resource.h>

// Response files made to do harm, or spoilt on their way. Each is read, read with a warning, or
// refused with a reason; and whatever it is, in seconds and in less than 512 MB.

using namespace restitution;
using restitution::tests::repeated;
using namespace std::string_literals;
using survey::Question;
using survey::QuestionKind;

namespace {

enum class Outcome { accept, warn, reject };

const std::string head = "\"Horodateur\",\"Visites\",\"Avis\",\"Commentaire\"\n";
const std::string time_cell = "\"2024/03/09 10:12:33 AM UTC+1\"";
const std::string good = time_cell + ",\"Verger;Halles, marché et quais\",\"Oui\",\"très bien\"\n";

Question question(std::string column, QuestionKind kind,
                  const std::vector<std::string>& options = {})
{
    Question made;
    made.id = survey::fold_text(column);
    made.column = std::move(column);
    made.kind = kind;
    for (const std::string& label : options) {
        made.options.push_back({label, label, {}});
    }
    return made;
}

survey::Survey survey_of(std::vector<Question> questions)
{
    survey::Survey survey;
    survey.id = "s";
    survey.questions = std::move(questions);
    return survey;
}

survey::Survey visits()
{
    return survey_of({question("Visites", QuestionKind::multiple,
                               {"Verger", "Halles, marché et quais", "Verger et rucher"}),
                      question("Avis", QuestionKind::single, {"Oui", "Non"}),
                      question("Commentaire", QuestionKind::text)});
}

struct Read {
    std::unique_ptr<SourceFile> file; ///< spans point into it
    std::optional<survey::Responses> responses;
    Diagnostics faults;

    const survey::Answer& answer(std::size_t q, std::size_t r) const
    {
        return responses->answers[q][r];
    }
    const Diagnostic* find(std::string_view code) const
    {
        const auto found = std::ranges::find(faults.all(), code, &Diagnostic::code);
        return found == faults.all().end() ? nullptr : &*found;
    }
    std::size_t line_of(std::string_view code) const
    {
        const Diagnostic* fault = find(code);
        REQUIRE(fault != nullptr);
        REQUIRE(fault->where.file != nullptr);
        return Locator{}.locate(*file, fault->where.begin).line;
    }
};

double cpu_seconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

Read read_bytes(std::string bytes, const survey::Survey& survey, std::string_view encoding = "")
{
    constexpr double hangs = 60; // a slow machine takes three in a debug build
    const double before = cpu_seconds();
    Read done{std::make_unique<SourceFile>(SourceFile{"reponses.csv", std::move(bytes)}), {}, {}};
    if (read::decode_responses(*done.file, encoding, done.faults)) {
        read::tell_guessed_encoding(*done.file, done.faults);
    }
    done.responses = read::read_responses(survey, *done.file, done.faults);
    CHECK(cpu_seconds() - before < hangs);

    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    CHECK(used.ru_maxrss < 512L * 1024);
    return done;
}

/// The outcome, and the code that tells it.
void expect(const Read& done, Outcome outcome, std::string_view code = {})
{
    for (const Diagnostic& fault : done.faults.all()) {
        UNSCOPED_INFO(fault.code << ": " << fault.message);
    }
    CHECK(done.responses.has_value() == (outcome != Outcome::reject));
    CHECK(done.faults.has_errors() == (outcome == Outcome::reject));
    CHECK((outcome != Outcome::accept || !done.faults.has_warnings()));
    CHECK((code.empty() || done.find(code) != nullptr));
}

std::string utf16(std::string_view ascii, bool little_endian)
{
    std::string bytes = little_endian ? "\xFF\xFE"s : "\xFE\xFF"s;
    for (const char c : ascii) {
        bytes += little_endian ? ""s + c + '\0' : ""s + '\0' + c;
    }
    return bytes;
}

} // namespace

TEST_CASE("a file cut off inside a character is refused with the place", "[hostile]")
{
    const std::string bytes = head + good + time_cell + ",\"Verger\",\"Oui\",\"int\xC3";
    const auto done = read_bytes(bytes, visits());

    expect(done, Outcome::reject, "csv.cut-off");
    CHECK(done.find("csv.cut-off")->message.find(std::to_string(bytes.size() - 1)) !=
          std::string::npos);
    CHECK(done.line_of("csv.cut-off") == 3);
}

TEST_CASE("bytes that are no UTF-8 are read as Windows-1252 only when asked", "[hostile]")
{
    const std::string bytes = head + time_cell + ",Verger,Oui,tr\xE8s bien \x80\n";

    expect(read_bytes(bytes, visits()), Outcome::reject, "csv.not-utf8");

    const auto asked = read_bytes(bytes, visits(), "auto");
    expect(asked, Outcome::warn, "csv.guessed-encoding");
    CHECK(asked.answer(2, 0).text == "très bien €");
}

TEST_CASE("UTF-16 with a mark is read in both byte orders", "[hostile]")
{
    const std::string text = "Horodateur,Visites,Avis,Commentaire\nt,Verger,Oui,\"bien, merci\"\n";
    const auto done = read_bytes(utf16(text, GENERATE(true, false)), visits());

    expect(done, Outcome::accept);
    CHECK(done.answer(2, 0).text == "bien, merci");
}

TEST_CASE("a second byte order mark does not stay with the first header", "[hostile]")
{
    const auto done = read_bytes("\xEF\xBB\xBF\xEF\xBB\xBF" + head + good, visits());

    expect(done, Outcome::warn, "csv.repeated-mark");
    CHECK(done.responses->raw.header.front() == "Horodateur");
}

TEST_CASE("a NUL is refused", "[hostile]")
{
    expect(read_bytes(head + time_cell + ",\"Ver\0ger\",\"Oui\",\"a\0b\"\n"s, visits()),
           Outcome::reject, "csv.nul");
}

TEST_CASE("5,000 columns are read with a warning", "[hostile]")
{
    std::string header;
    std::string row;
    for (int i = 0; i < 5'000; ++i) {
        header += (i == 0 ? "\"c" : ",\"c") + std::to_string(i) + '"';
        row += i == 0 ? "\"Oui\"" : ",\"Oui\"";
    }
    const std::string bytes = header + "\n" + row + "\n";

    const auto done =
        read_bytes(bytes, survey_of({question("c4999", QuestionKind::single, {"Oui"})}));
    expect(done, Outcome::warn, "csv.many-columns");
    CHECK(done.answer(0, 0).ticks.size() == 1);

    expect(read_bytes(bytes, visits()), Outcome::reject, "responses.no-column");
}

TEST_CASE("an unbalanced quotation mark is refused where it opened", "[hostile]")
{
    const auto swallows = read_bytes(
        head + good + time_cell + ",\"Verger\",\"Oui\",\"jamais\n" + repeated(good, 1), visits());
    CHECK_FALSE(swallows.responses);
    CHECK(swallows.line_of("csv.text-after-quote") == 3);

    const auto open = read_bytes(
        head + time_cell + ",\"Verger\",\"Oui\",\"jamais fermé\nVerger,Oui,bien\n", visits());
    expect(open, Outcome::reject, "csv.unclosed-quote");
    CHECK(open.line_of("csv.unclosed-quote") == 2);
}

TEST_CASE("texts that a sheet would take for formulas stay what was written", "[hostile]")
{
    const std::vector<std::string> texts{"=cmd|'/c calc'!A1", "+1+1",      "-1+1",
                                         "@SUM(1,1)",         "\uFF1D1+1", "\uFF0B1",
                                         "- organisation",    "+33 1 02"};
    std::string bytes = "id,texte\n";
    for (std::size_t i = 0; i < texts.size(); ++i) {
        bytes += std::to_string(i) + ",\"" + texts[i] + "\"\n";
    }

    const auto done = read_bytes(bytes, survey_of({question("texte", QuestionKind::text)}));

    expect(done, Outcome::accept);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        CHECK(done.answer(0, i).text == texts[i]);
    }
}

TEST_CASE("lines that end in CR alone are lines", "[hostile]")
{
    std::string bytes = head + good + good;
    std::ranges::replace(bytes, '\n', '\r');

    const auto done = read_bytes(bytes, visits());

    expect(done, Outcome::warn, "csv.cr");
    CHECK(done.responses->respondents == 2);
}

TEST_CASE("rows of too few or too many fields are read and named", "[hostile]")
{
    const auto done =
        read_bytes(head + "t,Verger\n" + "t,Verger,Oui,ok,en trop,encore\n" + good, visits());

    expect(done, Outcome::warn, "csv.ragged");
    CHECK(done.responses->respondents == 3);
    CHECK_FALSE(done.answer(2, 0).given());
    CHECK(done.answer(2, 1).text == "ok");
    const std::string& message = done.find("csv.ragged")->message;
    CHECK(message.find("response 1 has 2, 2 has 6") != std::string::npos);
}

TEST_CASE("columns of one header are bound by their places", "[hostile]")
{
    const std::string bytes =
        "\"Horodateur\",\"Commentaire\",\"Commentaire\",\"commentaire \",\"\",\"\"\n"
        "\"t\",\"un\",\"deux\",\"trois\",\"\",\"\"\n";
    const auto comment = question("Commentaire", QuestionKind::text);

    const auto done = read_bytes(bytes, survey_of({comment, comment, comment}));
    expect(done, Outcome::warn, "responses.repeated-header");
    CHECK(done.answer(0, 0).text == "un");
    CHECK(done.answer(1, 0).text == "deux");
    CHECK(done.answer(2, 0).text == "trois");

    // One question could mean any of three: no guess.
    expect(read_bytes(bytes, survey_of({comment})), Outcome::reject, "responses.ambiguous-column");
}

TEST_CASE("an empty file is refused, one with a header alone has no responses", "[hostile]")
{
    expect(read_bytes("", visits()), Outcome::reject, "csv.empty");
    expect(read_bytes("\xEF\xBB\xBF\r\n", visits()), Outcome::reject, "csv.empty");

    const auto header_alone = read_bytes(head, visits());
    expect(header_alone, Outcome::warn, "responses.none");
    CHECK(header_alone.responses->respondents == 0);
}

TEST_CASE("a delimiter that cannot be told is not guessed", "[hostile]")
{
    expect(read_bytes("a;b,c\td|e\n1;2,3\t4|5\n6;7,8\t9|0\n", visits()), Outcome::reject,
           "csv.delimiter-unclear");
}

TEST_CASE("options that hold the separator are told apart, the rest is told", "[hostile]")
{
    const auto done = read_bytes("Horodateur,Visites\n"
                                 "t,\"Halles, marché et quais, Verger, Forum, Verger et rucher\"\n"
                                 "t,\"Halles\"\n"
                                 "t,\"Verger, Verger\"\n",
                                 survey_of({visits().questions.front()}));

    expect(done, Outcome::warn, "responses.unknown-option");
    using Ticks = std::vector<std::uint16_t>;
    CHECK(done.answer(0, 0).ticks == Ticks{0, 1, 2});
    CHECK(done.answer(0, 0).text == "Forum");
    CHECK(done.answer(0, 1).ticks.empty());
    CHECK(done.answer(0, 1).text == "Halles");
    CHECK(done.answer(0, 2).ticks == Ticks{0});
}

TEST_CASE("noncharacters and direction controls are taken out with a warning", "[hostile]")
{
    const auto odd = read_bytes(head + "t,Verger,Oui,a\uFFFEb\uFFFFc\uFDD0d\n", visits());
    expect(odd, Outcome::warn, "text.noncharacter");
    CHECK(odd.answer(2, 0).text == "abcd");

    const auto turned =
        read_bytes(head + "t,\u202Eregrev\u202C,Oui,مرحبا \u2066abc\u2069 (1) 12ص\n", visits());
    expect(turned, Outcome::warn, "text.bidi");
    CHECK(turned.answer(2, 0).text == "مرحبا abc (1) 12ص");
    CHECK(turned.answer(0, 0).text == "regrev");
}

TEST_CASE("spellings that compose differently are one text", "[hostile]")
{
    const auto done = read_bytes("id,ville\n"
                                 "1,Ha\u0300 N\u00F4\u0323i\n2,H\u00E0 N\u1ED9i\n"
                                 "3,Ha\u0300 No\u0323\u0302i\n4,Ha\u0300 No\u0302\u0323i\n"
                                 "5,H\u00E0 N\u00F4\u0323i\n"
                                 "6,Thu\u031B\u0300a\n7,Th\u1EEBa\n",
                                 survey_of({question("ville", QuestionKind::text)}));

    expect(done, Outcome::accept);
    std::set<std::string> towns;
    for (const survey::Answer& answer : done.responses->answers[0]) {
        towns.insert(answer.text);
    }
    CHECK(towns == std::set<std::string>{"Hà Nội", "Thừa"});
}

TEST_CASE("a word of 300 characters is an answer", "[hostile]")
{
    const std::string word = repeated("anticonstitutionnellement", 12);
    const auto done = read_bytes(head + "t,Verger,Oui," + word + "\n", visits());

    expect(done, Outcome::accept);
    CHECK(done.answer(2, 0).text == word);
}

TEST_CASE("spellings of an option are the option, look-alikes are not", "[hostile]")
{
    const auto done = read_bytes("id,Avis\n1,Oui\n2,oui\n3, Oui \n4,Oui\u00A0\n5,O\u200Bui\n"
                                 "6,\u041Eui\n7,OUI\n8,Ou\u0131\n",
                                 survey_of({visits().questions[1]}));

    expect(done, Outcome::warn, "responses.unknown-option");
    for (std::size_t r = 0; r < 8; ++r) {
        CAPTURE(r);
        CHECK(done.answer(0, r).ticks.size() == (r == 5 || r == 7 ? 0U : 1U));
        CHECK(done.answer(0, r).given());
    }
}

TEST_CASE("no word but the declared ones means yes", "[hostile]")
{
    const auto done = read_bytes(
        "id,Avis\n1,Oui\n2,Yes\n3,VRAI\n4,TRUE\n5,1\n6,Y\n7,X\n8,✓\n9,Có\n10,да\n11,Non\n",
        survey_of({visits().questions[1]}));

    expect(done, Outcome::warn, "responses.unknown-option");
    CHECK(done.find("responses.unknown-option")->message.find('9') != std::string::npos);
    for (std::size_t r = 0; r < 11; ++r) {
        CHECK(done.answer(0, r).ticks.empty() == (r != 0 && r != 10));
    }
}

TEST_CASE("no number but the declared ones is on a scale", "[hostile]")
{
    const auto done =
        read_bytes("id,note\n1,\"1\u202F000,5\"\n2,\"1,000.5\"\n3,\u22123\n4,3 \n"
                   "5,1e309\n6,NaN\n7,0x10\n8,\u0663\n9,99999999999999999999\n"
                   "10,3.0\n",
                   survey_of({question("note", QuestionKind::scale, {"1", "2", "3", "4", "5"})}));

    expect(done, Outcome::warn, "responses.unknown-option");
    for (std::size_t r = 0; r < 10; ++r) {
        CHECK(done.answer(0, r).ticks.size() == (r == 3 ? 1U : 0U));
    }
}

TEST_CASE("a record of 200,001 fields is refused", "[hostile]")
{
    expect(read_bytes(repeated("a,", 200'000) + "a\n", visits()), Outcome::reject,
           "csv.too-many-columns");
    expect(read_bytes(head + repeated("a,", 200'000) + "a\n", visits()), Outcome::reject,
           "csv.too-many-columns");
}

TEST_CASE("answers in words are refused where there are too many", "[hostile]")
{
    const auto words = survey_of({question("Avis", QuestionKind::text),
                                  question("Commentaire", QuestionKind::multiple, {"Oui"})});
    constexpr std::size_t rows = read::ResponseRoom::most_texts / 2 + 1;
    const auto done = read_bytes("Avis,Commentaire\n" + repeated("a,b\n", rows), words);
    expect(done, Outcome::reject, "responses.too-many-texts");
    CHECK(done.line_of("responses.too-many-texts") == rows);
    CHECK(done.find("responses.too-many-texts")->message.find("300000") != std::string::npos);

    expect(read_bytes("Avis,Commentaire\n" + repeated("a,Oui\n", rows), words), Outcome::accept);
}

TEST_CASE("what a survey has read leaves less for the next one", "[hostile]")
{
    const std::string bytes = "Visites,Avis,Commentaire,Nom\nVerger,Oui,a,b\nVerger,Oui,,c\n";
    const Read done = read_bytes(bytes, visits());
    read::ResponseRoom room;
    room.take(*done.responses);
    CHECK(room.cells == read::ResponseRoom::most_cells - 8);
    CHECK(room.texts == read::ResponseRoom::most_texts - 1);

    const auto code_within = [&](std::size_t cells, std::size_t texts) {
        Diagnostics faults;
        const read::ResponseRoom left{bytes.size(), cells, texts};
        const auto read = read::read_responses(visits(), *done.file, faults, left);
        CHECK(read.has_value() != faults.has_errors());
        return faults.has_errors() ? std::string{faults.all().back().code} : "";
    };
    CHECK(code_within(8, 1).empty());
    CHECK(code_within(7, 1) == "csv.too-many-cells");
    CHECK(code_within(8, 0) == "responses.too-many-texts");
}

TEST_CASE("what is too large is refused before memory is taken for it", "[hostile]")
{
    const std::string wide = repeated("a,", 999) + "Commentaire\n";
    expect(read_bytes(wide + repeated(repeated("1,", 999) + "1\n", 4'100),
                      survey_of({question("Commentaire", QuestionKind::text)})),
           Outcome::reject, "csv.too-many-cells");
    expect(read_bytes("id,Commentaire\n1," + std::string(2'000'000, 'a') + "\n",
                      survey_of({question("Commentaire", QuestionKind::text)})),
           Outcome::reject, "csv.cell-too-long");
}

TEST_CASE("quotation marks and separators without end take no time without end", "[hostile]")
{
    const auto comment = survey_of({question("Commentaire", QuestionKind::text)});
    const std::string quotes(1'000'001, '"');
    CHECK_FALSE(read_bytes(quotes, comment).responses);
    CHECK_FALSE(read_bytes("id,Commentaire\n1," + quotes + "\n", comment).responses);
    CHECK(read_bytes("id,Commentaire\n" + repeated("\n", 1'000'000), comment).responses);

    const auto ticks = survey_of(
        {question("Visites", QuestionKind::multiple, {"a", "a, a", "a, a, a, a", "a, a, b"})});
    const auto done =
        read_bytes("Horodateur,Visites\nt,\"" + repeated("a, ", 20'000) + "b\"\n", ticks);
    CHECK(done.responses);
}
