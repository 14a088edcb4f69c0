#include "support/catch.hpp"
#include "survey/percent.hpp"
#include "wording/sentences.hpp"
#include "wording/wording.hpp"

#include <algorithm>
#include <array>
#include <map>

using namespace restitution;
using wording::Plural;
using wording::Sentences;
using wording::Words;

namespace {

// Space that no line may break at.
constexpr std::string_view nbsp = "\u00A0";

std::string spaced(std::string text)
{
    for (std::size_t at = text.find('~'); at != std::string::npos; at = text.find('~', at)) {
        text.replace(at, 1, nbsp);
    }
    return text;
}

const std::array<const Sentences*, 3> tables{&wording::french, &wording::english,
                                             &wording::vietnamese};

std::vector<std::string_view> phrases_of(const wording::WorkbookPhrases& say)
{
    std::vector<std::string_view> all{
        say.summary,       say.group,         say.date,        say.sheet,      say.question,
        say.theme,         say.kind,          say.option,      say.count,      say.share,
        say.participation, say.survey,        say.respondents, say.answered,   say.missing,
        say.answer,        say.answers,       say.remark,      say.no_content, say.continued,
        say.back,          say.see_answers,   say.see_tally,   say.raw,        say.how_counted,
        say.no_questions,  say.rows_unlinked, say.rows_linked};
    all.insert(all.end(), say.kinds.begin(), say.kinds.end());
    all.insert(all.end(), say.counting.begin(), say.counting.end());
    return all;
}

std::vector<std::string_view> sentences_of(const Sentences& say)
{
    std::vector<std::string_view> all{say.language,
                                      say.agenda,
                                      say.continued,
                                      say.waiting,
                                      say.contacts,

                                      say.caution,
                                      say.note,
                                      say.idea,
                                      say.respondent,
                                      say.chart_data,
                                      say.answer,
                                      say.answers_column,
                                      say.share_column,
                                      say.online,
                                      say.other,
                                      say.no_answer,
                                      say.answered_of.one,
                                      say.answered_of.other,
                                      say.out_of,
                                      say.percent,
                                      say.stated_disagrees,
                                      say.without_content.one,
                                      say.without_content.other,
                                      say.text_in_list,
                                      say.rounding,
                                      say.several_answers,
                                      say.group_separator,
                                      say.decided,
                                      say.votes.one,
                                      say.votes.other,
                                      say.action,
                                      say.due,
                                      say.qr_code,
                                      say.date,
                                      say.first_of_month,
                                      say.date_with_day,
                                      say.days,
                                      say.hour,
                                      say.hour_and_minute,
                                      say.from_to,
                                      say.over_days,
                                      say.from,
                                      say.until,
                                      say.colon,
                                      say.semicolon};
    all.insert(all.end(), say.months.begin(), say.months.end());
    all.insert(all.end(), say.weekdays.begin(), say.weekdays.end());
    all.insert(all.end(), say.chart_kinds.begin(), say.chart_kinds.end());
    const auto workbook = phrases_of(say.workbook);
    all.insert(all.end(), workbook.begin(), workbook.end());
    return all;
}

/// The number of the greatest placeholder and one more.
std::size_t placeholders(std::string_view sentence)
{
    std::size_t most = 0;
    for (std::size_t at = sentence.find('{'); at != std::string_view::npos;
         at = sentence.find('{', at + 1)) {
        const char digit = sentence[at + 1];
        REQUIRE(digit >= '0');
        REQUIRE(digit <= '9');
        most = std::max(most, static_cast<std::size_t>(digit - '0') + 1);
    }
    return most;
}

/// What a Roman number says, read from the left.
std::size_t value_of(std::string_view numeral)
{
    const std::map<char, std::size_t> letters{{'I', 1},   {'V', 5},   {'X', 10},  {'L', 50},
                                              {'C', 100}, {'D', 500}, {'M', 1000}};
    std::size_t value = 0;
    for (std::size_t i = 0; i < numeral.size(); ++i) {
        const std::size_t here = letters.at(numeral[i]);
        const bool before_larger = i + 1 < numeral.size() && here < letters.at(numeral[i + 1]);
        value = before_larger ? value - here : value + here;
    }
    return value;
}

} // namespace

