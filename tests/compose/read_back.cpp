#include "compose/read_back.hpp"

#include <iterator>

namespace restitution::tests {

namespace {

using publication::to_plain;

class Reader {
public:
    void read(const publication::Block& block)
    {
        std::visit([&](const auto& content) { (*this)(content); }, block.content);
    }

    void operator()(const publication::Paragraph& paragraph) { add(paragraph.text); }

    void operator()(const publication::List& list) { read_items(list.items); }

    void operator()(const publication::Table& table)
    {
        add(table.title);
        for (const publication::RichText& column : table.columns) {
            add(column);
        }
        for (const publication::RowGroup& group : table.groups) {
            add(group.title);
            for (const publication::Row& row : group.rows) {
                for (const publication::Cell& cell : row.cells) {
                    add(cell.text);
                }
            }
        }
    }

    void operator()(const publication::Chart& chart)
    {
        for (const publication::Category& category : chart.categories) {
            texts.push_back(category.label);
        }
        add(chart.caption);
        for (const publication::RichText& note : chart.notes) {
            add(note);
        }
    }

    void operator()(const publication::Image& image)
    {
        // A picture that leads somewhere is named after the words that lead there too.
        if (image.target.empty()) {
            texts.push_back(image.alternative);
        }
        add(image.caption);
    }

    void operator()(const publication::PanelBox& panel)
    {
        add(panel.label);
        for (const publication::Block& block : panel.blocks) {
            read(block);
        }
    }

    std::vector<std::string> texts;

private:
    void add(const publication::RichText& text)
    {
        if (!text.empty()) {
            texts.push_back(to_plain(text));
        }
    }

    void read_items(const std::vector<publication::ListItem>& items)
    {
        for (const publication::ListItem& item : items) {
            add(item.label);
            add(item.text);
            read_items(item.items);
        }
    }
};

} // namespace

std::vector<std::string> texts_of(const publication::Block& block)
{
    Reader reader;
    reader.read(block);
    return std::move(reader.texts);
}

std::vector<std::string> texts_of(const publication::Sheet& sheet)
{
    Reader reader;
    for (const publication::Filling& filling : sheet.fillings) {
        for (const publication::Block& block : filling.blocks) {
            reader.read(block);
        }
    }
    return std::move(reader.texts);
}

std::vector<std::string> block_texts(const publication::Publication& deck)
{
    std::vector<std::string> texts;
    for (const publication::Sheet& sheet : deck.sheets) {
        std::vector<std::string> more = texts_of(sheet);
        texts.insert(texts.end(), std::make_move_iterator(more.begin()),
                     std::make_move_iterator(more.end()));
    }
    return texts;
}

std::string told(publication::RichText text)
{
    std::erase_if(text, [](const publication::TextSpan& span) { return span.running; });
    return to_plain(text);
}

std::vector<std::string> title_texts(const publication::Publication& deck)
{
    std::vector<std::string> texts;
    for (const publication::Sheet& sheet : deck.sheets) {
        texts.push_back(told(sheet.kicker));
        texts.push_back(told(sheet.title));
    }
    return texts;
}

std::size_t count_word(const std::vector<std::string>& texts, const std::string& word)
{
    std::size_t count = 0;
    for (const std::string& text : texts) {
        for (std::size_t at = text.find(word); at != std::string::npos;
             at = text.find(word, at + word.size())) {
            ++count;
        }
    }
    return count;
}

} // namespace restitution::tests
