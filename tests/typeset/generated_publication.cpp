#include "generated_publication.hpp"

#include <algorithm>
#include <array>

namespace restitution::tests {

namespace {

using namespace publication;
using layouts::Role;

constexpr std::array<std::string_view, 16> vocabulary{"ville",
                                                      "durable",
                                                      "coopération",
                                                      "à",
                                                      "l’assainissement",
                                                      "Đà Nẵng",
                                                      "kết nghĩa",
                                                      "d’Île-de-France",
                                                      "15 %",
                                                      "(habitat)",
                                                      "2023",
                                                      "𝔘𝔫𝔦",
                                                      "مرحبا",
                                                      "urbanisme\u00A0!",
                                                      "eau",
                                                      "environnementaux"};

constexpr std::array masters{"cover", "section", "content", "content", "content-aside"};

} // namespace

std::string PublicationGenerator::word()
{
    if (once_in(150)) {
        return std::string(20 + below(300), 'w');
    }
    return std::string{vocabulary[below(vocabulary.size())]};
}

RichText PublicationGenerator::text(int most_words)
{
    RichText text;
    const std::size_t words = 1 + below(static_cast<std::size_t>(most_words));
    for (std::size_t i = 0; i < words; ++i) {
        if (text.empty() || once_in(5)) {
            TextSpan span;
            span.emphasis.bold = once_in(4);
            span.emphasis.italic = once_in(6);
            span.emphasis.underline = once_in(8);
            span.emphasis.superscript = once_in(10);
            span.emphasis.subscript = once_in(12);
            span.language = once_in(5) ? "vi" : "";
            span.target = once_in(6)   ? "https://example.org/page"
                          : once_in(8) ? "#sheet-1"
                          : once_in(9) ? "#nowhere"
                                       : "";
            text.push_back(span);
        }
        text.back().text += (i == 0 ? "" : once_in(30) ? "\n" : " ") + word();
    }
    return text;
}

ListItem PublicationGenerator::item(int depth)
{
    ListItem one{once_in(6) ? text(2) : RichText{}, once_in(40) ? RichText{} : text(25), {}, {}};
    if (depth < 10 && once_in(4)) {
        for (std::size_t i = 0; i <= below(4); ++i) {
            one.items.push_back(item(depth + 1));
        }
    }
    return one;
}

List PublicationGenerator::list()
{
    List list;
    const std::size_t count = once_in(12) ? 40 : 1 + below(6);
    for (std::size_t i = 0; i < count; ++i) {
        list.items.push_back(item(0));
    }
    if (once_in(4)) {
        list.label_width = Length::pt(120);
    }
    if (once_in(5)) {
        list.role = Role::contact;
    }
    return list;
}

Table PublicationGenerator::table(int depth)
{
    Table table;
    const std::size_t columns = 1 + below(depth == 0 ? 4 : 2);
    table.title = once_in(2) ? text(8) : RichText{};
    if (once_in(3)) {
        table.figures = {false, true};
    }
    const bool head = !once_in(3);
    for (std::size_t i = 0; i < columns; ++i) {
        table.weights.push_back(1 + static_cast<double>(below(3)));
        if (head) {
            table.columns.push_back(text(4));
        }
    }
    const std::size_t groups = 1 + below(4);
    for (std::size_t g = 0; g < groups; ++g) {
        RowGroup group;
        group.title = once_in(3) ? RichText{} : text(once_in(10) ? 90 : 5);
        const std::size_t rows = once_in(12) ? 0 : 1 + below(once_in(6) ? 25 : 5);
        for (std::size_t r = 0; r < rows; ++r) {
            Row row;
            for (std::size_t c = 0; c < columns; ++c) {
                row.cells.push_back({text(once_in(40) ? 200 : 8), c == 0 && once_in(3)});
            }
            group.rows.push_back(std::move(row));
        }
        table.groups.push_back(std::move(group));
    }
    return table;
}

Chart PublicationGenerator::chart()
{
    Chart chart;
    chart.kind = static_cast<ChartKind>(below(6));
    const std::size_t count = chart.kind == ChartKind::bars ? 1 + below(40) : 1 + below(5);
    for (std::size_t i = 0; i < count; ++i) {
        Category category;
        category.label = to_plain(text(6));
        std::erase(category.label, '\n');
        category.count = below(17);
        category.told.figure = std::to_string(category.count);
        category.color = i % 5;
        chart.largest = std::max(chart.largest, category.count);
        chart.answered += category.count;
        chart.categories.push_back(std::move(category));
    }
    chart.caption = publication::plain("15 réponses sur 16");
    if (once_in(2)) {
        chart.notes.push_back(publication::plain("15 réponses annoncées, 7 détaillées"));
    }
    chart.alternative = "Diagramme";
    chart.alternative_in_bars = "Barres";
    return chart;
}

Image PublicationGenerator::image()
{
    picture::Drawing drawing;
    drawing.size = {Length::pt(20 + static_cast<double>(below(400))),
                    Length::pt(20 + static_cast<double>(below(400)))};
    drawing.shapes.push_back({picture::rectangle({{}, drawing.size}), black, std::nullopt, {}, {}});
    Image image;
    image.picture = std::make_shared<picture::Picture>(picture::Picture{"logo.svg", drawing});
    image.alternative = once_in(4) ? "" : "Un logo";
    image.caption = once_in(2) ? text(10) : RichText{};
    image.target = once_in(3) ? "https://example.org" : once_in(3) ? "#nowhere" : "";
    if (once_in(2)) {
        image.max_height = Length::pt(30 + static_cast<double>(below(200)));
    }
    return image;
}

PanelBox PublicationGenerator::panel(int depth, Charts charts)
{
    PanelBox panel;
    panel.panel = static_cast<layouts::Panel>(below(layouts::panel_count));
    panel.label = once_in(2) ? plain("Attention") : RichText{};
    const std::size_t count = 1 + below(3);
    for (std::size_t i = 0; i < count; ++i) {
        panel.blocks.push_back(block(depth + 1, charts));
    }
    return panel;
}

Block PublicationGenerator::block(int depth, Charts charts)
{
    Block block;
    block.keep_with_next = once_in(8);
    switch (below(charts == Charts::some ? 8 : 7)) {
    case 0:
    case 1:
        block.content =
            Paragraph{once_in(3) ? Role::heading : Role::body, text(once_in(10) ? 300 : 30),
                      once_in(5) ? static_cast<int>(1 + below(6)) : 0};
        break;
    case 2:
    case 3:
        block.content = list();
        break;
    case 4:
        block.content = table(depth);
        break;
    case 5:
        block.content = image();
        break;
    case 6:
        if (depth < 2) {
            block.content = panel(depth, charts);
        } else {
            block.content = Paragraph{Role::body, text(20), 0};
        }
        break;
    default:
        block.content = chart();
    }
    return block;
}

std::vector<Block> PublicationGenerator::blocks(std::size_t most, Charts charts)
{
    std::vector<Block> made;
    for (std::size_t i = below(most + 1); i > 0; --i) {
        made.push_back(block(0, charts));
    }
    return made;
}

Sheet PublicationGenerator::sheet(std::size_t number, Charts charts)
{
    Sheet sheet;
    sheet.master = masters[below(masters.size())];
    sheet.title = once_in(12) ? RichText{} : text(once_in(9) ? 120 : 8);
    sheet.kicker = once_in(3) ? text(3) : RichText{};
    if (once_in(4)) {
        sheet.kicker.insert(sheet.kicker.begin(), {.text = "Rubrique · ", .running = true});
    }
    sheet.kicker_heading = once_in(3) ? 1 : 0;
    if (once_in(4)) {
        sheet.kicker.push_back({.text = "Thème", .apart = true});
    }
    sheet.heading = static_cast<int>(1 + below(4));
    sheet.anchor = "sheet-" + std::to_string(number);
    sheet.outline = static_cast<int>(below(3));
    sheet.outline_title = "Feuille";
    sheet.section = number / 3;
    if (sheet.master == "section") {
        sheet.fillings.push_back({"number", {{Paragraph{Role::section_number, plain("IV"), 0}}}});
        return sheet;
    }
    sheet.fillings.push_back({"body", blocks(3, charts)});
    if (sheet.master == "content-aside") {
        sheet.fillings.push_back({"aside", blocks(2, charts)});
    }
    return sheet;
}

Publication PublicationGenerator::publication(Charts charts)
{
    Publication made;
    made.properties.title = "Une réunion";
    made.properties.language = "fr";
    made.fields = {{"short-title", {"Groupe-Pays"}}, {"date", {"9 juin 2023"}}};
    made.continued = " (suite {k}/{n})";
    const std::size_t count = 1 + below(3);
    for (std::size_t i = 0; i < count; ++i) {
        made.sheets.push_back(sheet(i, charts));
    }
    return made;
}

namespace {

/// Says what an ear must hear of each kind of block.
class Reader {
public:
    explicit Reader(const layouts::Layout& layout) : layout_{layout} {}

