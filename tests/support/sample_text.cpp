#include "support/sample_text.hpp"

#include "support/half_em_font.hpp"
#include "text/font_folders.hpp"

namespace restitution::tests {

text::FontLibrary sample_fonts()
{
    return text::FontLibrary{text::font_folders({}, RESTITUTION_TEST_OWN_FONTS)};
}

text::FontLibrary half_em_fonts()
{
    return text::FontLibrary{{half_em_folder()}};
}

text::StyledSpan half_em_span(std::string words, Length size, std::string language)
{
    text::StyledSpan span = sample_span(std::move(words), size, std::move(language));
    span.font.family = "Half Em";
    return span;
}

text::StyledSpan sample_span(std::string words, Length size, std::string language)
{
    text::StyledSpan span;
    span.text = std::move(words);
    span.font = {"Inter"};
    span.size = size;
    span.language = std::move(language);
    return span;
}

std::string text_of(const text::Line& line)
{
    std::string words;
    for (const text::LinePiece& piece : line.pieces) {
        words += piece.run.text;
    }
    return words;
}

std::string text_of(const std::vector<text::Line>& lines)
{
    std::string words;
    for (const text::Line& line : lines) {
        words += text_of(line);
    }
    return words;
}

} // namespace restitution::tests
