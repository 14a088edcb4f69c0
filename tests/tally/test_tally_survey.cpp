#include "support/catch.hpp"
#include "survey/fold_text.hpp"
#include "tally/no_content.hpp"
#include "tally/tally_survey.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <random>
#include <set>

using namespace restitution;

namespace {

constexpr std::array<std::string_view, 9> words{
    "", "", "/", "Plus de temps", "plus  de TEMPS", "Un trajet plus court", "RAS", "Thừa Thiên Huế",
    "…"};

survey::Survey survey_of(const std::vector<std::size_t>& options)
{
    survey::Survey survey;
    survey.id = "s";
    for (std::size_t q = 0; q < options.size(); ++q) {
        survey::Question question;
        question.id = "q" + std::to_string(q);
        question.kind = options[q] == 0 ? survey::QuestionKind::text : survey::QuestionKind::mixed;
        for (std::size_t o = 0; o < options[q]; ++o) {
            question.options.push_back({"o" + std::to_string(o), "", {}});
        }
        survey.questions.push_back(std::move(question));
    }
    return survey;
}

struct Sample {
    meeting::Meeting meeting;
    survey::AllResponses all{{"s", {}}};

    survey::Responses& responses() { return all.begin()->second; }
    survey::SurveyTally tally() const { return tally::tally_surveys(meeting, all).at("s"); }
};

Sample sample(unsigned seed)
{
    std::mt19937 random{seed};
    std::vector<std::size_t> options(1 + random() % 4);
    std::ranges::generate(options, [&] { return random() % 6; });
    Sample made;
    made.meeting.surveys.push_back(survey_of(options));
    made.responses().respondents = random() % 30;
    for (const std::size_t count : options) {
        auto& answers = made.responses().answers.emplace_back(made.responses().respondents);
        for (survey::Answer& answer : answers) {
            for (std::size_t o = 0; o < count; ++o) {
                if (random() % 3 == 0) {
                    answer.ticks.push_back(static_cast<std::uint16_t>(o));
                }
            }
            answer.text = words[random() % words.size()];
        }
    }
    return made;
}

/// What of a tally does not depend on who comes first.
struct Unordered {
    std::size_t respondents = 0;
    std::size_t answered = 0;
    std::size_t missing = 0;
    std::size_t ticks = 0;
    std::vector<std::size_t> counts;
    std::multiset<std::pair<std::string, std::size_t>> texts;
    friend bool operator==(const Unordered&, const Unordered&) = default;
};

Unordered without_order(const survey::QuestionTally& tally)
{
    std::multiset<std::pair<std::string, std::size_t>> texts;
    for (const survey::TextTally& text : tally.texts) {
        texts.emplace(text.text, text.count());
    }
    return {tally.respondents, tally.answered, tally.missing, tally.ticks, tally.counts, texts};
}

/// By counting, where the program sorts.
std::string commonest(const std::vector<survey::Answer>& answers,
                      const std::vector<std::uint32_t>& respondents)
{
    std::map<std::string, int> counts;
    for (const std::uint32_t respondent : respondents) {
        ++counts[answers[respondent].text];
    }
    const auto fewer = [](const auto& a, const auto& b) { return a.second < b.second; };
    return std::ranges::max_element(counts, fewer)->first;
}

meeting::Meeting meeting_that_shows(meeting::Block block)
{
    meeting::Meeting meeting;
    meeting.surveys.push_back(survey_of({3}));
    meeting::Topic topic;
    topic.blocks.push_back(std::move(block));
    meeting.sections.emplace_back().topics.push_back(std::move(topic));
    return meeting;
}

/// Seven of ten respondents tick the first option, one the last; two say nothing.
Diagnostics check_stated_in(meeting::Block block)
{
    const auto meeting = meeting_that_shows(std::move(block));
    survey::Responses responses;
    responses.respondents = 10;
    auto& answers = responses.answers.emplace_back(10);
    std::for_each_n(answers.begin(), 7, [](survey::Answer& answer) { answer.ticks = {0}; });
    answers[9].ticks = {2};
    Diagnostics faults;
    const survey::AllResponses all{{"s", responses}};
    tally::check_stated(meeting, tally::tally_surveys(meeting, all), faults);
    return faults;
}

} // namespace

TEST_CASE("who answered and who did not are all who were asked", "[tally]")
{
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    Sample made = sample(seed);

    const auto tally = made.tally();

    REQUIRE(tally.respondents == made.responses().respondents);
    REQUIRE(tally.questions.size() == made.responses().answers.size());
    for (std::size_t q = 0; q < tally.questions.size(); ++q) {
        const survey::QuestionTally& question = tally.questions[q];
        const auto& answers = made.responses().answers[q];
        CHECK(question.answered + question.missing == question.respondents);
        CHECK(question.respondents == made.responses().respondents);
        CHECK(question.ticks ==
              std::accumulate(question.counts.begin(), question.counts.end(), std::size_t{0}));
        CHECK(question.answered ==
              static_cast<std::size_t>(std::ranges::count_if(answers, &survey::Answer::given)));
        for (std::size_t o = 0; o < question.counts.size(); ++o) {
            CHECK(question.counts[o] == static_cast<std::size_t>(std::ranges::count_if(
                                            answers, [&](const survey::Answer& answer) {
                                                return std::ranges::find(answer.ticks, o) !=
                                                       answer.ticks.end();
                                            })));
        }
    }
}

