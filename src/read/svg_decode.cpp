#include "read/svg_decode.hpp"

#include "read/svg_dependence.hpp"
#include "read/svg_numbers.hpp"
#include "read/svg_outline.hpp"
#include "read/svg_style.hpp"
#include "read/svg_view.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <map>

namespace restitution::read {

namespace {

using picture::Drawing;
using picture::Shape;

constexpr int most_levels = 64;
constexpr std::size_t most_elements = 20'000;
constexpr std::size_t most_steps = 500'000;
constexpr std::size_t most_comparisons = 20'000'000; ///< of sides of even-odd paths
constexpr std::size_t most_characters = 50'000'000;

enum class Element { group, shape, skipped, clip, sheet, use, unknown };

Element kind_of(std::string_view name)
{
    static const std::map<std::string_view, Element> kinds{
        {"g", Element::group},        {"a", Element::group},
        {"path", Element::shape},     {"rect", Element::shape},
        {"circle", Element::shape},   {"ellipse", Element::shape},
        {"line", Element::shape},     {"polyline", Element::shape},
        {"polygon", Element::shape},  {"defs", Element::skipped},
        {"symbol", Element::skipped}, {"title", Element::skipped},
        {"desc", Element::skipped},   {"metadata", Element::skipped},
        {"script", Element::skipped}, {"linearGradient", Element::skipped},
        {"mask", Element::skipped},   {"radialGradient", Element::skipped},
        {"filter", Element::skipped}, {"pattern", Element::skipped},
        {"marker", Element::skipped}, {"clipPath", Element::clip},
        {"style", Element::sheet},    {"use", Element::use},
    };
    const auto found = kinds.find(name);
    return found != kinds.end() ? found->second : Element::unknown;
}

/// Attributes of shapes that are lengths.
constexpr std::array<const char*, 13> lengths{"x",  "y",  "width", "height", "rx", "ry", "r",
                                              "cx", "cy", "x1",    "y1",     "x2", "y2"};

double number_of(pugi::xml_node node, const char* name)
{
    return parse_svg_length(node.attribute(name).value()).value_or(0);
}

Outline rectangle_of(pugi::xml_node node)
{
    const double width = number_of(node, "width");
    const double height = number_of(node, "height");
    if (width <= 0 || height <= 0) {
        return {};
    }
    const bool has_x = !node.attribute("rx").empty();
    const bool has_y = !node.attribute("ry").empty();
    const double rx = number_of(node, has_x ? "rx" : "ry");
    const double ry = number_of(node, has_y ? "ry" : "rx");
    return rectangle_outline({number_of(node, "x"), number_of(node, "y")}, width, height, rx, ry);
}

/// nullopt: it cannot be read; empty: it shows nothing.
std::optional<Outline> outline_of(pugi::xml_node node)
{
    const std::string_view name = node.name();
    if (name == "path") {
        return parse_path(node.attribute("d").value());
    }
    if (name == "rect") {
        return rectangle_of(node);
    }
    if (name == "circle" || name == "ellipse") {
        const bool circle = name == "circle";
        const double rx = number_of(node, circle ? "r" : "rx");
        const double ry = number_of(node, circle ? "r" : "ry");
        const Spot center{number_of(node, "cx"), number_of(node, "cy")};
        return rx > 0 && ry > 0 ? ellipse_outline(center, rx, ry) : Outline{};
    }
    if (name == "line") {
        return polygon_outline({number_of(node, "x1"), number_of(node, "y1"), number_of(node, "x2"),
                                number_of(node, "y2")},
                               false);
    }
    const auto numbers = parse_numbers(node.attribute("points").value());
    return numbers ? std::optional{polygon_outline(*numbers, name == "polygon")} : std::nullopt;
}

/// The element a "#id" refers to by href or url(); empty for anything else.
std::string_view reference(std::string_view text)
{
    if (text.starts_with("url(") && text.ends_with(")")) {
        text = text.substr(4, text.size() - 5);
    }
    return text.starts_with("#") ? text.substr(1) : std::string_view{};
}

class SvgReader {
public:
    explicit SvgReader(pugi::xml_node root, const SvgView& view) : root_{root}, view_{view}
    {
        collect(root, 0);
    }

    std::variant<Drawing, NotPlain> read()
    {
        if (because_.empty()) {
            read_root();
        }
        if (!because_.empty()) {
            return NotPlain{because_, !beyond_limits_};
        }
        return Drawing{view_.size, std::move(shapes_)};
    }

private:
    void read_root()
    {
        const std::string_view fit = root_.attribute("preserveAspectRatio").value();
        const SvgStyle style = sheet_.apply({}, root_);
        if (!fit.empty() && fit != "xMidYMid" && fit != "xMidYMid meet") {
            refuse(fmt::format("preserveAspectRatio '{}'", fit.substr(0, 40)));
        } else if (root_.attribute("transform")) {
            refuse("a transform of the whole");
        } else if (!style.other.empty()) {
            refuse(style.other);
        } else {
            read_children(root_, style, view_.onto, 0);
        }
    }

