#include "read/jpeg_segments.hpp"

#include <cstdint>
#include <optional>

namespace restitution::read {

namespace {

constexpr unsigned end_of_image = 0xD9;
constexpr unsigned start_of_scan = 0xDA;

unsigned byte_at(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

/// A marker, what belongs to it and the coded data behind it.
struct Segment {
    unsigned marker = 0;
    std::string_view all;  ///< from the marker on
    std::string_view body; ///< what the length field covers, the field left out
};

bool stands_alone(unsigned marker)
{
    return marker == 0x01 || (marker >= 0xD0 && marker <= end_of_image);
}

/// Where the next marker after coded data stands; stuffed zeros and restarts are data.
std::size_t find_marker(std::string_view bytes, std::size_t from)
{
    while (from + 1 < bytes.size()) {
        const unsigned next = byte_at(bytes, from + 1);
        if (byte_at(bytes, from) == 0xFF && next != 0x00 && next != 0xFF &&
            (next < 0xD0 || next > 0xD7)) {
            return from;
        }
        ++from;
    }
    return bytes.size();
}

/// Walks over the segments from the start-of-image marker to the end.
class Segments {
public:
    explicit Segments(std::string_view bytes) : bytes_{bytes} {}

    std::optional<Segment> next()
    {
        at_ = find_marker(bytes_, at_);
        if (at_ + 1 >= bytes_.size()) {
            return std::nullopt;
        }
        const std::size_t start = at_;
        Segment segment{byte_at(bytes_, start + 1), {}, {}};
        at_ += 2;
        if (!stands_alone(segment.marker)) {
            if (at_ + 2 > bytes_.size()) {
                return std::nullopt;
            }
            const std::size_t length = byte_at(bytes_, at_) << 8 | byte_at(bytes_, at_ + 1);
            if (length < 2 || at_ + length > bytes_.size()) {
                return std::nullopt;
            }
            segment.body = bytes_.substr(at_ + 2, length - 2);
            at_ += length;
        }
        if (segment.marker == start_of_scan) {
            at_ = find_marker(bytes_, at_);
        }
        segment.all = bytes_.substr(start, at_ - start);
        return segment;
    }

private:
    std::string_view bytes_;
    std::size_t at_ = 0;
};

bool is_needed(unsigned marker)
{
    const bool application = marker >= 0xE0 && marker <= 0xEF;
    const bool comment = marker == 0xFE;
    return marker == 0xE0 || marker == 0xEE || (!application && !comment);
}

/// Reads numbers of a TIFF block in its own byte order; zero beyond its end.
struct Tiff {
    std::string_view block;
    bool little = false;

    std::uint32_t number(std::size_t at, std::size_t size) const
    {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < size; ++i) {
            const std::size_t place = little ? at + size - 1 - i : at + i;
            value = value << 8 | (place < block.size() ? byte_at(block, place) : 0U);
        }
        return value;
    }
};

int find_tag(const Tiff& tiff)
{
    const std::size_t directory = tiff.number(4, 4);
    const std::size_t entries = tiff.number(directory, 2);
    for (std::size_t i = 0; i < entries && directory + 2 + 12 * i < tiff.block.size(); ++i) {
        const std::size_t entry = directory + 2 + 12 * i;
        if (tiff.number(entry, 2) == 0x0112) {
            const auto held = static_cast<int>(tiff.number(entry + 8, 2));
            return held >= 1 && held <= 8 ? held : 1;
        }
    }
    return 1;
}

} // namespace

std::string strip_jpeg(std::string_view bytes)
{
    std::string kept;
    kept.reserve(bytes.size());
    Segments segments{bytes};
    while (const auto segment = segments.next()) {
        if (is_needed(segment->marker)) {
            kept += segment->all;
        }
        if (segment->marker == end_of_image) {
            break;
        }
    }
    return kept;
}

int find_orientation(std::string_view bytes)
{
    constexpr std::string_view exif{"Exif\0\0", 6};
    Segments segments{bytes};
    while (const auto segment = segments.next()) {
        if (segment->marker == 0xE1 && segment->body.starts_with(exif)) {
            const std::string_view block = segment->body.substr(exif.size());
            return find_tag({block, block.starts_with("II")});
        }
        if (segment->marker == start_of_scan) {
            break;
        }
    }
    return 1;
}

} // namespace restitution::read
