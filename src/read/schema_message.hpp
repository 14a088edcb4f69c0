#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace restitution::read {

/// What can be taken out of libxml2's sentences about a schema.
///
/// Source:  xmlschemas.c of libxml2 2.9: its messages are the only place where it tells these.

/// What stands in single quotes, the n-th time from 0; empty if it does not.
std::string quoted_in(std::string_view message, int which);

/// The names in "Expected is one of ( {ns}a, {ns}b )." or "Expected is ( {ns}a )."
std::vector<std::string> expected_in(std::string_view message);

/// The values in "[set {'a', 'b'}]", as they stand there.
std::string_view allowed_in(std::string_view message);

} // namespace restitution::read
