#include "backends/xlsx/column_width.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace restitution::backends::xlsx {
namespace {

// Advances of U+0020 to U+007E in hundredths of a digit, rounded up.
constexpr std::array<std::uint8_t, 95> ascii_advances{
    45,  65,  80,  99,  100, 142, 135, 44,  60,  60,  99, 99,  50, 61,  50,  77,  // space to /
    100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 53, 53,  99, 99,  99,  92,  // 0 to ?
    177, 115, 108, 106, 122, 97,  91,  125, 123, 50,  63, 103, 83, 169, 128, 131, // @ to O
    102, 134, 108, 91,  97,  127, 112, 176, 103, 97,  93, 61,  77, 61,  99,  99,  // P to _
    58,  95,  104, 84,  104, 99,  61,  93,  104, 46,  48, 90,  46, 158, 104, 105, // ` to o
    104, 104, 69,  78,  67,  104, 90,  142, 86,  90,  78, 62,  91, 62,  99};      // p to ~

// Faces that stand in for Calibri are a little wider.
constexpr double wider_face = 1.06;

bool is_wide(char32_t scalar)
{
    return (scalar >= 0x1100 && scalar <= 0x115F) || (scalar >= 0x2E80 && scalar <= 0xA4CF) ||
           (scalar >= 0xAC00 && scalar <= 0xD7A3) || (scalar >= 0xF900 && scalar <= 0xFAFF) ||
           (scalar >= 0xFF00 && scalar <= 0xFF60) || scalar >= 0x1F000;
}

bool is_mark(char32_t scalar)
{
    return (scalar >= 0x300 && scalar <= 0x36F) || (scalar >= 0x200B && scalar <= 0x200F) ||
           (scalar >= 0xFE00 && scalar <= 0xFE0F);
}

int hundredths(char32_t scalar)
{
    if (scalar >= 0x20 && scalar < 0x7F) {
        return ascii_advances[scalar - 0x20];
    }
    return is_mark(scalar) ? 0 : is_wide(scalar) ? 200 : 110;
}

/// Breaks at spaces, as a wrapped cell does; a word longer than the cell is divided.
class LineCounter {
public:
    explicit LineCounter(int room) : room_{room} {}

    void add(char32_t scalar)
    {
        if (scalar == '\n') {
            end_word();
            ++lines_;
            line_ = 0;
            return;
        }
        word_ += hundredths(scalar);
        if (scalar == ' ') {
            end_word();
        }
    }

    int finish()
    {
        end_word();
        return lines_;
    }

private:
    void end_word()
    {
        if (line_ > 0 && line_ + word_ > room_) {
            ++lines_;
            line_ = 0;
        }
        lines_ += word_ > room_ ? (word_ - 1) / room_ : 0;
        line_ += word_ > room_ ? word_ % room_ : word_;
        word_ = 0;
    }

    int room_;
    int lines_ = 1;
    int line_ = 0;
    int word_ = 0;
};

} // namespace

double measure_in_digits(std::string_view text)
{
    int widest = 0;
    int line = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t scalar = next_scalar(text, at);
        line = scalar == '\n' ? 0 : line + hundredths(scalar);
        widest = std::max(widest, line);
    }
    return widest / 100.0;
}

int count_lines(std::string_view text, double column_width, double scale)
{
    constexpr double side_room = 1;
    const int room = static_cast<int>((column_width - side_room) * 100 / (scale * wider_face));
    LineCounter counter{room};
    for (std::size_t at = 0; at < text.size();) {
        counter.add(next_scalar(text, at));
    }
    return counter.finish();
}

double column_width(double widest, double least, double most)
{
    constexpr double side_room = 2;
    return std::clamp(widest * wider_face + side_room, least, most);
}

} // namespace restitution::backends::xlsx
