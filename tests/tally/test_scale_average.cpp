#include "support/catch.hpp"
#include "survey/scale_average.hpp"

#include <cstdlib>
#include <numeric>
#include <random>

using namespace restitution;
using survey::QuestionKind;

namespace {

survey::Question scale(const std::vector<std::string>& labels)
{
    survey::Question question;
    question.kind = QuestionKind::scale;
    for (const std::string& label : labels) {
        question.options.push_back({"o" + label, label, {}});
    }
    return question;
}

survey::QuestionTally chosen(std::vector<std::size_t> counts)
{
    survey::QuestionTally tally;
    tally.ticks = std::accumulate(counts.begin(), counts.end(), std::size_t{0});
    tally.answered = tally.ticks;
    tally.counts = std::move(counts);
    return tally;
}

} // namespace

TEST_CASE("mean and median of a scale are those of its answers, one by one", "[tally]")
{
    std::mt19937 random{GENERATE(range(0U, 200U))};
    std::vector<std::string> labels;
    std::vector<std::size_t> counts;
    std::vector<std::int64_t> answers;
    const int first = static_cast<int>(random() % 7) - 5;
    for (int point = first; point < first + 6; ++point) {
        labels.push_back(std::to_string(point));
        counts.push_back(random() % 5);
        answers.insert(answers.end(), counts.back(), point);
    }
    const auto average = survey::average(scale(labels), chosen(counts));

    REQUIRE(average.has_value() == !answers.empty());
    if (average) {
        const auto n = static_cast<std::int64_t>(answers.size());
        const auto sum = std::accumulate(answers.begin(), answers.end(), std::int64_t{0});
        // Half away from zero, without a division.
        const std::int64_t off = std::abs(20 * sum) - 2 * n * std::abs(average->mean);
        CHECK((-n <= off && off < n));
        CHECK(average->mean * sum >= 0);
        CHECK(average->median ==
              5 * (answers[(answers.size() - 1) / 2] + answers[answers.size() / 2]));
    }
}

TEST_CASE("there is no mean of words, of nothing, or of what is no scale", "[tally]")
{
    CHECK(survey::average(scale({"1", "2"}), chosen({1, 3})));
    CHECK_FALSE(survey::average(scale({"1", "2"}), chosen({0, 0})));
    CHECK_FALSE(survey::average(scale({"1", "beaucoup"}), chosen({1, 3})));
    CHECK_FALSE(survey::average(scale({"1", "99999"}), chosen({1, 3})));
    survey::Question choice = scale({"1", "2"});
    choice.kind = QuestionKind::single;
    CHECK_FALSE(survey::average(choice, chosen({1, 3})));
}
