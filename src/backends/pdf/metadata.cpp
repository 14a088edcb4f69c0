#include "backends/pdf/metadata.hpp"

#include "backends/pdf/moment.hpp"
#include "backends/pdf/syntax.hpp"
#include "base/time_zone.hpp"
#include "base/xml_text.hpp"

#include <fmt/format.h>
#include <hpdf.h>

#include <string_view>

namespace restitution::backends::pdf {

namespace {

constexpr std::string_view creator = "restitution " RESTITUTION_VERSION;

std::string producer()
{
    return fmt::format("{} (libharu {})", creator, HPDF_GetVersion());
}

void append_entry(std::string& out, std::string_view key, std::string_view text)
{
    if (!text.empty()) {
        append_name(out, key);
        append_text(out, text);
    }
}

std::string alternatives(std::string_view name, std::string_view text)
{
    return text.empty() ? ""
                        : fmt::format("<dc:{0}><rdf:Alt><rdf:li xml:lang=\"x-default\">{1}</rdf:li>"
                                      "</rdf:Alt></dc:{0}>\n",
                                      name, escape_xml(text));
}

std::string collected(std::string_view name, std::string_view kind, std::string_view text)
{
    return text.empty() ? ""
                        : fmt::format("<dc:{0}><rdf:{1}><rdf:li>{2}</rdf:li></rdf:{1}></dc:{0}>\n",
                                      name, kind, escape_xml(text));
}

constexpr std::string_view packet_start =
    "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
    "<rdf:Description rdf:about=\"\""
    " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
    " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
    " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
    " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
    "<dc:format>application/pdf</dc:format>\n";

constexpr std::string_view claims = "<pdfaid:part>2</pdfaid:part>\n"
                                    "<pdfaid:conformance>A</pdfaid:conformance>\n"
                                    "<pdfuaid:part>1</pdfuaid:part>\n"
                                    "</rdf:Description>\n";

// PDF/A takes properties it does not know only with a description of their schema.
constexpr std::string_view extension_schema =
    "<rdf:Description rdf:about=\"\""
    " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
    " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
    " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
    "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\n"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n"
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n"
    "<pdfaProperty:name>part</pdfaProperty:name>\n"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n"
    "<pdfaProperty:category>internal</pdfaProperty:category>\n"
    "<pdfaProperty:description>The part of ISO 14289 that is met</pdfaProperty:description>\n"
    "</rdf:li></rdf:Seq></pdfaSchema:property>\n"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n"
    "</rdf:Description>\n";

constexpr std::string_view packet_end = "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";

} // namespace

Metadata::Metadata(const scene::Properties& told)
    : properties{&told}, minutes_ahead{restitution::minutes_ahead(told.date, told.timezone)}
{
}

std::string Metadata::info_entries() const
{
    const std::string date = pdf_date(properties->date, minutes_ahead);
    std::string entries;
    append_entry(entries, "Title", properties->title);
    append_entry(entries, "Author", properties->author);
    append_entry(entries, "Subject", properties->subject);
    append_entry(entries, "Creator", creator);
    append_entry(entries, "Producer", producer());
    append_entry(entries, "CreationDate", date);
    append_entry(entries, "ModDate", date);
    return entries;
}

std::string Metadata::xmp() const
{
    const std::string date = xmp_date(properties->date, minutes_ahead);
    std::string packet{packet_start};
    packet += alternatives("title", properties->title);
    packet += collected("creator", "Seq", properties->author);
    packet += alternatives("description", properties->subject);
    packet += collected("language", "Bag", properties->language);
    packet += fmt::format("<xmp:CreateDate>{0}</xmp:CreateDate>\n"
                          "<xmp:ModifyDate>{0}</xmp:ModifyDate>\n"
                          "<xmp:CreatorTool>{1}</xmp:CreatorTool>\n"
                          "<pdf:Producer>{2}</pdf:Producer>\n",
                          date, creator, producer());
    packet += claims;
    packet += extension_schema;
    packet += packet_end;
    return packet;
}

} // namespace restitution::backends::pdf
