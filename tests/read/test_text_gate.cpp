#include "read/text_gate.hpp"
#include "support/catch.hpp"

#include <fmt/format.h>

#include <random>

// Bytes become text that any library may be given.

using namespace restitution;
using namespace std::string_literals;

namespace {

std::string decoded(std::string bytes, bool expect_fault = false)
{
    SourceFile file{"a", std::move(bytes)};
    Diagnostics faults;
    read::decode_by_mark(file, faults);
    CHECK(faults.has_errors() == expect_fault);
    return file.text;
}

std::string cleaned(std::string_view text)
{
    Diagnostics faults;
    return read::clean_text(text, {}, faults);
}

std::string random_text(unsigned seed)
{
    constexpr std::u32string_view scalars =
        U"ae<>&\"\u00E9\u0301\u0300\u0323\u0302\u0338\u202E\u2066\u200F\uFFFE\uFEFF\uFDD0\u1EBF"
        U"\U0001D400\U0001FFFF\u0085\r\n\t \u00A0\u0645\uE000";
    std::mt19937 random{seed};
    std::string text;
    for (std::size_t i = random() % 40; i > 0; --i) {
        const char32_t c = scalars[random() % scalars.size()];
        if (c < 0x80) {
            text += static_cast<char>(c);
        } else if (c < 0x800) {
            text += static_cast<char>(0xC0 | (c >> 6));
            text += static_cast<char>(0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            text += static_cast<char>(0xE0 | (c >> 12));
            text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
            text += static_cast<char>(0x80 | (c & 0x3F));
        } else {
            text += static_cast<char>(0xF0 | (c >> 18));
            text += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
            text += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
            text += static_cast<char>(0x80 | (c & 0x3F));
        }
    }
    return text;
}

} // namespace

TEST_CASE("a byte order mark decides the encoding and goes", "[read]")
{
    CHECK(decoded("\xEF\xBB\xBF"
                  "é") == "é");
    CHECK(decoded("\xFF\xFE\xE9\0a\0"s) == "éa");
    CHECK(decoded("\xFE\xFF\0\xE9\0a"s) == "éa");
    CHECK(decoded("\xFF\xFE\x35\xD8\x00\xDC"s) == "𝐀" + ""s);
    CHECK(decoded("é") == "é");
    CHECK(decoded("") == "");
}

TEST_CASE("half characters of UTF-16 are told", "[read]")
{
    CHECK(decoded("\xFF\xFE\x35\xD8"s, true) == "\xEF\xBF\xBD");
    CHECK(decoded("\xFF\xFE\x00\xDC"
                  "a\0"s,
                  true) == "\xEF\xBF\xBD"
                           "a");
    CHECK(decoded("\xFF\xFE"
                  "a\0b"s,
                  true) == "a");
}

TEST_CASE("what is no strict UTF-8 is found at its first byte", "[read]")
{
    CHECK(read::find_broken_utf8("aé𝐀") == std::string::npos);
    CHECK(read::find_broken_utf8("a\xE9 b") == 1);
    CHECK(read::find_broken_utf8("a\xC3") == 1);
    CHECK(read::find_broken_utf8("\xC0\x80") == 0);         // overlong
    CHECK(read::find_broken_utf8("\xED\xA0\x80") == 0);     // a surrogate
    CHECK(read::find_broken_utf8("\xF4\x90\x80\x80") == 0); // above U+10FFFF
    CHECK(read::find_broken_utf8("\xE0\x9F\x80") == 0);
    CHECK(read::find_broken_utf8("ab\x80") == 2);
}

TEST_CASE("texts are composed, and what turns or breaks them goes with a warning", "[read]")
{
    CHECK(cleaned("e\xCC\x81") == "é");
    CHECK(cleaned("a\r\nb\rc") == "a\nb\nc");

    Diagnostics faults;
    CHECK(read::clean_text("a\xE2\x80\xAE"
                           "b\xEF\xBF\xBE",
                           {}, faults) == "ab");
    REQUIRE(faults.all().size() == 2);
    CHECK(faults.all()[0].code == "text.bidi");
    CHECK(faults.all()[1].code == "text.noncharacter");
    CHECK_FALSE(faults.has_errors());
}

TEST_CASE("cleaning twice changes nothing more, and its result is strict", "[read]")
{
    const unsigned seed = GENERATE(range(0U, 300U));
    CAPTURE(seed);
    const std::string once = cleaned(random_text(seed));

    CHECK(cleaned(once) == once);
    CHECK(read::find_broken_utf8(once) == std::string::npos);
}
