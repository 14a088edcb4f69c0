#include "read/svg_style.hpp"

#include "read/svg_numbers.hpp"

#include <algorithm>
#include <cmath>

namespace restitution::read {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t start = text.find_first_not_of(blanks);
    return start == text.npos ? std::string_view{}
                              : text.substr(start, text.find_last_not_of(blanks) - start + 1);
}

struct NamedColor {
    std::string_view name;
    Color color;
};

constexpr NamedColor named_colors[] = {
    {"black", {0, 0, 0}},       {"white", {255, 255, 255}}, {"red", {255, 0, 0}},
    {"green", {0, 128, 0}},     {"blue", {0, 0, 255}},      {"yellow", {255, 255, 0}},
    {"gray", {128, 128, 128}},  {"grey", {128, 128, 128}},  {"silver", {192, 192, 192}},
    {"navy", {0, 0, 128}},      {"orange", {255, 165, 0}},  {"purple", {128, 0, 128}},
    {"maroon", {128, 0, 0}},    {"olive", {128, 128, 0}},   {"lime", {0, 255, 0}},
    {"teal", {0, 128, 128}},    {"aqua", {0, 255, 255}},    {"cyan", {0, 255, 255}},
    {"fuchsia", {255, 0, 255}}, {"magenta", {255, 0, 255}}, {"currentColor", {0, 0, 0}}};

std::optional<Color> parse_rgb(std::string_view text)
{
    if (!text.starts_with("rgb(") || !text.ends_with(")")) {
        return std::nullopt;
    }
    const auto parts = parse_numbers(text.substr(4, text.size() - 5));
    if (!parts || parts->size() != 3) {
        return std::nullopt;
    }
    const auto part = [&](std::size_t i) {
        return static_cast<std::uint8_t>(std::lround(std::clamp((*parts)[i], 0.0, 255.0)));
    };
    return Color{part(0), part(1), part(2)};
}

std::optional<Color> parse_paint(std::string_view text)
{
    if (text.size() == 4 && text[0] == '#') {
        return parse_color(std::string{'#', text[1], text[1], text[2], text[2], text[3], text[3]});
    }
    for (const NamedColor& named : named_colors) {
        if (text == named.name) {
            return named.color;
        }
    }
    const auto rgb = parse_rgb(text);
    return rgb ? rgb : parse_color(text);
}

class Declarations {
public:
    explicit Declarations(SvgStyle& style) : style_{&style} {}

    void set(std::string_view name, std::string_view value)
    {
        value = trimmed(value.substr(0, value.find("!important")));
        if (name == "fill") {
            set_paint(style_->fill, name, value);
        } else if (name == "stroke") {
            set_paint(style_->stroke, name, value);
        } else if (name == "stroke-width") {
            set_width(value);
        } else if (name == "stroke-dasharray") {
            set_dashes(value);
        } else if (name == "fill-rule") {
            style_->even_odd = value == "evenodd";
        } else if (name == "display" || name == "visibility") {
            style_->visible =
                style_->visible && value != "none" && value != "hidden" && value != "collapse";
        } else if (name == "clip-path") {
            style_->clip = value == "none" ? std::string{} : std::string{value};
        } else if (name == "stroke-miterlimit") {
            need_miters(value);
        } else if (is_opacity(name)) {
            need_full(name, value);
        } else if (is_effect(name) && value != "none" && value != "normal") {
            refuse(name, value);
        } else if (name == "stroke-linecap" || name == "stroke-linejoin") {
            need_plain_ends(name, value);
        }
    }

    void set_all(std::string_view css)
    {
        while (!css.empty()) {
            const std::size_t end = std::min(css.find(';'), css.size());
            const std::string_view one = css.substr(0, end);
            const std::size_t colon = one.find(':');
            if (colon != one.npos) {
                set(trimmed(one.substr(0, colon)), trimmed(one.substr(colon + 1)));
            }
            css.remove_prefix(std::min(end + 1, css.size()));
        }
    }

private:
    static bool is_opacity(std::string_view name)
    {
        return name == "opacity" || name == "fill-opacity" || name == "stroke-opacity";
    }

    static bool is_effect(std::string_view name)
    {
        return name == "filter" || name == "mask" || name == "mix-blend-mode" || name == "marker" ||
               name == "marker-start" || name == "marker-mid" || name == "marker-end" ||
               name == "transform" || name == "transform-origin" || name == "paint-order";
    }

