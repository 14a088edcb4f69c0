#include "typeset/furniture.hpp"

#include "text/direction.hpp"
#include "text/shorten.hpp"
#include "text/typography.hpp"
#include "text/workshop.hpp"

#include <algorithm>

namespace restitution::typeset {

namespace {

void decorate(const layouts::FilledArea& area, scene::Pen& pen)
{
    pen.decorate(scene::Artifact::background,
                 picture::Shape{area.path, area.fill, std::nullopt, {}});
}

/// The values of fields are plain words: their ordinals are raised here, as elsewhere.
publication::RichText with_raised_ordinals(std::string_view words, std::string_view language)
{
    publication::RichText text;
    for (text::OrdinalStretch& stretch : text::split_ordinals(words, language)) {
        text.push_back({std::move(stretch.text), {.superscript = stretch.raised}});
    }
    return text;
}

void decorate(const layouts::PlacedPicture& placed, scene::Pen& pen)
{
    pen.decorate(scene::Artifact::background,
                 scene::PlacedPicture{picture::fit(*placed.picture, placed.frame), placed.picture});
}

} // namespace

std::string fill_in(std::string_view pattern,
                    const std::function<std::string(std::string_view)>& value)
{
    std::string text;
    while (!pattern.empty()) {
        const std::size_t open = pattern.find('{');
        const std::size_t close = pattern.find('}', open == std::string_view::npos ? 0 : open);
        if (open == std::string_view::npos || close == std::string_view::npos) {
            break;
        }
        text += pattern.substr(0, open);
        text += value(pattern.substr(open + 1, close - open - 1));
        pattern.remove_prefix(close + 1);
    }
    text += pattern;
    return text;
}

void paint_decorations(const layouts::Master& master, scene::Pen& pen)
{
    for (const layouts::Decoration& decoration : master.decorations) {
        std::visit([&](const auto& one) { decorate(one, pen); }, decoration);
    }
}

std::string Fields::words(const layouts::Field& field, std::size_t page, std::size_t pages,
                          std::string_view section) const
{
    const auto value = [&](std::string_view name) -> std::string {
        if (name == "page") {
            return std::to_string(page);
        }
        if (name == "pages") {
            return std::to_string(pages);
        }
        if (name == "section") {
            return std::string{section};
        }
        const auto found = publication_->fields.find(name);
        return found == publication_->fields.end() ? std::string{} : found->second.words;
    };
    std::string words = fill_in(field.text, value);
    const bool turns = text::direction_of(context_.language) == text::Direction::right_to_left ||
                       text::may_run_right_to_left(words);
    return turns ? fill_in(field.text,
                           [&](std::string_view name) { return text::isolate(value(name)); })
                 : words;
}

/// The first of its values that has one.
SourceSpan Fields::place_of(const layouts::Field& field) const
{
    SourceSpan where;
    fill_in(field.text, [&](std::string_view name) {
        const auto found = publication_->fields.find(name);
        if (found != publication_->fields.end() && where.file == nullptr) {
            where = found->second.where;
        }
        return std::string{};
    });
    return where;
}

TextBox Fields::shaped(const layouts::Field& field, const std::string& text) const
{
    const Dress dress{.align = field.align, .repeated = true};
    return {with_raised_ordinals(text, context_.language), field.role, context_, place_of(field),
            dress};
}

TextBox Fields::set_in(const layouts::Field& field, const std::string& text) const
{
    const Length width = field.frame.size.width;
    TextBox box = shaped(field, text);
    double scale = 1;
    if (box.natural_width(scale) > width) {
        scale = box.scale_for(0);
    }
    if (box.natural_width(scale) > width) {
        box =
            shaped(field, text::shorten(text, context_.fonts.workshop().breaks,
                                        [&](const std::string& cut) {
                                            return shaped(field, cut).natural_width(scale) <= width;
                                        }));
    }
    box.set(width, scale);
    return box;
}

void Fields::paint_field(const layouts::Field& field, TextBox& text, scene::Pen& pen) const
{
    std::vector<OpenLink> none;
    const bool above = field.frame.top() < context_.layout.page.height / 2;
    Brush brush =
        Brush{pen, none}.for_furniture(above ? scene::Artifact::header : scene::Artifact::footer);
    const Length spare = std::max(Length{}, field.frame.size.height - text.height());
    Point at{field.frame.left(), field.frame.top() + spare / 2};
    for (std::size_t line = 0; line < text.count(); ++line) {
        text.paint(line, at, scene::no_element, brush);
        at.y += text.line_height(line);
    }
}

void Fields::paint(const layouts::Master& master, std::size_t pages, std::string_view section,
                   scene::Pen pen)
{
    context_.ink = master.ink;
    for (const layouts::Field& field : master.fields) {
        const std::string text = words(field, pen.index() + 1, pages, section);
        if (text.empty()) {
            continue;
        }
        auto last = last_.find(&field);
        if (last == last_.end() || last->second.first != text) {
            last = last_.insert_or_assign(&field, std::pair{text, set_in(field, text)}).first;
        }
        paint_field(field, last->second.second, pen);
    }
}

} // namespace restitution::typeset
