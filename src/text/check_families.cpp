#include "text/check_families.hpp"

#include <set>
#include <string_view>

namespace restitution::text {

bool check_families(const layouts::Layout& layout, FontLibrary& fonts, Diagnostics& faults)
{
    bool complete = true;
    std::set<std::string_view> seen;
    for (const layouts::TextStyle& style : layout.styles) {
        if (!seen.insert(style.family).second) {
            continue;
        }
        if (auto fault = fonts.find_lack(style.family)) {
            fault->where = style.family_where;
            faults.add(std::move(*fault));
            complete = false;
        }
    }
    return complete;
}

} // namespace restitution::text
