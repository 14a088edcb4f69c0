#pragma once

#include "text/paragraph.hpp"

#include <string>
#include <vector>

namespace restitution::tests {

/// The fonts the program itself would use: Inter from the build tree, then DejaVu.
text::FontLibrary sample_fonts();

/// The font whose glyphs are all half an em wide.
text::FontLibrary half_em_fonts();
text::StyledSpan half_em_span(std::string words, Length size = Length::pt(20),
                              std::string language = "fr");

/// One span in Inter at 20 pt.
text::StyledSpan sample_span(std::string words, Length size = Length::pt(20),
                             std::string language = "fr");

/// Everything a line says, in reading order.
std::string text_of(const text::Line& line);
std::string text_of(const std::vector<text::Line>& lines);

} // namespace restitution::tests
