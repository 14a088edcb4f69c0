#pragma once

#include "meeting/meeting.hpp"

#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace restitution::meeting {

/// Where each option of a question stands among its options, by id.
using OptionPlaces = std::unordered_map<std::string_view, std::size_t>;

/// A question with the survey it belongs to; ids are unique over all surveys of a meeting.
struct FoundQuestion {
    const survey::Survey* survey = nullptr;
    std::size_t index = 0;
    const OptionPlaces* options = nullptr;

    const survey::Question& question() const { return survey->questions[index]; }
    /// The place of an option in question().options, or nothing.
    std::optional<std::size_t> option(std::string_view id) const;
    /// The places of the options named, in the form's order, each once; none named: of all.
    std::vector<std::size_t> options_of(std::span<const std::string> ids) const;
};

/// Finds what a meeting declares, by id, however much it declares.
///
/// Input:   the meeting outlives it and stays as it is.
/// Output:  the first in the meeting's order that has the id, or nothing.
class Directory {
public:
    explicit Directory(const Meeting& meeting);
    // What is found points into it.
    Directory(const Directory&) = delete;
    Directory& operator=(const Directory&) = delete;

    const Person* person(std::string_view id) const;
    const Organisation* organisation(std::string_view id) const;
    std::optional<FoundQuestion> question(std::string_view id) const;

private:
    std::unordered_map<std::string_view, const Person*> people_;
    std::unordered_map<std::string_view, const Organisation*> organisations_;
    std::unordered_map<std::string_view, FoundQuestion> questions_;
    std::deque<OptionPlaces> options_; ///< of each question; places never move
};

} // namespace restitution::meeting
