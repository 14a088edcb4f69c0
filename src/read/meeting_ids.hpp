#pragma once

#include "base/diagnostic.hpp"
#include "base/did_you_mean.hpp"
#include "meeting/directory.hpp"
#include "read/declared_ids.hpp"

#include <optional>
#include <string>
#include <vector>

namespace restitution::read {

/// All ids that a meeting declares, to hold those against that it names.
///
/// Input:   the meeting outlives it and stays as it is. Nobody is told that a refused id is
///          unknown.
/// Errors:  read.repeated-id as it is made; each question below tells what is wrong with an
///          answer, with the nearest id that exists.
class MeetingIds {
public:
    MeetingIds(const meeting::Meeting& meeting, IdSet refused, Diagnostics& faults);

    /// An id that may be left out. Errors: read.unknown-person, an organisation's id too.
    void ask_person(const std::string& id, const SourceSpan& where);
    /// An id that may be left out. Errors: read.unknown-person.
    void ask_owner(const std::string& id, const SourceSpan& where);
    /// Errors:  read.unknown-question.
    std::optional<meeting::FoundQuestion> ask_question(const std::string& id,
                                                       const SourceSpan& where);
    /// A question with options to count. Errors: the same, read.wrong-question.
    std::optional<meeting::FoundQuestion> ask_closed(const std::string& id,
                                                     const SourceSpan& where);
    /// Errors:  read.unknown-option.
    void ask_option(const meeting::FoundQuestion& question, const std::string& id,
                    const SourceSpan& where);

    /// Decisions stand among the blocks. Errors: read.repeated-id.
    void declare_decision(const std::string& id, const SourceSpan& where);

private:
    void declare_people(const meeting::Meeting& meeting);
    void declare_questions(const meeting::Meeting& meeting);
    std::vector<std::string> hints_for_option(const survey::Question& question,
                                              const std::string& id);

    meeting::Directory directory_;
    IdSet refused_;
    Diagnostics& faults_;
    DeclaredIds people_;
    DeclaredIds owners_;
    DeclaredIds questions_;
    DeclaredIds surveys_;
    DeclaredIds decisions_;
    Effort effort_;
};

} // namespace restitution::read
