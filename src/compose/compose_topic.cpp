#include "compose/compose_topic.hpp"

#include "compose/compose_block.hpp"
#include "compose/topic_titles.hpp"

#include <algorithm>
#include <set>
#include <span>

namespace restitution::compose {

namespace {

using layouts::Role;
using publication::RichText;
using publication::Sheet;

class TopicComposer {
public:
    TopicComposer(const ShownTopic& topic, const ShownSection& section, const Context& context)
        : topic_{topic}, section_{section}, context_{context}, groups_{group_blocks(topic.blocks)},
          titles_{topic, section, context}
    {
        for (const SheetGroup& group : groups_) {
            if (group.asks != nullptr) {
                questions_.insert(question_of(*group.asks));
            }
        }
        unnamed_follow_ = unnamed_follow();
    }

    std::vector<Sheet> compose()
    {
        std::vector<Sheet> sheets;
        if (topic_.topic->open) {
            sheets.push_back(open_question());
        } else if (groups_.empty()) {
            sheets.push_back(title_alone());
        }
        for (const SheetGroup& group : groups_) {
            sheets.push_back(compose_group(group));
            if (beside(group) && group.pictures.size() > 1) {
                sheets.push_back(further_pictures(group));
            }
        }
        return sheets;
    }

private:
    Sheet start_sheet(std::string_view master, const SourceSpan& where) const
    {
        Sheet sheet;
        sheet.master = master;
        sheet.kicker = titles_.running_head();
        sheet.heading = 3;
        sheet.outline = 2;
        sheet.section = section_.number;
        sheet.where = where;
        return sheet;
    }

    /// The question is the sheet: it stands in the middle, large.
    Sheet open_question()
    {
        Sheet sheet = start_sheet("statement", topic_.topic->where);
        RichText title = titles_.topic();
        sheet.outline_title = publication::to_plain(title);
        // Drawn above the question, told behind it.
        sheet.fillings.push_back(
            {"body", {paragraph(Role::question, std::move(title), sheet.where, 3)}});
        if (!topic_.topic->subtitle.empty()) {
            sheet.fillings.push_back({"title", {subtitle()}});
        }
        return sheet;
    }

    Sheet title_alone() const
    {
        Sheet sheet = start_sheet("content", topic_.topic->where);
        sheet.title = context_.scribe.write(topic_.topic->title);
        if (!topic_.topic->subtitle.empty()) {
            sheet.fillings.push_back({"body", {subtitle()}});
        }
        return sheet;
    }

    publication::Block subtitle() const
    {
        return paragraph(Role::subtitle, context_.scribe.write(topic_.topic->subtitle),
                         topic_.topic->where);
    }

    Sheet compose_group(const SheetGroup& group)
    {
        Sheet sheet = start_sheet(choose_master(group), first_of(group).where);
        Blocks body = introduce(group, sheet);
        append(body, compose_introduction(group, sheet));
        append(body, compose_content(group));
        fill(sheet, std::move(body), compose_beside(group));
        return sheet;
    }

    static void append(Blocks& blocks, Blocks more)
    {
        std::ranges::move(more, std::back_inserter(blocks));
    }

    /// What leads up to answers or a table, and the question where the title is another: it stays
    /// with what is shown.
    Blocks compose_introduction(const SheetGroup& group, Sheet& sheet)
    {
        const auto first = group.blocks.begin();
        Blocks introduction = compose_blocks({first, first + place_of_shown(group)}, context_);
        if (group.asks != nullptr && is_only_question()) {
            introduction.push_back(compose_question(group, sheet));
        }
        for (publication::Block& block : introduction) {
            block.keep_with_next = true;
        }
        return introduction;
    }

    /// Shown once more its answers go on below the heading that it had.
    publication::Block compose_question(const SheetGroup& group, Sheet& sheet)
    {
        RichText question = titles_.question(question_asked(group));
        const int level = sheet.heading + 1;
        if (publication::is_running(question)) {
            sheet.heading = level;
        }
        return paragraph(Role::subtitle, std::move(question), group.asks->where, level);
    }

    Blocks compose_content(const SheetGroup& group) const
    {
        const auto first = group.blocks.begin() + place_of_shown(group);
        Blocks content = compose_blocks({first, group.blocks.end()}, context_);
        forget_title(content, group);
        return content;
    }

    const survey::Question& question_asked(const SheetGroup& group) const
    {
        return context_.scribe.asked(question_of(*group.asks)).question;
    }

    static const meeting::Block& first_of(const SheetGroup& group)
    {
        return group.blocks.empty() ? *group.pictures.front() : *group.blocks.front();
    }

    /// Whether the group's first picture stands beside the rest.
    static bool beside(const SheetGroup& group)
    {
        return !group.pictures.empty() && !group.blocks.empty();
    }

    static bool has_aside(const SheetGroup& group)
    {
        return beside(group) || (group.table != nullptr && group.table->aside);
    }

    /// One picture beside a text is enough: the others have the width of a sheet.
    Sheet further_pictures(const SheetGroup& group)
    {
        const std::span further = std::span{group.pictures}.subspan(1);
        Sheet sheet = start_sheet("content", further.front()->where);
        if (topic_.topic->title.empty()) {
            introduce_loose(group, sheet);
            sheet.title = publication::as_running(std::move(sheet.title));
        } else {
            sheet.title = titles_.topic();
        }
        sheet.fillings.push_back(
            {"body", compose_blocks({further.begin(), further.end()}, context_)});
        return sheet;
    }

