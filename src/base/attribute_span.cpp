#include "base/attribute_span.hpp"

#include "base/ascii.hpp"

namespace restitution {

SourceSpan find_value_span(const SourceSpan& element, std::string_view attribute)
{
    if (element.file == nullptr) {
        return element;
    }
    const std::string_view text = element.file->text;
    std::size_t at = element.end;
    while (true) {
        at = text.find_first_not_of(xml_space, at);
        if (at == std::string_view::npos || text[at] == '>' || text[at] == '/') {
            return element;
        }
        const std::size_t open = text.find_first_of("\"'", at);
        const std::size_t close =
            open == std::string_view::npos ? open : text.find(text[open], open + 1);
        if (close == std::string_view::npos) {
            return element;
        }
        const std::string_view name = text.substr(at, text.find_first_of(" \t\r\n=", at) - at);
        if (name == attribute) {
            return {element.file, static_cast<std::uint32_t>(open + 1),
                    static_cast<std::uint32_t>(close)};
        }
        at = close + 1;
    }
}

} // namespace restitution
