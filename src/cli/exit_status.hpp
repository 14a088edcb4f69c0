#pragma once

namespace restitution::cli {

/// What the process says when it ends. Scripts rely on the numbers.
enum class ExitStatus {
    written = 0,       ///< or, for check, nothing to complain about
    warnings = 1,      ///< under --strict
    input_refused = 2, ///< the meeting, its responses or its layout
    wrong_use = 3,     ///< the command line
    world_failed = 4,  ///< disk or library
    our_fault = 70,    ///< EX_SOFTWARE of sysexits.h
};

} // namespace restitution::cli
