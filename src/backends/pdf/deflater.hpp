#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

struct libdeflate_compressor;

namespace restitution::backends::pdf {

/// Owns one libdeflate compressor: opened once, used for every stream.
class Deflater {
public:
    Deflater();
    ~Deflater();
    Deflater(const Deflater&) = delete;
    Deflater& operator=(const Deflater&) = delete;

    bool failed() const { return compressor_ == nullptr; }
    /// The zlib form of the bytes, valid until the next call.
    std::string_view deflate(std::string_view bytes);

private:
    libdeflate_compressor* compressor_;
    std::unique_ptr<char[]> room_;
    std::size_t room_size_ = 0;
};

} // namespace restitution::backends::pdf
