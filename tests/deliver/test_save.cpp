#include "deliver/save.hpp"
#include "support/catch.hpp"
#include "support/temporary_folder.hpp"

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/resource.h>

using namespace restitution;
namespace fs = std::filesystem;

namespace {

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
    const tests::TemporaryFolder scratch{"save"};
    const std::string binary{"\0\xff\n", 3};

    const auto saved =
        deliver::save(scratch.path() / "new" / "out", {{"a.pdf", "first"}, {"b.xlsx", binary}});

    REQUIRE(saved);
    CHECK(content(scratch.path() / "new/out/a.pdf") == "first");
    CHECK(content(scratch.path() / "new/out/b.xlsx") == binary);
    CHECK(count_files(scratch.path() / "new/out") == 2);
}

TEST_CASE("saving over an old file replaces it whole", "[deliver]")
{
    const tests::TemporaryFolder scratch{"save"};
    REQUIRE(deliver::save(scratch.path(), {{"a.pdf", std::string(10'000, 'x')}}));

    REQUIRE(deliver::save(scratch.path(), {{"a.pdf", "short"}}));

    CHECK(content(scratch.path() / "a.pdf") == "short");
}

TEST_CASE("when one file cannot be written none is, and no temporary file stays", "[deliver]")
{
    const tests::TemporaryFolder scratch{"save"};

    const auto saved = deliver::save(scratch.path(), {{"a.pdf", "x"}, {"no/such/folder.pdf", "y"}});

    REQUIRE_FALSE(saved);
    CHECK(saved.fault().code == "deliver.write-failed");
    CHECK(count_files(scratch.path()) == 0);
}

TEST_CASE("a file in the folder's place is a fault that names it", "[deliver]")
{
    const tests::TemporaryFolder scratch{"save"};
    REQUIRE(deliver::save(scratch.path(), {{"taken", "x"}}));

    const auto saved = deliver::save(scratch.path() / "taken", {{"a.pdf", "x"}});

    REQUIRE_FALSE(saved);
    CHECK(saved.fault().code == "deliver.no-folder");
}

TEST_CASE("when one file cannot take its place the others stay as they were", "[deliver]")
{
    const tests::TemporaryFolder scratch{"save"};
    REQUIRE(deliver::save(scratch.path(), {{"old.pdf", "old"}}));
    fs::create_directory(scratch.path() / "taken.xlsx");

    const auto saved = deliver::save(scratch.path(),
                                     {{"old.pdf", "new"}, {"fresh.pdf", "x"}, {"taken.xlsx", "y"}});

    REQUIRE_FALSE(saved);
    CHECK(saved.fault().code == "deliver.write-failed");
    CHECK(saved.fault().message.find("taken.xlsx") != std::string::npos);
    CHECK(content(scratch.path() / "old.pdf") == "old");
    CHECK(count_files(scratch.path()) == 2);
}

TEST_CASE("a file beyond the limit of sizes is a fault", "[deliver]")
{
    std::signal(SIGXFSZ, SIG_IGN); // as the program does
    const tests::TemporaryFolder scratch{"save"};
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const rlimit small{1'000, before.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);

    const auto saved = deliver::save(scratch.path(), {{"a.pdf", std::string(10'000, 'x')}});

    ::setrlimit(RLIMIT_FSIZE, &before);
    REQUIRE_FALSE(saved);
    CHECK(saved.fault().code == "deliver.write-failed");
    CHECK(count_files(scratch.path()) == 0);
}
