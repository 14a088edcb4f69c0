#pragma once

#include "base/diagnostic.hpp"

#include <utility>

namespace restitution::read {

/// An error about an SVG: a message without a subject, and what to try.
inline Diagnostic svg_fault(std::string_view code, std::string message, std::string hint)
{
    return {Severity::error, code, std::move(message), {}, {std::move(hint)}};
}

} // namespace restitution::read
