#include "text/atomize.hpp"

#include "base/name_some.hpp"
#include "base/utf8.hpp"
#include "text/characters.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

namespace restitution::text {

namespace {

// Drawn for a character no font has, the first that a font does have.
constexpr std::array substitutes{U'\uFFFD', U'\u25A1', U'?'};

constexpr std::uint32_t longest_atom = 192; // bytes

// HarfBuzz draws any space with the font's ordinary one, and a hyphen can be another hyphen.
bool is_drawable(char32_t scalar, const Font& font)
{
    if (is_ignorable(scalar) || font.has(scalar)) {
        return true;
    }
    const bool is_hyphen = scalar == 0x2010 || scalar == 0x2011;
    return (is_space(scalar) && font.has(U' ')) || (is_hyphen && font.has(U'-'));
}

std::string as_utf8(char32_t scalar)
{
    std::string text;
    append_scalar(text, scalar);
    return text;
}

bool is_told_already(const Diagnostics& faults, const Diagnostic& fault)
{
    return std::ranges::any_of(faults.all(), [&](const Diagnostic& told) {
        return told.code == fault.code && told.where == fault.where &&
               told.message == fault.message;
    });
}

/// "no font has the character 'ꦏ' (U+A98F)", or how many and the first of them.
std::string describe_missing(const std::set<char32_t>& missing)
{
    constexpr std::size_t most_named = 8;
    std::vector<std::string> named;
    for (const char32_t scalar : missing) {
        if (named.size() > most_named) {
            break; // one more than is named tells that there are others
        }
        named.push_back(
            fmt::format("'{}' (U+{:04X})", as_utf8(scalar), static_cast<unsigned>(scalar)));
    }
    return missing.size() == 1 ? fmt::format("no font has the character {}", named.front())
                               : fmt::format("no font has {} characters of this text: {}",
                                             missing.size(), name_some(named, most_named));
}

} // namespace

ShapingStyle Atomizer::style_of(const Item& item) const
{
    const StyledSpan& span = content_.spans[item.span];
    ShapingStyle style;
    style.font = content_.fonts[item.span];
    style.tabular_figures = span.tabular_figures;
    style.right_to_left = item.level % 2 == 1;
    style.script = item.script;
    style.language =
        hb_language_from_string(span.language.data(), static_cast<int>(span.language.size()));
    return style;
}

std::string_view Atomizer::text_of(const Item& item) const
{
    return std::string_view{content_.text}.substr(item.begin, item.end - item.begin);
}

// Endless words come in pieces: each is shaped again for every line it is broken on.
void Atomizer::add(const Item& item)
{
    if (item.end - item.begin <= longest_atom) {
        add_short(item);
        return;
    }
    const std::string word{text_of(item)};
    Item piece = item;
    std::uint32_t reached = item.begin;
    for (const std::uint32_t end : fonts_.workshop().breaks.cluster_ends(word)) {
        if (item.begin + end - piece.begin > longest_atom && reached > piece.begin) {
            piece.end = reached;
            add_short(piece);
            piece.begin = reached;
        }
        reached = item.begin + end;
    }
    piece.end = item.end;
    add_short(piece);
}

void Atomizer::add_short(const Item& item)
{
    const ShapingStyle style = style_of(item);
    ShapedWordPtr word =
        fonts_.workshop().words.shape(text_of(item), style, fonts_.font(style.font));
    if (word->complete) {
        append_atom(item, std::move(word));
    } else {
        add_by_clusters(item);
    }
}

// A base letter and its marks stay together in one font.
void Atomizer::add_by_clusters(const Item& item)
{
    const ShapingStyle own = style_of(item);
    const FontRequest& request = content_.spans[item.span].font;
    const std::string word{text_of(item)};
    Item stretch = item;
    stretch.end = item.begin;
    std::optional<scene::FontId> font = own.font;
    const auto finish = [&] {
        if (stretch.begin == stretch.end) {
            return;
        }
        ShapingStyle style = own;
        style.font = font.value_or(own.font);
        ShapedWordPtr shaped = fonts_.workshop().words.shape(
            std::string_view{word}.substr(stretch.begin - item.begin, stretch.end - stretch.begin),
            style, fonts_.font(style.font));
        if (font && shaped->complete) {
            append_atom(stretch, std::move(shaped));
        } else {
            append_missing(stretch);
        }
        stretch.begin = stretch.end;
    };
    std::uint32_t from = 0;
    for (const std::uint32_t to : fonts_.workshop().breaks.cluster_ends(word)) {
        const auto cluster = std::string_view{word}.substr(from, to - from);
        const auto chosen = choose_font(cluster, own.font, request);
        if (chosen != font || !chosen) {
            finish();
        }
        font = chosen;
        stretch.end = item.begin + to;
        from = to;
    }
    finish();
}

bool Atomizer::has_all(std::string_view cluster, scene::FontId font) const
{
    for (std::size_t at = 0; at < cluster.size();) {
        if (!is_drawable(next_scalar(cluster, at), fonts_.font(font))) {
            return false;
        }
    }
    return true;
}

std::optional<scene::FontId>
Atomizer::choose_font(std::string_view cluster, scene::FontId preferred, const FontRequest& request)
{
    if (has_all(cluster, preferred)) {
        return preferred;
    }
    for (std::size_t at = 0; at < cluster.size();) {
        const char32_t scalar = next_scalar(cluster, at);
        if (is_ignorable(scalar)) {
            continue;
        }
        const auto fallback = fonts_.find_fallback(scalar, request);
        if (fallback && has_all(cluster, *fallback)) {
            return fallback;
        }
    }
    return std::nullopt;
}

void Atomizer::append_atom(const Item& item, ShapedWordPtr word)
{
    content_.atoms.push_back(
        {item.begin, item.end, std::move(word), item.span, item.level, item.is_space});
}

void Atomizer::append_missing(const Item& item)
{
    if (!content_.spans[item.span].repeats) {
        note_missing(text_of(item));
    }
    ShapingStyle style = style_of(item);
    const FontRequest& request = content_.spans[item.span].font;
    for (const char32_t substitute : substitutes) {
        const auto font = choose_font(as_utf8(substitute), style.font, request);
        if (font) {
            style.font = *font;
            append_atom(item, fonts_.workshop().words.shape(as_utf8(substitute), style,
                                                            fonts_.font(style.font)));
            return;
        }
    }
    ShapedWord nothing;
    nothing.style = style;
    append_atom(item, std::make_shared<const ShapedWord>(std::move(nothing)));
}

void Atomizer::note_missing(std::string_view cluster)
{
    for (std::size_t at = 0; at < cluster.size();) {
        const char32_t scalar = next_scalar(cluster, at);
        if (!is_ignorable(scalar)) {
            missing_.insert(scalar);
        }
    }
}

void Atomizer::tell_missing() const
{
    if (missing_.empty()) {
        return;
    }
    const Diagnostic fault{Severity::warning,
                           "text.missing-glyph",
                           describe_missing(missing_),
                           content_.rules.where,
                           {"put a font that has it into a folder named by --font-path"}};
    if (!is_told_already(faults_, fault)) {
        faults_.add(fault);
    }
}

} // namespace restitution::text
