#include "read/read_responses.hpp"
#include "read/response_encoding.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <memory>

using namespace restitution;
using survey::Question;
using survey::QuestionKind;
using survey::Responses;

namespace {

SourceFile sample_file(const std::string& name)
{
    std::ifstream in{std::string{RESTITUTION_TEST_RESPONSES} + "/" + name, std::ios::binary};
    REQUIRE(in.good());
    return {name, {std::istreambuf_iterator<char>{in}, {}}};
}

Question question(std::string id, std::string column, QuestionKind kind,
                  const std::vector<std::string>& options = {})
{
    Question made;
    made.id = std::move(id);
    made.column = std::move(column);
    made.kind = kind;
    for (const std::string& label : options) {
        made.options.push_back({label, label, {}});
    }
    return made;
}

/// What was asked about a day of visits.
survey::Survey visits(std::string format)
{
    survey::Survey survey;
    survey.id = "visites";
    survey.format = std::move(format);
    survey.questions = {
        question("visites", "À quelles visites avez-vous pris part ?", QuestionKind::multiple,
                 {"Jardins, parcs et forêts", "Marché couvert",
                  "Usine des eaux, ancienne et nouvelle", "Ateliers partagés"}),
        question("avis", "Recommanderiez-vous la journée ?", QuestionKind::single,
                 {"Oui", "Non", "Ne sait pas"}),
        question("raison", "Si non, pourquoi ?", QuestionKind::text),
        question("bien", "Ce que vous avez préféré", QuestionKind::text),
        question("mieux", "À améliorer", QuestionKind::text),
        question("rythme", "Rythme de la journée", QuestionKind::scale, {"1", "2", "3", "4", "5"}),
        question("besoins", "Vos besoins", QuestionKind::mixed,
                 {"Formation", "Mise en relation, parrainage"}),
    };
    survey.questions.back().allows_other = true;
    return survey;
}

struct Read {
    std::optional<Responses> responses;
    Diagnostics faults;
};

Read read_file(const survey::Survey& survey, const SourceFile& file)
{
    Read done;
    done.responses = read::read_responses(survey, file, done.faults);
    return done;
}

Responses read_visits(const std::string& format)
{
    const SourceFile file = sample_file(format + ".csv");
    auto [responses, faults] = read_file(visits(format), file);
    for (const Diagnostic& fault : faults.all()) {
        UNSCOPED_INFO(fault.code << ": " << fault.message);
    }
    CHECK(faults.all().empty());
    REQUIRE(responses);
    return std::move(*responses);
}

std::vector<std::size_t> counts(const survey::Survey& survey, const Responses& responses,
                                std::size_t q)
{
    std::vector<std::size_t> found(survey.questions[q].options.size());
    for (const survey::Answer& answer : responses.answers[q]) {
        for (const std::uint16_t tick : answer.ticks) {
            ++found[tick];
        }
    }
    return found;
}

std::size_t answered(const Responses& responses, std::size_t q)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(responses.answers[q], &survey::Answer::given));
}

bool same(const survey::Answer& a, const survey::Answer& b)
{
    return a.ticks == b.ticks && a.text == b.text;
}

/// One column "Q" below a time, as Google Sheets writes it: ", " between ticks.
Read read_cells(const Question& asked, const std::vector<std::string>& cells)
{
    static std::vector<std::unique_ptr<SourceFile>> files; // spans outlive this function
    std::string text = "Horodateur,Q\n";
    for (const std::string& cell : cells) {
        text += "01/03/2024 10:00:00,\"" + cell + "\"\n";
    }
    survey::Survey survey;
    survey.format = "google-sheets";
    survey.questions = {asked};
    files.push_back(std::make_unique<SourceFile>(SourceFile{"r.csv", text}));
    return read_file(survey, *files.back());
}

std::size_t count_code(const Diagnostics& faults, std::string_view code)
{
    return static_cast<std::size_t>(std::ranges::count(faults.all(), code, &Diagnostic::code));
}

using Ticks = std::vector<std::uint16_t>;

} // namespace

TEST_CASE("both exports of Google give the answers that were given", "[read]")
{
    const std::string format = GENERATE("google-forms", "google-sheets");
    CAPTURE(format);
    const auto survey = visits(format);

    const Responses responses = read_visits(format);

    CHECK(responses.respondents == 16);
    using Counts = std::vector<std::size_t>;
    CHECK(counts(survey, responses, 0) == Counts{8, 6, 8, 5});
    CHECK(counts(survey, responses, 1) == Counts{10, 3, 2});
    CHECK(counts(survey, responses, 5) == Counts{1, 2, 4, 6, 2});
    CHECK(counts(survey, responses, 6) == Counts{9, 7});
    const std::vector<std::size_t> given{15, 15, 3, 16, 15, 15, 13};
    for (std::size_t q = 0; q < given.size(); ++q) {
        CAPTURE(q);
        CHECK(responses.answers[q].size() == 16);
        CHECK(answered(responses, q) == given[q]);
    }
}

