#pragma once

#include <string>
#include <string_view>

namespace restitution::backends::pdf {

/// Appends a value of libharu's as PDF text; `further` goes into it when it is a dictionary.
void append_object(std::string& out, void* object, std::string_view further);

/// libharu keeps the length of each stream as an object of its own, a bare number.
/// Ours are written with the stream, so those numbers stay free in the file.
bool is_stream_length(const void* object);

} // namespace restitution::backends::pdf
