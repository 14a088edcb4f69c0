#include "read/png_rows.hpp"

#include <algorithm>
#include <array>

namespace restitution::read {

namespace {

constexpr std::size_t filters = 5;

/// What a filter takes off the first byte of a row, and off the others, when all pixels so far
/// are opaque. The row above the first is all zero.
///
/// Source:  PNG, third edition, 9.2.
struct Predicted {
    unsigned first;
    unsigned other;
};

using Predictions = std::array<Predicted, filters>;
constexpr Predictions in_first_row{{{0, 0}, {0, 255}, {0, 0}, {0, 127}, {0, 255}}};
constexpr Predictions in_other_rows{{{0, 0}, {0, 255}, {255, 255}, {127, 255}, {255, 255}}};

char opaque_less(unsigned predicted)
{
    return static_cast<char>(static_cast<unsigned char>(255 - predicted));
}

/// Compares what opaque rows would look like, so nothing needs unfiltering.
bool is_opaque(std::string_view rows, std::size_t row_size)
{
    for (std::size_t at = 0; at < rows.size(); at += row_size) {
        const std::string_view row = rows.substr(at, row_size);
        const Predictions& predictions = at == 0 ? in_first_row : in_other_rows;
        const Predicted& predicted = predictions[static_cast<unsigned char>(row[0])];
        const char other = opaque_less(predicted.other);
        if (row[1] != opaque_less(predicted.first) ||
            std::ranges::any_of(row.substr(2), [&](char byte) { return byte != other; })) {
            return false;
        }
    }
    return true;
}

picture::RowBytes last_channel(const picture::Raster& picture, const char* from)
{
    const std::size_t step = channels(picture.samples) + 1;
    picture::RowBytes rows{picture.height * picture::row_size(picture.width, 8)};
    char* to = rows.bytes.get();
    for (std::uint32_t y = 0; y < picture.height; ++y) {
        *to++ = *from++;
        for (std::uint32_t x = 0; x < picture.width; ++x, from += step) {
            *to++ = from[step - 1];
        }
    }
    return rows;
}

/// Moves the other channels together; gives the bytes that are left.
template <std::size_t count>
std::size_t drop_last_channel(const picture::Raster& picture, char* bytes)
{
    const char* from = bytes;
    char* to = bytes;
    for (std::uint32_t y = 0; y < picture.height; ++y) {
        *to++ = *from++;
        for (std::uint32_t x = 0; x < picture.width; ++x, from += count + 1, to += count) {
            for (std::size_t i = 0; i < count; ++i) {
                to[i] = from[i];
            }
        }
    }
    return static_cast<std::size_t>(to - bytes);
}

} // namespace

bool has_filters(std::string_view rows, std::size_t row_size)
{
    for (std::size_t at = 0; at < rows.size(); at += row_size) {
        if (static_cast<unsigned char>(rows[at]) >= filters) {
            return false;
        }
    }
    return true;
}

std::optional<picture::Raster> keep_rows(picture::Raster picture, Bytes packed)
{
    const std::size_t row_size =
        picture::row_size(picture.width, std::uint64_t{picture.bits} * channels(picture.samples));
    const auto rows = picture::unpack_rows(packed, picture.height * row_size);
    if (!rows || !has_filters(rows->view(), row_size)) {
        return std::nullopt;
    }
    picture.rows = std::move(packed);
    return picture;
}

picture::Raster split_alpha(picture::Raster picture, picture::RowBytes rows)
{
    {
        const picture::RowBytes alpha = last_channel(picture, rows.bytes.get());
        if (!is_opaque(alpha.view(), picture::row_size(picture.width, 8))) {
            picture.alpha = picture::pack_rows(alpha.view());
        }
    }
    const std::size_t size = picture.samples == picture::Samples::rgb
                                 ? drop_last_channel<3>(picture, rows.bytes.get())
                                 : drop_last_channel<1>(picture, rows.bytes.get());
    picture.rows = picture::pack_rows(rows.view().substr(0, size));
    return picture;
}

} // namespace restitution::read