TEST_CASE("texts come as they were written, delimiters, quotation marks and lines in them",
          "[read]")
{
    const Responses responses = read_visits(GENERATE("google-forms", "google-sheets"));
    const auto& liked = responses.answers[3];
    const auto& better = responses.answers[4];

    CHECK(liked[0].text == "L'accueil ; tout était prêt à l'heure");
    CHECK(liked[3].text == "Le mot du jardinier : \"prendre le temps\"");
    CHECK(liked[5].text == "Le repas pris ensemble\nLes chants\n\nLe retour en bus");
    CHECK(liked[9].text == "=1+1 petits groupes, quelle idée");
    CHECK(better[0].text == "/");
    CHECK(better[1].text == "Prévoir plus d'eau\nMoins de marche entre deux étapes");
    CHECK(better[2].text == "/ Commencer plus tard, finir plus tôt");
    CHECK(better[12].text == "Le \"son\" ; les micros");
    CHECK_FALSE(better[6].given());
}

TEST_CASE("an answer beside the options is kept whole though it holds the separator", "[read]")
{
    const Responses responses = read_visits(GENERATE("google-forms", "google-sheets"));

    const auto& needs = responses.answers[6];
    CHECK(needs[5].ticks == Ticks{0});
    CHECK(needs[5].text == "un guide écrit, en deux langues");
    CHECK(needs[6].ticks.empty());
    CHECK(needs[6].text == "Un prêt de matériel");
}

TEST_CASE("the two exports differ in nothing but the time", "[read]")
{
    const Responses forms = read_visits("google-forms");
    const Responses sheets = read_visits("google-sheets");

    REQUIRE(forms.answers.size() == sheets.answers.size());
    for (std::size_t q = 0; q < forms.answers.size(); ++q) {
        CHECK(std::ranges::equal(forms.answers[q], sheets.answers[q], same));
    }
    CHECK(forms.raw.header == sheets.raw.header);
    for (std::size_t r = 0; r < 16; ++r) {
        CHECK(forms.raw.rows[r][0] != sheets.raw.rows[r][0]);
        CHECK(forms.raw.rows[r][1] == sheets.raw.rows[r][1]);
    }
}

TEST_CASE("an export whose format is not declared is recognised", "[read]")
{
    const std::string format = GENERATE("google-forms", "google-sheets");
    const SourceFile file = sample_file(format + ".csv");

    const auto [responses, faults] = read_file(visits(""), file);

    REQUIRE(responses);
    const auto told = std::ranges::find(faults.all(), "responses.format", &Diagnostic::code);
    REQUIRE(told != faults.all().end());
    CHECK(told->message.ends_with(" is read as " + format));
    CHECK_FALSE(faults.has_warnings());
}

TEST_CASE("a row may stand anywhere: answers go with their respondent", "[read]")
{
    const SourceFile file = sample_file("google-forms.csv");
    const auto survey = visits("google-forms");
    const auto whole = read_file(survey, file);
    REQUIRE(whole.responses);
    // The last row holds no line end inside: put it first.
    const std::size_t header_end = file.text.find('\n') + 1;
    const std::size_t last = file.text.rfind('\n') + 1;
    const SourceFile moved{"moved.csv", file.text.substr(0, header_end) + file.text.substr(last) +
                                            "\n" + file.text.substr(header_end, last - header_end)};

    const auto [responses, faults] = read_file(survey, moved);

    REQUIRE(responses);
    for (std::size_t q = 0; q < survey.questions.size(); ++q) {
        const auto& before = whole.responses->answers[q];
        CHECK(same(responses->answers[q][0], before[15]));
        CHECK(same(responses->answers[q][1], before[0]));
        CHECK(same(responses->answers[q][15], before[14]));
    }
}

TEST_CASE("options are told apart though they hold what parts them", "[read]")
{
    const auto asked = question("q", "Q", QuestionKind::multiple,
                                {"Eau, air et sol", "Eau", "Énergie", "sol, bois"});

    const auto [responses, faults] =
        read_cells(asked, {"Eau, air et sol", "Eau", "Énergie, Eau", "Eau, air et sol, Eau",
                           "eau , ÉNERGIE", "sol, bois, Eau, Eau", ""});

    REQUIRE(responses);
    const auto& answers = responses->answers[0];
    CHECK(answers[0].ticks == Ticks{0});
    CHECK(answers[1].ticks == Ticks{1});
    CHECK(answers[2].ticks == Ticks{1, 2});
    CHECK(answers[3].ticks == Ticks{0, 1});
    CHECK(answers[4].ticks == Ticks{1, 2});
    CHECK(answers[5].ticks == Ticks{1, 3});
    CHECK_FALSE(answers[6].given());
    CHECK(count_code(faults, "responses.unknown-option") == 0);
}

