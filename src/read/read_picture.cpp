#include "read/read_picture.hpp"

#include "read/jpeg_check.hpp"
#include "read/png_decode.hpp"
#include "read/read_picture_format.hpp"
#include "read/svg_decode.hpp"

#include <fmt/format.h>

namespace restitution::read {

namespace {

using picture::Picture;
using picture::PicturePtr;

/// Loaders say what is wrong with "it"; here it gets its name and its place.
Diagnostic named(Diagnostic fault, const SourceFile& file, const SourceSpan& where)
{
    fault.message = fmt::format("picture '{}' {}", file.name, fault.message);
    fault.where = where;
    return fault;
}

template <class Content>
PicturePtr finish(Result<Content> content, const SourceFile& file, const SourceSpan& where,
                  Diagnostics& faults)
{
    if (!content) {
        faults.add(named(content.fault(), file, where));
        return nullptr;
    }
    return std::make_shared<const Picture>(Picture{file.name, std::move(*content)});
}

Result<picture::Drawing> plain_drawing(std::string_view bytes)
{
    auto read = decode_svg(bytes);
    if (!read) {
        return read.fault();
    }
    if (const auto* obstacle = std::get_if<NotPlain>(&*read)) {
        return Diagnostic{
            Severity::error,
            "picture.unsupported",
            fmt::format("is an SVG with {}, which is not drawn", obstacle->because),
            {},
            {"convert texts and effects to plain paths and save it again, or save it as PNG"}};
    }
    return std::get<picture::Drawing>(std::move(*read));
}

Diagnostic unknown(const SourceFile& file, std::string_view name)
{
    return {Severity::error,
            file.text.empty() ? "picture.empty" : "picture.unknown-format",
            file.text.empty() ? "is an empty file"
            : name.empty()    ? "is no picture we know, whatever its name says"
                              : fmt::format("is {}, whatever its name says", name),
            {},
            {"pictures are PNG, JPEG or SVG: save it as one of these"}};
}

} // namespace

PicturePtr read_picture(const SourceFile& file, const SourceSpan& where, Diagnostics& faults)
{
    const FoundFormat found = find_format(file.text);
    switch (found.format) {
    case PictureFormat::png:
        return finish(decode_png(file.text), file, where, faults);
    case PictureFormat::jpeg:
        return finish(check_jpeg(file.text), file, where, faults);
    case PictureFormat::svg:
        return finish(plain_drawing(file.text), file, where, faults);
    case PictureFormat::other:
        break;
    }
    faults.add(named(unknown(file, found.name), file, where));
    return nullptr;
}

} // namespace restitution::read
