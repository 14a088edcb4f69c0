#include "base/source.hpp"
#include "base/utf8.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <array>
#include <random>

using namespace restitution;

namespace {

/// Lines ended in every way, characters of one to four bytes, broken ones, and long lines.
std::string generate_text(unsigned seed)
{
    std::mt19937 random{seed};
    constexpr std::array<std::string_view, 9> pieces{"\n", "\r",         "\r\n", "a",       "é",
                                                     "ế",  "\U0001F30A", "\x80", "\xE1\xBA"};
    // Few line ends in some texts, nothing but line ends in others.
    const std::size_t first = seed % 3 == 0 ? 2 : 0;
    const std::size_t count = seed % 5 == 0 ? 3 : pieces.size() - first;
    const std::size_t wanted = random() % 6'000;
    std::string text;
    while (text.size() < wanted) {
        text += pieces[first + random() % count];
        if (random() % 500 == 0) {
            text.append(random() % 2'500, 'b');
        }
    }
    return text;
}

bool ends_line(std::string_view text, std::size_t at)
{
    return text[at] == '\n' ||
           (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n'));
}

/// The same by counting from the start of the file.
SourceLocation count_to(const SourceFile& file, std::uint32_t offset)
{
    const std::string_view text = file.text;
    const std::size_t at = std::min<std::size_t>(offset, text.size());
    SourceLocation found;
    std::size_t line_start = 0;
    for (std::size_t i = 0; i < at; ++i) {
        if (ends_line(text, i)) {
            ++found.line;
            line_start = i + 1;
        }
    }
    const auto before = text.substr(line_start, at - line_start);
    found.column +=
        static_cast<std::uint32_t>(std::count_if(before.begin(), before.end(), starts_character));
    found.text = text.substr(line_start, text.find_first_of("\r\n", line_start) - line_start);
    return found;
}

} // namespace

TEST_CASE("a place is told by its line and the characters before it", "[base]")
{
    const SourceFile file{"meeting.xml", "un\r\ndéjà vu\rtrois\n"};
    Locator lines;

    const SourceLocation at = lines.locate(file, 10);

    CHECK(at.line == 2);
    CHECK(at.column == 5);
    CHECK(at.text == "déjà vu");
    CHECK(lines.locate(file, 3).line == 1);
    CHECK(lines.locate(file, 4'000'000).line == 4);
}

TEST_CASE("many places of one file are told as each alone", "[base]")
{
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    const SourceFile file{"generated", generate_text(seed)};
    Locator lines;

    bool same = true;
    for (std::uint32_t offset = 0; offset < file.text.size() + 2; offset += offset < 40 ? 1 : 7) {
        const SourceLocation alone = count_to(file, offset);
        const SourceLocation found = lines.locate(file, offset);
        same = same && found.line == alone.line && found.column == alone.column &&
               found.text.data() == alone.text.data() && found.text == alone.text;
    }
    CHECK(same);
}
