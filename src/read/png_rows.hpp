#pragma once

#include "picture/packed_rows.hpp"
#include "picture/picture.hpp"

namespace restitution::read {

/// Keeps rows that are packed already, after unpacking them to see that they are whole.
///
/// Input:   `picture` but for its rows and alpha; any bytes are safe.
/// Errors:  nullopt: there are not exactly its rows, or a filter is none of 0 to 4.
std::optional<picture::Raster> keep_rows(picture::Raster picture, Bytes packed);

/// Packs rows whose last channel is alpha as two pictures of their own.
///
/// Input:   8 bits per sample; every filter is one of 0 to 4.
/// Output:  no alpha when every pixel is opaque.
/// Law:     the pixels stay what they were. PNG filters a byte against bytes of the same
///          channel alone, so the filtered bytes of some channels are their rows.
picture::Raster split_alpha(picture::Raster picture, picture::RowBytes rows);

/// Whether each row begins with a filter that there is.
bool has_filters(std::string_view rows, std::size_t row_size);

} // namespace restitution::read