    static std::string_view choose_master(const SheetGroup& group)
    {
        const bool one_saying =
            group.blocks.size() == 1 && group.pictures.empty() &&
            (std::holds_alternative<meeting::Quote>(group.blocks.front()->content) ||
             std::holds_alternative<meeting::Verdict>(group.blocks.front()->content));
        return has_aside(group) ? "content-aside" : one_saying ? "statement" : "content";
    }

    /// Gives the sheet its title and kicker; what else leads in goes into the body.
    Blocks introduce(const SheetGroup& group, Sheet& sheet)
    {
        if (group.asks != nullptr) {
            return is_only_question() ? introduce_topic_of(question_asked(group), sheet)
                                      : introduce_question(question_asked(group), sheet);
        }
        if (topic_.topic->title.empty()) {
            introduce_loose(group, sheet);
            return {};
        }
        sheet.title_where = topic_.topic->where;
        sheet.title = titles_.topic();
        return lead_of_topic(sheet);
    }

    bool is_only_question() const { return !topic_.topic->title.empty() && questions_.size() == 1; }

    /// The subtitle, where the title has just been told.
    Blocks lead_of_topic(const Sheet& sheet) const
    {
        const bool told = !publication::is_running(sheet.title);
        if (!told || topic_.topic->subtitle.empty()) {
            return {};
        }
        Blocks lead{subtitle()};
        lead.back().keep_with_next = true;
        return lead;
    }

    Blocks introduce_topic_of(const survey::Question& question, Sheet& sheet)
    {
        sheet.title_where = topic_.topic->where;
        sheet.title = titles_.topic();
        titles_.append_theme(sheet.kicker, question);
        sheet.kicker_of = sheet.heading + 1; // the theme is the question's, not the topic's
        return lead_of_topic(sheet);
    }

    Blocks introduce_question(const survey::Question& question, Sheet& sheet)
    {
        if (!topic_.topic->title.empty()) {
            sheet.kicker = titles_.topic_above();
            sheet.kicker_heading = publication::is_running(sheet.kicker) ? 0 : 3;
            sheet.heading = 4;
        }
        titles_.append_theme(sheet.kicker, question);
        sheet.title_where = question.where;
        sheet.title = titles_.question(question);
        return {};
    }

    /// What is loose stands under its section, or a table's title.
    void introduce_loose(const SheetGroup& group, Sheet& sheet) const
    {
        sheet.title = titles_.loose(group);
        if (!names_table(group)) {
            // The title is the section's: saying it above once more tells nothing.
            sheet.kicker.clear();
            sheet.heading = 2;
        } else if (unnamed_follow_) {
            sheet.title_is_caption = true;
            sheet.heading = 0;
        }
    }

    /// Whether something without a title stands behind a table with one, or on its sheet: it is
    /// no part of what a heading over the table would head.
    bool unnamed_follow() const
    {
        const auto first = std::ranges::find_if(groups_, names_table);
        return std::any_of(first, groups_.end(), [](const SheetGroup& group) {
            return group.asks == nullptr && (!names_table(group) || !is_all_about_table(group));
        });
    }

    /// A table whose title became the sheet's does not say it again.
    void forget_title(Blocks& blocks, const SheetGroup& group) const
    {
        if (!topic_.topic->title.empty() || group.asks != nullptr) {
            return;
        }
        for (publication::Block& block : blocks) {
            if (auto* table = std::get_if<publication::Table>(&block.content)) {
                table->title.clear();
            }
        }
    }

    Blocks compose_beside(const SheetGroup& group) const
    {
        Blocks aside;
        if (group.table != nullptr && group.table->aside) {
            aside = compose_aside(*group.table->aside, context_);
        }
        const std::size_t shown = beside(group) ? 1 : group.pictures.size();
        Blocks pictures = compose_blocks(
            {group.pictures.begin(), group.pictures.begin() + static_cast<std::ptrdiff_t>(shown)},
            context_);
        std::ranges::move(pictures, std::back_inserter(aside));
        return aside;
    }

    static void fill(Sheet& sheet, Blocks body, Blocks beside)
    {
        if (sheet.master != "content-aside") {
            std::ranges::move(beside, std::back_inserter(body));
            sheet.fillings.push_back({"body", std::move(body)});
            return;
        }
        sheet.fillings.push_back({"body", std::move(body)});
        sheet.fillings.push_back({"aside", std::move(beside)});
    }

    const ShownTopic& topic_;
    const ShownSection& section_;
    const Context& context_;
    std::vector<SheetGroup> groups_;
    std::set<std::string_view> questions_; ///< ids
    bool unnamed_follow_ = false;
    TopicTitles titles_;
};

/// One entry in the outline for sheets that follow each other under one title.
void thin_outline(std::vector<Sheet>& sheets)
{
    for (std::size_t i = 1; i < sheets.size(); ++i) {
        if (sheets[i].outline_title.empty() && publication::is_running(sheets[i].title) &&
            publication::to_plain(sheets[i].title) == publication::to_plain(sheets[i - 1].title)) {
            sheets[i].outline = 0;
        }
    }
}

} // namespace

std::vector<Sheet> compose_topic(const ShownTopic& topic, const ShownSection& section,
                                 const Context& context)
{
    std::vector<Sheet> sheets = TopicComposer{topic, section, context}.compose();
    thin_outline(sheets);
    return sheets;
}

} // namespace restitution::compose
