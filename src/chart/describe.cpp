#include "chart/describe.hpp"

namespace restitution::chart {

namespace {

using publication::plain;

/// What stands behind the count: "53 %" of "8 (53 %)"; "3 sur 7" is a share as it is.
std::string share_of_value(const std::string& value)
{
    const std::size_t open = value.rfind('(');
    const std::size_t close = value.rfind(')');
    if (open == std::string::npos || close == std::string::npos || close < open) {
        return value;
    }
    return value.substr(open + 1, close - open - 1);
}

struct KindNames {
    std::string_view language;
    std::string_view names[6]; ///< in the order of publication::ChartKind
};

constexpr KindNames kind_names[] = {
    {"en", {"Bar chart", "Column chart", "Pie chart", "Doughnut chart", "Stacked bar", "Figures"}},
    {"fr",
     {"Diagramme à barres", "Diagramme en colonnes", "Diagramme circulaire", "Diagramme en anneau",
      "Barre empilée", "Chiffres"}},
    {"vi",
     {"Biểu đồ thanh", "Biểu đồ cột", "Biểu đồ tròn", "Biểu đồ vành khuyên", "Thanh xếp chồng",
      "Con số"}},
};

std::string name_of(publication::ChartKind kind, const wording::Words& words)
{
    for (const KindNames& one : kind_names) {
        if (words.language().substr(0, 2) == one.language) {
            return std::string{one.names[static_cast<std::size_t>(kind)]};
        }
    }
    return std::string{kind_names[0].names[static_cast<std::size_t>(kind)]};
}

bool is_french(const wording::Words& words)
{
    return words.language().substr(0, 2) == "fr";
}

std::string labelled(const publication::Category& category, const wording::Words& words)
{
    // Fields that were set by the rules of their own must not be set again: only the colon is new.
    return category.label + (is_french(words) ? "\u00A0: " : ": ") + category.value;
}

bool ends_sentence(const std::string& text)
{
    return text.empty() || text.find_last_of(".?!…") == text.size() - 1;
}

void append_sentence(std::string& told, const std::string& sentence)
{
    if (!sentence.empty()) {
        told += (told.empty() ? "" : " ") + sentence + (ends_sentence(sentence) ? "" : ".");
    }
}

} // namespace

std::string describe(const publication::Chart& chart, std::string_view question,
                     const wording::Words& words)
{
    std::string told;
    append_sentence(told, name_of(chart.kind, words));
    append_sentence(told, std::string{question});
    append_sentence(told, chart.caption);
    std::string values;
    for (const publication::Category& category : chart.categories) {
        values += (values.empty()     ? ""
                   : is_french(words) ? "\u202F; "
                                      : "; ") +
                  labelled(category, words);
    }
    append_sentence(told, values);
    return told;
}

publication::Table data_table(const publication::Chart& chart, std::string_view question,
                              const wording::Words& words)
{
    publication::Table table;
    table.title = plain(std::string{question});
    table.columns = {plain(words.answer()), plain(words.answers_column()),
                     plain(words.share_column())};
    table.weights = {3, 1, 1};
    table.figures = true;
    publication::RowGroup group;
    for (const publication::Category& category : chart.categories) {
        publication::Row row;
        row.cells = {{plain(category.label), true},
                     {plain(std::to_string(category.count))},
                     {plain(share_of_value(category.value))}};
        group.rows.push_back(std::move(row));
    }
    table.groups.push_back(std::move(group));
    return table;
}

} // namespace restitution::chart
