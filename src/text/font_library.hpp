#pragma once

#include "base/length.hpp"
#include "base/result.hpp"
#include "layouts/style.hpp"
#include "scene/scene.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

typedef struct hb_face_t hb_face_t;
typedef struct hb_font_t hb_font_t;

namespace restitution::text {

/// What a stretch of text asks of a font.
struct FontRequest {
    std::string_view family;
    layouts::Weight weight = layouts::Weight::regular;
    bool italic = false;
};

/// Unit: font units; descent is negative.
struct FontMetrics {
    int units_per_em = 1000;
    int ascent = 0;
    int descent = 0;
    int cap_height = 0;
    int underline_position = 0;
    int underline_thickness = 0;
};

/// One opened face. Owned by its library.
class Font {
public:
    virtual ~Font() = default;
    virtual hb_face_t* face() const = 0;
    virtual hb_font_t* shaper() const = 0;
    virtual const FontMetrics& metrics() const = 0;
    virtual const std::string& postscript_name() const = 0;
    virtual bool has(char32_t scalar) const = 0;
};

struct Workshop;

/// Finds and opens fonts, each once, when first asked for.
///
/// Input:   folders searched in order, with those below them; a family is taken whole from the
///          first folder that has it, and folders behind that one are not even looked into.
///          Only fonts with TrueType outlines are taken; a variable font is made
///          static at the weight asked for.
/// Law:     the same folders give the same FontIds for the same requests in the same order.
/// Errors:  text.no-font      no folder holds any font of the family asked for;
///          text.unusable-font  (warning) a file of a folder is no font or has no TrueType
///                            outlines; it is left out.
class FontLibrary {
public:
    explicit FontLibrary(std::vector<std::filesystem::path> folders);
    ~FontLibrary();
    FontLibrary(FontLibrary&&) noexcept;
    FontLibrary& operator=(FontLibrary&&) noexcept;

    /// The face nearest to the request within its family.
    Result<scene::FontId> find(const FontRequest& request);
    /// text.no-font where find() would fail; no font is opened.
    std::optional<Diagnostic> find_lack(std::string_view family);
    /// The first fallback face that has the character; the request's weight and slant are kept
    /// where possible.
    std::optional<scene::FontId> find_fallback(char32_t scalar, const FontRequest& request);
    const Font& font(scene::FontId id) const;
    std::size_t count() const;

    /// Hands over the warnings about files met since the last call.
    void report_unusable_files(Diagnostics& faults);

    /// What shape() keeps between texts.
    Workshop& workshop() const;

private:
    struct Shelf;
    std::unique_ptr<Shelf> shelf_;
};

} // namespace restitution::text