TEST_CASE("no language has a sentence left empty", "[wording]")
{
    for (const Sentences* say : tables) {
        CAPTURE(say->language);
        for (const std::string_view sentence : sentences_of(*say)) {
            CHECK_FALSE(sentence.empty());
        }
        REQUIRE(say->is_one != nullptr);
        CHECK((say->decimal_separator == ',' || say->decimal_separator == '.'));
    }
}

TEST_CASE("a sentence takes the same values in every language", "[wording]")
{
    for (const Sentences* say : tables) {
        CAPTURE(say->language);
        for (const Plural& plural : {say->answered_of, say->without_content}) {
            CHECK(placeholders(plural.one) == 2);
            CHECK(placeholders(plural.other) == 2);
        }
        CHECK(placeholders(say->votes.one) == 3);
        CHECK(placeholders(say->votes.other) == 3);
        CHECK(placeholders(say->out_of) == 1);
        CHECK(placeholders(say->stated_disagrees) == 2);
        CHECK(placeholders(say->percent) == 1);
        CHECK(placeholders(say->text_in_list) == 1);
        CHECK(placeholders(say->due) == 1);
        CHECK(placeholders(say->qr_code) == 1);
        CHECK(placeholders(say->date) == 3);
        CHECK(placeholders(say->first_of_month) == 3);
        CHECK(placeholders(say->date_with_day) == 2);
        CHECK(placeholders(say->days) == 2);
        CHECK(placeholders(say->hour) == 1);
        CHECK(placeholders(say->hour_and_minute) == 2);
        CHECK(placeholders(say->from_to) == 2);
        CHECK(placeholders(say->over_days) == 2);
        CHECK(placeholders(say->from) == 1);
        CHECK(placeholders(say->until) == 1);
        CHECK(say->continued.find("{k}/{n}") != std::string_view::npos);
    }
}

TEST_CASE("a language is found by its first part, an unknown one is told in English", "[wording]")
{
    CHECK(Words{"fr"}.language() == "fr");
    CHECK(Words{"fr-CA"}.language() == "fr");
    CHECK(Words{"vi-Latn-VN"}.language() == "vi");
    CHECK(Words{"en-GB"}.language() == "en");
    CHECK(Words{"pt"}.language() == "en");
    CHECK(Words{""}.language() == "en");
    CHECK(Words{"frr"}.language() == "en");
}

TEST_CASE("nothing and one are singular in French, one alone in English", "[wording]")
{
    const Words french{"fr"};
    CHECK(french.answered_of(0, 16) == "Aucune réponse");
    CHECK(french.answered_of(1, 16) == "1 réponse sur 16");
    CHECK(french.answered_of(2, 16) == "2 réponses sur 16");
    CHECK(french.votes(11, 0, 0) == "11 pour, 0 contre, 0 abstention");
    CHECK(french.votes(11, 0, 2) == "11 pour, 0 contre, 2 abstentions");

    const Words english{"en"};
    CHECK(english.answered_of(0, 16) == "No answer");
    CHECK(english.answered_of(1, 16) == "1 answer out of 16");
    CHECK(english.answered_of(2, 16) == "2 answers out of 16");

    CHECK(Words{"vi"}.answered_of(1, 16) == "1 câu trả lời trên 16");
}

