#include "cli/printable.hpp"

#include "base/utf8.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace restitution::cli {

namespace {

constexpr char32_t replacement = 0xFFFD;

bool is_safe(UChar32 scalar)
{
    const auto category = u_charType(scalar);
    return category != U_CONTROL_CHAR && category != U_FORMAT_CHAR && category != U_SURROGATE &&
           category != U_UNASSIGNED;
}

char32_t shown(UChar32 scalar)
{
    if (scalar == '\t') {
        return U' ';
    }
    return scalar >= 0 && is_safe(scalar) ? static_cast<char32_t>(scalar) : replacement;
}

} // namespace

std::string printable(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size());
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    const auto size = static_cast<std::int32_t>(bytes.size());
    for (std::int32_t at = 0; at < size;) {
        UChar32 scalar = 0;
        U8_NEXT(data, at, size, scalar);
        append_scalar(text, shown(scalar));
    }
    return text;
}

} // namespace restitution::cli
