#include "deliver/save.hpp"
#include "support/catch.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <unistd.h>

using namespace restitution;
namespace fs = std::filesystem;

namespace {

/// A folder that goes away with the test.
struct Scratch {
    fs::path folder =
        fs::temp_directory_path() / ("restitution-save-" + std::to_string(::getpid()));
    Scratch() { fs::create_directories(folder); }
    ~Scratch() { fs::remove_all(folder); }
};

std::string content(const fs::path& path)
{
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

std::ptrdiff_t count_files(const fs::path& folder)
{
    return std::distance(fs::directory_iterator{folder}, {});
}

} // namespace

TEST_CASE("saved files hold their bytes and nothing else lies beside them", "[deliver]")
{
    const Scratch scratch;
    const std::string binary{"\0\xff\n", 3};

    const auto saved =
        deliver::save(scratch.folder / "new" / "out", {{"a.pdf", "first"}, {"b.xlsx", binary}});

    REQUIRE(saved);
    CHECK(content(scratch.folder / "new/out/a.pdf") == "first");
    CHECK(content(scratch.folder / "new/out/b.xlsx") == binary);
    CHECK(count_files(scratch.folder / "new/out") == 2);
}

TEST_CASE("saving over an old file replaces it whole", "[deliver]")
{
    const Scratch scratch;
    REQUIRE(deliver::save(scratch.folder, {{"a.pdf", std::string(10'000, 'x')}}));

    REQUIRE(deliver::save(scratch.folder, {{"a.pdf", "short"}}));

    CHECK(content(scratch.folder / "a.pdf") == "short");
}

TEST_CASE("when one file cannot be written none is, and no temporary file stays", "[deliver]")
{
    const Scratch scratch;

    const auto saved = deliver::save(scratch.folder, {{"a.pdf", "x"}, {"no/such/folder.pdf", "y"}});

    REQUIRE_FALSE(saved);
    CHECK(saved.fault().code == "deliver.write-failed");
    CHECK(count_files(scratch.folder) == 0);
}

TEST_CASE("a file in the folder's place is a fault that names it", "[deliver]")
{
    const Scratch scratch;
    REQUIRE(deliver::save(scratch.folder, {{"taken", "x"}}));

    const auto saved = deliver::save(scratch.folder / "taken", {{"a.pdf", "x"}});

    REQUIRE_FALSE(saved);
    CHECK(saved.fault().code == "deliver.no-folder");
}
