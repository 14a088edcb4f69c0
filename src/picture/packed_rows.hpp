#pragma once

#include "base/bytes.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace restitution::picture {

/// Bytes that nobody has set to zero first: a page of memory that is never written costs nothing.
struct RowBytes {
    explicit RowBytes(std::size_t count)
        : bytes{std::make_unique_for_overwrite<char[]>(count)}, size{count}
    {
    }
    std::string_view view() const { return {bytes.get(), size}; }

    std::unique_ptr<char[]> bytes;
    std::size_t size;
};

/// A row's filter and its samples, the last byte filled up.
constexpr std::uint64_t row_size(std::uint64_t width, std::uint64_t bits_per_pixel)
{
    return 1 + (width * bits_per_pixel + 7) / 8;
}

Bytes pack_rows(std::string_view rows);

/// Input:   any bytes are safe.
/// Output:  exactly `size` bytes; nullopt when there are fewer or more, when something
///          follows them, or when they do not match their checksum.
std::optional<RowBytes> unpack_rows(std::string_view packed, std::size_t size);

} // namespace restitution::picture
