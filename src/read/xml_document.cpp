#include "read/xml_document.hpp"

#include "read/xml_prescan.hpp"
#include "read/xml_schema.hpp"

#include <algorithm>

namespace restitution::read {

XmlDocument::XmlDocument(const SourceFile& file)
    : file_{&file}, buffer_{std::make_unique<std::string>(file.text)},
      tree_{std::make_unique<pugi::xml_document>()}
{
    tree_->load_buffer_inplace(buffer_->data(), buffer_->size(),
                               pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
}

std::uint32_t XmlDocument::offset(const char* inside) const
{
    const char* begin = buffer_->data();
    const bool is_inside =
        std::less_equal<>{}(begin, inside) && std::less<>{}(inside, begin + buffer_->size());
    return is_inside ? static_cast<std::uint32_t>(inside - begin) : 0;
}

SourceSpan XmlDocument::span(pugi::xml_node node) const
{
    const bool is_element = node.type() == pugi::node_element;
    const std::uint32_t begin = offset(is_element ? node.name() : node.value());
    const std::string_view rest = std::string_view{file_->text}.substr(begin);
    const std::size_t length = is_element ? rest.find_first_of(" \t\r\n/>") : rest.find('<');
    return {file_, begin, static_cast<std::uint32_t>(begin + std::min(length, rest.size()))};
}

SourceSpan XmlDocument::span(pugi::xml_attribute attribute) const
{
    const std::string_view text = file_->text;
    const std::uint32_t name = offset(attribute.name());
    const std::size_t open = text.find_first_of("\"'", name);
    if (open == std::string_view::npos) {
        return {file_, name, name};
    }
    const std::size_t close = std::min(text.find(text[open], open + 1), text.size());
    return {file_, static_cast<std::uint32_t>(open + 1), static_cast<std::uint32_t>(close)};
}

std::optional<XmlDocument> read_any_xml(const SourceFile& file, std::string_view schema,
                                        Diagnostics& faults)
{
    if (!prescan_xml(file, faults)) {
        return std::nullopt;
    }
    const LibxmlDocument parsed = parse_strictly(file, faults);
    if (!parsed) {
        return std::nullopt;
    }
    XmlDocument document{file};
    if (!hold_against_schema(parsed, schema, document, faults)) {
        return std::nullopt;
    }
    return document;
}

std::optional<XmlDocument> read_xml(const SourceFile& file, std::string_view schema,
                                    Diagnostics& faults)
{
    Diagnostics found;
    auto document = read_any_xml(file, schema, found);
    faults.add_all(found);
    return found.has_errors() ? std::nullopt : std::move(document);
}

} // namespace restitution::read
