#pragma once

#include "text/shaped_content.hpp"

#include <span>

namespace restitution::text {

/// A stretch of text in one span, script and direction: one word or spaces.
struct Item {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t span = 0;
    hb_script_t script = HB_SCRIPT_LATIN;
    std::uint8_t level = 0;
    bool is_space = false;
};

/// Cuts the bytes [begin, end) of a text, all of one span, into items.
///
/// Input:   levels: of each byte of the text, or empty when all of it runs left to right.
/// Law:     items are not empty and cover [begin, end) in order.
/// Source:  UAX #24: marks and common signs take the script around them; a word of
///          common signs alone is taken as Latin.
void itemize(std::string_view text, std::uint32_t begin, std::uint32_t end, std::uint32_t span,
             std::span<const std::uint8_t> levels, std::vector<Item>& items);

} // namespace restitution::text
