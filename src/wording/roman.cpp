#include "wording/wording.hpp"

#include <array>

namespace restitution::wording {

std::string roman(std::size_t number)
{
    constexpr std::size_t largest = 3999;
    if (number == 0 || number > largest) {
        return std::to_string(number);
    }
    struct Numeral {
        std::size_t value;
        std::string_view letters;
    };
    constexpr std::array<Numeral, 13> numerals{{{1000, "M"},
                                                {900, "CM"},
                                                {500, "D"},
                                                {400, "CD"},
                                                {100, "C"},
                                                {90, "XC"},
                                                {50, "L"},
                                                {40, "XL"},
                                                {10, "X"},
                                                {9, "IX"},
                                                {5, "V"},
                                                {4, "IV"},
                                                {1, "I"}}};
    std::string text;
    for (const Numeral& numeral : numerals) {
        for (; number >= numeral.value; number -= numeral.value) {
            text += numeral.letters;
        }
    }
    return text;
}

} // namespace restitution::wording
