#include "backends/xlsx/tally_sheet.hpp"

#include "backends/xlsx/answers_sheet.hpp"
#include "backends/xlsx/column_width.hpp"
#include "backends/xlsx/native_chart.hpp"
#include "backends/xlsx/sheet_names.hpp"
#include "chart/make_chart.hpp"
#include "survey/percent.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>

namespace restitution::backends::xlsx {
namespace {

constexpr ColumnIndex label_column = 0;
constexpr ColumnIndex count_column = 1;
constexpr ColumnIndex share_column = 2;

/// Where the figures of one tally sheet stand.
struct Places {
    std::size_t categories = 0;
    RowIndex last() const { return static_cast<RowIndex>(first_row + categories - 1); }
    RowIndex answered() const { return last() + 2; }
    RowIndex missing() const { return answered() + 1; }
    RowIndex respondents() const { return answered() + 2; }
};

std::string cells_of(const QuestionSheets& of, const AnswersShape& shape, ColumnIndex column)
{
    return range(of.answers_sheet, column, first_row, shape.last_row());
}

// 1 for each row that holds an answer in the column. A tick that was set to 0 is none.
std::string marks(const QuestionSheets& of, const AnswersShape& shape, ColumnIndex column)
{
    const std::string cells = cells_of(of, shape, column);
    const bool is_tick = shape.coded && column < shape.options;
    return is_tick ? fmt::format("({}>0)", cells) : fmt::format("(LEN({})>0)", cells);
}

// By what marks a tick, so that whoever answered ticked something: an "x" is as good as a 1.
// Labels by EXACT, not COUNTIF: an option such as "<18", "*" or "Oui" beside "oui" is a criterion
// to the latter and not a text.
std::string option_formula(const QuestionSheets& of, const AnswersShape& shape, std::size_t option,
                           RowIndex row)
{
    const ColumnIndex column = shape.option_column(option);
    return shape.coded ? fmt::format("=SUMPRODUCT(--{})", marks(of, shape, column))
                       : fmt::format("=SUMPRODUCT(--EXACT({},{}))", cells_of(of, shape, column),
                                     cell(label_column, row));
}

// Excel takes 8,192 characters of a formula: more columns than this are not named one by one.
constexpr std::size_t most_named_columns = 100;

// For each row, how many options are ticked: the ticks times a column of ones, one for each row
// of the table of options.
std::string ticks_of_rows(const QuestionSheets& of, const AnswersShape& shape)
{
    const auto last_option = static_cast<ColumnIndex>(shape.options - 1);
    return fmt::format("MMULT(--({}>0),ROW({}:{})^0)",
                       range(of.answers_sheet, 0, last_option, first_row, shape.last_row()),
                       cell(label_column, first_row),
                       cell(label_column, static_cast<RowIndex>(first_row + last_option)));
}

// For each row, in how many of the columns before `end` an answer stands.
std::string marks_before(const QuestionSheets& of, const AnswersShape& shape, ColumnIndex end)
{
    const bool many = shape.coded && shape.options > most_named_columns;
    std::string sum = many ? ticks_of_rows(of, shape) : std::string{};
    for (auto column = static_cast<ColumnIndex>(many ? shape.options : 0); column < end; ++column) {
        sum += (sum.empty() ? "" : "+") + marks(of, shape, column);
    }
    return sum;
}

// "Autre": where choices exclude each other, whoever wrote and chose no option; else every text.
std::string other_formula(const QuestionSheets& of, const AnswersShape& shape)
{
    if (!survey::is_exclusive(*of.question, *of.tally)) {
        return fmt::format("=COUNTA({})", cells_of(of, shape, shape.other_column()));
    }
    return fmt::format("=SUMPRODUCT({}*(({})=0))", marks(of, shape, shape.other_column()),
                       marks_before(of, shape, shape.other_column()));
}

// Rows that hold an answer: an emptied one no longer counts.
std::string answered_formula(const QuestionSheets& of, const AnswersShape& shape)
{
    const auto end = static_cast<ColumnIndex>(shape.last_column() + 1);
    return fmt::format("=SUMPRODUCT(--(({})>0))", marks_before(of, shape, end));
}

std::vector<Column> plan_columns(const Desk& desk, const publication::Chart& chart, bool shares)
{
    constexpr double label_least = 36;
    constexpr double label_most = 60;
    constexpr double count_width = 12;
    constexpr double share_width = 21;
    double widest = 0;
    for (const publication::Category& category : chart.categories) {
        widest = std::max(widest, measure_in_digits(category.label));
    }
    std::vector<Column> columns{
        {std::string{desk.phrases.option}, desk.look.head,
         column_width(widest, label_least, label_most)},
        {std::string{desk.phrases.count}, desk.look.number_head, count_width}};
    if (shares) {
        columns.push_back({std::string{desk.phrases.share}, desk.look.number_head, share_width});
    }
    return with_unique_headers(std::move(columns));
}

// Labels are unique within a question: its law.
std::unordered_map<std::string_view, std::size_t>
places_by_label(const std::vector<survey::Option>& options)
{
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < options.size(); ++i) {
        places.emplace(options[i].label, i);
    }
    return places;
}

/// The options of a question that nobody answered, which has no chart.
std::vector<publication::Category> list_options(const survey::Question& question)
{
    std::vector<publication::Category> options;
    for (const survey::Option& option : question.options) {
        options.push_back({option.label, 0, {}, 0, option.language});
    }
    return options;
}

/// Writes the figures of one question.
class TallyWriter {
public:
    TallyWriter(const Desk& desk, const QuestionSheets& of, Sheet& sheet,
                const publication::Chart& chart, double label_width)
        : label_width_{label_width}, desk_{desk}, of_{of}, sheet_{sheet}, chart_{chart},
          shape_{shape_answers(of)}, answered_{!of.answers_sheet.empty()},
          places_{chart.categories.size()}, options_{places_by_label(of.question->options)}
    {
    }

