#pragma once

#include "backends/surveyed_meeting.hpp"
#include "backends/workbook_reader.hpp"

#include <set>
#include <string>
#include <string_view>

namespace restitution::tests {

/// The rows of a question's sheet: see backends/xlsx/desk.hpp.
inline constexpr int head_row = 4;
inline constexpr int first_row = 5;

/// A surveyed meeting's workbook, as bytes and read back.
std::string write(const SurveyedMeeting& meeting,
                  survey::Audience audience = survey::Audience::members);
ReadWorkbook written(const SurveyedMeeting& meeting,
                     survey::Audience audience = survey::Audience::members);

/// The names of a question's sheets begin so: '.' is its tally or its texts, ' ' its answers.
std::string sheet_prefix(std::size_t question, char mark);

/// How often each option was ticked and each text written, as an answers sheet tells it.
std::multiset<std::string> answers_on(const ReadSheet& sheet, const survey::Question& question);
std::multiset<std::string> answers_given(const survey::Question& question,
                                         const std::vector<survey::Answer>& answers);
/// Each text as often as its sheet counts it.
std::multiset<std::string> texts_on(const ReadSheet& sheet);

bool holds(const ReadWorkbook& book, std::string_view words);
/// The row below the header whose first cell holds a label; -1: none.
int row_of(const ReadSheet& sheet, std::string_view label);

} // namespace restitution::tests
