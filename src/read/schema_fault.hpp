#pragma once

#include "base/diagnostic.hpp"
#include "read/schema_names.hpp"
#include "read/xml_document.hpp"

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

/// Tells a schema's faults in our words, at their places.
///
/// libxml2 knows lines, pugixml knows bytes: elements are matched by their number in
/// document order.
class SchemaReport {
public:
    SchemaReport(const XmlDocument& document, const SchemaNames& names, const _xmlDoc* parsed,
                 Diagnostics& faults);

    /// Tells each fault once.
    ///
    /// Output:  elements that hide others: unknown or misplaced, to be set aside.
    std::vector<const _xmlNode*> tell(const std::vector<SchemaFault>& found);

private:
    bool tell_one(const SchemaFault& fault);
    void add(std::string_view code, std::string message, const SourceSpan& where,
             std::vector<std::string> hints);
    pugi::xml_node element(const _xmlNode* node) const;

    const XmlDocument& document_;
    const SchemaNames& names_;
    Diagnostics& faults_;
    std::vector<std::pair<const _xmlNode*, pugi::xml_node>> elements_;
    std::set<std::tuple<std::string_view, std::uint32_t, std::string>> told_;
};

} // namespace restitution::read
