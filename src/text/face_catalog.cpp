#include "text/face_catalog.hpp"

#include "base/ascii.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace restitution::text {

namespace {

namespace fs = std::filesystem;

constexpr int deepest_folder = 4;

bool is_font_name(const fs::path& file)
{
    constexpr std::array endings{".ttf", ".otf", ".ttc", ".TTF", ".OTF", ".TTC"};
    return std::ranges::find(endings, file.extension().string()) != endings.end();
}

// Unreadable folders hold no fonts; a family that is nowhere is reported when it is asked for.
std::vector<fs::path> font_files(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code failure;
    auto entry = fs::recursive_directory_iterator{
        folder, fs::directory_options::skip_permission_denied, failure};
    for (; !failure && entry != fs::recursive_directory_iterator{}; entry.increment(failure)) {
        if (entry.depth() >= deepest_folder) {
            entry.disable_recursion_pending();
        }
        std::error_code ignored;
        if (is_font_name(entry->path()) && entry->is_regular_file(ignored)) {
            files.push_back(entry->path());
        }
    }
    std::ranges::sort(files, {}, [](const fs::path& file) { return file.native(); });
    return files;
}

} // namespace

bool same_family(std::string_view a, std::string_view b)
{
    return std::ranges::equal(
        a, b, [](char x, char y) { return to_ascii_lower(x) == to_ascii_lower(y); });
}

const std::vector<CatalogedFace>& FaceCatalog::faces_through(std::size_t folder)
{
    while (read_ <= folder && read_ < folders_.size()) {
        read_folder(read_++);
    }
    return faces_;
}

void FaceCatalog::read_folder(std::size_t folder)
{
    const std::size_t unusable_before = unusable_.size();
    for (const fs::path& file : font_files(folders_[folder])) {
        read_file(file, folder);
    }
    warn_of_unusable(unusable_before);
}

void FaceCatalog::read_file(const fs::path& file, std::size_t folder)
{
    const BlobPtr blob{hb_blob_create_from_file_or_fail(file.c_str())};
    const unsigned count = blob ? hb_face_count(blob.get()) : 0;
    if (count == 0) {
        unusable_.push_back({file, {}});
    }
    for (unsigned index = 0; index < count; ++index) {
        FacePtr face{hb_face_create(blob.get(), index)};
        auto described = describe(face.get());
        if (!has_glyf_outlines(face.get())) {
            unusable_.push_back({file, described.family});
            return;
        }
        faces_.push_back({std::move(face), std::move(described), folder});
    }
}

// One warning for a folder: a system's own may have hundreds of such files.
void FaceCatalog::warn_of_unusable(std::size_t first)
{
    const std::size_t count = unusable_.size() - first;
    if (count == 0) {
        return;
    }
    const std::string file = unusable_[first].file.string();
    warnings_.push_back(
        {Severity::warning,
         "text.unusable-font",
         count == 1 ? fmt::format("font file '{}' has no TrueType outlines and is left out", file)
                    : fmt::format(
                          "{} font files without TrueType outlines are left out, the first is '{}'",
                          count, file),
         {},
         {"use the TrueType (.ttf) version of the font"}});
}

const fs::path* FaceCatalog::find_unusable(std::string_view family) const
{
    const auto found = std::ranges::find_if(unusable_, [&](const Unusable& one) {
        return !one.family.empty() && same_family(one.family, family);
    });
    return found == unusable_.end() ? nullptr : &found->file;
}

} // namespace restitution::text
