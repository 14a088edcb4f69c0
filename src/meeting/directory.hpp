#pragma once

#include "meeting/meeting.hpp"

#include <optional>
#include <string_view>
#include <unordered_map>

namespace restitution::meeting {

/// A question with the survey it belongs to; ids are unique over all surveys of a meeting.
struct FoundQuestion {
    const survey::Survey* survey = nullptr;
    std::size_t index = 0;
    const survey::Question& question() const { return survey->questions[index]; }
};

/// Finds what a meeting declares, by id, however much it declares.
///
/// Input:   the meeting outlives it and stays as it is.
/// Output:  the first in the meeting's order that has the id, or nothing.
class Directory {
public:
    explicit Directory(const Meeting& meeting);

    const Person* person(std::string_view id) const;
    const Organisation* organisation(std::string_view id) const;
    std::optional<FoundQuestion> question(std::string_view id) const;

private:
    std::unordered_map<std::string_view, const Person*> people_;
    std::unordered_map<std::string_view, const Organisation*> organisations_;
    std::unordered_map<std::string_view, FoundQuestion> questions_;
};

} // namespace restitution::meeting
