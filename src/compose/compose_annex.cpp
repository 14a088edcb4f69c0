#include "chart/describe.hpp"
#include "chart/make_chart.hpp"
#include "compose/compose_block.hpp"
#include "compose/compose_frame.hpp"
#include "compose/group_blocks.hpp"

#include <optional>
#include <set>

namespace restitution::compose {

namespace {

/// How a question is drawn, if a block draws it; its whole count stands behind a tally too.
std::optional<meeting::ChartKind> drawn_kind(const meeting::Block& block)
{
    if (const auto* chart = std::get_if<meeting::Chart>(&block.content)) {
        return chart->kind;
    }
    return std::holds_alternative<meeting::Tally>(block.content)
               ? std::optional{meeting::ChartKind::automatic}
               : std::nullopt;
}

class AnnexComposer {
public:
    explicit AnnexComposer(const Context& context) : context_{context} {}

    void add(const meeting::Block& block)
    {
        const auto kind = drawn_kind(block);
        if (!kind || !seen_.insert(question_of(block)).second) {
            return;
        }
        const Asked of = context_.scribe.asked(question_of(block));
        const survey::Question worded = context_.scribe.worded(of.question);
        const publication::Chart chart = chart::make_chart(
            worded, of.tally, *kind, context_.layout.chart.color_count, context_.scribe.words());
        if (!chart.categories.empty()) {
            add_sheet(chart, of.question, block.where);
        }
    }

    std::vector<publication::Sheet> sheets() { return std::move(sheets_); }

private:
    /// The question is the sheet's title; the table's says of how many its shares are.
    void add_sheet(const publication::Chart& chart, const survey::Question& question,
                   const SourceSpan& where)
    {
        const std::string annex = context_.scribe.words().chart_data();
        publication::Sheet sheet;
        sheet.master = "annex";
        sheet.kicker = context_.scribe.tell(annex);
        if (sheets_.empty()) {
            sheet.kicker_heading = 2;
        } else {
            sheet.kicker = publication::as_running(std::move(sheet.kicker));
        }
        sheet.title = context_.scribe.say(question.title, question.language);
        sheet.heading = 3;
        sheet.outline = sheets_.empty() ? 1 : 0;
        sheet.outline_title = annex;
        sheet.where = where;
        sheet.fillings.push_back({"body", body_of(chart, where)});
        sheets_.push_back(std::move(sheet));
    }

    Blocks body_of(const publication::Chart& chart, const SourceSpan& where) const
    {
        Blocks blocks{{chart::data_table(chart, context_.scribe.words()), false, where}};
        for (const publication::RichText& note : chart.notes) {
            blocks.push_back(paragraph(layouts::Role::note, note, where));
        }
        return blocks;
    }

    const Context& context_;
    std::set<std::string_view> seen_;
    std::vector<publication::Sheet> sheets_;
};

} // namespace

std::vector<publication::Sheet> compose_annex(const std::vector<ShownSection>& sections,
                                              const Context& context)
{
    AnnexComposer annex{context};
    for (const ShownSection& section : sections) {
        for (const ShownTopic& topic : section.topics) {
            for (const meeting::Block* block : topic.blocks) {
                annex.add(*block);
            }
        }
    }
    return annex.sheets();
}

} // namespace restitution::compose
