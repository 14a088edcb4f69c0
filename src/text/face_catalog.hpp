#pragma once

#include "base/diagnostic.hpp"
#include "text/face_description.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace restitution::text {

/// One face of a font file, mapped into memory but not yet read.
struct CatalogedFace {
    FacePtr face;
    FaceDescription described;
    std::size_t folder = 0;
};

bool same_family(std::string_view a, std::string_view b);

/// The faces of some folders, one folder after the other and only as far as needed.
///
/// Law:     the order is that of folders, then of file names by bytes: it does not depend
///          on the file system.
class FaceCatalog {
public:
    explicit FaceCatalog(std::vector<std::filesystem::path> folders) : folders_{std::move(folders)}
    {
    }

    std::size_t folder_count() const { return folders_.size(); }
    /// Faces up to and including those of `folder`.
    const std::vector<CatalogedFace>& faces_through(std::size_t folder);
    /// A file that has the family but not as TrueType outlines, among those read so far.
    const std::filesystem::path* find_unusable(std::string_view family) const;
    std::vector<Diagnostic> take_warnings() { return std::exchange(warnings_, {}); }

private:
    struct Unusable {
        std::filesystem::path file;
        std::string family; ///< empty: no font at all
    };

    void read_folder(std::size_t folder);
    void read_file(const std::filesystem::path& file, std::size_t folder);
    void warn_of_unusable(std::size_t first);

    std::vector<std::filesystem::path> folders_;
    std::size_t read_ = 0;
    std::vector<CatalogedFace> faces_;
    std::vector<Unusable> unusable_;
    std::vector<Diagnostic> warnings_;
};

} // namespace restitution::text
