#include "backends/pdf/uri.hpp"

namespace restitution::backends::pdf {

std::string to_ascii_uri(std::string_view address)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string uri;
    uri.reserve(address.size());
    for (const char byte : address) {
        if (byte > ' ' && byte < '\x7F') {
            uri += byte;
        } else {
            const auto code = static_cast<unsigned char>(byte);
            uri += {'%', digits[code >> 4U], digits[code & 15U]};
        }
    }
    return uri;
}

} // namespace restitution::backends::pdf