    void refuse(std::string_view name, std::string_view value)
    {
        if (style_->other.empty()) {
            style_->other = std::string{name} + " '" + std::string{value.substr(0, 40)} + "'";
        }
    }

    void set_paint(std::optional<Color>& paint, std::string_view name, std::string_view value)
    {
        paint = value == "none" || value == "transparent" ? std::nullopt : parse_paint(value);
        if (!paint && value != "none" && value != "transparent") {
            refuse(name, value);
        }
    }

    void set_width(std::string_view value)
    {
        const auto width = parse_svg_length(value);
        if (!width || *width < 0) {
            refuse("stroke-width", value);
        }
        style_->stroke_width = width.value_or(1);
    }

    void set_dashes(std::string_view value)
    {
        const auto dashes = value == "none" ? std::vector<double>{} : parse_numbers(value);
        if (!dashes || dashes->size() > 16) {
            refuse("stroke-dasharray", value);
            return;
        }
        // Dashes without length, or less, are no dashes: the line is whole.
        const bool drawn = std::ranges::all_of(*dashes, [](double dash) { return dash >= 0; }) &&
                           std::ranges::any_of(*dashes, [](double dash) { return dash > 0; });
        style_->dashes = drawn ? *dashes : std::vector<double>{};
    }

    void need_full(std::string_view name, std::string_view value)
    {
        const auto share = SvgNumbers{value}.next();
        if (!share || *share < 1) {
            refuse(name, value);
        }
    }

    /// Drawings are drawn with SVG's own limit, 4; a greater one shows at needles only.
    void need_miters(std::string_view value)
    {
        if (const auto limit = SvgNumbers{value}.next(); limit && *limit < 4) {
            refuse("stroke-miterlimit", value);
        }
    }

    void need_plain_ends(std::string_view name, std::string_view value)
    {
        if (value != "butt" && value != "miter" && value != "inherit") {
            ends_ = true;
        }
        if (ends_) {
            refuse(name, value);
        }
    }

    SvgStyle* style_;
    bool ends_ = false;
};

} // namespace

bool SvgSheet::add(std::string_view css)
{
    while (true) {
        const std::size_t comment = css.find("/*");
        const std::size_t open = css.find('{');
        if (comment < open) {
            const std::size_t end = css.find("*/", comment);
            css.remove_prefix(end == css.npos ? css.size() : end + 2);
            continue;
        }
        if (open == css.npos) {
            return trimmed(css).empty();
        }
        const std::size_t close = css.find('}', open);
        if (close == css.npos || rules_.size() > 1000) {
            return false;
        }
        std::string_view selectors = css.substr(0, open);
        while (!selectors.empty()) {
            const std::size_t comma = std::min(selectors.find(','), selectors.size());
            const std::string_view one = trimmed(selectors.substr(0, comma));
            if (one.empty() || one.find_first_of(" >+~:[@*\n\t") != one.npos ||
                one.find_first_of(".#", 1) != one.npos) {
                return false;
            }
            std::string& rule = rules_[std::string{one}];
            rule += std::string{css.substr(open + 1, close - open - 1)} + ";";
            selectors.remove_prefix(std::min(comma + 1, selectors.size()));
        }
        css.remove_prefix(close + 1);
    }
}

SvgStyle SvgSheet::apply(SvgStyle inherited, pugi::xml_node node) const
{
    inherited.clip.clear();
    Declarations declarations{inherited};
    for (const pugi::xml_attribute attribute : node.attributes()) {
        if (std::string_view{attribute.name()} != "transform") {
            declarations.set(attribute.name(), trimmed(attribute.value()));
        }
    }
    const auto use = [&](const std::string& selector) {
        const auto rule = rules_.find(selector);
        if (rule != rules_.end()) {
            declarations.set_all(rule->second);
        }
        return rule != rules_.end();
    };
    use(node.name());
    int ruled = 0;
    std::string_view classes = node.attribute("class").value();
    while (!trimmed(classes).empty()) {
        classes = trimmed(classes);
        const std::size_t end = std::min(classes.find_first_of(" \t\r\n"), classes.size());
        ruled += use("." + std::string{classes.substr(0, end)}) ? 1 : 0;
        classes.remove_prefix(end);
    }
    if (ruled > 1 && inherited.other.empty()) {
        inherited.other = "rules of several classes"; // the last rule wins, not the last class
    }
    use("#" + std::string{node.attribute("id").value()});
    declarations.set_all(node.attribute("style").value());
    return inherited;
}

} // namespace restitution::read
