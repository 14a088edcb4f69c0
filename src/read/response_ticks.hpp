#pragma once

#include "survey/question.hpp"
#include "survey/responses.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace restitution::read {

/// Tells declared options apart inside one cell.
///
/// Labels are compared after folding case and spaces. Several ticks in one cell are
/// recognised option by option, the longest that fits first, at item boundaries from both
/// ends: an option may hold the separator.
class TickSplitter {
public:
    /// separator: what the export puts between ticks: ";" or ", ".
    TickSplitter(const survey::Question& question, std::string_view separator);

    /// Output:  ticks ascending, each once; text is what was no declared option.
    survey::Answer split(std::string_view cell) const;

private:
    struct Label {
        std::string folded;
        std::uint16_t option = 0;
    };

    const Label* whole(std::string_view folded) const;
    survey::Answer split_several(std::string_view cell) const;

    const survey::Question& question_;
    std::string separator_;
    std::vector<Label> labels_; ///< longest first
};

} // namespace restitution::read