TEST_CASE("a cell that options make up in two ways is told", "[read]")
{
    const auto asked = question("q", "Q", QuestionKind::multiple, {"Eau", "Air", "Eau, Air"});

    const auto [responses, faults] = read_cells(asked, {"Eau", "Eau, Air", "Air, Eau"});

    REQUIRE(responses);
    CHECK(responses->answers[0][1].ticks == Ticks{2});
    CHECK(responses->answers[0][2].ticks == Ticks{0, 1});
    CHECK(count_code(faults, "responses.ambiguous-ticks") == 1);
}

TEST_CASE("what is no declared option is told once for its question, and counted", "[read]")
{
    const auto asked = question("q", "Q", QuestionKind::multiple, {"Eau", "Air"});

    const auto [responses, faults] = read_cells(asked, {"Eau, Feu", "Terre", "Air"});

    REQUIRE(responses);
    CHECK(responses->answers[0][0].ticks == Ticks{0});
    CHECK(responses->answers[0][0].text == "Feu");
    CHECK(responses->answers[0][1].text == "Terre");
    REQUIRE(count_code(faults, "responses.unknown-option") == 1);
    const auto fault = std::ranges::find(faults.all(), std::string_view{"responses.unknown-option"},
                                         &Diagnostic::code);
    CHECK(fault->message.find("'Feu'") != std::string::npos);
    CHECK(fault->message.find("'Terre'") != std::string::npos);
}

TEST_CASE("a separator in a single choice parts nothing", "[read]")
{
    auto asked = question("q", "Q", QuestionKind::single, {"Oui", "Non", "Oui, mais"});
    asked.allows_other = true;

    const auto [responses, faults] = read_cells(asked, {"Oui, mais", "Oui, Non", "non"});

    REQUIRE(responses);
    CHECK(responses->answers[0][0].ticks == Ticks{2});
    CHECK(responses->answers[0][1].ticks.empty());
    CHECK(responses->answers[0][1].text == "Oui, Non");
    CHECK(responses->answers[0][2].ticks == Ticks{1});
    CHECK_FALSE(faults.has_warnings());
}

TEST_CASE("a header that is not there is an error naming the nearest", "[read]")
{
    const SourceFile file = sample_file("google-sheets.csv");
    auto survey = visits("google-sheets");
    survey.questions[5].column = "Rytme de la journée";

    const auto [responses, faults] = read_file(survey, file);

    CHECK_FALSE(responses);
    REQUIRE(count_code(faults, "responses.no-column") == 1);
    REQUIRE_FALSE(faults.all().front().hints.empty());
    CHECK(faults.all().front().hints.front().find("Rythme de la journée") != std::string::npos);
}

TEST_CASE("headers below the first row, and a file of one column, are told as such", "[read]")
{
    survey::Survey survey;
    survey.format = "generic";
    survey.questions = {question("a", "Avis", QuestionKind::single, {"Oui", "Non"}),
                        question("b", "Mot", QuestionKind::text, {})};
    const auto hint = [&](const char* text) {
        const SourceFile file{"r.csv", text};
        const auto read = read_file(survey, file);
        CHECK_FALSE(read.responses);
        return read.faults.all().at(0).hints.back();
    };

    CHECK(hint("Sondage;2024\nfait par;nous\nAvis;Mot\nOui;x\n").starts_with("line 3 "));
    CHECK(hint("Avis|Mot\nOui|x\n").starts_with("it has this column alone"));
    CHECK(hint("Idée;Phrase\nOui;x\n") == "the file's columns are 'Idée', 'Phrase'");
}

TEST_CASE("a header is found through other spaces and another case", "[read]")
{
    const SourceFile file = sample_file("google-sheets.csv");
    auto survey = visits("google-sheets");
    survey.questions[5].column = " rythme\u00A0de la  JOURNÉE ";
    survey.questions[6].column = "vos besoins";

    CHECK(read_file(survey, file).responses);
}

TEST_CASE("questions that name one header take its columns from the left", "[read]")
{
    const SourceFile file{"r.csv", "id,Avis,autre,avis \n1,Oui,x,Non\n2,Non,x,Non\n"};
    survey::Survey survey;
    survey.format = "generic";
    survey.questions = {question("a", "Avis", QuestionKind::single, {"Oui", "Non"}),
                        question("b", "Avis", QuestionKind::single, {"Oui", "Non"})};

    const auto [responses, faults] = read_file(survey, file);

    REQUIRE(responses);
    CHECK(responses->answers[0][0].ticks == Ticks{0});
    CHECK(responses->answers[1][0].ticks == Ticks{1});
    CHECK(count_code(faults, "responses.repeated-header") == 1);
}

TEST_CASE("every prefix of an export is read or refused with a reason", "[read]")
{
    const SourceFile whole = sample_file(GENERATE("google-forms.csv", "google-sheets.csv"));
    const auto survey = visits("");
    for (std::size_t size = 0; size <= whole.text.size(); size += 7) {
        const SourceFile cut{"cut.csv", whole.text.substr(0, size)};
        const auto [responses, faults] = read_file(survey, cut);
        if (responses.has_value() == faults.has_errors()) {
            CAPTURE(size);
            FAIL("a refusal must say why, and what is accepted has no errors");
        }
    }
}
