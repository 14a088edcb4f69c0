#include "read/response_format.hpp"

#include "survey/fold_text.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace restitution::read {

namespace {

constexpr std::array<ResponseFormat, 3> formats{
    {{"google-forms", ";"}, {"google-sheets", ", "}, {"generic", ";"}}};

constexpr const ResponseFormat& google_forms = formats[0];
constexpr const ResponseFormat& google_sheets = formats[1];
constexpr const ResponseFormat& generic = formats[2];

/// What Google calls the first column, folded.
constexpr std::array<std::string_view, 6> time_headers{
    "horodateur",     "timestamp",     "zeitstempel",
    "marca temporal", "dấu thời gian", "informazioni cronologiche"};

constexpr std::size_t rows_tried = 20;

bool names_a_zone(std::string_view time)
{
    return time.find(" UTC") != std::string_view::npos ||
           time.find(" GMT") != std::string_view::npos;
}

const ResponseFormat& recognise(const CsvTable& table)
{
    const std::string first = survey::fold_text(table.text(table.header.front()));
    if (std::ranges::find(time_headers, first) == time_headers.end()) {
        return generic;
    }
    bool zone = false;
    for (std::size_t row = 0; row < std::min(table.rows(), rows_tried); ++row) {
        zone = zone || names_a_zone(table.text(table.cell(row, 0)));
    }
    return zone ? google_forms : google_sheets;
}

} // namespace

std::span<const ResponseFormat> response_formats()
{
    return formats;
}

const ResponseFormat& choose_format(const survey::Survey& survey, const CsvTable& table,
                                    Diagnostics& faults)
{
    const ResponseFormat& recognised = recognise(table);
    const auto* const declared = std::ranges::find(formats, survey.format, &ResponseFormat::name);
    if (declared == formats.end()) {
        faults.note("responses.format",
                    fmt::format("'{}' is read as {}", table.file->name, recognised.name),
                    table.span(table.header.front()));
        return recognised;
    }
    const bool bears_marks = &recognised != &generic && table.rows() > 0;
    if (bears_marks && declared->name != recognised.name) {
        faults.warning("responses.format-differs",
                       fmt::format("'{}' is declared as {}, but its header and times are those of "
                                   "{}",
                                   table.file->name, declared->name, recognised.name),
                       table.span(table.header.front()),
                       {fmt::format("answers of several options are parted by '{}' as declared; "
                                    "write format=\"{}\" if the tallies look wrong",
                                    declared->separator, recognised.name)});
    }
    return *declared;
}

} // namespace restitution::read
