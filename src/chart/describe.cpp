#include "chart/describe.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <span>

namespace restitution::chart {

namespace {

using publication::plain;

constexpr std::array<std::string_view, 9> sentence_ends{".",  "?",  "!",  "…", "؟",
                                                        "。", "？", "！", "।"};

bool ends_sentence(std::string_view text)
{
    return text.empty() || std::ranges::any_of(sentence_ends, [&](std::string_view end) {
               return text.ends_with(end);
           });
}

void append_sentence(std::string& told, std::string_view sentence)
{
    if (!sentence.empty()) {
        told += told.empty() ? "" : " ";
        told += sentence;
        told += ends_sentence(sentence) ? "" : ".";
    }
}

} // namespace

std::string describe(const publication::Chart& chart, publication::ChartKind drawn,
                     std::string_view question, const wording::Words& words)
{
    std::string told;
    append_sentence(told, words.chart_kind(drawn));
    append_sentence(told, question);
    append_sentence(told, publication::to_plain(chart.caption));
    append_sentence(told, words.listed(chart.categories));
    return told;
}

std::string describe_part(const publication::Chart& chart, const ChartPart& part,
                          const wording::Words& words)
{
    std::string told;
    append_sentence(told, std::string{words.chart_kind(part.drawn)} +
                              fmt::format(fmt::runtime(words.continued()),
                                          fmt::arg("k", part.number), fmt::arg("n", part.count)));
    append_sentence(told, words.listed(std::span{chart.categories}.subspan(
                              part.first, part.last - part.first)));
    return told;
}

publication::Table data_table(const publication::Chart& chart, const wording::Words& words)
{
    publication::Table table;
    table.title = chart.caption;
    table.columns = {words.text(words.answer()), words.text(words.answers_column()),
                     words.text(words.share_column())};
    table.weights = {3, 1, 1};
    table.figures = {false, true, true};
    publication::RowGroup group;
    for (const publication::Category& category : chart.categories) {
        publication::Row row;
        row.cells = {{{{.text = category.label, .language = category.language}}, true},
                     {plain(words.number(category.count))},
                     {words.text(category.told.share)}};
        group.rows.push_back(std::move(row));
    }
    table.groups.push_back(std::move(group));
    return table;
}

} // namespace restitution::chart