TEST_CASE("the counts do not depend on the order of respondents", "[tally]")
{
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    Sample made = sample(seed);
    std::vector<Unordered> before;
    std::ranges::transform(made.tally().questions, std::back_inserter(before), without_order);

    for (auto& answers : made.responses().answers) {
        std::shuffle(answers.begin(), answers.end(), std::mt19937{seed});
    }
    const auto after = made.tally();

    for (std::size_t q = 0; q < before.size(); ++q) {
        CHECK(before[q] == without_order(after.questions[q]));
    }
}

TEST_CASE("every text is counted once, with those that say the same", "[tally]")
{
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    Sample made = sample(seed);

    const auto tally = made.tally();

    for (std::size_t q = 0; q < tally.questions.size(); ++q) {
        const auto& answers = made.responses().answers[q];
        std::set<std::string> folded;
        std::size_t counted = 0;
        for (const survey::TextTally& text : tally.questions[q].texts) {
            REQUIRE(text.count() > 0);
            CHECK(text.text == commonest(answers, text.respondents));
            CHECK(std::ranges::is_sorted(text.respondents));
            CHECK(folded.insert(survey::fold_text(text.text)).second);
            counted += text.count();
            for (const std::uint32_t respondent : text.respondents) {
                CHECK(survey::fold_text(answers[respondent].text) == survey::fold_text(text.text));
            }
        }
        CHECK(counted == static_cast<std::size_t>(std::ranges::count_if(
                             answers, [](const survey::Answer& a) { return !a.text.empty(); })));
    }
}

TEST_CASE("folding a text twice is folding it once", "[tally]")
{
    const std::string text =
        GENERATE("", "  ", "Plus  de\tTEMPS ", "\u00A0Été\u202F!", "l\u2019Été", "Thu\u031B\u0300a",
                 "ΑΣ", "\u1E9E", "\U00010400", "e\u0301\u0323", "İ", "\u0345\u0301");
    CAPTURE(text);
    CHECK(survey::fold_text(survey::fold_text(text)) == survey::fold_text(text));
}

TEST_CASE("five spellings of one town are one text", "[tally]")
{
    for (const std::string_view spelling :
         {"Hà Nội", "Ha\u0300 No\u0323\u0302i", "HÀ NỘI", " hà\u00A0nội ", "Hà  Nội"}) {
        CHECK(survey::fold_text(spelling) == "hà nội");
    }
    CHECK(survey::fold_text("Hội An") != "hà nội");
}

TEST_CASE("a text without content is told from a short one", "[tally]")
{
    const tally::NoContent no_content{{"Vu"}};
    for (const std::string_view text :
         {"/", "-", "--", "...", "…", "–", "×", "?!", "RAS", "r.a.s.", "Néant", "n/a",
          "Ne se prononce pas", " ne se prononce PAS ", "Sans Opinion", "vu"}) {
        CAPTURE(text);
        CHECK(no_content.holds(survey::fold_text(text)));
    }
    for (const std::string_view text : {"/ moins long", "non", "Oui", "3", "rasoir", "aucun",
                                        "aucun retard", "rien", "santé", "👍", "vue"}) {
        CAPTURE(text);
        CHECK_FALSE(no_content.holds(survey::fold_text(text)));
    }
}

TEST_CASE("a list of answers with nothing to list is told, unless it keeps watch", "[tally]")
{
    survey::Survey survey = survey_of({2});
    survey.questions.front().kind = survey::QuestionKind::single;
    meeting::Meeting meeting;
    meeting.surveys = {survey};
    meeting.sections.emplace_back().topics.emplace_back().blocks = {
        {meeting::Answers{"q0", {}}, meeting::Visibility::members, {}, {}},
        {meeting::Answers{"q0", {}}, meeting::Visibility::office, {}, {}}};
    const auto faults_of = [&](std::string text) {
        survey::Responses responses;
        responses.respondents = 2;
        responses.answers = {{{{0}, ""}, {{}, std::move(text)}}};
        Diagnostics faults;
        const survey::AllResponses all{{"s", responses}};
        tally::check_answers(meeting, tally::tally_surveys(meeting, all), faults);
        return faults;
    };

    CHECK(faults_of("Autre chose").all().empty());
    const auto faults = faults_of("");
    REQUIRE(faults.all().size() == 1);
    CHECK(faults.all().front().code == "tally.no-texts");
    CHECK(faults.all().front().severity == Severity::warning);
}

TEST_CASE("a stated number that was counted is not spoken of", "[tally]")
{
    CHECK(check_stated_in({meeting::Chart{"q0", {}, 8}, {}, {}, {}}).all().empty());
    CHECK(check_stated_in({meeting::Chart{"q0", {}, {}}, {}, {}, {}}).all().empty());
    CHECK(check_stated_in({meeting::Tally{"q0", {"o0"}, 7}, {}, {}, {}}).all().empty());
    CHECK(check_stated_in({meeting::Tally{"q0", {}, 8}, {}, {}, {}}).all().empty());
    CHECK(check_stated_in({meeting::Answers{"q0", 8}, {}, {}, {}}).all().empty());
}

TEST_CASE("a stated number that was not counted is a warning with both numbers", "[tally]")
{
    const auto block =
        GENERATE(as<meeting::Block>{}, meeting::Block{meeting::Chart{"q0", {}, 15}, {}, {}, {}},
                 meeting::Block{meeting::Tally{"q0", {}, 15}, {}, {}, {}},
                 meeting::Block{meeting::Answers{"q0", 15}, {}, {}, {}});

    const auto faults = check_stated_in(block);

    REQUIRE(faults.all().size() == 1);
    const Diagnostic& fault = faults.all().front();
    CHECK(fault.code == "tally.stated-differs");
    CHECK(fault.severity == Severity::warning);
    CHECK(fault.message.find("15") != std::string::npos);
    CHECK(fault.message.find("8") != std::string::npos);
}
