#include "backends/dump/dump_structure.hpp"

#include <vector>

namespace restitution::backends::dump {

namespace {

void append_said(std::string& out, std::string_view what, std::string_view text)
{
    if (!text.empty()) {
        out += fmt::format(" {} {}", what, quoted(text));
    }
}

std::string_view numbering_text(Numbering numbering)
{
    switch (numbering) {
    case Numbering::bullets:
        return {};
    case Numbering::texts:
        return " labels texts";
    case Numbering::decimal:
        return " labels decimal";
    case Numbering::upper_roman:
        return " labels roman";
    }
    return {};
}

std::string element_text(const scene::Element& element, scene::ElementId id)
{
    std::string text = fmt::format("{} #{}", to_text(element.role), id);
    append_said(text, "lang", element.language);
    append_said(text, "title", element.title);
    append_said(text, "alt", element.alternative);
    if (element.bounds) {
        text += " bounds " + show(*element.bounds);
    }
    if (element.scope != scene::Scope::none) {
        text += element.scope == scene::Scope::row ? " scope row" : " scope column";
    }
    if (element.row_span != 1 || element.column_span != 1) {
        text += fmt::format(" spans {}x{}", element.row_span, element.column_span);
    }
    text += numbering_text(element.numbering);
    return text;
}

std::string mark_text(const scene::Scene& scene, const scene::Kid& kid)
{
    const scene::Page& page = scene.pages[kid.page];
    const scene::Mark& mark = page.marks[kid.index];
    std::string words;
    for (std::uint32_t i = 0; i < mark.item_count; ++i) {
        if (const auto* run = std::get_if<scene::GlyphRun>(&page.items[mark.first_item + i])) {
            words += run->text;
        }
    }
    return fmt::format("page {} {}", kid.page + 1, quoted(words));
}

struct Visit {
    scene::Kid kid;
    int depth = 0;
};

} // namespace

void dump_structure(TextDump& out, const scene::Scene& scene)
{
    out.line(0, "structure");
    // A stack of its own: a tree may be deeper than the machine's is safe for.
    std::vector<Visit> pending{{scene::Kid{scene::Kid::Kind::element, 0, 0}, 1}};
    while (!pending.empty()) {
        const auto [kid, depth] = pending.back();
        pending.pop_back();
        if (kid.kind == scene::Kid::Kind::mark) {
            out.line(depth, mark_text(scene, kid));
            continue;
        }
        const scene::Element& element = scene.structure.elements[kid.index];
        out.line(depth, element_text(element, kid.index));
        for (auto next = element.kids.rbegin(); next != element.kids.rend(); ++next) {
            pending.push_back({*next, depth + 1});
        }
    }
}

} // namespace restitution::backends::dump
