#pragma once

#include "scene/scene.hpp"

#include <optional>
#include <string>

namespace restitution::backends::pdf {

/// What a document says about itself, once for both places that tell it.
struct Metadata {
    const scene::Properties* properties = nullptr;
    std::optional<int> minutes_ahead; ///< of UTC

    explicit Metadata(const scene::Properties& told);

    /// The entries of the information dictionary.
    std::string info_entries() const;

    /// The XMP packet: the same, and that the file is PDF/A-2a and PDF/UA-1.
    ///
    /// Source:  ISO 16684-1; ISO 19005-2, 6.6; ISO 14289-1, 5.
    std::string xmp() const;
};

} // namespace restitution::backends::pdf
