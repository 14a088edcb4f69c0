#include "text/itemize.hpp"

#include "base/utf8.hpp"
#include "text/characters.hpp"

namespace restitution::text {

namespace {

// No script of its own: takes the one around it.
constexpr hb_script_t any_script = HB_SCRIPT_COMMON;

hb_script_t script_of(char32_t scalar)
{
    if (scalar < 0x80) {
        const char32_t letter = scalar | 0x20;
        return letter >= U'a' && letter <= U'z' ? HB_SCRIPT_LATIN : any_script;
    }
    const auto script = hb_unicode_script(hb_unicode_funcs_get_default(), scalar);
    return script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN ? any_script : script;
}

bool goes_on(const Item& item, const Item& next)
{
    return item.is_space == next.is_space && item.level == next.level &&
           (item.script == any_script || next.script == any_script || item.script == next.script);
}

} // namespace

void itemize(std::string_view text, std::uint32_t begin, std::uint32_t end, std::uint32_t span,
             std::span<const std::uint8_t> levels, std::vector<Item>& items)
{
    const std::size_t first = items.size();
    for (std::size_t at = begin; at < end;) {
        const auto start = static_cast<std::uint32_t>(at);
        const char32_t scalar = next_scalar(text, at);
        const Item next{start,
                        static_cast<std::uint32_t>(at),
                        span,
                        script_of(scalar),
                        levels.empty() ? std::uint8_t{0} : levels[start],
                        is_breakable_space(scalar)};
        if (items.size() == first || !goes_on(items.back(), next)) {
            items.push_back(next);
            continue;
        }
        items.back().end = next.end;
        if (items.back().script == any_script) {
            items.back().script = next.script;
        }
    }
    for (std::size_t i = first; i < items.size(); ++i) {
        if (items[i].script == any_script) {
            items[i].script = HB_SCRIPT_LATIN;
        }
    }
}

} // namespace restitution::text
