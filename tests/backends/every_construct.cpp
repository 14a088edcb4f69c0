#include "backends/every_construct.hpp"

#include "backends/nasty_texts.hpp"
#include "backends/sample_pictures.hpp"

namespace restitution::tests {

namespace {

using scene::ElementId;
using scene::Role;

constexpr Point at(double x, double y)
{
    return {Length::pt(x), Length::pt(y)};
}

constexpr Rect box(double x, double y, double width, double height)
{
    return {at(x, y), {Length::pt(width), Length::pt(height)}};
}

scene::Shape filled(picture::Path path, Color color)
{
    return {std::move(path), color, {}, {}};
}

scene::Shape stroked(const Rect& rect, std::vector<Length> dashes)
{
    return {
        picture::rectangle(rect), {}, Color{120, 120, 120}, Length::pt(0.75), std::move(dashes)};
}

void write_contents(ScenePainter& page, ElementId parent)
{
    const ElementId toc = page.add(parent, Role::toc);
    for (const auto& [words, target] : {std::pair{"Assises", 1U}, std::pair{"Textes", 2U}}) {
        const ElementId item = page.add(toc, Role::toc_item);
        const ElementId reference = page.add(item, Role::reference);
        const ElementId link = page.add(reference, Role::link);
        const Rect area = page.write(link, at(48, 120 + 30 * target), words);
        page.pen().page().links.push_back({area, "", target, link, words});
    }
}

void write_web_link(ScenePainter& page, ElementId parent)
{
    const ElementId paragraph = page.add(parent, Role::paragraph);
    page.write(paragraph, at(48, 240), "Voir ");
    const ElementId link = page.add(paragraph, Role::link);
    const Rect first = page.write(link, at(100, 240), "le site des ");
    const Rect second = page.write(link, at(48, 266), "assises");
    for (const Rect& area : {first, second}) {
        page.pen().page().links.push_back(
            {area, "https://example.org/đại-hội?a=(1)", 0, link, "Le site des assises"});
    }
    const ElementId mail = page.add(paragraph, Role::link);
    const Rect third = page.write(mail, at(160, 266), "écrire");
    page.pen().page().links.push_back(
        {third, "mailto:contact@example.org", 0, mail, "Écrire à contact@example.org"});
}

void write_pictures(ScenePainter& page, ElementId parent)
{
    double x = 480;
    for (const picture::PicturePtr& picture :
         {gradient(40, 30, true), gradient(40, 30, false), gradient(40, 30, false),
          checks(picture::Samples::gray), checks(picture::Samples::indexed), jpeg_gradient(1),
          jpeg_gradient(3), badge(), badge()}) {
        const ElementId figure = page.add(parent, Role::figure);
        page.scene.structure.elements[figure].alternative = "Image « " + picture->name + " »";
        page.scene.structure.elements[figure].bounds = box(x, 60, 40, 32);
        page.pen().draw(figure, scene::PlacedPicture{box(x, 60, 40, 32), picture});
        x += 48;
    }
}

void write_chart(ScenePainter& page, ElementId parent)
{
    const ElementId figure = page.add(parent, Role::figure);
    scene::Element& element = page.scene.structure.elements[figure];
    element.alternative = "Diagramme à barres : oui 9 (60\u00A0%), non 6 (40\u00A0%)";
    element.bounds = box(480, 140, 400, 120);
    page.pen().draw(
        figure,
        filled(picture::rounded_rectangle(box(480, 150, 300, 30), Length::pt(4)), {0, 90, 160}));
    page.write(figure, at(790, 172), "9 (60\u00A0%)");
    page.pen().draw(
        figure, filled(picture::ring_slice(at(560, 220), Length::pt(15), Length::pt(30), 0.1, 0.8),
                       {200, 90, 0}));
    const ElementId caption = page.line(figure, Role::caption, at(480, 280), "15 réponses sur 16");
    page.scene.structure.elements[caption].language = "fr";
}

void write_list(ScenePainter& page, ElementId parent, bool numbered, double x, int depth)
{
    const ElementId list = page.add(parent, Role::list);
    page.scene.structure.elements[list].numbering =
        numbered ? Numbering::decimal : Numbering::bullets;
    for (int i = 1; i <= 2; ++i) {
        const double y = 300 + 26 * i + 60 * depth;
        const ElementId item = page.add(list, Role::list_item);
        page.line(item, Role::label, at(x, y), numbered ? std::to_string(i) + "." : "•");
        const ElementId body = page.line(item, Role::list_body, at(x + 24, y), "point");
        if (i == 2 && depth < 2) {
            write_list(page, body, numbered, x + 24, depth + 1);
        }
    }
}

ElementId write_cell(ScenePainter& page, ElementId row, Role role, Point where,
                     const std::string& words)
{
    const ElementId cell = page.add(row, role);
    page.line(cell, Role::paragraph, where, words);
    return cell;
}

void write_table(ScenePainter& page, ElementId parent)
{
    auto& elements = page.scene.structure.elements;
    const ElementId table = page.add(parent, Role::table);
    ElementId row = page.add(table, Role::table_row);
    const ElementId wide = write_cell(page, row, Role::table_header, at(48, 80), "Propositions");
    elements[wide].scope = scene::Scope::column;
    elements[wide].column_span = 2;
    for (int i = 0; i < 2; ++i) {
        row = page.add(table, Role::table_row);
        const double y = 110 + 30 * i;
        if (i == 0) {
            const ElementId tall = write_cell(page, row, Role::table_header, at(48, y), "Eau");
            elements[tall].scope = scene::Scope::row;
            elements[tall].row_span = 2;
        }
        write_cell(page, row, Role::table_cell, at(200, y), "n°\u00A0" + std::to_string(i + 1));
        page.pen().decorate(scene::Artifact::layout,
                            stroked(box(48, y + 8, 300, 0), {Length::pt(3), Length::pt(2)}));
    }
}

void write_note(ScenePainter& page, ElementId parent)
{
    const ElementId paragraph = page.line(parent, Role::paragraph, at(48, 220), "Appel de note ");
    for (int i = 1; i <= 2; ++i) {
        const ElementId note = page.add(paragraph, Role::note);
        page.line(note, Role::label, at(200 + 100 * i, 220), std::to_string(i));
        page.line(note, Role::paragraph, at(220 + 100 * i, 220), "note");
    }
    const ElementId quote = page.add(parent, Role::block_quote);
    const ElementId words = page.line(quote, Role::paragraph, at(48, 260), "« Xin chào »");
    page.scene.structure.elements[words].language = "vi-VN";
    const ElementId span = page.add(words, Role::span);
    page.scene.structure.elements[span].language = "en";
    page.write(span, at(300, 260), "hello", Length::pt(20), "en");
}

void write_all_headings(ScenePainter& page, ElementId parent)
{
    double x = 48;
    for (const Role role : {Role::h2, Role::h3, Role::h4, Role::h5, Role::h6}) {
        page.line(parent, role, at(x, 300), "titre");
        x += 80;
    }
}

void furnish(ScenePainter& page)
{
    const auto number = std::to_string(page.scene.pages.size());
    page.pen().decorate(scene::Artifact::background,
                        filled(picture::rectangle(box(0, 0, 960, 24)), {230, 230, 230}));
    page.furnish(scene::Artifact::header, at(48, 18), "Assises \uE000");
    page.furnish(scene::Artifact::footer, at(880, 520), number + "/3");
}

} // namespace

ScenePainter every_construct()
{
    ScenePainter page;
    const ElementId section = page.add(0, Role::section);
    page.scene.structure.elements[section].title = "Première partie";

    page.add_page(Color{250, 248, 240});
    furnish(page);
    page.line(section, Role::h1, at(48, 80), "Đại hội");
    write_contents(page, section);
    write_web_link(page, section);
    write_pictures(page, section);
    write_chart(page, section);
    write_list(page, section, false, 48, 0);
    write_list(page, section, true, 480, 0);

    page.add_page();
    furnish(page);
    write_table(page, section);
    write_note(page, section);
    write_all_headings(page, section);
    const ElementId over_pages = page.line(section, Role::paragraph, at(48, 400), "ce paragraphe ");

    page.add_page();
    furnish(page);
    page.write(over_pages, at(48, 50), "continue sur la page suivante");
    double y = 80;
    for (const std::string_view words : nasty_texts) {
        page.line(section, Role::paragraph, at(48, y), std::string{words});
        y += 26;
    }

    page.scene.outline = {
        {1, "Đại hội 𝐀", 0}, {2, "Textes", 2}, {4, "(profond)", 2}, {1, "Fin", 1}};
    return page;
}

} // namespace restitution::tests
