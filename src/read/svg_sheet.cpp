#include "read/svg_sheet.hpp"

#include "base/ascii.hpp"
#include "read/svg_text.hpp"

#include <algorithm>

namespace restitution::read {

namespace {

constexpr std::size_t most_rules = 1000;
constexpr std::size_t most_characters = 1'000'000; ///< each selector of a list has its own copy

bool begins_name(char c)
{
    return is_ascii_letter(c) || c == '_';
}

bool is_name_character(char c)
{
    return begins_name(c) || is_ascii_digit(c) || c == '-';
}

/// ".class", "#id" or "element".
bool is_simple(std::string_view selector)
{
    if (selector.starts_with('.') || selector.starts_with('#')) {
        selector.remove_prefix(1);
    }
    return !selector.empty() && begins_name(selector.front()) &&
           std::ranges::all_of(selector, is_name_character);
}

bool is_plain_attribute(pugi::xml_attribute attribute)
{
    const std::string_view name = attribute.name();
    return name == "id" || name == "xml:space" ||
           (name == "type" && std::string_view{attribute.value()} == "text/css");
}

} // namespace

bool SvgSheet::add(pugi::xml_node style)
{
    const auto attributes = style.attributes();
    const pugi::xml_node content = style.first_child();
    return std::all_of(attributes.begin(), attributes.end(), is_plain_attribute) &&
           content == style.last_child() && add_rules(content.value());
}

bool SvgSheet::add_rules(std::string_view css)
{
    while (true) {
        css = without_blanks(css);
        if (css.empty()) {
            return true;
        }
        if (css.starts_with("/*")) {
            const std::size_t end = css.find("*/", 2);
            css.remove_prefix(end == css.npos ? css.size() : end + 2);
            continue;
        }
        const std::size_t open = css.find('{');
        const std::size_t close = css.find('}', std::min(open, css.size()));
        if (close == css.npos || rules_.size() > most_rules ||
            !add_rule(css.substr(0, open), css.substr(open + 1, close - open - 1))) {
            return false;
        }
        css.remove_prefix(close + 1);
    }
}

bool SvgSheet::add_rule(std::string_view selectors, std::string_view declarations)
{
    while (is_closed_css(declarations)) {
        const std::size_t comma = std::min(selectors.find(','), selectors.size());
        const std::string_view one = without_blanks(selectors.substr(0, comma));
        if (!is_simple(one) || characters_ > most_characters) {
            return false;
        }
        std::string& rule = rules_[std::string{one}];
        rule += declarations;
        rule += ';';
        characters_ += declarations.size() + 1;
        if (comma == selectors.size()) {
            return true;
        }
        selectors.remove_prefix(comma + 1);
    }
    return false;
}

bool SvgSheet::use(SvgStyle& style, const std::string& selector, std::size_t& characters) const
{
    const auto rule = rules_.find(selector);
    if (rule != rules_.end()) {
        characters += rule->second.size();
        style.set_all(rule->second);
    }
    return rule != rules_.end();
}

void SvgSheet::use_classes(SvgStyle& style, std::string_view classes, std::size_t& characters) const
{
    int ruled = 0;
    for (classes = without_blanks(classes); !classes.empty(); classes = without_blanks(classes)) {
        const std::size_t end = std::min(classes.find_first_of(xml_space), classes.size());
        ruled += use(style, "." + std::string{classes.substr(0, end)}, characters) ? 1 : 0;
        classes.remove_prefix(end);
    }
    if (ruled > 1) {
        style.refuse("rules for several of an element's classes"); // the last rule wins
    }
}

SvgStyle SvgSheet::apply(SvgStyle inherited, pugi::xml_node node, std::size_t& characters) const
{
    inherited.enter_element();
    for (const pugi::xml_attribute attribute : node.attributes()) {
        characters +=
            std::string_view{attribute.name()}.size() + std::string_view{attribute.value()}.size();
        if (is_svg_property(attribute.name())) {
            inherited.set(attribute.name(), without_blanks(attribute.value()));
        }
    }
    use(inherited, node.name(), characters);
    use_classes(inherited, node.attribute("class").value(), characters);
    use(inherited, "#" + std::string{node.attribute("id").value()}, characters);
    inherited.set_all(node.attribute("style").value());
    return inherited;
}

} // namespace restitution::read
