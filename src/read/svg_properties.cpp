#include "read/svg_properties.hpp"

#include "read/svg_numbers.hpp"
#include "read/svg_paint.hpp"

#include <algorithm>

namespace restitution::read {

namespace {

using picture::Cap;
using picture::Join;

template <class Value>
using Word = std::pair<std::string_view, Value>;

constexpr Word<Cap> caps[]{{"butt", Cap::butt}, {"round", Cap::round}, {"square", Cap::square}};
constexpr Word<Join> joins[]{
    {"miter", Join::miter}, {"round", Join::round}, {"bevel", Join::bevel}};
constexpr Word<bool> even_odd[]{{"nonzero", false}, {"evenodd", true}};
constexpr Word<bool> displayed[]{{"none", false}, {"inline", true}, {"block", true}};
constexpr Word<bool> visible[]{{"visible", true}, {"hidden", false}, {"collapse", false}};

template <class Value, std::size_t count>
std::vector<std::string_view> names_of(const Word<Value> (&words)[count])
{
    std::vector<std::string_view> names;
    for (const auto& [name, meaning] : words) {
        names.push_back(name);
    }
    return names;
}

template <class Value, std::size_t count>
bool choose(Value& chosen, std::string_view word, const Word<Value> (&words)[count])
{
    const auto* const found = std::ranges::find(words, word, &Word<Value>::first);
    if (found == std::end(words)) {
        return false;
    }
    chosen = found->second;
    return true;
}

bool set_paint(std::optional<Color>& paint, std::string_view value)
{
    if (value == "none" || value == "transparent") {
        paint.reset();
        return true;
    }
    const auto color = parse_svg_color(value);
    paint = color.value_or(black);
    return color.has_value();
}

bool set_fill(SvgStyle& style, std::string_view value)
{
    return set_paint(style.fill, value);
}

bool set_stroke(SvgStyle& style, std::string_view value)
{
    return set_paint(style.stroke, value);
}

bool set_width(SvgStyle& style, std::string_view value)
{
    const auto width = parse_svg_length(value);
    const bool valid = width && *width >= 0;
    style.stroke_width = valid ? *width : 1;
    return valid;
}

bool set_dashes(SvgStyle& style, std::string_view value)
{
    const auto dashes = value == "none" ? std::vector<double>{} : parse_numbers(value);
    if (!dashes || dashes->size() > 16) {
        return false;
    }
    const auto drawn = std::ranges::count_if(*dashes, [](double dash) { return dash > 0; });
    const auto nothing = std::ranges::count(*dashes, 0.0);
    const auto all = static_cast<std::ptrdiff_t>(dashes->size());
    // Dashes without any length are no dashes. Where one has none, corners look as viewers like.
    style.dashes = drawn > 0 ? *dashes : std::vector<double>{};
    return drawn == all || nothing == all;
}

bool set_cap(SvgStyle& style, std::string_view word)
{
    return choose(style.form.cap, word, caps);
}

bool set_join(SvgStyle& style, std::string_view word)
{
    return choose(style.form.join, word, joins);
}

bool set_miter_limit(SvgStyle& style, std::string_view value)
{
    const auto limit = parse_numbers(value);
    const bool valid = limit && limit->size() == 1 && limit->front() >= 1;
    style.form.miter_limit = valid ? limit->front() : picture::StrokeForm{}.miter_limit;
    return valid;
}

bool set_fill_rule(SvgStyle& style, std::string_view word)
{
    return choose(style.even_odd, word, even_odd);
}

bool set_display(SvgStyle& style, std::string_view word)
{
    return choose(style.displayed, word, displayed);
}

bool set_visibility(SvgStyle& style, std::string_view word)
{
    return choose(style.visible, word, visible);
}

bool set_clip(SvgStyle& style, std::string_view value)
{
    style.clip = value == "none" ? std::string{} : std::string{value};
    return true; // whether it hides anything is for the reader to see
}

std::vector<std::string_view> paint_words()
{
    std::vector<std::string_view> words = svg_color_names();
    words.insert(words.end(), {"none", "transparent"});
    return words;
}

SvgProperties make_properties()
{
    using enum Matter;
    SvgProperties all{
        {"fill", {when_filled, true, paint_words(), set_fill}},
        {"fill-rule", {when_filled, true, names_of(even_odd), set_fill_rule}},
        {"fill-opacity", {when_filled, true, {"1", "1.0", "100%"}}},
        {"stroke", {when_stroked, true, paint_words(), set_stroke}},
        {"stroke-width", {when_stroked, true, {}, set_width}},
        {"stroke-dasharray", {when_stroked, true, {"none"}, set_dashes}},
        {"stroke-dashoffset", {when_stroked, true, {"0", "0px", "0.0"}}},
        {"stroke-linecap", {when_ended, true, names_of(caps), set_cap}},
        {"stroke-linejoin", {when_joined, true, names_of(joins), set_join}},
        {"stroke-miterlimit", {when_joined, true, {}, set_miter_limit}},
        {"stroke-opacity", {when_stroked, true, {"1", "1.0", "100%"}}},
        {"paint-order", {when_stroked, true, {"normal", "fill", "fill stroke"}}},
        {"vector-effect", {when_stroked, false, {"none"}}},
        {"color", {always, true, {"black", "#000", "#000000"}}},
        {"display", {always, false, names_of(displayed), set_display}},
        {"visibility", {always, true, names_of(visible), set_visibility}},
        {"clip-path", {always, false, {"none"}, set_clip}},
        {"opacity", {always, false, {"1", "1.0", "100%"}}},
        {"filter", {always, false, {"none"}}},
        {"mask", {always, false, {"none"}}},
        {"mix-blend-mode", {always, false, {"normal"}}},
        {"isolation", {always, false, {"auto"}}},
        {"marker", {always, true, {"none"}}},
        {"marker-start", {always, true, {"none"}}},
        {"marker-mid", {always, true, {"none"}}},
        {"marker-end", {always, true, {"none"}}},
    };
    // For texts, gradients, filters, clipping, screens: nothing a plain shape shows.
    for (const std::string_view name : {"baseline-shift",
                                        "block-progression",
                                        "clip-rule",
                                        "color-interpolation",
                                        "color-interpolation-filters",
                                        "color-rendering",
                                        "cursor",
                                        "direction",
                                        "dominant-baseline",
                                        "enable-background",
                                        "flood-color",
                                        "flood-opacity",
                                        "font",
                                        "font-family",
                                        "font-size",
                                        "font-stretch",
                                        "font-style",
                                        "font-variant",
                                        "font-weight",
                                        "image-rendering",
                                        "letter-spacing",
                                        "lighting-color",
                                        "line-height",
                                        "pointer-events",
                                        "shape-rendering",
                                        "solid-color",
                                        "solid-opacity",
                                        "stop-color",
                                        "stop-opacity",
                                        "text-align",
                                        "text-anchor",
                                        "text-decoration",
                                        "text-indent",
                                        "text-rendering",
                                        "text-transform",
                                        "unicode-bidi",
                                        "white-space",
                                        "word-spacing",
                                        "writing-mode"}) {
        all.emplace(name, SvgProperty{});
    }
    return all;
}

} // namespace

bool SvgProperty::draws(SvgStyle& style, std::string_view value) const
{
    if (set != nullptr) {
        return set(style, value);
    }
    return matter == Matter::never || std::ranges::find(words, value) != words.end();
}

const SvgProperties& svg_properties()
{
    static const SvgProperties all = make_properties();
    return all;
}

const SvgProperty* find_svg_property(std::string_view name)
{
    const auto found = svg_properties().find(name);
    return found != svg_properties().end() ? &found->second : nullptr;
}

} // namespace restitution::read