    void write(bool shares)
    {
        for (std::size_t c = 0; c < chart_.categories.size(); ++c) {
            write_category(c);
            if (shares) {
                write_share(c);
            }
        }
        write_totals();
    }

    const Places& places() const { return places_; }

private:
    void write_category(std::size_t index)
    {
        const publication::Category& category = chart_.categories[index];
        const auto row = static_cast<RowIndex>(first_row + index);
        // One category more than there are options: the last is "Autre".
        const bool is_other = index == of_.question->options.size();
        sheet_.lines(row, count_lines(category.label, label_width_));
        sheet_.text(row, label_column, category.label, desk_.look.text);
        if (!answered_) {
            sheet_.number(row, count_column, 0, desk_.look.number);
            return;
        }
        sheet_.formula(row, count_column,
                       is_other ? other_formula(of_, shape_)
                                : option_formula(of_, shape_, options_.at(category.label), row),
                       static_cast<double>(category.count), desk_.look.number);
    }

    void write_share(std::size_t index)
    {
        const auto row = static_cast<RowIndex>(first_row + index);
        const auto count = static_cast<double>(chart_.categories[index].count);
        sheet_.formula(
            row, share_column,
            fmt::format("={}/MAX(1,$B${})", cell(count_column, row), places_.answered() + 1),
            count / static_cast<double>(of_.tally->answered),
            desk_.look.share_of(of_.tally->answered));
    }

    void write_totals()
    {
        const auto label = [&](RowIndex row, std::string_view phrase) {
            sheet_.text(row, label_column, desk_.say(phrase), desk_.look.total_label);
        };
        label(places_.answered(), desk_.phrases.answered);
        if (answered_) {
            sheet_.formula(places_.answered(), count_column, answered_formula(of_, shape_),
                           static_cast<double>(of_.tally->answered), desk_.look.total);
        } else {
            sheet_.number(places_.answered(), count_column, 0, desk_.look.total);
        }
        label(places_.missing(), desk_.phrases.missing);
        sheet_.formula(places_.missing(), count_column,
                       fmt::format("={}-{}", cell(count_column, places_.respondents()),
                                   cell(count_column, places_.answered())),
                       static_cast<double>(of_.tally->missing), desk_.look.total);
        label(places_.respondents(), desk_.phrases.respondents);
        sheet_.formula(places_.respondents(), count_column, "=" + of_.respondents,
                       static_cast<double>(of_.tally->respondents), desk_.look.total);
    }

    double label_width_;
    const Desk& desk_;
    const QuestionSheets& of_;
    Sheet& sheet_;
    const publication::Chart& chart_;
    AnswersShape shape_;
    bool answered_; ///< by anybody, so that there are cells to count
    Places places_;
    std::unordered_map<std::string_view, std::size_t> options_; ///< by label
};

} // namespace

TallyCells write_tally_sheet(const Desk& desk, const QuestionSheets& of)
{
    publication::Chart chart = chart::make_chart(*of.question, *of.tally, of.wanted,
                                                 desk.style.chart.color_count, desk.words);
    const bool empty = chart.categories.empty() || of.answers_sheet.empty();
    if (chart.categories.empty()) {
        chart.categories = list_options(*of.question);
    }
    const bool shares = of.tally->answered >= survey::fewest_for_shares;
    const auto columns = plan_columns(desk, chart, shares);
    Sheet sheet{desk.book, of.sheet, Storage::kept};
    worksheet_set_tab_color(sheet.get(), desk.look.accent);
    Opening opening{of.question->title,
                    detail_of(desk, of),
                    {{desk.summary_sheet, desk.phrases.back}},
                    chart_width_in_digits};
    if (!empty) {
        opening.links.push_back({of.answers_sheet, desk.phrases.see_answers});
    }
    write_opening(sheet, desk, opening, columns);
    sheet.heads(head_row, columns);
    TallyWriter writer{desk, of, sheet, chart, columns.front().width};
    writer.write(shares);
    sheet.table(head_row, chart.categories.size(), columns, fmt::format("Tally_{}", of.number));
    if (!empty) {
        insert_chart(desk, sheet, chart, static_cast<ColumnIndex>(columns.size() + 1));
    }
    return {range(of.sheet, count_column, writer.places().answered(), writer.places().answered())};
}

} // namespace restitution::backends::xlsx
