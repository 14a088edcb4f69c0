#pragma once

#include "base/diagnostic.hpp"

namespace restitution::read {

/// Adds what a later look at the inputs found to what an earlier one did.
///
/// Law:     what is malformed has no meaning: nothing is added where `earlier` has an error. Of
///          each severity the first hundred are, and how many more there are (read.more-faults).
void tell_faults(const Diagnostics& found, const Diagnostics& earlier, Diagnostics& faults);

} // namespace restitution::read
