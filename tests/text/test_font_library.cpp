#include "support/catch.hpp"
#include "support/half_em_font.hpp"
#include "support/sample_text.hpp"

#include <hb-ot.h>

#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace restitution;
using namespace restitution::tests;

namespace {

namespace fs = std::filesystem;

/// A folder of its own for each test, gone afterwards.
struct Folder {
    fs::path path = fs::temp_directory_path() / ("restitution-fonts-" + std::to_string(getpid()));

    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    void write(const std::string& name, std::string_view bytes) const
    {
        fs::create_directories((path / name).parent_path());
        std::ofstream{path / name, std::ios::binary} << bytes;
    }
};

std::string read_file(const fs::path& file)
{
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

std::string half_em_bytes()
{
    return read_file(half_em_folder() / "half-em.ttf");
}

} // namespace

TEST_CASE("files that are no fonts are left out with one warning for their folder", "[text]")
{
    const Folder folder;
    folder.write("a.ttf", "no font");
    folder.write("b.otf", "");
    folder.write("c.txt", "not looked at");
    folder.write("deeper/font.ttf", half_em_bytes());
    text::FontLibrary fonts{{folder.path}};
    Diagnostics faults;

    CHECK(fonts.find({"Half Em"}));
    fonts.report_unusable_files(faults);
    fonts.report_unusable_files(faults);

    REQUIRE(faults.all().size() == 1);
    CHECK(faults.all()[0].code == "text.unusable-font");
    CHECK(faults.all()[0].message.find("a.ttf") != std::string::npos);
}

TEST_CASE("damaged fonts are refused or drawn, never a crash", "[text]")
{
    const auto seed = GENERATE(range(0U, 60U));
    CAPTURE(seed);
    const Folder folder;
    std::string bytes = half_em_bytes();
    bytes.resize(bytes.size() - (seed % 7) * bytes.size() / 8);
    for (std::size_t at = seed; at < bytes.size(); at += 41 + seed) {
        bytes[at] = static_cast<char>(bytes[at] + static_cast<int>(seed) + 1);
    }
    folder.write("font.ttf", bytes);
    text::FontLibrary fonts{{folder.path, half_em_folder()}};
    Diagnostics faults;

    const auto lines =
        text::shape(fonts, {half_em_span("mot é")}, {}, faults).lines(Length::pt(300));

    CHECK(text_of(lines) == "mot é");
}

TEST_CASE("a font without narrow spaces and firm hyphens draws others, the text is kept", "[text]")
{
    using namespace std::string_literals;
    const Folder folder;
    std::string bytes = half_em_bytes();
    // The character map's ranges: U+2011 to U+202F and U+F900 onwards are taken out.
    const auto ranges = "\0\0\0\x20\0\0\xDF\xFF\0\0\0\1\0\0\xF9\0\0\0\xFF\xFF"s;
    const auto fewer = "\0\0\0\x20\0\0\x20\x10\0\0\0\1\0\0\x20\x30\0\0\xDF\xFF"s;
    const auto at = bytes.find(ranges);
    REQUIRE(at != std::string::npos);
    bytes.replace(at, fewer.size(), fewer);
    folder.write("font.ttf", bytes);
    text::FontLibrary fonts{{folder.path}};
    Diagnostics faults;

    const auto shaped = text::shape(fonts, {half_em_span("a\u202Fb\u2011c")}, {}, faults);
    const auto lines = shaped.lines(Length::pt(300));

    CHECK(text_of(lines) == "a\u202Fb\u2011c");
    // Four glyphs of half an em at 20 pt and a space of half that.
    CHECK(shaped.natural_width() == Length::pt(45));
    CHECK(faults.all().empty());
}

TEST_CASE("a family is taken from the first folder that has it", "[text]")
{
    const Folder folder;
    text::FontLibrary fonts{{folder.path, half_em_folder(), "/nowhere"}};

    const auto upright = fonts.find({"Half Em"});
    const auto bold = fonts.find({"Half Em", layouts::Weight::bold, true});

    REQUIRE(upright);
    REQUIRE(bold);
    CHECK(*upright == *bold); // there is only one face
    CHECK(fonts.count() == 1);
}

TEST_CASE("a family with other outlines is named in the fault", "[text]")
{
    const fs::path opentype = "/usr/share/fonts/opentype/inter";
    if (!fs::exists(opentype)) {
        WARN("package fonts-inter is not installed: nothing tested");
        return;
    }
    text::FontLibrary fonts{{opentype}};

    const auto found = fonts.find({"Inter"});

    REQUIRE_FALSE(found);
    CHECK(found.fault().message.find(".otf") != std::string::npos);
}

TEST_CASE("a variable font gives a static face for each weight", "[text]")
{
    const fs::path variable = "/usr/share/fonts/truetype/inter-vf";
    text::FontLibrary fonts{{variable}};
    Diagnostics faults;
    const auto width = [&](layouts::Weight weight) {
        auto span = sample_span("Restitution");
        span.font.weight = weight;
        return text::shape(fonts, {span}, {}, faults).natural_width();
    };

    CHECK(width(layouts::Weight::regular) < width(layouts::Weight::semibold));
    CHECK(width(layouts::Weight::semibold) < width(layouts::Weight::bold));
    CHECK(hb_ot_var_has_data(fonts.font(0).face()) == 0);
    CHECK(fonts.count() == 3);
}
