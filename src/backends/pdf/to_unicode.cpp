#include "backends/pdf/to_unicode.hpp"

#include "backends/pdf/syntax.hpp"
#include "base/utf8.hpp"

#include <algorithm>

namespace restitution::backends::pdf {

namespace {

constexpr std::string_view head =
    "/CIDInit/ProcSet findresource begin\n"
    "12 dict begin\n"
    "begincmap\n"
    "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
    "/CMapName/Adobe-Identity-UCS def\n"
    "/CMapType 2 def\n"
    "1 begincodespacerange\n"
    "<0000><FFFF>\n"
    "endcodespacerange\n";
constexpr std::string_view tail = "endcmap\n"
                                  "CMapName currentdict/CMap defineresource pop\n"
                                  "end\n"
                                  "end\n";

// The most that one block of a CMap may hold.
constexpr std::size_t block = 100;

} // namespace

std::string to_unicode_map(const FontCodes& codes)
{
    std::string map{head};
    const auto& entries = codes.entries();
    for (std::size_t first = 1; first < entries.size(); first += block) {
        const std::size_t end = std::min(first + block, entries.size());
        append_integer(map, static_cast<std::int64_t>(end - first));
        map += " beginbfchar\n";
        for (std::size_t code = first; code < end; ++code) {
            map += '<';
            append_code(map, static_cast<Code>(code));
            map += "><";
            append_utf16_hex(map, entries[code].text);
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    map += tail;
    return map;
}

} // namespace restitution::backends::pdf