TEST_CASE("the first day of a month is an ordinal in French", "[wording]")
{
    const Words french{"fr"};
    CHECK(french.date({2023, 6, 1}) == spaced("1er~juin 2023"));
    CHECK(french.date({2023, 6, 2}) == spaced("2~juin 2023"));
    CHECK(french.date({2023, 6, 21}) == spaced("21~juin 2023"));
    CHECK(french.date_with_day({2023, 6, 9}) == spaced("vendredi 9~juin 2023"));
    CHECK(french.date_with_day({2024, 2, 29}) == spaced("jeudi 29~février 2024"));
    CHECK(french.date_with_day({2000, 1, 1}) == spaced("samedi 1er~janvier 2000"));
    CHECK(french.due({2023, 10, 1}) == spaced("au plus tard le 1er~octobre 2023"));
    CHECK(Words{"en"}.date({2023, 6, 1}) == spaced("1~June 2023"));
    CHECK(Words{"vi"}.date({2023, 6, 1}) == spaced("1~tháng~6 năm 2023"));
}

TEST_CASE("days in a row name what they share once", "[wording]")
{
    const Words french{"fr"};
    CHECK(french.days({2023, 12, 4}, {2023, 12, 8}) == spaced("du 4 au 8~décembre 2023"));
    CHECK(french.days({2023, 12, 4}, {2023, 12, 4}) == spaced("4~décembre 2023"));
    CHECK(french.days({2023, 11, 30}, {2023, 12, 2}) ==
          spaced("du 30~novembre au 2~décembre 2023"));
    CHECK(french.days({2023, 12, 1}, {2023, 12, 3}) == spaced("du 1er au 3~décembre 2023"));
    CHECK(french.days({2023, 12, 30}, {2024, 1, 2}) ==
          spaced("du 30~décembre 2023 au 2~janvier 2024"));
    CHECK(french.days({2023, 12, 4}, {2024, 12, 4}) ==
          spaced("du 4~décembre 2023 au 4~décembre 2024"));
    CHECK(french.when({{2024, 3, 1}, {9, 5}}, DateTime{{2024, 3, 3}, {17, 0}}) ==
          spaced("du vendredi 1er~mars 2024 à 9~h~05 au dimanche 3~mars 2024 à 17~h"));
}

TEST_CASE("weekdays follow each other through leap years and centuries", "[wording]")
{
    constexpr std::array names{"Sunday",   "Monday", "Tuesday", "Wednesday",
                               "Thursday", "Friday", "Saturday"};
    constexpr std::array lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const Words english{"en"};
    std::size_t weekday = 1; // 1 January 1900
    for (int year = 1900; year <= 2101; ++year) {
        const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        for (int month = 1; month <= 12; ++month) {
            const int last =
                lengths[static_cast<std::size_t>(month - 1)] + (leap && month == 2 ? 1 : 0);
            for (int day = 1; day <= last; ++day, weekday = (weekday + 1) % 7) {
                if (!english.date_with_day({year, month, day}).starts_with(names[weekday])) {
                    CAPTURE(year, month, day);
                    FAIL("not a " << names[weekday]);
                }
            }
        }
    }
}

TEST_CASE("an hour is told with its minutes only when it has some", "[wording]")
{
    const Words french{"fr"};
    CHECK(french.time({10, 0}) == spaced("10~h"));
    CHECK(french.time({10, 30}) == spaced("10~h~30"));
    CHECK(french.time({9, 5}) == spaced("9~h~05"));
    CHECK(french.time({0, 0}) == spaced("0~h"));
    CHECK(french.hours({{2023, 6, 9}, {10, 0}}, DateTime{{2023, 6, 9}, {11, 30}}) ==
          spaced("de 10~h à 11~h~30"));
    CHECK(Words{"en"}.time({9, 5}) == "9:05");
}

