#include "read/svg_decode.hpp"

#include "read/svg_dependence.hpp"
#include "read/svg_fault.hpp"
#include "read/svg_malformed.hpp"
#include "read/svg_reader.hpp"
#include "read/svg_view.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <pugixml.hpp>

namespace restitution::read {

namespace {

using picture::Drawing;

/// librsvg reads a million elements; each takes memory here.
constexpr std::ptrdiff_t most_tags = 2'000'000;

/// A DOCTYPE with declarations of its own can give elements attributes nobody wrote.
bool declares(std::string_view bytes, std::string_view what)
{
    const std::size_t doctype = bytes.find("<!DOCTYPE");
    return doctype != bytes.npos && bytes.find(what, doctype) != bytes.npos;
}

std::variant<Drawing, NotPlain> read_document(pugi::xml_node root, std::string_view bytes,
                                              const std::optional<SvgView>& view)
{
    if (has_svg_style_sheet(root.parent())) {
        return NotPlain{"style rules of another file", Remedy::none};
    }
    if (declares(bytes, "<!ATTLIST")) {
        return NotPlain{"attributes declared in its DOCTYPE", Remedy::render};
    }
    if (!view) {
        return NotPlain{"a size in units of a font", Remedy::render};
    }
    return read_svg_shapes(root, *view);
}

Diagnostic circular(const NotPlain& obstacle)
{
    return svg_fault(
        "picture.circular",
        fmt::format("is an SVG with {}: it would be drawn without end", obstacle.because),
        "let it name an element that neither holds nor uses it, or save the picture as PNG");
}

Diagnostic too_costly(const NotPlain& obstacle)
{
    return svg_fault(
        "picture.too-costly",
        fmt::format("is an SVG with {}: drawing it would take too long", obstacle.because),
        "simplify the picture, or save it as PNG");
}

Diagnostic damaged(std::string_view why)
{
    return svg_fault("picture.damaged", fmt::format("is a damaged SVG: {}", why),
                     "export or download the picture again");
}

using Decoded = std::variant<Drawing, NotPlain>;

/// What the renderer is asked to draw must depend on nothing else.
Result<Decoded> hand_on(NotPlain obstacle, pugi::xml_node root)
{
    if (auto dependence = find_svg_dependence(root)) {
        return Decoded{NotPlain{std::move(*dependence), Remedy::none}};
    }
    if (obstacle.remedy == Remedy::untie) {
        return circular(obstacle);
    }
    if (obstacle.remedy == Remedy::simplify) {
        return too_costly(obstacle);
    }
    return Decoded{std::move(obstacle)};
}

/// The renderer holds what it gets to XML's rules; what it does not get is held to them here.
Result<Decoded> hand_over(Drawing drawing, std::string_view bytes)
{
    if (const auto malformed = find_svg_malformed(bytes)) {
        return damaged(*malformed);
    }
    if (drawing.shapes.empty()) {
        return svg_fault("picture.empty", "is an SVG that shows nothing",
                         "look at it in a browser");
    }
    return Decoded{std::move(drawing)};
}

} // namespace

Result<std::variant<Drawing, NotPlain>> decode_svg(std::string_view bytes)
{
    if (declares(bytes, "<!ENTITY")) {
        return svg_fault("picture.unsupported", "is an SVG that declares entities of its own",
                         "save it as plain SVG");
    }
    if (std::ranges::count(bytes, '<') > most_tags) {
        return too_costly({"more than a million elements", Remedy::simplify});
    }
    pugi::xml_document document;
    // pugixml stops at nothing but the end of the bytes, so depth is a matter for the reader alone.
    const auto parsed = document.load_buffer(
        bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_pi, pugi::encoding_utf8);
    if (!parsed) {
        return damaged(parsed.description());
    }
    const pugi::xml_node root = document.document_element();
    const auto view = read_svg_view(root);
    if (!view && !has_other_size(root)) {
        return svg_fault("picture.empty", "is an SVG without a usable size",
                         "give its <svg> a viewBox, or a width and a height");
    }
    auto read = read_document(root, bytes, view);
    if (auto* obstacle = std::get_if<NotPlain>(&read)) {
        return hand_on(std::move(*obstacle), root);
    }
    return hand_over(std::get<Drawing>(std::move(read)), bytes);
}

} // namespace restitution::read
