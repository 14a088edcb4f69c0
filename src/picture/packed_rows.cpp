#include "picture/packed_rows.hpp"

#include <libdeflate.h>
#include <new>

namespace restitution::picture {

namespace {

// Measured on a drawing of 720 x 960 pixels, whose rows take 214 kB at level 1: level 2 takes
// 1.8 times as many instructions and saves 3 %, level 4 takes 2.2 times and saves 8 %.
constexpr int level = 1;

template <class Codec>
struct Free {
    void operator()(libdeflate_compressor* codec) const { libdeflate_free_compressor(codec); }
    void operator()(libdeflate_decompressor* codec) const { libdeflate_free_decompressor(codec); }
};

template <class Codec>
std::unique_ptr<Codec, Free<Codec>> owned(Codec* codec)
{
    if (codec == nullptr) {
        throw std::bad_alloc{};
    }
    return std::unique_ptr<Codec, Free<Codec>>{codec};
}

} // namespace

Bytes pack_rows(std::string_view rows)
{
    const auto codec = owned(libdeflate_alloc_compressor(level));
    const RowBytes room{libdeflate_zlib_compress_bound(codec.get(), rows.size())};
    // Given the bound, compressing cannot fail.
    const std::size_t size = libdeflate_zlib_compress(codec.get(), rows.data(), rows.size(),
                                                      room.bytes.get(), room.size);
    return Bytes{room.bytes.get(), size};
}

std::optional<RowBytes> unpack_rows(std::string_view packed, std::size_t size)
{
    const auto codec = owned(libdeflate_alloc_decompressor());
    RowBytes rows{size};
    std::size_t taken = 0;
    const auto outcome = libdeflate_zlib_decompress_ex(
        codec.get(), packed.data(), packed.size(), rows.bytes.get(), rows.size, &taken, nullptr);
    if (outcome != LIBDEFLATE_SUCCESS || taken != packed.size()) {
        return std::nullopt;
    }
    return rows;
}

} // namespace restitution::picture
