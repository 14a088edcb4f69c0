#pragma once

#include "base/diagnostic.hpp"
#include "text/face_description.hpp"

#include <filesystem>
#include <utility>
#include <vector>

namespace restitution::text {

/// One face of a font file, mapped into memory but not yet read.
struct CatalogedFace {
    FacePtr face;
    FaceDescription described;
    std::size_t folder = 0;
};

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
    std::vector<Diagnostic> take_warnings() { return std::exchange(warnings_, {}); }

private:
    void read_folder(std::size_t folder);
    void read_file(const std::filesystem::path& file, std::size_t folder);
    void warn(const std::filesystem::path& file, std::string_view what);

    std::vector<std::filesystem::path> folders_;
    std::size_t read_ = 0;
    std::vector<CatalogedFace> faces_;
    std::vector<Diagnostic> warnings_;
};

} // namespace restitution::text