    void refuse(std::string because)
    {
        if (because_.empty()) {
            because_ = std::move(because);
        }
    }

    void refuse_as_too_much(std::string because)
    {
        refuse(std::move(because));
        beyond_limits_ = true;
    }

    /// Style sheets apply wherever they stand, and references may point forwards.
    void collect(pugi::xml_node node, int level)
    {
        if (level > most_levels) {
            return refuse_as_too_much("more than 64 levels");
        }
        if (const pugi::xml_attribute id = node.attribute("id")) {
            by_id_.emplace(id.value(), node);
        }
        if (kind_of(node.name()) == Element::sheet && !sheet_.add(node.text().get())) {
            refuse("style rules for more than a class, an id or an element");
        }
        for (const pugi::xml_node child : node.children()) {
            if (child.type() == pugi::node_element) {
                collect(child, level + 1);
            }
        }
    }

    void read_children(pugi::xml_node node, const SvgStyle& style, const Matrix& onto, int level)
    {
        for (const pugi::xml_node child : node.children()) {
            if (child.type() == pugi::node_element) {
                read_element(child, style, onto, level + 1);
            }
        }
    }

    void read_element(pugi::xml_node node, const SvgStyle& inherited, const Matrix& onto, int level)
    {
        // References can make more of few elements than the file has bytes.
        if (!because_.empty()) {
            return;
        }
        if (++elements_ > most_elements || level > most_levels) {
            return refuse_as_too_much("too many elements");
        }
        const std::string_view name = node.name();
        const Element kind = kind_of(name);
        if (kind == Element::skipped || kind == Element::sheet || kind == Element::clip ||
            name.find(':') != name.npos) {
            return;
        }
        if (kind == Element::unknown) {
            return refuse(fmt::format("<{}>", name.substr(0, 40)));
        }
        for (const pugi::xml_attribute attribute : node.attributes()) {
            characters_ += std::string_view{attribute.value()}.size();
        }
        if (characters_ > most_characters) {
            return refuse_as_too_much("too much to read");
        }
        const SvgStyle style = sheet_.apply(inherited, node);
        const auto transform = parse_transform(node.attribute("transform").value());
        if (!transform) {
            return refuse(fmt::format("transform of <{}>", name));
        }
        if (style.visible) {
            read_visible(node, kind, style, combined(onto, *transform), level);
        }
    }

    void read_visible(pugi::xml_node node, Element kind, const SvgStyle& style, const Matrix& onto,
                      int level)
    {
        if (!style.other.empty()) {
            return refuse(style.other);
        }
        if (!style.clip.empty() && !hides_nothing(style.clip, onto)) {
            return refuse("a clip-path");
        }
        if (kind == Element::group) {
            return read_children(node, style, onto, level);
        }
        for (const char* name : lengths) {
            const std::string_view value = node.attribute(name).value();
            if (!value.empty() && !parse_svg_length(value)) {
                return refuse(fmt::format("{} '{}'", name, value.substr(0, 40)));
            }
        }
        if (kind == Element::use) {
            read_use(node, style, onto, level);
        } else {
            read_shape(node, style, onto);
        }
    }

    /// Drawing programs like to clip to the whole picture: that needs no clipping.
    bool hides_nothing(std::string_view clip, const Matrix& onto) const
    {
        const auto found = by_id_.find(reference(clip));
        if (found == by_id_.end() || onto.b != 0 || onto.c != 0 || onto.a <= 0 || onto.d <= 0) {
            return false;
        }
        const pugi::xml_node rect = found->second.first_child();
        if (std::string_view{rect.name()} != "rect" || rect.next_sibling() ||
            !rect.attribute("transform").empty() || !found->second.attribute("transform").empty()) {
            return false;
        }
        const double x = number_of(rect, "x");
        const double y = number_of(rect, "y");
        const Spot from = onto({x, y});
        const Spot to = onto({x + number_of(rect, "width"), y + number_of(rect, "height")});
        const double near = 12'700; // a thousandth of the longer side
        return from.x <= near && from.y <= near &&
               to.x >= static_cast<double>(view_.size.width.in_emu()) - near &&
               to.y >= static_cast<double>(view_.size.height.in_emu()) - near;
    }

