#include "backends/pdf/font_store.hpp"

#include "backends/pdf/font_dictionary.hpp"
#include "backends/pdf/subset.hpp"
#include "backends/pdf/to_unicode.hpp"

#include <fmt/format.h>

namespace restitution::backends::pdf {

FontStore::Use& FontStore::use(scene::FontId id)
{
    if (id >= uses_.size()) {
        uses_.resize(id + std::size_t{1});
    }
    Use& found = uses_[id];
    if (!found.codes) {
        found = {std::make_unique<FontCodes>(library_->font(id)), document_->reserve()};
    }
    return found;
}

std::string FontStore::resource_name(scene::FontId id, HPDF_Page page)
{
    const char* name = HPDF_Page_GetLocalFontName(page, use(id).dictionary.dictionary);
    return name == nullptr ? std::string{} : std::string{name};
}

bool FontStore::embed_all()
{
    for (const Use& used : uses_) {
        if (used.codes && !embed(used)) {
            return false;
        }
    }
    return true;
}

bool FontStore::embed(const Use& used)
{
    const FontCodes& codes = *used.codes;
    const std::string& name = codes.font().postscript_name();
    if (codes.is_full()) {
        failure_ = fmt::format("font '{}' is asked for more than 65,535 different signs", name);
        return false;
    }
    const auto subset = make_subset(codes);
    if (!subset) {
        failure_ = fmt::format("HarfBuzz cannot cut font '{}' down to its used glyphs", name);
        return false;
    }
    const FontObjects objects{document_->reserve().number, document_->reserve().number,
                              document_->reserve().number, document_->reserve().number,
                              document_->reserve().number};
    if (document_->failed()) {
        failure_ = document_->failure();
        return false;
    }
    const std::string font_name = subset->tag + "+" + name;
    FileWriter& file = document_->file;
    file.write_stream(objects.file, font_file_entries(subset->bytes()), subset->bytes());
    file.write_stream(objects.glyph_ids, "", subset->glyph_ids);
    file.write_stream(objects.to_unicode, "", to_unicode_map(codes));
    document_->entries(objects.descriptor) = descriptor_entries(codes, font_name, objects);
    document_->entries(objects.descendant) = descendant_entries(codes, font_name, objects);
    document_->entries(used.dictionary.number) = composite_entries(font_name, objects);
    return true;
}

} // namespace restitution::backends::pdf
