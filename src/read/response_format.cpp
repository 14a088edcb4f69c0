#include "read/response_format.hpp"

#include <algorithm>
#include <array>

namespace restitution::read {

namespace {

constexpr std::array<ResponseFormat, 3> formats{
    {{"google-forms", ";"}, {"google-sheets", ", "}, {"generic", ";"}}};

constexpr const ResponseFormat& google_forms = formats[0];
constexpr const ResponseFormat& google_sheets = formats[1];
constexpr const ResponseFormat& generic = formats[2];

constexpr std::array<std::string_view, 4> time_headers{"Horodateur", "Timestamp", "Zeitstempel",
                                                       "Dấu thời gian"};

bool names_a_zone(std::string_view time)
{
    return time.find(" UTC") != std::string_view::npos ||
           time.find(" GMT") != std::string_view::npos;
}

} // namespace

const ResponseFormat& choose_format(const survey::Survey& survey, const CsvTable& table)
{
    const auto declared = std::ranges::find(formats, survey.format, &ResponseFormat::name);
    if (declared != formats.end()) {
        return *declared;
    }
    if (std::ranges::find(time_headers, table.header.front().text) == time_headers.end()) {
        return generic;
    }
    const bool zone = !table.records.empty() && names_a_zone(table.records.front().front().text);
    return zone ? google_forms : google_sheets;
}

} // namespace restitution::read
