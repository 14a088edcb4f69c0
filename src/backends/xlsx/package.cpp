#include "backends/xlsx/package.hpp"

#include <cstdint>
#include <libdeflate.h>
#include <optional>

namespace restitution::backends::xlsx {
namespace {

constexpr std::uint32_t local_mark = 0x04034B50;
constexpr std::uint32_t entry_mark = 0x02014B50;
constexpr std::uint32_t end_mark = 0x06054B50;
constexpr std::size_t local_size = 30;
constexpr std::size_t entry_size = 46;
constexpr std::size_t end_size = 22;
constexpr std::uint16_t has_descriptor = 8;

// ZIP counts from the low byte upwards.
std::uint32_t get(const Bytes& bytes, std::size_t at, int width)
{
    std::uint32_t value = 0;
    for (int n = width - 1; n >= 0; --n) {
        value = value << 8U | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(n)]);
    }
    return value;
}

void put(Bytes& bytes, std::size_t at, std::uint32_t value, int width)
{
    for (int n = 0; n < width; ++n, value >>= 8U) {
        bytes[at + static_cast<std::size_t>(n)] = static_cast<char>(value & 0xFFU);
    }
}

bool marked(const Bytes& bytes, std::size_t at, std::size_t size, std::uint32_t mark)
{
    return at + size <= bytes.size() && get(bytes, at, 4) == mark;
}

std::size_t size_of_entry(const Bytes& bytes, std::size_t at)
{
    return entry_size + get(bytes, at + 28, 2) + get(bytes, at + 30, 2) + get(bytes, at + 32, 2);
}

std::optional<std::size_t> find_entry(const Bytes& bytes, std::string_view name, std::size_t end)
{
    for (std::size_t at = get(bytes, end + 16, 4); marked(bytes, at, entry_size, entry_mark);
         at += size_of_entry(bytes, at)) {
        if (bytes.compare(at + entry_size, get(bytes, at + 28, 2), name) == 0) {
            return at;
        }
    }
    return std::nullopt;
}

// Method, check sum and both sizes stand in this order in a local header and in an entry.
void describe_stored(Bytes& bytes, std::size_t method_at, std::string_view content)
{
    const auto size = static_cast<std::uint32_t>(content.size());
    put(bytes, method_at, 0, 2);
    put(bytes, method_at + 6, libdeflate_crc32(0, content.data(), content.size()), 4);
    put(bytes, method_at + 10, size, 4);
    put(bytes, method_at + 14, size, 4);
}

void move_offsets(Bytes& bytes, std::size_t end, std::size_t behind, std::uint32_t by)
{
    for (std::size_t at = get(bytes, end + 16, 4); marked(bytes, at, entry_size, entry_mark);
         at += size_of_entry(bytes, at)) {
        if (const std::uint32_t local = get(bytes, at + 42, 4); local > behind) {
            put(bytes, at + 42, local + by, 4);
        }
    }
}

} // namespace

bool replace_part(Bytes& package, std::string_view name, std::string_view content)
{
    if (package.size() < end_size) {
        return false;
    }
    const std::size_t end = package.size() - end_size;
    if (!marked(package, end, end_size, end_mark)) {
        return false;
    }
    const auto entry = find_entry(package, name, end);
    if (!entry) {
        return false;
    }
    const std::size_t local = get(package, *entry + 42, 4);
    if (!marked(package, local, local_size, local_mark) ||
        (get(package, local + 6, 2) & has_descriptor) != 0) {
        return false;
    }
    const std::size_t data =
        local + local_size + get(package, local + 26, 2) + get(package, local + 28, 2);
    const std::size_t old_size = get(package, *entry + 20, 4);
    describe_stored(package, local + 8, content);
    describe_stored(package, *entry + 10, content);
    // Unsigned arithmetic wraps the same way back when the new part is the shorter one.
    const auto growth = static_cast<std::uint32_t>(content.size() - old_size);
    move_offsets(package, end, local, growth);
    put(package, end + 16, get(package, end + 16, 4) + growth, 4);
    package.replace(data, old_size, content);
    return true;
}

} // namespace restitution::backends::xlsx
