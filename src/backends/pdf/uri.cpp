#include "backends/pdf/uri.hpp"

#include "base/ascii.hpp"

namespace restitution::backends::pdf {

std::string to_ascii_uri(std::string_view address)
{
    std::string uri;
    uri.reserve(address.size());
    for (const char byte : address) {
        if (byte > ' ' && byte < '\x7F') {
            uri += byte;
        } else {
            uri += '%';
            append_hex(uri, static_cast<unsigned char>(byte), 2);
        }
    }
    return uri;
}

} // namespace restitution::backends::pdf
