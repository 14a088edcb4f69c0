#include "backends/pdf/file_identifier.hpp"

#include "base/ascii.hpp"

#include <array>
#include <cstdint>

namespace restitution::backends::pdf {

namespace {

std::uint64_t word_at(std::string_view content, std::size_t at)
{
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < sizeof word && at + i < content.size(); ++i) {
        word |= std::uint64_t{static_cast<unsigned char>(content[at + i])} << (8 * i);
    }
    return word;
}

std::uint64_t mixed(std::uint64_t state, std::uint64_t word, std::uint64_t factor)
{
    state = (state ^ word) * factor;
    return state ^ (state >> 29U);
}

} // namespace

std::string file_identifier(std::string_view content)
{
    // Two odd factors make two independent halves; nobody has to be fooled, so
    // speed counts more than cryptography.
    constexpr std::array<std::uint64_t, 2> factors{0x9E37'79B9'7F4A'7C15, 0xD6E8'FEB8'6659'FD93};
    std::array<std::uint64_t, 2> halves{content.size(), ~content.size()};
    for (std::size_t at = 0; at < content.size(); at += sizeof(std::uint64_t)) {
        const std::uint64_t word = word_at(content, at);
        halves[0] = mixed(halves[0], word, factors[0]);
        halves[1] = mixed(halves[1], word, factors[1]);
    }
    std::string text;
    append_hex(text, halves[0], 16);
    append_hex(text, halves[1], 16);
    return text;
}

} // namespace restitution::backends::pdf
