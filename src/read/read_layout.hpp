#pragma once

#include "base/diagnostic.hpp"
#include "layouts/layout.hpp"
#include "read/root.hpp"

#include <optional>

namespace restitution::read {

/// Reads the layout of one kind of document.
///
/// Input:   any bytes are safe; `folder` holds the files it names.
/// Output:  keeps the laws of layouts::Layout.
/// Errors:  as below.
std::optional<layouts::Layout> read_layout(const SourceFile& file, const Root& folder,
                                           Diagnostics& faults);

/// Reads a house style from a folder as docs/layouts.md tells it.
///
/// Input:   `folder` holds deck.xml and the files it names; any bytes are safe.
/// Errors:  goes on after a fault to find the others; nullopt if any was an error.
///          Codes: docs/diagnostics.md, "layout".
std::optional<layouts::HouseStyle> read_house_style(const Root& folder, SourceStore& sources,
                                                    Diagnostics& faults);

} // namespace restitution::read
