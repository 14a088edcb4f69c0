#pragma once

#include "scene/scene.hpp"
#include "text/font_library.hpp"
#include "text/harfbuzz.hpp"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace restitution::text {

/// What decides, beside its letters, how a word is shaped.
struct ShapingStyle {
    scene::FontId font = 0;
    bool tabular_figures = false;
    bool right_to_left = false;
    hb_script_t script = HB_SCRIPT_LATIN;
    hb_language_t language = HB_LANGUAGE_INVALID;
    friend bool operator==(const ShapingStyle&, const ShapingStyle&) = default;
};

/// A word turned into glyphs, in visual order; clusters count in the word's bytes.
///
/// advance:   of all glyphs, in font units.
/// unsafe:    for each glyph, whether the word cut before its cluster must be shaped anew.
/// complete:  the font has every character.
/// style:     it was shaped in.
struct ShapedWord {
    std::vector<scene::Glyph> glyphs;
    std::vector<std::uint8_t> unsafe;
    std::int32_t advance = 0;
    bool complete = true;
    ShapingStyle style;
};

/// Whoever sets a word shares it with all others who do.
using ShapedWordPtr = std::shared_ptr<const ShapedWord>;

/// Shapes words and remembers them: a deck says the same words again and again.
class WordShaper {
public:
    WordShaper() : buffer_{hb_buffer_create()} {}

    ShapedWordPtr shape(std::string_view word, const ShapingStyle& style, const Font& font);

private:
    struct Key {
        std::string word;
        ShapingStyle style;
    };
    struct KeyView {
        std::string_view word;
        const ShapingStyle& style;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(const KeyView& key) const;
        std::size_t operator()(const Key& key) const
        {
            return (*this)(KeyView{key.word, key.style});
        }
    };
    struct Equal {
        using is_transparent = void;
        template <class A, class B>
        bool operator()(const A& a, const B& b) const
        {
            return a.word == b.word && a.style == b.style;
        }
    };

    ShapedWordPtr shape_anew(std::string_view word, const ShapingStyle& style, const Font& font);

    BufferPtr buffer_;
    std::unordered_map<Key, ShapedWordPtr, Hash, Equal> known_;
};

} // namespace restitution::text
