#include "read/root.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

// Files are read below one folder, and nowhere else.

using namespace restitution;

namespace {

namespace fs = std::filesystem;

/// "inside" is the root; "beside" lies outside of it.
class Folders {
public:
    Folders()
    {
        fs::create_directories(path_ / "inside/sub");
        fs::create_directories(path_ / "inside-too");
        std::ofstream{path_ / "inside/a.txt"} << "abc";
        std::ofstream{path_ / "inside/sub/é b.txt"} << "sub";
        std::ofstream{path_ / "beside.txt"} << "secret";
        std::ofstream{path_ / "inside-too/c.txt"} << "secret";
        fs::create_symlink("a.txt", path_ / "inside/link.txt");
        fs::create_symlink("../beside.txt", path_ / "inside/out.txt");
        fs::create_symlink("..", path_ / "inside/up");
        fs::create_symlink("loop", path_ / "inside/loop");
        ::mkfifo((path_ / "inside/pipe").c_str(), 0600);
    }
    fs::path root() const { return path_ / "inside"; }

private:
    tests::TemporaryFolder folder_{"root"};
    const fs::path& path_ = folder_.path();
};

const Folders& folders()
{
    static const Folders all;
    return all;
}

std::string open(std::string_view path, std::size_t limit = 100)
{
    Diagnostics faults;
    const auto file = read::Root{folders().root()}.open(path, {}, limit, faults);
    if (file) {
        CHECK(faults.all().empty());
        return file->text;
    }
    REQUIRE(faults.all().size() == 1);
    CHECK(faults.all()[0].message.find("secret") == std::string::npos);
    return std::string{faults.all()[0].code};
}

} // namespace

TEST_CASE("regular files below the folder are read whole", "[read]")
{
    CHECK(open("a.txt") == "abc");
    CHECK(open("./a.txt") == "abc");
    CHECK(open("sub/é b.txt") == "sub");
    CHECK(open("sub//é b.txt") == "sub");
    CHECK(open("link.txt") == "abc");
    CHECK(open("a.txt", 3) == "abc");
}

TEST_CASE("nothing outside the folder is read, whatever the path looks like", "[read]")
{
    for (const std::string_view path :
         {"../beside.txt", "sub/../../beside.txt", "..", "/etc/passwd", "/dev/zero", "out.txt",
          "up/beside.txt", "up/inside-too/c.txt", "..\\beside.txt", "sub\\a.txt", "C:a.txt",
          "\\\\host.invalid\\share\\a.png", "//host.invalid/a"}) {
        CAPTURE(path);
        CHECK(open(path) == "read.outside-root");
    }
}

TEST_CASE("what is no path is refused as such", "[read]")
{
    using namespace std::string_view_literals;
    for (const std::string_view path :
         {""sv, "http://127.0.0.1:9/a.png"sv, "data:image/svg+xml;base64,PHN2Zy8+"sv,
          "file:///etc/passwd"sv, "a\0b"sv, "a\nb"sv}) {
        CAPTURE(path);
        CHECK(open(path) == "read.not-a-path");
    }
}

TEST_CASE("folders, pipes, loops, missing and large files are told apart, and not waited for",
          "[read]")
{
    CHECK(open("sub") == "read.not-regular");
    CHECK(open("pipe") == "read.not-regular");
    CHECK(open("loop") == "read.no-file");
    CHECK(open("b.txt") == "read.no-file");
    CHECK(open("a.txt/b") == "read.no-file");
    CHECK(open("images/a.png%00.jpg") == "read.no-file");
    CHECK(open("a.txt", 2) == "read.too-large");
    CHECK(open(std::string(5'000, 'a')) == "read.no-file");
}

TEST_CASE("a file that is not there is told with the nearest one beside it", "[read]")
{
    const auto hint = [&](std::string_view path) {
        Diagnostics faults;
        CHECK_FALSE(read::Root{folders().root()}.open(path, {}, 100, faults));
        return faults.all().front().hints.front();
    };
    CHECK(hint("b.txt") == "did you mean 'a.txt'?");
    CHECK(hint("sub/e b.txt") == "did you mean 'sub/é b.txt'?");
    CHECK(hint("a") == "did you mean 'a.txt'?");
    CHECK(hint("sub/é b") == "did you mean 'sub/é b.txt'?");
    CHECK(hint("responses.txt") == "there is a.txt, link.txt, out.txt");
    CHECK(hint("sub") == "name the file in it");
    CHECK(hint("sub\\a.txt") == "write 'sub/a.txt'");
    CHECK(hint("nowhere/a.txt") ==
          "there is no folder '" + (folders().root() / "nowhere").string() + "'");
    CHECK(hint("up/besid.txt").find("beside") == std::string::npos);
    CHECK(hint("nowhere/a.txt").find("a.txt") == std::string::npos);
}
