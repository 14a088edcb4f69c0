#pragma once

#include "picture/picture.hpp"

namespace restitution::backends::pdf {

/// Whether two pictures look the same whatever they are called.
bool same_picture(const picture::Picture& a, const picture::Picture& b);

} // namespace restitution::backends::pdf
