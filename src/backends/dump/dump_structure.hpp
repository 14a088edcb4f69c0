#pragma once

#include "backends/dump/text_dump.hpp"
#include "scene/scene.hpp"

namespace restitution::backends::dump {

/// The structure tree with the words that each tag holds.
void dump_structure(TextDump& out, const scene::Scene& scene);

} // namespace restitution::backends::dump
