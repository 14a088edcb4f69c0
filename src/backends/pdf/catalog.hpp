#pragma once

#include "backends/pdf/document.hpp"
#include "scene/scene.hpp"

namespace restitution::backends::pdf {

/// Tells readers what kind of document this is: its language, that it is tagged,
/// that the title bar shows its title, its metadata and its color space.
///
/// Source:  ISO 14289-1, 7.1 and 7.2; ISO 19005-2, 6.2.3 and 6.6.
void describe(Document& document, const scene::Scene& scene, ObjectNumber structure_root);

} // namespace restitution::backends::pdf
