#include "backends/xlsx/core_properties.hpp"

#include "base/xml_text.hpp"

#include <fmt/format.h>

namespace restitution::backends::xlsx {
namespace {

std::string element(std::string_view name, std::string_view text)
{
    return text.empty() ? "" : fmt::format("<{0}>{1}</{0}>", name, escape_xml(text));
}

// The wall clock's figures: core properties know no zone but UTC, and the day is what counts.
std::string moment(std::string_view name, const DateTime& date)
{
    return fmt::format(R"(<{0} xsi:type="dcterms:W3CDTF">{1}T{2:02}:{3:02}:00Z</{0}>)", name,
                       to_iso(date.date), date.time.hour, date.time.minute);
}

} // namespace

std::string write_core_properties(const publication::Properties& properties)
{
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                      "<cp:coreProperties"
                      " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
                      "core-properties\""
                      " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                      " xmlns:dcterms=\"http://purl.org/dc/terms/\""
                      " xmlns:dcmitype=\"http://purl.org/dc/dcmitype/\""
                      " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">";
    xml += element("dc:title", properties.title);
    xml += element("dc:subject", properties.subject);
    xml += element("dc:creator", properties.author);
    xml += element("dc:language", properties.language);
    xml += moment("dcterms:created", properties.date);
    xml += moment("dcterms:modified", properties.date);
    return xml + "</cp:coreProperties>";
}

} // namespace restitution::backends::xlsx
