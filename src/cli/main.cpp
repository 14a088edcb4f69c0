#include "cli/arguments.hpp"
#include "cli/run.hpp"

#include <csignal>
#include <cstdio>
#include <exception>
#include <new>
#include <stdexcept>

namespace {

using namespace restitution;

/// share/restitution beside the program's own folder, in a build tree as when installed.
std::filesystem::path data_folder()
{
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error) {
        throw std::runtime_error{"cannot find the program's own folder: " + error.message()};
    }
    return program.parent_path().parent_path() / "share" / "restitution";
}

cli::ExitStatus end(const cli::Ended& ended)
{
    std::FILE* where = ended.status == cli::ExitStatus::written ? stdout : stderr;
    std::fputs(ended.text.c_str(), where);
    return ended.status;
}

cli::ExitStatus run(int argc, const char* const* argv)
{
    auto arguments = cli::read_arguments(argc, argv, data_folder());
    if (const auto* ended = std::get_if<cli::Ended>(&arguments)) {
        return end(*ended);
    }
    return cli::run(std::move(std::get<cli::Arguments>(arguments)));
}

/// What was to be read by a person or a script and did not get there is a failure too.
cli::ExitStatus flushed(cli::ExitStatus status)
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) {
        return status;
    }
    std::fputs("restitution: cannot write to standard output\n", stderr);
    return status == cli::ExitStatus::written ? cli::ExitStatus::world_failed : status;
}

} // namespace

int main(int argc, char** argv)
{
    // A file beyond the process's limit, an output or libxlsxwriter's draft, is an error like
    // others, not our end.
    std::signal(SIGXFSZ, SIG_IGN);
    try {
        return static_cast<int>(flushed(run(argc, argv)));
    } catch (const std::bad_alloc&) {
        std::fputs("restitution: there is not enough memory\n", stderr);
        return static_cast<int>(cli::ExitStatus::world_failed);
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "restitution: our fault, please report it: %s\n", fault.what());
        return static_cast<int>(cli::ExitStatus::our_fault);
    }
}
