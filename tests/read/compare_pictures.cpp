// Tells how much drawings of the same thing differ, for tests/whole/svg_drawings.py.
//
// Input:   lines "PPM LEFT TOP PNG": the PNG without alpha, and where the PPM shows the same.
// Output:  for each the number of pixels in which one of them shows what the other does not show
//          there or next to there: edges are smoothed differently, and moved to whole pixels.

#include <algorithm>
#include <array>
#include <cstdint>
#include <fmt/format.h>
#include <fstream>
#include <iostream>
#include <png.h>
#include <stdexcept>
#include <vector>

namespace {

constexpr int near_enough = 40; ///< steps of 256

using Pixel = std::array<std::uint8_t, 3>;
static_assert(sizeof(Pixel) == 3);

struct Pixels {
    int width = 0;
    int height = 0;
    std::vector<Pixel> rows = {};

    void resize(int across, int down)
    {
        width = across;
        height = down;
        rows.resize(static_cast<std::size_t>(across) * static_cast<std::size_t>(down));
    }
    /// Beyond the edges, what the edges show.
    const Pixel& at(int x, int y) const
    {
        return rows[static_cast<std::size_t>(std::clamp(y, 0, height - 1) * width +
                                             std::clamp(x, 0, width - 1))];
    }
};

Pixels read_ppm(const std::string& name)
{
    std::ifstream file{name, std::ios::binary};
    std::string kind;
    int width = 0;
    int height = 0;
    int most = 0;
    Pixels pixels;
    file >> kind >> width >> height >> most;
    file.get();
    if (file && kind == "P6" && most == 255) {
        pixels.resize(width, height);
        file.read(reinterpret_cast<char*>(pixels.rows.data()),
                  static_cast<std::streamsize>(pixels.rows.size() * sizeof(Pixel)));
    }
    if (!file || pixels.rows.empty()) {
        throw std::runtime_error{name + " is no PPM"};
    }
    return pixels;
}

Pixels read_png(const std::string& name)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    const bool begun = png_image_begin_read_from_file(&image, name.c_str()) != 0;
    image.format = PNG_FORMAT_RGB;
    Pixels pixels;
    pixels.resize(static_cast<int>(image.width), static_cast<int>(image.height));
    const png_color white{255, 255, 255};
    if (!begun || png_image_finish_read(&image, &white, pixels.rows.data(), 0, nullptr) == 0) {
        throw std::runtime_error{name + " is no PNG"};
    }
    return pixels;
}

/// Whether every channel lies between what this place and those next to it show.
bool shows(const Pixels& picture, int x, int y, const Pixel& pixel)
{
    for (std::size_t channel = 0; channel < pixel.size(); ++channel) {
        int least = 255;
        int most = 0;
        for (int v = y - 1; v <= y + 1; ++v) {
            for (int u = x - 1; u <= x + 1; ++u) {
                least = std::min<int>(least, picture.at(u, v)[channel]);
                most = std::max<int>(most, picture.at(u, v)[channel]);
            }
        }
        if (pixel[channel] < least - near_enough || pixel[channel] > most + near_enough) {
            return false;
        }
    }
    return true;
}

int count_differences(const Pixels& page, int left, int top, const Pixels& picture)
{
    int differences = 0;
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            const Pixel& ours = page.at(left + x, top + y);
            const Pixel& theirs = picture.at(x, y);
            const bool alike = ours == theirs || (shows(page, left + x, top + y, theirs) &&
                                                  shows(picture, x, y, ours));
            differences += alike ? 0 : 1;
        }
    }
    return differences;
}

} // namespace

int main()
try {
    std::string page;
    std::string picture;
    int left = 0;
    int top = 0;
    while (std::cin >> page >> left >> top >> picture) {
        fmt::print("{}\n", count_differences(read_ppm(page), left, top, read_png(picture)));
    }
} catch (const std::exception& fault) {
    fmt::print(stderr, "{}\n", fault.what());
    return 1;
}
