#include "read/svg_reader.hpp"

#include "read/svg_clip.hpp"
#include "read/svg_names.hpp"
#include "read/svg_painter.hpp"
#include "read/svg_shape.hpp"
#include "read/svg_sheet.hpp"
#include "read/svg_text.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace restitution::read {

namespace {

using picture::Drawing;

constexpr int most_levels = 64;
constexpr std::size_t most_elements = 20'000;
constexpr std::size_t most_steps = 500'000;
constexpr std::size_t most_characters = 50'000'000;

/// "#id" of a "url(#id)"; empty for anything else.
std::string_view inside_url(std::string_view text)
{
    const bool url = text.starts_with("url(") && text.ends_with(")");
    return url ? text.substr(4, text.size() - 5) : std::string_view{};
}

class SvgReader {
public:
    explicit SvgReader(pugi::xml_node root, const SvgView& view) : root_{root}, view_{view}
    {
        collect(root, 0, false);
    }

    std::variant<Drawing, NotPlain> read()
    {
        if (obstacle_.because.empty()) {
            read_root();
        }
        if (!obstacle_.because.empty()) {
            return obstacle_;
        }
        return Drawing{view_.size, painter_.take()};
    }

private:
    void read_root()
    {
        const SvgStyle style = sheet_.apply({}, root_, characters_);
        if (root_.attribute("transform")) {
            refuse("a transform of the whole");
        } else if (auto obstacle = find_view_obstacle(root_)) {
            refuse(std::move(*obstacle));
        } else if (style.displayed && stands_alone(root_, style)) {
            read_displayed(root_, SvgElement::group, style, view_.onto, 0);
        }
    }

    /// The first obstacle counts.
    void refuse(std::string because, Remedy remedy = Remedy::render)
    {
        if (obstacle_.because.empty()) {
            obstacle_ = {std::move(because), remedy};
        }
    }

    /// Style sheets apply wherever they stand, and references may point forwards.
    void collect(pugi::xml_node node, int level, bool foreign)
    {
        if (level > most_levels) {
            return refuse("more than 64 levels", Remedy::simplify);
        }
        foreign = take_vocabularies(node, foreign);
        const std::string_view name = node.name();
        const std::string_view prefix = name.substr(0, std::min(name.find(':'), name.size()));
        if (prefix.size() < name.size() && prefixes_.contains(prefix)) {
            refuse(fmt::format("<{}>", quotable(name)));
        }
        if (const pugi::xml_attribute id = node.attribute("id")) {
            const pugi::xml_node meant = foreign ? pugi::xml_node{} : node;
            ambiguous_ = !by_id_.emplace(id.value(), meant).second || ambiguous_;
        }
        if (!foreign && svg_element(node) == SvgElement::sheet && !sheet_.add(node)) {
            refuse("style rules for more than a class, an id or an element");
        }
        for (const pugi::xml_node child : node.children()) {
            if (child.type() == pugi::node_element) {
                collect(child, level + 1, foreign);
            }
        }
    }

    /// Whether names without a prefix are of another vocabulary than SVG from here on.
    bool take_vocabularies(pugi::xml_node node, bool foreign)
    {
        for (const pugi::xml_attribute attribute : node.attributes()) {
            const std::string_view name = attribute.name();
            if (name == "xmlns") {
                foreign = !is_svg_vocabulary(attribute.value());
            } else if (name.starts_with("xmlns:") && is_svg_vocabulary(attribute.value())) {
                prefixes_.insert(name.substr(6));
            }
        }
        return foreign;
    }

    void read_children(pugi::xml_node node, const SvgStyle& style, const Matrix& onto, int level)
    {
        for (const pugi::xml_node child : node.children()) {
            if (child.type() == pugi::node_element) {
                read_element(child, style, onto, level + 1);
            }
        }
    }

    /// References can make more of few elements than the file has bytes.
    bool keeps_limits(int level)
    {
        if (level > most_levels) {
            refuse("more than 64 levels, those of <use> among them", Remedy::simplify);
        } else if (++elements_ > most_elements) {
            refuse("too many elements", Remedy::simplify);
        } else if (characters_ > most_characters) {
            refuse("too much to read", Remedy::simplify);
        }
        return obstacle_.because.empty();
    }

    /// Whether nothing about the element itself needs more than plain shapes.
    bool stands_alone(pugi::xml_node node, const SvgStyle& style)
    {
        if (auto unknown = find_unknown_attribute(node)) {
            refuse(std::move(*unknown));
        }
        refuse(style.obstacle(Matter::always));
        return obstacle_.because.empty();
    }

