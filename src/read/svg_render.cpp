#include "read/svg_render.hpp"

#include "read/svg_fault.hpp"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace restitution::read {

namespace {

constexpr std::size_t most_bytes = 64U << 20U;
constexpr rlim_t most_seconds = 5;
constexpr rlim_t most_memory = 512U << 20U;
constexpr rlim_t most_complaints = 64U << 10U; ///< bytes
constexpr int not_started = 127;

const std::array<const char*, 9> command{"rsvg-convert", "--format=png", "--width=2000",
                                         "--height=2000", "--keep-aspect-ratio",
                                         // Choices of <switch> are the file's, not the user's.
                                         "--accept-language=en", "--no-keep-image-data", nullptr};

/// Standard streams that are closed leave their numbers to whatever is opened next; a number that
/// the new process gives to another file must not be one of ours.
int above_standard_streams(int number)
{
    if (number < 0 || number > STDERR_FILENO) {
        return number;
    }
    const int moved = ::fcntl(number, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    ::close(number);
    return moved;
}

class Descriptor {
public:
    explicit Descriptor(int number) : number_{above_standard_streams(number)} {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int get() const { return number_; }
    void close()
    {
        if (number_ >= 0) {
            ::close(number_);
            number_ = -1;
        }
    }

private:
    int number_;
};

bool write_all(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written <= 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::lseek(file, 0, SEEK_SET) == 0;
}

template <class Resource>
void limit(Resource what, rlim_t most)
{
    const rlimit both{most, most};
    ::setrlimit(what, &both);
}

/// In the new process: only calls that are safe between fork and exec.
[[noreturn]] void become_renderer(int input, int output, int complaints)
{
    ::dup2(input, STDIN_FILENO);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(complaints, STDERR_FILENO);
    limit(RLIMIT_CPU, most_seconds);
    limit(RLIMIT_AS, most_memory);
    limit(RLIMIT_FSIZE, most_complaints); // its output is a pipe, which this does not limit
    limit(RLIMIT_CORE, 0);
    ::execvp(command[0], const_cast<char* const*>(command.data()));
    ::_exit(not_started);
}

/// All that comes until the other end closes; if it is too much, the beginning.
Bytes read_all(int file)
{
    Bytes bytes;
    std::array<char, 65'536> piece{};
    ssize_t count = 0;
    while (bytes.size() < most_bytes && (count = ::read(file, piece.data(), piece.size())) > 0) {
        bytes.append(piece.data(), static_cast<std::size_t>(count));
    }
    return bytes;
}

Diagnostic no_renderer()
{
    return svg_fault(
        "picture.no-renderer",
        "is an SVG with effects, and the program 'rsvg-convert' that draws them is not "
        "there",
        "install the package librsvg2-bin, or save the picture as PNG");
}

/// librsvg's own limits and cairo's lack of memory end the program like any other fault; only what
/// it says tells them apart.
bool tells_of_limits(std::string_view complaints)
{
    static constexpr std::string_view words[] = {"NoMemory", "out of memory", "exceeded",
                                                 "cannot load more than", "Excessive depth"};
    return std::ranges::any_of(
        words, [&](std::string_view one) { return complaints.find(one) != complaints.npos; });
}

Diagnostic not_drawn(int status, const Bytes& png, int complaints)
{
    if (WIFSIGNALED(status) || png.size() >= most_bytes ||
        (::lseek(complaints, 0, SEEK_SET) == 0 && tells_of_limits(read_all(complaints)))) {
        return svg_fault("picture.too-costly",
                         "is an SVG that takes too long or too much memory to draw",
                         "simplify the picture, or save it as PNG");
    }
    return svg_fault("picture.damaged", "is an SVG that librsvg cannot draw",
                     "look at it in a browser, or save it as PNG");
}

} // namespace

Result<Bytes> render_svg(std::string_view svg)
{
    const Descriptor input{::memfd_create("svg", MFD_CLOEXEC)};
    const Descriptor complaints{::memfd_create("complaints", MFD_CLOEXEC)};
    std::array<int, 2> ends{-1, -1};
    if (input.get() < 0 || complaints.get() < 0 || !write_all(input.get(), svg) ||
        ::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return no_renderer();
    }
    Descriptor from{ends[0]};
    Descriptor to{ends[1]};
    if (from.get() < 0 || to.get() < 0) {
        return no_renderer();
    }
    const pid_t renderer = ::fork();
    if (renderer == 0) {
        become_renderer(input.get(), to.get(), complaints.get());
    }
    to.close();
    Bytes png = renderer > 0 ? read_all(from.get()) : Bytes{};
    from.close(); // who still writes is told so, and ends
    int status = 0;
    if (renderer < 0 || ::waitpid(renderer, &status, 0) != renderer ||
        (WIFEXITED(status) && WEXITSTATUS(status) == not_started)) {
        return no_renderer();
    }
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0 || png.empty()) {
        return not_drawn(status, png, complaints.get());
    }
    return png;
}

} // namespace restitution::read
