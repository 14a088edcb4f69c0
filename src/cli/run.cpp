#include "cli/run.hpp"

#include <cstdio>
#include <fmt/format.h>
#include <string_view>
#include <unistd.h>

namespace restitution::cli {

namespace {

void print(std::FILE* where, std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), where);
}

/// One line that is written over, on a terminal only.
void show_progress_on_terminal(Arguments& arguments)
{
    if (arguments.quiet || ::isatty(STDERR_FILENO) == 0) {
        return;
    }
    arguments.request.progress = [](std::string_view stage) {
        print(stderr, fmt::format("\r\033[K{} …", stage));
        std::fflush(stderr);
    };
}

void clear_progress(const Arguments& arguments)
{
    if (arguments.request.progress) {
        print(stderr, "\r\033[K");
    }
}

std::string written(const Arguments& arguments, const deliver::OutputFile& file)
{
    return fmt::format("{} ({:.1f} kB)\n", (arguments.output / file.name).string(),
                       static_cast<double>(file.bytes.size()) / 1000);
}

/// Under --quiet notes stay untold; warnings and errors never do.
std::string told(const Diagnostics& faults, const Arguments& arguments)
{
    Diagnostics kept;
    for (const Diagnostic& fault : faults.all()) {
        if (!arguments.quiet || fault.severity != Severity::note) {
            kept.add(fault);
        }
    }
    return format_diagnostics(kept, arguments.style);
}

ExitStatus report_world(Diagnostic fault, Diagnostics& faults, const Arguments& arguments)
{
    faults.add(std::move(fault));
    print(stderr, told(faults, arguments));
    return ExitStatus::world_failed;
}

ExitStatus judged(const Diagnostics& faults, const Arguments& arguments)
{
    if (faults.has_errors()) {
        return ExitStatus::input_refused;
    }
    return arguments.strict && faults.has_warnings() ? ExitStatus::warnings : ExitStatus::written;
}

} // namespace

ExitStatus run(Arguments arguments)
{
    show_progress_on_terminal(arguments);
    SourceStore sources;
    Diagnostics faults;
    const auto outputs = build(arguments.request, sources, faults);
    clear_progress(arguments);
    if (!outputs) {
        return report_world(outputs.fault(), faults, arguments);
    }
    const ExitStatus status = judged(faults, arguments);
    if (arguments.command == Command::build && status == ExitStatus::written) {
        const auto saved = deliver::save(arguments.output, outputs->files, outputs->inputs);
        if (!saved) {
            return report_world(saved.fault(), faults, arguments);
        }
    }
    print(stderr, told(faults, arguments));
    if (arguments.command == Command::build && status == ExitStatus::written && !arguments.quiet) {
        for (const deliver::OutputFile& file : outputs->files) {
            print(stdout, written(arguments, file));
        }
    }
    return status;
}

} // namespace restitution::cli
