#pragma once

#include "publication/publication.hpp"

#include <string>
#include <vector>

namespace restitution::tests {

/// Everything the blocks of a sheet say, one text a line, in reading order.
std::vector<std::string> texts_of(const publication::Sheet& sheet);
std::vector<std::string> texts_of(const publication::Block& block);

/// All of them of a deck; titles and kickers are not among them.
std::vector<std::string> block_texts(const publication::Publication& deck);

/// The words of a text that are not a running head.
std::string told(publication::RichText text);
/// What titles and kickers tell.
std::vector<std::string> title_texts(const publication::Publication& deck);

/// How often a word stands in texts.
std::size_t count_word(const std::vector<std::string>& texts, const std::string& word);

} // namespace restitution::tests
