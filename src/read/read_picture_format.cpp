#include "read/read_picture_format.hpp"

#include "base/ascii.hpp"

#include <algorithm>
#include <string>

namespace restitution::read {

namespace {

struct Signature {
    std::size_t at;
    std::string_view bytes;
    FoundFormat found;
};

constexpr Signature signatures[] = {
    {0, "\x89PNG\r\n\x1a\n", {PictureFormat::png}},
    {0, "\xff\xd8\xff", {PictureFormat::jpeg}},
    {0, "GIF8", {PictureFormat::other, "a GIF"}},
    {8, "WEBP", {PictureFormat::other, "a WebP picture"}},
    {4, "ftypheic", {PictureFormat::other, "a HEIC photograph"}},
    {4, "ftypmif1", {PictureFormat::other, "a HEIF photograph"}},
    {4, "ftypavif", {PictureFormat::other, "an AVIF picture"}},
    {0, "BM", {PictureFormat::other, "a BMP"}},
    {0, "II*", {PictureFormat::other, "a TIFF"}},
    {0, {"MM\0*", 4}, {PictureFormat::other, "a TIFF"}},
    {0, "%PDF", {PictureFormat::other, "a PDF"}},
    {0, "%!PS", {PictureFormat::other, "a PostScript file"}},
    {0, "\x1f\x8b", {PictureFormat::other, "compressed (an SVGZ perhaps)"}},
    {0, "PK\x03\x04", {PictureFormat::other, "a ZIP or office document"}},
};

/// The name of the first element, lower case; empty when this is no XML.
std::string first_element(std::string_view bytes)
{
    constexpr std::string_view mark = "\xef\xbb\xbf";
    std::size_t at = bytes.starts_with(mark) ? mark.size() : 0;
    while (at < bytes.size()) {
        if (is_ascii_space(bytes[at])) {
            ++at;
            continue;
        }
        const std::string_view rest = bytes.substr(at);
        const bool comment = rest.starts_with("<!--");
        if (!comment && !rest.starts_with("<?") && !rest.starts_with("<!")) {
            break;
        }
        // A DOCTYPE may hold declarations of its own in brackets.
        const bool brackets = !comment && rest.substr(0, rest.find('>')).find('[') != rest.npos;
        const std::string_view end = comment ? "-->" : brackets ? "]>" : ">";
        const std::size_t close = bytes.find(end, at);
        at = close == std::string_view::npos ? bytes.size() : close + end.size();
    }
    std::string name;
    if (at < bytes.size() && bytes[at] == '<') {
        const std::size_t stop = std::min(bytes.find_first_of(" \t\r\n/>", at + 1), bytes.size());
        name = bytes.substr(at + 1, std::min<std::size_t>(stop - at - 1, 64));
    }
    name = to_ascii_lower(name);
    return name.substr(name.find(':') + 1);
}

} // namespace

FoundFormat find_format(std::string_view bytes)
{
    for (const Signature& signature : signatures) {
        if (bytes.size() > signature.at &&
            bytes.substr(signature.at).starts_with(signature.bytes)) {
            return signature.found;
        }
    }
    const std::string element = first_element(bytes);
    if (element == "svg") {
        return {PictureFormat::svg};
    }
    if (element == "html" || element == "head" || element == "body") {
        return {PictureFormat::other, "a web page"};
    }
    return {};
}

} // namespace restitution::read