TEST_CASE("a share is written with the language's comma and all its decimals", "[wording]")
{
    const Words french{"fr"};
    CHECK(french.percent({53, 0}) == spaced("53~%"));
    CHECK(french.percent({533, 1}) == spaced("53,3~%"));
    CHECK(french.percent({5, 1}) == spaced("0,5~%"));
    CHECK(french.percent({0, 1}) == spaced("0,0~%"));
    CHECK(french.percent({0, 2}) == spaced("0,00~%"));
    CHECK(french.percent({10'000, 2}) == spaced("100,00~%"));
    CHECK(Words{"en"}.percent({533, 1}) == "53.3%");
    CHECK(Words{"vi"}.percent({533, 1}) == "53,3%");
}

TEST_CASE("few answers are told without a share, many with a decimal", "[wording]")
{
    const Words french{"fr"};
    const auto told = [&](std::size_t count, std::size_t answered) {
        const auto counted = french.counted(count, answered);
        return counted.figure + "|" + counted.beside + "|" + counted.share;
    };
    CHECK(told(3, 7) == "3|sur 7|3 sur 7");
    CHECK(told(9, 9) == "9|sur 9|9 sur 9");
    CHECK(told(0, 0) == "0|sur 0|0 sur 0");
    CHECK(told(5, 10) == spaced("5|(50~%)|50~%"));
    CHECK(told(8, 15) == spaced("8|(53~%)|53~%"));
    CHECK(told(8, 29) == spaced("8|(28~%)|28~%"));
    CHECK(told(8, 30) == spaced("8|(26,7~%)|26,7~%"));
    CHECK(told(30, 30) == spaced("30|(100,0~%)|100,0~%"));
}

TEST_CASE("texts without content are quoted and counted", "[wording]")
{
    const Words french{"fr"};
    CHECK(french.without_content(1, {"/"}) == spaced("1 réponse sans contenu~: «~/~»"));
    CHECK(french.without_content(3, {"/", "RAS"}) ==
          spaced("3 réponses sans contenu~: «~/~», «~RAS~»"));
    CHECK(Words{"en"}.without_content(2, {"{0}"}) == "2 answers without content: “{0}”");
    CHECK(french.stated_disagrees(15, 7) == spaced("Réponses annoncées~: 15, comptées ici~: 7"));
    CHECK(french.repeated(2) == "(×2)");
    CHECK(french.qr_code("{1}") == spaced("Code QR~: {1}"));
}

TEST_CASE("thousands stand apart as the language writes them", "[wording]")
{
    const Words french{"fr"};
    CHECK(french.number(0) == "0");
    CHECK(french.number(999) == "999");
    CHECK(french.number(1000) == "1\u202F000");
    CHECK(french.number(1234567) == "1\u202F234\u202F567");
    CHECK(Words{"en"}.number(100000) == "100,000");
    CHECK(Words{"vi"}.number(100000) == "100.000");
    CHECK(french.answered_of(98765, 100000) == "98\u202F765 réponses sur 100\u202F000");
    const auto counted = Words{"en"}.counted(1500, 3000);
    CHECK(counted.figure == "1,500");
    CHECK(counted.beside == "(50.0%)");
    CHECK(french.votes(1200, 0, 1) == "1\u202F200 pour, 0 contre, 1 abstention");
}

TEST_CASE("a Roman number says the number it was made from", "[wording]")
{
    for (std::size_t number = 1; number <= 3999; ++number) {
        if (value_of(wording::roman(number)) != number) {
            CAPTURE(number, wording::roman(number));
            FAIL("another number");
        }
    }
    CHECK(wording::roman(4) == "IV");
    CHECK(wording::roman(9) == "IX");
    CHECK(wording::roman(1994) == "MCMXCIV");
    CHECK(wording::roman(3888) == "MMMDCCCLXXXVIII");
}

TEST_CASE("a language without sentences gets English ones, marked as such", "[wording]")
{
    const Words german{"de-AT"};

    REQUIRE(german.is_foreign());
    CHECK(german.agenda() == Words{"en"}.agenda());
    CHECK(german.text(german.agenda()).front().language == "en");
    CHECK(german.text("").empty());
    for (const std::string_view spoken : {"fr", "fr-CA", "en-GB", "vi"}) {
        const Words words{spoken};
        CHECK_FALSE(words.is_foreign());
        CHECK(words.text(words.agenda()).front().language.empty());
    }
}
