#pragma once

#include "layouts/layout.hpp"
#include "publication/publication.hpp"

#include <random>

namespace restitution::tests {

enum class Charts { none, some };

/// Draws publications of every kind of block, hard ones too: words of 300 letters, lists of ten
/// levels, tables of long cells, empty texts, Vietnamese, Arabic and astral characters.
class PublicationGenerator {
public:
    explicit PublicationGenerator(unsigned seed) : random_{seed} {}

    /// Sheets of the sample layout's masters; `charts`: among its blocks.
    publication::Publication publication(Charts charts);
    publication::Block block(int depth, Charts charts);
    publication::RichText text(int most_words);

private:
    std::size_t below(std::size_t count) { return count == 0 ? 0 : random_() % count; }
    bool once_in(std::size_t count) { return below(count) == 0; }
    std::string word();
    publication::Sheet sheet(std::size_t number, Charts charts);
    publication::ListItem item(int depth);
    publication::List list();
    publication::Table table(int depth);
    publication::Chart chart();
    publication::Image image();
    publication::PanelBox panel(int depth, Charts charts);
    std::vector<publication::Block> blocks(std::size_t most, Charts charts);

    std::mt19937 random_; // the same numbers on every machine, which distributions do not promise
};

/// What a listener must hear of a publication: its words in reading order, labels included.
std::string expected_words(const publication::Publication& publication,
                           const layouts::Layout& layout);

} // namespace restitution::tests
