#pragma once

#include "compose/compose_deck.hpp"
#include "meeting/directory.hpp"
#include "meeting/shown_parts.hpp"
#include "publication/rich_text.hpp"
#include "wording/wording.hpp"

#include <string>
#include <string_view>

namespace restitution::compose {

/// A question with what was answered, and what of it the audience may see.
struct Asked {
    const survey::Question& question;
    const survey::QuestionTally& tally;
    const std::vector<survey::Answer>& answers;
    meeting::FoundQuestion found;
    meeting::ShownParts shown;
};

/// Turns what the meeting says into final words: names looked up, numbers counted,
/// typography applied.
///
/// Input:   the material outlives the scribe; every id was checked.
class Scribe {
public:
    explicit Scribe(const Material& material);

    /// The author's own text.
    publication::RichText write(const meeting::Text& text) const;
    /// Words of the author that have one style; `language` empty: the meeting's.
    publication::RichText say(std::string_view words, std::string_view language = {}) const;
    /// Words of the engine, one of words().
    publication::RichText tell(std::string said) const;
    /// A respondent's words: nothing added, nothing taken away.
    publication::RichText repeat(std::string_view answer, std::string_view language = {}) const;
    /// The same as plain text on one line: for labels of charts, outlines and properties.
    std::string plain(std::string_view words, std::string_view language = {}) const;
    std::string plain(const meeting::Text& text) const;

    /// "Claire Aubry, directrice générale, Fédération des villes jumelées".
    publication::RichText introduce(const meeting::Person& person) const;
    /// The name behind the id of a person or an organisation; empty when nobody has it.
    publication::RichText name_of(std::string_view id) const;

    Asked asked(std::string_view question_id) const;
    /// The question with title, theme and options as they are drawn.
    survey::Question worded(const survey::Question& question) const;

    const wording::Words& words() const { return words_; }
    const meeting::Meeting& meeting() const { return material_.meeting; }
    const meeting::Directory& directory() const { return directory_; }

private:
    /// Of one stretch, before typography.
    publication::RichText spans_of(const meeting::Inline& one) const;
    std::string count(const meeting::Value& value) const;

    const Material& material_;
    meeting::Directory directory_;
    meeting::PartsByQuestion shown_;
    wording::Words words_;
};

} // namespace restitution::compose