    std::string words;

    void read(const RichText& text)
    {
        char before = '\n';
        for (const TextSpan& span : text) {
            for (const char c : span.running ? std::string_view{} : std::string_view{span.text}) {
                if (c != '\n') {
                    words += c;
                } else if (before != ' ' && before != '\n') {
                    words += ' ';
                }
                before = c;
            }
        }
    }

    void read(const std::vector<Block>& blocks)
    {
        for (const Block& block : blocks) {
            std::visit([&](const auto& one) { read(one); }, block.content);
        }
    }

    /// Headings first, then what is drawn above them.
    void read_title(const Sheet& sheet)
    {
        RichText above = sheet.kicker;
        const auto apart = std::stable_partition(above.begin(), above.end(),
                                                 [](const TextSpan& span) { return !span.apart; });
        const RichText behind{apart, above.end()};
        above.erase(apart, above.end());
        read(sheet.kicker_heading != 0 ? above : RichText{});
        read(sheet.title);
        read(sheet.kicker_heading != 0 ? RichText{} : above);
        read(behind);
    }

    void read(const Paragraph& paragraph) { read(paragraph.text); }
    void read(const List& list) { read(list.items, 0, list.label_width > Length{}); }
    void read(const Image& image) { read(image.caption); }

    void read(const Chart& chart)
    {
        read(chart.caption);
        for (const publication::RichText& note : chart.notes) {
            read(note);
        }
    }

    void read(const PanelBox& panel)
    {
        read(panel.label);
        read(panel.blocks);
    }

    void read(const Table& table)
    {
        read(table.title);
        for (const RichText& head : table.columns) {
            read(head);
        }
        for (const RowGroup& group : table.groups) {
            read(group.title);
            for (const Row& row : group.rows) {
                for (const Cell& cell : row.cells) {
                    read(cell.text);
                }
            }
        }
    }

private:
    void read(const std::vector<ListItem>& items, std::size_t depth, bool column)
    {
        const auto& level = layout_.list[std::min(depth, layout_.list.size() - 1)];
        for (const ListItem& item : items) {
            if (!item.label.empty()) {
                read(item.label);
            } else if (!column || depth > 0) {
                words += level.label;
            }
            read(item.text);
            read(item.items, depth + 1, column);
        }
    }

    const layouts::Layout& layout_;
};

} // namespace

std::string expected_words(const Publication& publication, const layouts::Layout& layout)
{
    Reader reader{layout};
    for (const Sheet& sheet : publication.sheets) {
        reader.read_title(sheet);
        for (const Filling& filling : sheet.fillings) {
            reader.read(filling.blocks);
        }
    }
    return reader.words;
}

} // namespace restitution::tests
