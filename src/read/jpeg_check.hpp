#pragma once

#include "base/result.hpp"
#include "picture/picture.hpp"

#include <string_view>

namespace restitution::read {

/// Takes a JPEG as it is, once every scan of it has been decoded without a complaint.
///
/// Input:   any bytes are safe.
/// Output:  the compressed picture without anything that tells of its maker (places, dates,
///          devices, comments) and without what follows its end. A photograph that its
///          camera marked as turned is turned upright and compressed anew.
/// Errors:  picture.damaged, picture.empty, picture.too-large, picture.unsupported (CMYK,
///          arithmetic coding); the message has no subject.
Result<picture::Jpeg> check_jpeg(std::string_view bytes);

} // namespace restitution::read
