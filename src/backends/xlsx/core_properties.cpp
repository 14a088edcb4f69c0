#include "backends/xlsx/core_properties.hpp"

#include "base/time_zone.hpp"
#include "base/xml_text.hpp"

#include <fmt/format.h>

namespace restitution::backends::xlsx {
namespace {

std::string element(std::string_view name, std::string_view text)
{
    return text.empty() ? "" : fmt::format("<{0}>{1}</{0}>", name, escape_xml(text));
}

// Core properties know no zone but UTC.
std::string moment(std::string_view name, const DateTime& utc)
{
    return fmt::format(R"(<{0} xsi:type="dcterms:W3CDTF">{1}:00Z</{0}>)", name, to_iso(utc));
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
    const DateTime utc = to_utc(properties.date, properties.timezone);
    xml += moment("dcterms:created", utc);
    xml += moment("dcterms:modified", utc);
    return xml + "</cp:coreProperties>";
}

} // namespace restitution::backends::xlsx
