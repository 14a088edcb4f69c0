#pragma once

#include "base/bytes.hpp"

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
    Bytes room_;
};

} // namespace restitution::backends::pdf
