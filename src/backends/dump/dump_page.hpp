#pragma once

#include "backends/dump/text_dump.hpp"
#include "scene/scene.hpp"

namespace restitution::backends::dump {

/// A page: its marks with their items, its links, its block frames.
void dump_page(TextDump& out, const scene::Scene& scene, std::size_t index);

} // namespace restitution::backends::dump
