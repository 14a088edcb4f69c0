#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace restitution::survey {

/// What one respondent answered to one question.
///
/// Shape:   ticks are indexes of declared options, ascending, each once.
///          text is the free text ("other" beside ticks): NFC, LF line ends, not trimmed inside.
/// Law:     nothing given: no ticks and an empty text.
struct Answer {
    std::vector<std::uint16_t> ticks;
    std::string text;
    bool given() const { return !ticks.empty() || !text.empty(); }
};

/// The file as it came, for the office's workbook only.
struct RawTable {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
};

/// The answers to one survey.
///
/// Shape:   answers[q][r] is respondent r's answer to question q of the survey;
///          every answers[q].size() == respondents. Respondents in file order.
struct Responses {
    std::size_t respondents = 0;
    std::vector<std::vector<Answer>> answers;
    RawTable raw;
};

/// By the survey's id.
using AllResponses = std::map<std::string, Responses, std::less<>>;

} // namespace restitution::survey
