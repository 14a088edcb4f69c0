#pragma once

#include "base/diagnostic.hpp"
#include "read/schema_names.hpp"
#include "read/schema_repair.hpp"
#include "read/xml_document.hpp"

#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

struct _xmlNode;
struct _xmlDoc;

namespace restitution::read {

/// What libxml2 said of one element or attribute.
struct SchemaFault {
    int code = 0;
    std::string message;
    const _xmlNode* node = nullptr;
};

/// Tells a schema's faults in our words, at their places, each once.
///
/// libxml2 knows lines, pugixml knows bytes: elements are matched by their number in
/// document order.
/// Law:     at most `most_told` faults are told of one file, then how many more there are.
class SchemaReport {
public:
    SchemaReport(const XmlDocument& document, const SchemaNames& names, const _xmlDoc* parsed,
                 Diagnostics& faults);

    /// False, and told, when the file is of another kind: then nothing in it means anything.
    bool has_right_root();
    /// Whether names have a prefix; the reader, which asks for them without, would see none.
    bool tell_prefix();
    /// Tells every element whose name the schema does not have.
    std::vector<Repair> tell_unknown_elements();
    /// Tells what a validator found, and how to see what it hides.
    std::vector<Repair> tell(const std::vector<SchemaFault>& found);
    /// Comes last: how many faults were more than are told.
    void finish() const;

    static constexpr std::size_t most_told = 100;

private:
    void tell_content(const SchemaFault& fault, pugi::xml_node node, std::vector<Repair>& repairs);
    bool tell_too_many(const SchemaFault& fault, pugi::xml_node node, std::vector<Repair>& repairs);
    std::vector<std::string> needed_of(const std::vector<std::string>& names) const;
    std::vector<std::string> names_missing_in(const SchemaFault& fault) const;
    void tell_missing_child(const SchemaFault& fault, pugi::xml_node node);
    void tell_unknown_attribute(const SchemaFault& fault, pugi::xml_node node);
    void tell_missing_attribute(const SchemaFault& fault, pugi::xml_node node);
    void tell_value(const SchemaFault& fault, pugi::xml_node node);
    void add(std::string_view code, std::string message, const SourceSpan& where,
             std::vector<std::string> hints = {});
    bool is_known(const _xmlNode* node) const;

    const XmlDocument& document_;
    const SchemaNames& names_;
    Diagnostics& faults_;
    std::vector<std::pair<const _xmlNode*, pugi::xml_node>> in_order_;
    std::map<const _xmlNode*, pugi::xml_node> elements_;
    std::set<const _xmlNode*> renamed_;
    std::set<std::tuple<std::string_view, std::uint32_t, std::string>> told_;
};

} // namespace restitution::read
