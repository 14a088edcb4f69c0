#pragma once

#include "backends/pdf/document.hpp"
#include "backends/pdf/font_codes.hpp"

#include <memory>
#include <string>
#include <vector>

namespace restitution::backends::pdf {

/// The fonts of one document: codes while pages are drawn, files at the end.
///
/// Law:     a page names only fonts that it uses; a font that no page uses is not embedded.
class FontStore {
public:
    FontStore(Document& document, const text::FontLibrary& library)
        : document_{&document}, library_{&library}
    {
    }

    FontCodes& codes(scene::FontId id) { return *use(id).codes; }

    /// The name of the font among the page's resources: "F1".
    std::string resource_name(scene::FontId id, HPDF_Page page);

    /// Writes every font that was used. False: `failure()` tells which one and why.
    bool embed_all();
    const std::string& failure() const { return failure_; }

private:
    struct Use {
        std::unique_ptr<FontCodes> codes;
        Reserved dictionary;
    };

    Use& use(scene::FontId id);
    bool embed(const Use& used);

    Document* document_;
    const text::FontLibrary* library_;
    std::vector<Use> uses_; ///< by FontId; no codes: not used
    std::string failure_;
};

} // namespace restitution::backends::pdf
