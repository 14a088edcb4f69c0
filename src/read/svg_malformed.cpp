#include "read/svg_malformed.hpp"

#include "read/svg_text.hpp"

#include <libxml/parserInternals.h>
#include <memory>

namespace restitution::read {

namespace {

struct ContextFree {
    void operator()(xmlParserCtxt* context) const { xmlFreeParserCtxt(context); }
};

} // namespace

std::optional<std::string> find_svg_malformed(std::string_view bytes)
{
    const std::unique_ptr<xmlParserCtxt, ContextFree> context{
        xmlCreateMemoryParserCtxt(bytes.data(), static_cast<int>(bytes.size()))};
    if (context == nullptr) {
        return "it is empty";
    }
    *context->sax = {}; // nothing is kept of what is read
    context->sax->initialized = XML_SAX2_MAGIC;
    xmlCtxtUseOptions(context.get(),
                      XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    xmlParseDocument(context.get());
    if (context->wellFormed == 1 && context->nsWellFormed == 1) {
        return std::nullopt;
    }
    const char* const message = context->lastError.message;
    return std::string{without_blanks(message != nullptr ? message : "it is no XML")};
}

} // namespace restitution::read
