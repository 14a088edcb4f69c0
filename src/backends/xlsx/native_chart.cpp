#include "backends/xlsx/native_chart.hpp"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <vector>

namespace restitution::backends::xlsx {
namespace {

using publication::ChartKind;

constexpr ColumnIndex label_column = 0;
constexpr ColumnIndex count_column = 1;

lxw_chart_type type_of(ChartKind kind)
{
    switch (kind) {
    case ChartKind::columns:
        return LXW_CHART_COLUMN;
    case ChartKind::pie:
        return LXW_CHART_PIE;
    case ChartKind::doughnut:
        return LXW_CHART_DOUGHNUT;
    case ChartKind::stacked:
        return LXW_CHART_BAR_STACKED_PERCENT;
    case ChartKind::bars:
    case ChartKind::numbers:
        break;
    }
    return LXW_CHART_BAR;
}

bool is_round(ChartKind kind)
{
    return kind == ChartKind::pie || kind == ChartKind::doughnut;
}

/// Draws one chart over the cells of one tally.
class ChartWriter {
public:
    ChartWriter(const Desk& desk, const Sheet& sheet, const publication::Chart& chart)
        : desk_{desk}, sheet_{sheet}, source_{chart}, chart_{
                                                          desk.book.add_chart(type_of(chart.kind))}
    {
    }

    lxw_chart* write()
    {
        if (source_.kind == ChartKind::stacked) {
            write_stacked();
        } else {
            write_one_series();
        }
        // The sheet's own title stands above; the library would put the series' name here.
        chart_title_off(chart_);
        lxw_chart_line none{};
        none.none = LXW_TRUE;
        chart_chartarea_set_line(chart_, &none);
        return chart_;
    }

private:
    void write_one_series()
    {
        const auto last = static_cast<RowIndex>(first_row + source_.categories.size() - 1);
        lxw_chart_series* series = add_series(first_row, last);
        if (is_round(source_.kind)) {
            color_slices(series);
            legend(LXW_CHART_LEGEND_RIGHT);
            return;
        }
        fill_series(series, source_.categories.front().color);
        chart_legend_set_position(chart_, LXW_CHART_LEGEND_NONE);
        set_axes();
    }

    // A hundred per cent in one bar: each category is a series of one value.
    void write_stacked()
    {
        for (std::size_t c = 0; c < source_.categories.size(); ++c) {
            const auto row = static_cast<RowIndex>(first_row + c);
            lxw_chart_series* series = add_series(row, row);
            chart_series_set_name_range(series, sheet_.name().c_str(), row, label_column);
            fill_series(series, source_.categories[c].color);
            font(series, white);
        }
        legend(LXW_CHART_LEGEND_BOTTOM);
        chart_axis_off(categories_axis());
        chart_axis_off(counts_axis());
        chart_axis_major_gridlines_set_visible(counts_axis(), LXW_FALSE);
        chart_set_series_gap(chart_, 40);
    }

    lxw_chart_series* add_series(RowIndex first, RowIndex last)
    {
        lxw_chart_series* series = chart_add_series(chart_, nullptr, nullptr);
        if (series == nullptr) {
            check(LXW_ERROR_MEMORY_MALLOC_FAILED, "a chart");
        }
        const char* name = sheet_.name().c_str();
        if (source_.kind != ChartKind::stacked) {
            chart_series_set_categories(series, name, first, label_column, last, label_column);
        }
        chart_series_set_values(series, name, first, count_column, last, count_column);
        cache_counts(*series->values, first - first_row, last - first_row);
        chart_series_set_labels(series);
        font(series, desk_.style.style(layouts::Role::chart_value).color);
        return series;
    }

    // The library caches 0 for every cell with a formula, and readers that do not calculate
    // would draw nothing. It takes a cache that is already there, and frees it.
    void cache_counts(lxw_series_range& values, std::size_t first, std::size_t last)
    {
        for (std::size_t c = first; c <= last; ++c) {
            auto* point =
                static_cast<lxw_series_data_point*>(std::calloc(1, sizeof(lxw_series_data_point)));
            if (point == nullptr) {
                check(LXW_ERROR_MEMORY_MALLOC_FAILED, "a chart");
            }
            point->number = static_cast<double>(source_.categories[c].count);
            STAILQ_INSERT_TAIL(values.data_cache, point, list_pointers);
        }
        values.num_data_points = static_cast<std::uint16_t>(last - first + 1);
        values.ignore_cache = LXW_TRUE;
    }

    lxw_color_t color_of(std::size_t index) const
    {
        const layouts::ChartStyle& style = desk_.style.chart;
        return to_lxw(style.colors[index % std::max<std::size_t>(style.color_count, 1)]);
    }

