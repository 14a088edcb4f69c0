#include "read/xml_schema.hpp"

#include "read/embedded_schemas.hpp"
#include "read/schema_names.hpp"
#include "read/schema_report.hpp"
#include "read/xml_malformed.hpp"

#include <algorithm>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
#include <new>
#include <optional>
#include <vector>

namespace restitution::read {

namespace {

// Each round mends one fault of each element and looks at what it hid.
constexpr std::size_t most_rounds = 24;

struct ContextFree {
    void operator()(xmlParserCtxt* context) const { xmlFreeParserCtxt(context); }
    void operator()(xmlSchemaParserCtxt* context) const { xmlSchemaFreeParserCtxt(context); }
    void operator()(xmlSchema* schema) const { xmlSchemaFree(schema); }
    void operator()(xmlSchemaValidCtxt* context) const { xmlSchemaFreeValidCtxt(context); }
};

template <class T>
using Owned = std::unique_ptr<T, ContextFree>;

void ignore(void*, xmlErrorPtr) {}

/// Silences libxml2's global reporting for a while.
class QuietLibxml {
public:
    QuietLibxml() { xmlSetStructuredErrorFunc(nullptr, ignore); }
    ~QuietLibxml() { xmlSetStructuredErrorFunc(nullptr, nullptr); }
    QuietLibxml(const QuietLibxml&) = delete;
    QuietLibxml& operator=(const QuietLibxml&) = delete;
};

/// All that libxml2 ever gets to open: what meeting.xsd imports. Its own loader would ask the
/// machine's XML catalogs, and then the folder it was started in.
extern "C" xmlParserInput* open_import(const char* name, const char*, xmlParserCtxt* context)
{
    if (name == nullptr || std::string_view{name} != "language.xsd") {
        return nullptr;
    }
    xmlParserInputBuffer* text = xmlParserInputBufferCreateStatic(
        language_schema.data(), static_cast<int>(language_schema.size()), XML_CHAR_ENCODING_UTF8);
    return text == nullptr ? nullptr : xmlNewIOInputStream(context, text, XML_CHAR_ENCODING_UTF8);
}

/// What libxml2 sets up at its first schema, unguarded against a second thread's.
void prepare_libxml()
{
    static const bool prepared = [] {
        xmlInitParser();
        xmlSchemaInitTypes();
        xmlSetExternalEntityLoader(open_import);
        return true;
    }();
    static_cast<void>(prepared);
}

Owned<xmlSchema> parse_schema(std::string_view text)
{
    prepare_libxml();
    const Owned<xmlSchemaParserCtxt> context{
        xmlSchemaNewMemParserCtxt(text.data(), static_cast<int>(text.size()))};
    return Owned<xmlSchema>{context ? xmlSchemaParse(context.get()) : nullptr};
}

/// The first fault of a text: those after it only follow from it.
struct FirstError {
    const SourceFile* file;
    std::optional<Diagnostic> fault;
};

extern "C" void keep_first_error(void* into, xmlErrorPtr error)
{
    // Runs with C frames above it: an exception must not leave it.
    try {
        const auto* context = static_cast<xmlParserCtxt*>(into);
        auto* first = static_cast<FirstError*>(context->_private);
        if (error->level == XML_ERR_FATAL && !first->fault && context->input != nullptr) {
            const auto inside = context->input->cur - context->input->base;
            first->fault = describe_malformed(
                *first->file, *error, context->input->consumed + static_cast<std::size_t>(inside));
        }
    } catch (...) { // NOLINT(bugprone-empty-catch): out of memory; the parser still refuses
    }
}

extern "C" void collect_fault(void* into, xmlErrorPtr error)
{
    // Runs with C frames above it: an exception must not leave it.
    try {
        static_cast<std::vector<SchemaFault>*>(into)->push_back(
            {error->code, error->message ? error->message : "",
             static_cast<const xmlNode*>(error->node)});
    } catch (...) { // NOLINT(bugprone-empty-catch): out of memory; validate() sees a refusal
    }
}

std::vector<SchemaFault> validate(xmlSchema* schema, xmlDoc* doc)
{
    std::vector<SchemaFault> found;
    const Owned<xmlSchemaValidCtxt> context{xmlSchemaNewValidCtxt(schema)};
    if (!context) {
        throw std::bad_alloc{};
    }
    xmlSchemaSetValidStructuredErrors(context.get(), collect_fault, &found);
    // Less than 0 or more: refused; without a fault to tell, for want of memory.
    if (xmlSchemaValidateDoc(context.get(), doc) != 0 && found.empty()) {
        throw std::bad_alloc{};
    }
    return found;
}

bool has_prefix(pugi::xml_node node)
{
    const bool has = node.type() == pugi::node_element &&
                     std::string_view{node.name()}.find(':') != std::string_view::npos;
    return has || std::ranges::any_of(node.children(), has_prefix);
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
    if (context == nullptr) {
        throw std::bad_alloc{};
    }
    FirstError first{&file, std::nullopt};
    context->_private = &first;
    context->sax->serror = keep_first_error;
    // Huge: the bounds are ours, and stricter: levels, attributes, no entities, the file's size.
    LibxmlDocument doc{xmlCtxtReadMemory(context.get(), file.text.data(),
                                         static_cast<int>(file.text.size()), nullptr, "UTF-8",
                                         XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_NOCDATA |
                                             XML_PARSE_BIG_LINES | XML_PARSE_IGNORE_ENC)};
    if (doc == nullptr) {
        faults.add(first.fault.value_or(Diagnostic{Severity::error, "xml.not-well-formed",
                                                   "this is not well-formed XML",
                                                   SourceSpan{&file, 0, 0}}));
    }
    return doc;
}

bool hold_against_schema(const LibxmlDocument& parsed, std::string_view schema_text,
                         const XmlDocument& document, Diagnostics& faults)
{
    const QuietLibxml quiet;
    const Owned<xmlSchema> schema = parse_schema(schema_text);
    if (!schema) {
        throw std::bad_alloc{}; // the schema is ours, and right
    }
    std::vector<SchemaFault> found = validate(schema.get(), parsed.get());
    const bool prefixed = has_prefix(document.root());
    if (found.empty() && !prefixed) {
        return true;
    }
    const SchemaNames names{schema_text};
    SchemaRepairs repairs;
    SchemaReport report{document, names, parsed.get(), faults};
    if (!report.has_right_root() || (prefixed && report.tell_prefix())) {
        return false;
    }
    std::vector<Repair> hiding = report.tell_unknown_elements();
    for (std::size_t round = 0; round < most_rounds; ++round) {
        for (const Repair& repair : hiding) {
            repairs.make(repair);
        }
        if (round > 0 || !hiding.empty()) {
            found = validate(schema.get(), parsed.get());
        }
        hiding = report.tell(found);
        if (hiding.empty()) {
            break;
        }
    }
    report.finish();
    return true;
}

} // namespace restitution::read
