#include "read/read_responses.hpp"
#include "read/response_encoding.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <functional>

using namespace restitution;

namespace {

survey::Survey asked()
{
    survey::Survey survey;
    survey::Question ticks;
    ticks.column = "Q";
    ticks.kind = survey::QuestionKind::multiple;
    ticks.options = {{"a", "a", {}}, {"b", "a, b", {}}, {"c", "c;a", {}}};
    survey::Question words;
    words.column = "T";
    survey.questions = {ticks, words};
    return survey;
}

// What responses promise to whoever counts them.
bool is_whole(const survey::Answer& answer, std::size_t options)
{
    return std::ranges::adjacent_find(answer.ticks, std::greater_equal<>{}) == answer.ticks.end() &&
           (answer.ticks.empty() || answer.ticks.back() < options);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const survey::Survey survey = asked();
    SourceFile file{"fuzz.csv", {reinterpret_cast<const char*>(data), size}};
    Diagnostics faults;
    read::decode_responses(file, size % 2 == 0 ? "auto" : "utf-8", faults);
    const bool was_broken = faults.has_errors();
    const auto responses = read::read_responses(survey, file, faults);
    if (!was_broken && responses.has_value() == faults.has_errors()) {
        std::abort(); // a refusal must say why, and an accepted file must have no errors
    }
    for (std::size_t q = 0; responses && q < survey.questions.size(); ++q) {
        const auto& answers = responses->answers[q];
        const std::size_t options = survey.questions[q].options.size();
        if (answers.size() != responses->respondents ||
            !std::ranges::all_of(answers,
                                 [&](const auto& one) { return is_whole(one, options); })) {
            std::abort();
        }
    }
    return 0;
}
