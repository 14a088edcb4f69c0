#include "read/svg_style.hpp"

#include "read/svg_properties.hpp"
#include "read/svg_text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace restitution::read {

std::string SvgStyle::obstacle(Matter matter) const
{
    for (const auto& [name, one] : undrawn) {
        if (one.matter == matter) {
            return one.because;
        }
    }
    return {};
}

void SvgStyle::enter_element()
{
    clip.clear();
    displayed = true;
    std::erase_if(undrawn, [](const auto& one) { return !one.second.inherited; });
}

void SvgStyle::set(std::string_view name, std::string_view value)
{
    const SvgProperty* property = find_svg_property(name);
    if (property == nullptr && name.starts_with("-inkscape-")) {
        return;
    }
    const auto told = [&] { return fmt::format("{} '{}'", quotable(name), quotable(value)); };
    if (property == nullptr || value.find('!') != value.npos) {
        refuse(told()); // "!important" is not taken back by what comes later
    } else if (!property->draws(*this, value)) {
        undrawn.insert_or_assign(std::string{name},
                                 Undrawn{property->matter, property->inherited, told()});
    } else if (const auto known = undrawn.find(name); known != undrawn.end()) {
        undrawn.erase(known);
    }
}

void SvgStyle::refuse(const std::string& because)
{
    undrawn.try_emplace(because, Undrawn{Matter::always, true, because});
}

void SvgStyle::set_all(std::string_view css)
{
    while (!css.empty()) {
        const std::size_t end = std::min(css.find(';'), css.size());
        const std::string_view one = css.substr(0, end);
        const std::size_t colon = std::min(one.find(':'), one.size());
        const std::string_view name = without_blanks(one.substr(0, colon));
        if (!is_closed_css(one)) {
            refuse(fmt::format("style '{}'", quotable(without_blanks(one))));
        } else if (colon < one.size()) {
            set(name, without_blanks(one.substr(colon + 1)));
        } else if (!name.empty()) {
            set(name, {});
        }
        css.remove_prefix(std::min(end + 1, css.size()));
    }
}

bool is_svg_property(std::string_view name)
{
    return find_svg_property(name) != nullptr;
}

} // namespace restitution::read
