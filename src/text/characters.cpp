#include "text/characters.hpp"

#include <unicode/uchar.h>

namespace restitution::text {

namespace {

bool is_control(char32_t scalar)
{
    return scalar < 0x20 || (scalar >= 0x7F && scalar < 0xA0);
}

UChar32 as_icu(char32_t scalar)
{
    return static_cast<UChar32>(scalar);
}

} // namespace

bool is_breakable_space(char32_t scalar)
{
    if (scalar < 0x80) {
        return scalar == U' ' || is_control(scalar);
    }
    return is_control(scalar) || scalar == 0x1680 ||
           (scalar >= 0x2000 && scalar <= 0x200A && scalar != 0x2007) || scalar == 0x2028 ||
           scalar == 0x2029 || scalar == 0x205F || scalar == 0x3000;
}

bool is_space(char32_t scalar)
{
    return is_breakable_space(scalar) || scalar == 0xA0 || scalar == 0x2007 || scalar == 0x202F;
}

bool is_ignorable(char32_t scalar)
{
    return scalar >= 0xAD &&
           u_hasBinaryProperty(as_icu(scalar), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

bool is_letter(char32_t scalar)
{
    if (scalar < 0x80) {
        return (scalar | 0x20) >= U'a' && (scalar | 0x20) <= U'z';
    }
    return u_isalpha(as_icu(scalar)) != 0;
}

bool is_upper(char32_t scalar)
{
    return u_isupper(as_icu(scalar)) != 0;
}

bool is_digit(char32_t scalar)
{
    return scalar >= U'0' && scalar <= U'9';
}

} // namespace restitution::text
