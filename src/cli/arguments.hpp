#pragma once

#include "cli/exit_status.hpp"
#include "cli/print_diagnostics.hpp"
#include "pipeline.hpp"

#include <filesystem>
#include <string>
#include <variant>

namespace restitution::cli {

enum class Command { build, check };

/// A command line, understood.
struct Arguments {
    Command command = Command::build;
    Request request;
    std::filesystem::path output = ".";
    DiagnosticStyle style = DiagnosticStyle::human;
    bool strict = false;
    bool quiet = false;
};

/// A command line that ends here: --help, --version or a mistake.
struct Ended {
    ExitStatus status = ExitStatus::written;
    std::string text; ///< for standard output, or standard error when it is a mistake
};

/// Understands argv.
///
/// Input:   `data` is the folder with layouts/ and fonts/.
/// Errors:  ExitStatus::wrong_use with a sentence that names the option.
std::variant<Arguments, Ended> read_arguments(int argc, const char* const* argv,
                                              const std::filesystem::path& data);

} // namespace restitution::cli