    void read_use(pugi::xml_node node, const SvgStyle& style, const Matrix& onto, int level)
    {
        const auto href =
            node.attribute("href") ? node.attribute("href") : node.attribute("xlink:href");
        const auto found = by_id_.find(reference(href.value()));
        if (found == by_id_.end() || kind_of(found->second.name()) == Element::skipped) {
            return refuse(fmt::format("<use> of '{}'", href.value()));
        }
        const Matrix moved{1, 0, 0, 1, number_of(node, "x"), number_of(node, "y")};
        read_element(found->second, style, combined(onto, moved), level + 1);
    }

    void read_shape(pugi::xml_node node, const SvgStyle& style, const Matrix& onto)
    {
        auto outline = outline_of(node);
        if (!outline) {
            return refuse(fmt::format("a <{}> whose numbers cannot be read", node.name()));
        }
        steps_ += outline->size();
        if (steps_ > most_steps) {
            return refuse_as_too_much("too many steps");
        }
        if (style.even_odd && style.fill && !orient_by_parity(*outline, comparisons_)) {
            return refuse("an even-odd path that crosses itself or is very long");
        }
        Shape shape{path_of(*outline, onto), style.fill, style.stroke, {}, {}};
        if (style.stroke_width <= 0) {
            shape.stroke.reset();
        }
        if (shape.stroke && !onto.keeps_shapes()) {
            return refuse("a stroke that is scaled unevenly");
        }
        if (shape.stroke) {
            shape.stroke_width = length(style.stroke_width * onto.scale());
            for (const double dash : style.dashes) {
                shape.dashes.push_back(length(dash * onto.scale()));
            }
        }
        if (!shape.path.empty() && (shape.fill || shape.stroke)) {
            shapes_.push_back(std::move(shape));
        }
    }

    static Length length(double emu)
    {
        return Length::emu(std::llround(std::clamp(emu, -1e12, 1e12)));
    }

    static picture::Path path_of(const Outline& outline, const Matrix& onto)
    {
        picture::Path path;
        path.reserve(outline.size());
        for (const OutlineStep& step : outline) {
            picture::PathStep& placed = path.emplace_back();
            placed.step = step.step;
            const std::size_t used = step.step == picture::Step::curve   ? 3
                                     : step.step == picture::Step::close ? 0
                                                                         : 1;
            for (std::size_t i = 0; i < used; ++i) {
                const Spot spot = onto(step.spots[i]);
                placed.points[i] = {length(spot.x), length(spot.y)};
            }
        }
        return path;
    }

    pugi::xml_node root_;
    SvgView view_;
    SvgSheet sheet_;
    std::map<std::string, pugi::xml_node, std::less<>> by_id_;
    std::vector<Shape> shapes_;
    std::string because_;
    bool beyond_limits_ = false;
    std::size_t elements_ = 0;
    std::size_t steps_ = 0;
    std::size_t comparisons_ = most_comparisons;
    std::size_t characters_ = 0; ///< counted each time they are read
};

Diagnostic fault(std::string_view code, std::string message, std::string hint)
{
    return {Severity::error, code, std::move(message), {}, {std::move(hint)}};
}

/// pugixml stops at nothing but the end of the bytes, so depth is a matter for the reader alone.
bool declares_entities(std::string_view bytes)
{
    const std::size_t doctype = bytes.find("<!DOCTYPE");
    return doctype != bytes.npos && bytes.find("<!ENTITY", doctype) != bytes.npos;
}

} // namespace

Result<std::variant<Drawing, NotPlain>> decode_svg(std::string_view bytes)
{
    if (declares_entities(bytes)) {
        return fault("picture.unsupported", "is an SVG that declares entities of its own",
                     "save it as plain SVG");
    }
    pugi::xml_document document;
    const auto parsed =
        document.load_buffer(bytes.data(), bytes.size(), pugi::parse_default, pugi::encoding_utf8);
    if (!parsed) {
        return fault("picture.damaged", fmt::format("is a damaged SVG: {}", parsed.description()),
                     "export or download the picture again");
    }
    const auto view = read_svg_view(document.document_element());
    if (!view) {
        return fault("picture.empty", "is an SVG without a usable size",
                     "give its <svg> a viewBox, or a width and a height");
    }
    auto read = SvgReader{document.document_element(), *view}.read();
    if (auto* obstacle = std::get_if<NotPlain>(&read)) {
        if (auto dependence = find_svg_dependence(document.document_element())) {
            *obstacle = {std::move(*dependence), false};
        }
    }
    const auto* drawing = std::get_if<Drawing>(&read);
    if (drawing != nullptr && drawing->shapes.empty()) {
        return fault("picture.empty", "is an SVG that shows nothing", "look at it in a browser");
    }
    return read;
}

} // namespace restitution::read