    void fill_series(lxw_chart_series* series, std::size_t color)
    {
        lxw_chart_fill fill{};
        fill.color = color_of(color);
        chart_series_set_fill(series, &fill);
    }

    void color_slices(lxw_chart_series* series)
    {
        std::vector<lxw_chart_fill> fills(source_.categories.size());
        std::vector<lxw_chart_point> points(fills.size());
        std::vector<lxw_chart_point*> pointers;
        lxw_chart_line edge{};
        edge.color = to_lxw(white);
        edge.width = 1.5F;
        for (std::size_t c = 0; c < fills.size(); ++c) {
            fills[c].color = color_of(source_.categories[c].color);
            points[c].fill = &fills[c];
            points[c].line = &edge;
            pointers.push_back(&points[c]);
        }
        pointers.push_back(nullptr);
        check(chart_series_set_points(series, pointers.data()), "the slices of a chart");
        if (source_.kind == ChartKind::doughnut) {
            font(series, white); // its labels can only stand on the ring
        } else {
            chart_series_set_labels_position(series, LXW_CHART_LABEL_POSITION_OUTSIDE_END);
        }
    }

    // Of a bar chart the library calls the axis that stands upright y, be it of categories.
    lxw_chart_axis* categories_axis() const
    {
        return source_.kind == ChartKind::columns ? chart_->x_axis : chart_->y_axis;
    }
    lxw_chart_axis* counts_axis() const
    {
        return source_.kind == ChartKind::columns ? chart_->y_axis : chart_->x_axis;
    }

    void set_axes()
    {
        lxw_chart_line thin{};
        thin.color = to_lxw(desk_.style.chart.axis);
        thin.width = 0.75F;
        // Counts stand at the bars' ends; the scale itself is drawn from zero and not shown.
        chart_axis_set_min(counts_axis(), 0);
        chart_axis_off(counts_axis());
        chart_axis_major_gridlines_set_visible(counts_axis(), LXW_FALSE);
        chart_axis_set_line(categories_axis(), &thin);
        chart_axis_set_major_tick_mark(categories_axis(), LXW_CHART_AXIS_TICK_MARK_NONE);
        lxw_chart_font labels = font_in(desk_.style.style(layouts::Role::chart_label).color);
        chart_axis_set_num_font(categories_axis(), &labels);
        chart_axis_set_interval_unit(categories_axis(), 1); // every category has its label
        chart_set_series_gap(chart_, 45);
        if (source_.kind != ChartKind::columns) {
            // Bars are counted from the foot; the first category belongs to the top.
            chart_axis_set_reverse(categories_axis());
        }
    }

    static lxw_chart_font font_in(Color color)
    {
        lxw_chart_font font{};
        font.size = 10;
        font.color = to_lxw(color);
        return font;
    }

    void font(lxw_chart_series* series, Color color)
    {
        lxw_chart_font labels = font_in(color);
        labels.bold = LXW_TRUE;
        chart_series_set_labels_font(series, &labels);
    }

    void legend(lxw_chart_legend_position position)
    {
        chart_legend_set_position(chart_, static_cast<std::uint8_t>(position));
        lxw_chart_font labels = font_in(desk_.style.style(layouts::Role::chart_label).color);
        chart_legend_set_font(chart_, &labels);
    }

    const Desk& desk_;
    const Sheet& sheet_;
    const publication::Chart& source_;
    lxw_chart* chart_;
};

/// Unit: pixels of the chart as the library inserts it at 100 %.
constexpr double inserted_width = 480;
constexpr double inserted_height = 288;

double wanted_height(const publication::Chart& chart)
{
    constexpr double least = 300;
    constexpr double stacked = 200;
    constexpr double per_bar = 38;
    if (chart.kind == ChartKind::stacked) {
        return stacked;
    }
    const auto bars = static_cast<double>(chart.categories.size());
    return chart.kind == ChartKind::bars ? std::max(least, bars * per_bar) : least;
}

} // namespace

void insert_chart(const Desk& desk, Sheet& sheet, const publication::Chart& chart,
                  ColumnIndex column)
{
    constexpr double pixels_per_digit = 7;
    constexpr double wanted_width = chart_width_in_digits * pixels_per_digit;
    lxw_chart* drawn = ChartWriter{desk, sheet, chart}.write();
    lxw_chart_options options{};
    options.x_scale = wanted_width / inserted_width;
    options.y_scale = wanted_height(chart) / inserted_height;
    std::string alternative = chart.alternative;
    options.description = alternative.data();
    check(worksheet_insert_chart_opt(sheet.get(), head_row + 1, column, drawn, &options),
          "a chart");
}

} // namespace restitution::backends::xlsx
