#include "text/word_shaper.hpp"

#include "base/utf8.hpp"

#include <array>

namespace restitution::text {

namespace {

// Enough for the vocabulary of a thousand slides; beyond it a batch would only grow.
constexpr std::size_t most_words = 16'384;
// Longer ones hardly come back.
constexpr std::size_t longest_remembered = 64;

// Hyphens stand in for each other; HarfBuzz knows the spaces' own replacements.
char32_t drawn_as(char32_t scalar, const Font& font)
{
    constexpr char32_t hyphen = 0x2010;
    constexpr char32_t unbreakable_hyphen = 0x2011;
    const bool is_control =
        scalar < 0x20 || (scalar >= 0x7F && scalar < 0xA0) || scalar == 0x2028 || scalar == 0x2029;
    if (is_control) {
        return U' ';
    }
    if ((scalar == hyphen || scalar == unbreakable_hyphen) && !font.has(scalar)) {
        return font.has(hyphen) ? hyphen : U'-';
    }
    return scalar;
}

// Composing glyphs takes two thirds of the time and finds nothing to do in letters that
// came composed.
bool is_composed_latin(std::string_view word)
{
    for (std::size_t at = 0; at < word.size();) {
        const char32_t scalar = next_scalar(word, at);
        const bool composed = scalar < 0x250 || (scalar >= 0x1E00 && scalar < 0x1F00) ||
                              (scalar >= 0x2010 && scalar < 0x2030);
        if (!composed) {
            return false;
        }
    }
    return true;
}

void fill(hb_buffer_t* buffer, std::string_view word, const ShapingStyle& style, const Font& font)
{
    hb_buffer_clear_contents(buffer);
    hb_buffer_set_content_type(buffer, HB_BUFFER_CONTENT_TYPE_UNICODE);
    for (std::size_t at = 0; at < word.size();) {
        const auto cluster = static_cast<unsigned>(at);
        hb_buffer_add(buffer, drawn_as(next_scalar(word, at), font), cluster);
    }
    hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
    hb_buffer_set_direction(buffer, style.right_to_left ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, style.script);
    hb_buffer_set_language(buffer, style.language);
}

ShapedWord read(hb_buffer_t* buffer, const ShapingStyle& style)
{
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
    ShapedWord word;
    word.style = style;
    word.glyphs.reserve(count);
    word.unsafe.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        word.glyphs.push_back({infos[i].codepoint, positions[i].x_advance,
                               static_cast<std::int16_t>(positions[i].x_offset),
                               static_cast<std::int16_t>(positions[i].y_offset), infos[i].cluster});
        const auto flags = hb_glyph_info_get_glyph_flags(&infos[i]);
        word.unsafe.push_back((flags & HB_GLYPH_FLAG_UNSAFE_TO_BREAK) != 0 ? 1 : 0);
        word.advance += positions[i].x_advance;
        word.complete = word.complete && infos[i].codepoint != 0;
    }
    return word;
}

} // namespace

std::size_t WordShaper::Hash::operator()(const KeyView& key) const
{
    const std::size_t style =
        (std::size_t{key.style.font} * 4U + (key.style.tabular_figures ? 2U : 0U) +
         (key.style.right_to_left ? 1U : 0U)) *
        0x9E37'79B9U;
    return std::hash<std::string_view>{}(key.word) ^ style;
}

ShapedWordPtr WordShaper::shape(std::string_view word, const ShapingStyle& style, const Font& font)
{
    if (word.size() > longest_remembered) {
        return shape_anew(word, style, font);
    }
    const auto found = known_.find(KeyView{word, style});
    if (found != known_.end()) {
        return found->second;
    }
    if (known_.size() == most_words) {
        known_.clear();
    }
    return known_.emplace(Key{std::string{word}, style}, shape_anew(word, style, font))
        .first->second;
}

ShapedWordPtr WordShaper::shape_anew(std::string_view word, const ShapingStyle& style,
                                     const Font& font)
{
    constexpr auto feature = [](hb_tag_t tag, std::uint32_t value) {
        return hb_feature_t{tag, value, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
    };
    std::array<hb_feature_t, 2> features{};
    unsigned count = 0;
    if (style.tabular_figures) {
        features[count++] = feature(HB_TAG('t', 'n', 'u', 'm'), 1);
    }
    if (is_composed_latin(word)) {
        features[count++] = feature(HB_TAG('c', 'c', 'm', 'p'), 0);
    }
    fill(buffer_.get(), word, style, font);
    hb_shape(font.shaper(), buffer_.get(), features.data(), count);
    return std::make_shared<const ShapedWord>(read(buffer_.get(), style));
}

} // namespace restitution::text