    void read_element(pugi::xml_node node, const SvgStyle& inherited, const Matrix& onto, int level)
    {
        if (!obstacle_.because.empty() || !keeps_limits(level)) {
            return;
        }
        const SvgElement kind = svg_element(node);
        if (kind == SvgElement::other) {
            return refuse(fmt::format("<{}>", quotable(node.name())));
        }
        const SvgStyle style = sheet_.apply(inherited, node, characters_);
        if (kind != SvgElement::group && kind != SvgElement::shape && kind != SvgElement::use) {
            return;
        }
        const auto transform = parse_transform(node.attribute("transform").value());
        if (!transform) {
            return refuse(fmt::format("transform of <{}>", node.name()));
        }
        if (stands_alone(node, style) && style.displayed) {
            read_displayed(node, kind, style, combined(onto, *transform), level);
        }
    }

    void read_displayed(pugi::xml_node node, SvgElement kind, const SvgStyle& style,
                        const Matrix& onto, int level)
    {
        if (!style.clip.empty() &&
            !hides_nothing(found(inside_url(style.clip)), sheet_, onto, view_, characters_)) {
            return refuse("a clip-path");
        }
        open_.push_back(node);
        if (kind == SvgElement::group) {
            read_children(node, style, onto, level);
        } else if (kind == SvgElement::use) {
            read_use(node, style, onto, level);
        } else {
            read_shape(node, style, onto);
        }
        open_.pop_back();
    }

    /// The element that a "#id" names; empty where there is none, or more than one.
    pugi::xml_node found(std::string_view reference) const
    {
        const auto known =
            reference.starts_with('#') ? by_id_.find(reference.substr(1)) : by_id_.end();
        return known == by_id_.end() || ambiguous_ ? pugi::xml_node{} : known->second;
    }

    void read_use(pugi::xml_node node, const SvgStyle& style, const Matrix& onto, int level)
    {
        const auto href =
            node.attribute("href") ? node.attribute("href") : node.attribute("xlink:href");
        const pugi::xml_node used = found(href.value());
        const auto x = read_svg_length(node, "x");
        const auto y = read_svg_length(node, "y");
        // They say nothing about groups and shapes, unless they are no sizes.
        const bool sized = read_svg_length(node, "width").value_or(-1) >= 0 &&
                           read_svg_length(node, "height").value_or(-1) >= 0;
        const SvgElement kind = svg_element(used);
        const bool plain =
            kind == SvgElement::group || kind == SvgElement::shape || kind == SvgElement::use;
        std::string told = fmt::format("a <use> of '{}'", quotable(href.value()));
        if (!plain || !x || !y || !sized || !style.clip.empty()) {
            return refuse(std::move(told));
        }
        if (std::ranges::find(open_, used) != open_.end()) {
            return refuse(std::move(told) + " that leads back to itself", Remedy::untie);
        }
        read_element(used, style, combined(onto, {1, 0, 0, 1, *x, *y}), level + 1);
    }

    void read_shape(pugi::xml_node node, const SvgStyle& style, const Matrix& onto)
    {
        auto outline = read_svg_shape(node);
        if (!outline) {
            return refuse(fmt::format("a <{}> whose numbers cannot be read", node.name()));
        }
        steps_ += outline->size();
        if (steps_ > most_steps) {
            return refuse("too many steps", Remedy::simplify);
        }
        if (style.visible) {
            refuse(painter_.paint(*outline, style, onto));
        }
    }

    pugi::xml_node root_;
    SvgView view_;
    SvgSheet sheet_;
    std::map<std::string, pugi::xml_node, std::less<>> by_id_;
    bool ambiguous_ = false;                   ///< two elements have the same id
    std::set<std::string_view> prefixes_ = {}; ///< those that stand for SVG somewhere
    SvgPainter painter_;
    std::vector<pugi::xml_node> open_; ///< those that hold, or use, what is read now
    NotPlain obstacle_;
    std::size_t elements_ = 0;
    std::size_t steps_ = 0;
    std::size_t characters_ = 0; ///< counted each time they are read
};

} // namespace

std::variant<Drawing, NotPlain> read_svg_shapes(pugi::xml_node root, const SvgView& view)
{
    return SvgReader{root, view}.read();
}

} // namespace restitution::read
