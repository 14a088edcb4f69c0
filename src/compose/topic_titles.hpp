#pragma once

#include "compose/context.hpp"
#include "compose/group_blocks.hpp"
#include "compose/shown.hpp"

#include <set>
#include <string>

namespace restitution::compose {

/// The words above the sheets of one topic, asked for in the order of the sheets.
///
/// Law:     the topic, its subtitle and each theme are told once, a question once more where
///          another has come between; what was told before is running text.
class TopicTitles {
public:
    /// All of it outlives the titles.
    TopicTitles(const ShownTopic& topic, const ShownSection& section, const Context& context)
        : topic_{*topic.topic}, section_{section}, context_{context}
    {
    }

    /// "II · Discussion autour des quatre ateliers": its opener has told the section.
    publication::RichText running_head() const;
    publication::RichText topic();
    publication::RichText question(const survey::Question& question);
    /// The table's title, or else the section's, where the topic has none.
    publication::RichText loose(const SheetGroup& group) const;

    /// The topic with its subtitle, which a question has pushed out of the title.
    publication::RichText topic_above();
    /// Adds a question's theme to what is drawn above it; it is told behind the question.
    void append_theme(publication::RichText& kicker, const survey::Question& question);

private:
    publication::RichText once(publication::RichText words);

    const meeting::Topic& topic_;
    const ShownSection& section_;
    const Context& context_;
    std::set<std::string> told_;
    const survey::Question* asked_ = nullptr; ///< that was told last
};

} // namespace restitution::compose
