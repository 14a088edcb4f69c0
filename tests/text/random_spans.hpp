#pragma once

#include "text/paragraph.hpp"

#include <vector>

namespace restitution::tests {

/// One to six spans of words in many scripts, styles and sizes, from a seed.
std::vector<text::StyledSpan> random_spans(unsigned seed);

/// The spans' texts without "\n".
std::string text_of(const std::vector<text::StyledSpan>& spans);

} // namespace restitution::tests
