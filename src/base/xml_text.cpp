#include "base/xml_text.hpp"

namespace restitution {

std::string escape_xml(std::string_view text)
{
    std::string out;
    for (const char byte : text) {
        switch (byte) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        default:
            out += static_cast<unsigned char>(byte) < ' ' ? ' ' : byte;
        }
    }
    return out;
}

} // namespace restitution
