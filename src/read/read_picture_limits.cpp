#include "read/read_picture_limits.hpp"

#include <fmt/format.h>

namespace restitution::read {

Status check_pixels(std::uint64_t width, std::uint64_t height)
{
    if (width == 0 || height == 0) {
        return Diagnostic{Severity::error,
                          "picture.empty",
                          fmt::format("is {} x {} pixels: there is nothing to show", width, height),
                          {},
                          {"save the picture again from the program that made it"}};
    }
    if (width > most_pixels || height > most_pixels / width) {
        return Diagnostic{
            Severity::error,
            "picture.too-large",
            fmt::format("is {} x {} pixels; at most 40 million pixels are read", width, height),
            {},
            {"make it smaller: 2000 pixels across are enough for a whole slide"}};
    }
    return Done{};
}

} // namespace restitution::read
