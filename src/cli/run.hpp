#pragma once

#include "cli/arguments.hpp"
#include "cli/exit_status.hpp"

namespace restitution::cli {

/// Carries out one command line that was understood.
///
/// Effects: faults go to standard error, what was written to standard output; files appear
///          only when the run has no error and, under --strict, no warning.
ExitStatus run(Arguments arguments);

} // namespace restitution::cli
