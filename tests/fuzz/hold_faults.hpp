#pragma once

#include "base/diagnostic.hpp"

#include <cstdlib>

namespace restitution::tests {

inline bool is_inside(const SourceSpan& where, const SourceFile& file)
{
    return where.file == nullptr ||
           (where.file == &file && where.begin <= where.end && where.end <= file.text.size());
}

/// Aborts unless a refusal says why, what is accepted has no errors, and every place told lies in
/// the file.
inline void hold_faults(const Diagnostics& faults, bool accepted, const SourceFile& file)
{
    if (accepted == faults.has_errors()) {
        std::abort();
    }
    for (const Diagnostic& fault : faults.all()) {
        if (!is_inside(fault.where, file)) {
            std::abort();
        }
    }
}

} // namespace restitution::tests
