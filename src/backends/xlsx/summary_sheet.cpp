#include "backends/xlsx/summary_sheet.hpp"

#include "backends/xlsx/column_width.hpp"
#include "survey/percent.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace restitution::backends::xlsx {
namespace {

constexpr double question_width = 66;
constexpr double part_width = 22;

enum SummaryColumn : ColumnIndex { sheet, question, part, kind, answered, participation };

// Of which survey a question is, where there are several to tell apart, and its theme.
std::vector<Column> plan_columns(const Desk& desk, bool several)
{
    const wording::WorkbookPhrases& say = desk.phrases;
    const auto header = [](std::string_view phrase) { return std::string{phrase}; };
    return with_unique_headers(
        {{header(say.sheet), desk.look.head, 34},
         {header(say.question), desk.look.head, question_width},
         {header(several ? say.survey : say.theme), desk.look.head, part_width},
         {header(say.kind), desk.look.head, 18},
         {header(say.answered), desk.look.number_head, 14},
         {header(say.participation), desk.look.number_head, 16}});
}

// A survey all of whose questions are withheld is not spoken of.
bool is_told(const survey::Survey& survey, std::span<const SummaryLine> lines)
{
    return std::ranges::any_of(
        lines, [&](const SummaryLine& line) { return line.question.survey == &survey; });
}

} // namespace

SummarySheet::SummarySheet(const Desk& desk, Sheet& sheet, const Products& products)
    : desk_{desk}, sheet_{sheet}, products_{products}, several_{products.meeting.surveys.size() > 1}
{
    worksheet_set_tab_color(sheet.get(), desk.look.accent);
}

void SummarySheet::open(std::span<SummaryLine> lines)
{
    const publication::Properties& properties = products_.properties;
    const auto columns = plan_columns(desk_, several_);
    write_title(sheet_, desk_, properties.title, columns[SummaryColumn::sheet].width,
                total_width(columns));
    row_ = 2;
    write_detail(desk_.phrases.group, properties.subject);
    write_detail(desk_.phrases.date, when());
    for (const survey::Survey& survey : products_.meeting.surveys) {
        const auto tally = products_.tallies.find(survey.id);
        if (tally != products_.tallies.end() && is_told(survey, lines)) {
            write_respondents(survey, tally->second.respondents);
        }
    }
    ++row_;
    for (SummaryLine& line : lines) {
        const RowIndex row = respondents_rows_.at(line.question.survey);
        line.question.respondents = range(sheet_.name(), SummaryColumn::question, row, row);
    }
}

void SummarySheet::close(std::span<const SummaryLine> lines, survey::Audience audience)
{
    if (lines.empty()) {
        write_no_questions();
    } else {
        write_questions(lines);
        write_rules(audience);
    }
    sheet_.set_page(desk_.footer);
}

void SummarySheet::write_no_questions()
{
    ColumnIndex index = 0;
    for (const Column& column : plan_columns(desk_, several_)) {
        sheet_.width(index++, column.width);
    }
    sheet_.text(row_, 0, desk_.say(desk_.phrases.no_questions), desk_.look.sentence);
}

void SummarySheet::write_questions(std::span<const SummaryLine> lines)
{
    const auto columns = plan_columns(desk_, several_);
    const RowIndex head = row_++;
    sheet_.heads(head, columns);
    sheet_.keep_heads(head, head);
    for (const SummaryLine& line : lines) {
        write_question(line);
    }
    sheet_.table(head, lines.size(), columns, "Questions");
    ++row_;
}

std::string SummarySheet::when() const
{
    const meeting::When& when = products_.meeting.when;
    const std::string text = desk_.words.when(when.start, when.end);
    return when.timezone.empty() ? text : fmt::format("{} ({})", text, when.timezone);
}

void SummarySheet::write_detail(std::string_view phrase, const std::string& value)
{
    if (!value.empty()) {
        sheet_.text(row_, SummaryColumn::sheet, desk_.say(phrase), desk_.look.label);
        sheet_.text(row_++, SummaryColumn::question, value, desk_.look.value);
    }
}

void SummarySheet::write_respondents(const survey::Survey& survey, std::size_t count)
{
    sheet_.text(row_, SummaryColumn::sheet, desk_.say(desk_.phrases.respondents), desk_.look.label);
    if (several_ && !survey.title.empty()) {
        sheet_.text(row_, SummaryColumn::part, survey.title, desk_.look.label);
    }
    respondents_rows_[&survey] = row_;
    sheet_.number(row_++, SummaryColumn::question, static_cast<double>(count),
                  desk_.look.number_value);
}

// "Enquête de mai · Organisation"
std::string SummarySheet::part_of(const QuestionSheets& of) const
{
    const std::string& theme = of.question->theme;
    if (!several_ || of.survey->title.empty()) {
        return theme;
    }
    return theme.empty() ? of.survey->title : of.survey->title + " · " + theme;
}

void SummarySheet::write_question(const SummaryLine& line)
{
    const QuestionSheets& of = line.question;
    const std::string part = part_of(of);
    sheet_.lines(row_, std::max(count_lines(of.question->title, question_width),
                                count_lines(part, part_width)));
    sheet_.link(row_, SummaryColumn::sheet, of.sheet, of.sheet, desk_.look.linked_text);
    sheet_.text(row_, SummaryColumn::question, of.question->title, desk_.look.text);
    sheet_.text(row_, SummaryColumn::part, part, desk_.look.text);
    sheet_.text(row_, SummaryColumn::kind, desk_.say(desk_.phrases.kind_of(of.question->kind)),
                desk_.look.text);
    const auto count = static_cast<double>(of.tally->answered);
    if (line.cells.answered.empty()) {
        sheet_.number(row_, SummaryColumn::answered, count, desk_.look.number);
    } else {
        sheet_.formula(row_, SummaryColumn::answered, "=" + line.cells.answered, count,
                       desk_.look.number);
    }
    write_participation(of);
    ++row_;
}

void SummarySheet::write_participation(const QuestionSheets& of)
{
    if (of.tally->respondents < survey::fewest_for_shares) {
        sheet_.text(row_, SummaryColumn::participation, "", desk_.look.text);
        return;
    }
    sheet_.formula(row_, SummaryColumn::participation,
                   fmt::format("={}/{}", cell(SummaryColumn::answered, row_),
                               cell(SummaryColumn::question, respondents_rows_.at(of.survey))),
                   static_cast<double>(of.tally->answered) /
                       static_cast<double>(of.tally->respondents),
                   desk_.look.share_of(of.tally->respondents));
}

void SummarySheet::write_rules(survey::Audience audience)
{
    sheet_.text(row_++, 0, desk_.say(desk_.phrases.how_counted), desk_.look.heading);
    for (const std::string_view rule : desk_.phrases.counting) {
        sheet_.text(row_++, 0, desk_.say(rule), desk_.look.sentence);
    }
    const bool office = audience == survey::Audience::office;
    sheet_.text(row_++, 0,
                desk_.say(office ? desk_.phrases.rows_linked : desk_.phrases.rows_unlinked),
                office ? desk_.look.value : desk_.look.sentence);
}

} // namespace restitution::backends::xlsx
