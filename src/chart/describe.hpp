#pragma once

#include "publication/block.hpp"
#include "wording/wording.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace restitution::chart {

/// What a screen reader says instead of the drawing, in the meeting's language.
///
/// drawn:   the kind that is drawn, which need not be the chart's own.
/// Output:  kind, question, how many answered, then every category with its value, in
///          drawing order: "Diagramme à barres. À quels ateliers …? 15 réponses sur 16.
///          Ville durable : 9 (60 %) ; …"
/// Law:     every label and value of the chart is in it.
std::string describe(const publication::Chart& chart, publication::ChartKind drawn,
                     std::string_view question, const wording::Words& words);

/// Some of a chart's categories, [first, last), on the sheet `number` of `count`, from 1.
struct ChartPart {
    publication::ChartKind drawn = publication::ChartKind::bars;
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t number = 1;
    std::size_t count = 1;
};

/// What is said of a part when the whole was told before: that it goes on, and its values.
std::string describe_part(const publication::Chart& chart, const ChartPart& part,
                          const wording::Words& words);

/// The chart's numbers as a table with its caption for a title: option, count, share of those who
/// answered.
///
/// Shape:   one row per category in drawing order, the label as the row's header.
publication::Table data_table(const publication::Chart& chart, const wording::Words& words);

} // namespace restitution::chart
