#pragma once

#include "base/diagnostic.hpp"

struct _xmlError;

namespace restitution::read {

/// Tells in our words why a text is no well-formed XML.
///
/// Input:   `offset` is the byte libxml2 had reached when it gave up.
/// Output:  one fault "xml.not-well-formed" at the markup that is to be mended.
Diagnostic describe_malformed(const SourceFile& file, const _xmlError& error, std::size_t offset);

} // namespace restitution::read
