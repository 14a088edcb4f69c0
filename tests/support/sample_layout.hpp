#pragma once

#include "layouts/layout.hpp"

namespace restitution::tests {

/// A house style made in code: slides of 960 x 540 pt with the masters "cover", "section",
/// "content" (regions "title", "body") and "content-aside" ("title", "body", "aside").
layouts::Layout sample_layout();

/// A4 pages of running text: masters "first" ("title", "body"), which "page" ("body") continues.
layouts::Layout sample_page_layout();

} // namespace restitution::tests
