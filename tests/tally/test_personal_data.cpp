#include "support/catch.hpp"
#include "tally/meeting_that_asks.hpp"
#include "tally/personal_data.hpp"
#include "tally/tally_survey.hpp"

#include <string>

using namespace restitution;
using tally::find_personal_data;
using tally::PersonalData;

TEST_CASE("what leads to somebody is found wherever it stands", "[tally]")
{
    const auto [text, kind] = GENERATE(table<std::string, PersonalData>({
        {"jeanne.petit@example.org", PersonalData::email},
        {"Écrivez à <Jeanne+asso@mail.example.org>, merci.", PersonalData::email},
        {"an@thư-viện.example", PersonalData::email},
        {"06 12 34 56 78", PersonalData::phone},
        {"tél. : 06.12.34.56.78 le soir", PersonalData::phone},
        {"01-23-45-67-89", PersonalData::phone},
        {"+33 (0)6 12 34 56 78", PersonalData::phone},
        {"+84 91 234 56 78", PersonalData::phone},
        {"0912 345 678", PersonalData::phone},
        {"0612345678.", PersonalData::phone},
        {"06\u202F12\u202F34\u202F56\u202F78", PersonalData::phone},
        {"tél.\u00A0:\u00A006 12 34 56 78", PersonalData::phone},
        {"«\u00A00612345678\u00A0»", PersonalData::phone},
        {"n°0612345678", PersonalData::phone},
        {"(0)6 12 34 56 78", PersonalData::phone},
        {"75011 Paris 06 12 34 56 78", PersonalData::phone},
        {"75011 06 12 34 56 78", PersonalData::phone},
        {"06\u201112\u201134\u201156\u201178", PersonalData::phone},
        {"voir https://example.org/moi", PersonalData::address},
        {"www.example.org", PersonalData::address},
        {"«\u00A0WWW.Example.org\u00A0»", PersonalData::address},
    }));
    CAPTURE(text);
    CHECK(find_personal_data(text) == kind);
    CHECK(find_personal_data("–" + text + "–") == kind);
    CHECK(find_personal_data("\u00A0" + text + "\u00A0!") == kind);
}

TEST_CASE("numbers, dates and signs alone lead to nobody", "[tally]")
{
    const std::string text = GENERATE(
        "", "/", "@", "@example.org", "moi@", "rendez-vous @ 10 h", "a@b", "v2@3.14", "01/02/2023",
        "01.02.2023 10:30", "01/02/2023 10.30.00", "01.02.23 10.30.00", "01/02/23-03/04/23",
        "10 020 000 000", "2023 2024 2025", "10 000 000 000", "0.123456789", "0 123 456 789", "+",
        "+ 10 %", "C++", "00 12", "1234567890", "A0612345678", "012345678901234567890", "://",
        "a ://", "www.", "awww.example.org", "et/ou", "n° 0001");
    CAPTURE(text);
    CHECK_FALSE(find_personal_data(text));
}

TEST_CASE("it takes time by the length of the answer alone", "[tally]")
{
    const std::string piece =
        GENERATE("@", "a@", "a@a", "0", "+0", "0 ", "1 0", "www.", "1-www.", "a://", "a.");
    std::string text;
    while (text.size() < 300'000) {
        text += piece;
    }
    CHECK_NOTHROW(find_personal_data(text)); // quadratic, it would outlast the test's limit
}

namespace {

Diagnostics told(std::vector<meeting::Block> blocks, survey::Audience audience)
{
    const meeting::Meeting meeting = tests::meeting_that_asks(
        {.id = "keep", .column = {}, .title = {}, .theme = {}}, std::move(blocks));
    survey::Responses responses;
    responses.respondents = 3;
    responses.answers = {{{{}, "Rien"}, {{}, "jeanne@example.org"}, {{}, "Jeanne@example.org"}}};
    const survey::AllResponses all{{"s", responses}};
    Diagnostics faults;
    tally::check_personal_data(meeting, tally::tally_surveys(meeting, all), audience, faults);
    return faults;
}

Diagnostics told(meeting::Visibility visibility, survey::Audience audience)
{
    return told({{meeting::Answers{"keep", {}}, visibility, {}, {}}}, audience);
}

} // namespace

TEST_CASE("who passes personal data on is warned, without its being repeated", "[tally]")
{
    using meeting::Visibility;
    using survey::Audience;

    const Diagnostics faults = told(Visibility::open, Audience::members);
    REQUIRE(faults.all().size() == 1);
    const Diagnostic& warning = faults.all().front();
    CHECK(warning.severity == Severity::warning);
    CHECK(warning.code == "tally.personal-data");
    CHECK(warning.message.find("response 2 (an e-mail address), response 3") != std::string::npos);
    CHECK(warning.message.find('@') == std::string::npos);

    CHECK(told(Visibility::members, Audience::open).all().empty());
    CHECK(told(Visibility::members, Audience::members).all().size() == 1);
    CHECK(told(Visibility::open, Audience::office).all().empty());
}

TEST_CASE("a quotation is told by itself where the other answers are kept back", "[tally]")
{
    using meeting::Visibility;
    using survey::Audience;
    const auto quoting = [](std::size_t response, Visibility quote, Visibility others) {
        return told({{meeting::Answers{"keep", {}}, others, {}, {}},
                     {meeting::Quote{"keep", response, {}, {}}, quote, {}, {}}},
                    Audience::members);
    };

    CHECK(quoting(2, Visibility::open, Visibility::office).all().size() == 1);
    CHECK(quoting(1, Visibility::open, Visibility::office).all().empty());
    CHECK(quoting(2, Visibility::office, Visibility::office).all().empty());
    CHECK(quoting(2, Visibility::open, Visibility::open).all().size() == 1);
}
