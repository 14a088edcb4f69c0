#include "read/xml_schema.hpp"

#include "read/schema_fault.hpp"
#include "read/schema_names.hpp"

#include <cassert>
#include <cstring>
#include <fmt/format.h>
#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
#include <set>
#include <vector>

namespace restitution::read {

namespace {

// Each round sets one level of faults aside and looks at what they hid.
constexpr int most_rounds = 16;

struct ContextFree {
    void operator()(xmlParserCtxt* context) const { xmlFreeParserCtxt(context); }
    void operator()(xmlSchemaParserCtxt* context) const { xmlSchemaFreeParserCtxt(context); }
    void operator()(xmlSchema* schema) const { xmlSchemaFree(schema); }
    void operator()(xmlSchemaValidCtxt* context) const { xmlSchemaFreeValidCtxt(context); }
};

template <class T>
using Owned = std::unique_ptr<T, ContextFree>;

/// libxml2 counts lines and columns; a column there is a byte.
SourceSpan place_of(const SourceFile& file, int line, int column)
{
    std::size_t at = 0;
    for (int i = 1; i < line; ++i) {
        const std::size_t end = file.text.find('\n', at);
        if (end == std::string::npos) {
            break;
        }
        at = end + 1;
    }
    at = std::min(at + static_cast<std::size_t>(std::max(column - 1, 0)), file.text.size());
    return {&file, static_cast<std::uint32_t>(at),
            static_cast<std::uint32_t>(std::min(at + 1, file.text.size()))};
}

std::string without_line_end(const char* message)
{
    std::string text = message ? message : "not well-formed";
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) {
        text.pop_back();
    }
    return text;
}

void ignore(void*, xmlErrorPtr) {}

/// Silences libxml2's global reporting for a while.
class QuietLibxml {
public:
    QuietLibxml() { xmlSetStructuredErrorFunc(nullptr, ignore); }
    ~QuietLibxml() { xmlSetStructuredErrorFunc(nullptr, nullptr); }
    QuietLibxml(const QuietLibxml&) = delete;
    QuietLibxml& operator=(const QuietLibxml&) = delete;
};

Owned<xmlSchema> parse_schema(std::string_view text)
{
    const Owned<xmlSchemaParserCtxt> context{
        xmlSchemaNewMemParserCtxt(text.data(), static_cast<int>(text.size()))};
    return Owned<xmlSchema>{context ? xmlSchemaParse(context.get()) : nullptr};
}

extern "C" void collect_fault(void* into, xmlErrorPtr error)
{
    // Runs with C frames above it: an exception must not leave it.
    try {
        static_cast<std::vector<SchemaFault>*>(into)->push_back(
            {error->code, error->message ? error->message : "",
             static_cast<const xmlNode*>(error->node)});
    } catch (...) { // NOLINT(bugprone-empty-catch): out of memory; the fault still counts as one
    }
}

std::vector<SchemaFault> validate(xmlSchema* schema, xmlDoc* doc)
{
    std::vector<SchemaFault> found;
    const Owned<xmlSchemaValidCtxt> context{xmlSchemaNewValidCtxt(schema)};
    assert(context);
    xmlSchemaSetValidStructuredErrors(context.get(), collect_fault, &found);
    xmlSchemaValidateDoc(context.get(), doc);
    return found;
}

/// Takes an element out of the tree so that the next round sees behind it.
void set_aside(xmlNode* node)
{
    xmlUnlinkNode(node);
}

} // namespace

void XmlDocFree::operator()(_xmlDoc* doc) const
{
    xmlFreeDoc(doc);
}

LibxmlDocument parse_strictly(const SourceFile& file, Diagnostics& faults)
{
    const QuietLibxml quiet;
    const Owned<xmlParserCtxt> context{xmlNewParserCtxt()};
    LibxmlDocument doc{xmlCtxtReadMemory(
        context.get(), file.text.data(), static_cast<int>(file.text.size()), nullptr, "UTF-8",
        XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_BIG_LINES | XML_PARSE_IGNORE_ENC)};
    if (doc == nullptr) {
        const xmlError* error = xmlCtxtGetLastError(context.get());
        faults.error("xml.not-well-formed",
                     error ? without_line_end(error->message) : std::string{"not well-formed XML"},
                     error ? place_of(file, error->line, error->int2) : SourceSpan{&file, 0, 0},
                     {"every element is closed, every attribute stands in quotes and once, "
                      "and & is written &amp;"});
    }
    return doc;
}

bool hold_against_schema(const LibxmlDocument& parsed, std::string_view schema_text,
                         const XmlDocument& document, Diagnostics& faults)
{
    const QuietLibxml quiet;
    const Owned<xmlSchema> schema = parse_schema(schema_text);
    assert(schema); // the schema is ours
    std::vector<SchemaFault> found = validate(schema.get(), parsed.get());
    if (found.empty()) {
        return true;
    }
    const SchemaNames names{schema_text};
    SchemaReport report{document, names, parsed.get(), faults};
    std::vector<xmlNode*> aside;
    for (int round = 0; round < most_rounds && !found.empty(); ++round) {
        const auto hiding = report.tell(found);
        if (hiding.empty()) {
            break;
        }
        for (const xmlNode* node : hiding) {
            set_aside(const_cast<xmlNode*>(node));
            aside.push_back(const_cast<xmlNode*>(node));
        }
        found = validate(schema.get(), parsed.get());
    }
    for (xmlNode* node : aside) {
        xmlFreeNode(node);
    }
    return false;
}

} // namespace restitution::read
