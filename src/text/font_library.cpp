#include "text/font_library.hpp"

#include "text/face_catalog.hpp"
#include "text/opened_font.hpp"
#include "text/pin_weight.hpp"
#include "text/workshop.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <map>
#include <tuple>

namespace restitution::text {

namespace {

// "DejaVu Sans" before "DejaVu Sans Condensed": a family's base before its variations.
bool goes_before(const CatalogedFace& a, const CatalogedFace& b)
{
    const auto place = [](const CatalogedFace& one) {
        return std::tuple{one.folder, one.described.family.size(),
                          std::string_view{one.described.family}};
    };
    return place(a) < place(b);
}

Diagnostic no_font(std::string_view family, const std::filesystem::path* unusable)
{
    Diagnostic fault{Severity::error, "text.no-font",
                     fmt::format("no font folder holds the family '{}'", family)};
    if (unusable != nullptr) {
        fault.message += fmt::format(" with TrueType outlines; '{}' has others, which a PDF of "
                                     "ours cannot embed",
                                     unusable->string());
    }
    fault.hints = {"name the folder of its .ttf files with --font-path",
                   "or choose another family in the layout"};
    return fault;
}

} // namespace

struct FontLibrary::Shelf {
    explicit Shelf(std::vector<std::filesystem::path> folders) : catalog{std::move(folders)} {}

    struct Known {
        std::string family;
        layouts::Weight weight;
        bool italic;
        scene::FontId font;
    };

    FaceCatalog catalog;
    std::vector<std::unique_ptr<OpenedFont>> opened;
    std::map<std::pair<std::size_t, float>, scene::FontId> opened_as; ///< face and pinned weight
    std::vector<Known> known;
    using FallbackKey = std::tuple<char32_t, std::string, layouts::Weight, bool>;
    std::map<FallbackKey, std::optional<scene::FontId>> fallbacks;
    Workshop workshop;

    scene::FontId open(std::size_t face, layouts::Weight weight);
    std::optional<std::size_t> nearest(const FontRequest& request, std::size_t folder);
    std::vector<std::size_t> fallback_order(const FontRequest& request);
    std::optional<scene::FontId> search_fallback(char32_t scalar, const FontRequest& request);
};

scene::FontId FontLibrary::Shelf::open(std::size_t index, layouts::Weight weight)
{
    const auto& cataloged = catalog.faces_through(0)[index];
    const float pinned = cataloged.described.variable_weight ? to_number(weight) : 0;
    const auto [place, is_new] =
        opened_as.try_emplace({index, pinned}, static_cast<scene::FontId>(opened.size()));
    if (is_new) {
        FacePtr face = hb_ot_var_has_data(cataloged.face.get())
                           ? pin_weight(cataloged.face.get(), pinned)
                           : nullptr;
        if (!face) {
            face.reset(hb_face_reference(cataloged.face.get()));
        }
        opened.push_back(std::make_unique<OpenedFont>(std::move(face)));
    }
    return place->second;
}

std::optional<std::size_t> FontLibrary::Shelf::nearest(const FontRequest& request,
                                                       std::size_t folder)
{
    const auto& faces = catalog.faces_through(folder);
    std::optional<std::size_t> best;
    const auto off = [&](std::size_t index) {
        return mismatch(faces[index].described, request.weight, request.italic);
    };
    for (std::size_t index = 0; index < faces.size(); ++index) {
        const bool candidate = faces[index].folder == folder &&
                               same_family(faces[index].described.family, request.family);
        if (candidate && (!best || off(index) < off(*best))) {
            best = index;
        }
    }
    return best;
}

// Faces of the family itself first: an italic may lack what its upright has.
std::vector<std::size_t> FontLibrary::Shelf::fallback_order(const FontRequest& request)
{
    const auto& faces = catalog.faces_through(catalog.folder_count());
    std::vector<std::size_t> order(faces.size());
    for (std::size_t index = 0; index < order.size(); ++index) {
        order[index] = index;
    }
    const auto off = [&](std::size_t index) {
        return mismatch(faces[index].described, request.weight, request.italic);
    };
    const auto foreign = [&](std::size_t index) {
        return !same_family(faces[index].described.family, request.family);
    };
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        if (foreign(a) != foreign(b)) {
            return foreign(b);
        }
        if (foreign(a) && faces[a].described.family != faces[b].described.family) {
            return goes_before(faces[a], faces[b]);
        }
        return off(a) < off(b);
    });
    return order;
}

std::optional<scene::FontId> FontLibrary::Shelf::search_fallback(char32_t scalar,
                                                                 const FontRequest& request)
{
    for (const std::size_t index : fallback_order(request)) {
        const FontPtr font{hb_font_create(catalog.faces_through(0)[index].face.get())};
        hb_codepoint_t glyph = 0;
        if (hb_font_get_nominal_glyph(font.get(), scalar, &glyph) != 0 && glyph != 0) {
            return open(index, request.weight);
        }
    }
    return std::nullopt;
}

FontLibrary::FontLibrary(std::vector<std::filesystem::path> folders)
    : shelf_{std::make_unique<Shelf>(std::move(folders))}
{
}

FontLibrary::~FontLibrary() = default;
FontLibrary::FontLibrary(FontLibrary&&) noexcept = default;
FontLibrary& FontLibrary::operator=(FontLibrary&&) noexcept = default;

Result<scene::FontId> FontLibrary::find(const FontRequest& request)
{
    for (const auto& known : shelf_->known) {
        if (known.family == request.family && known.weight == request.weight &&
            known.italic == request.italic) {
            return known.font;
        }
    }
    for (std::size_t folder = 0; folder < shelf_->catalog.folder_count(); ++folder) {
        if (const auto face = shelf_->nearest(request, folder)) {
            const auto font = shelf_->open(*face, request.weight);
            shelf_->known.push_back(
                {std::string{request.family}, request.weight, request.italic, font});
            return font;
        }
    }
    return no_font(request.family, shelf_->catalog.find_unusable(request.family));
}

std::optional<Diagnostic> FontLibrary::find_lack(std::string_view family)
{
    for (std::size_t folder = 0; folder < shelf_->catalog.folder_count(); ++folder) {
        if (shelf_->nearest({family}, folder)) {
            return std::nullopt;
        }
    }
    return no_font(family, shelf_->catalog.find_unusable(family));
}

std::optional<scene::FontId> FontLibrary::find_fallback(char32_t scalar, const FontRequest& request)
{
    const Shelf::FallbackKey key{scalar, request.family, request.weight, request.italic};
    const auto found = shelf_->fallbacks.find(key);
    if (found != shelf_->fallbacks.end()) {
        return found->second;
    }
    return shelf_->fallbacks[key] = shelf_->search_fallback(scalar, request);
}

const Font& FontLibrary::font(scene::FontId id) const
{
    assert(id < shelf_->opened.size());
    return *shelf_->opened[id];
}

std::size_t FontLibrary::count() const
{
    return shelf_->opened.size();
}

void FontLibrary::report_unusable_files(Diagnostics& faults)
{
    for (Diagnostic& warning : shelf_->catalog.take_warnings()) {
        faults.add(std::move(warning));
    }
}

Workshop& FontLibrary::workshop() const
{
    return shelf_->workshop;
}

} // namespace restitution::text
