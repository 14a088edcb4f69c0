#include "read/read_picture.hpp"

#include "read/jpeg_check.hpp"
#include "read/read_picture_format.hpp"
#include "read/read_png.hpp"
#include "read/svg_decode.hpp"
#include "read/svg_render.hpp"

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

Diagnostic not_drawn(const NotPlain& obstacle)
{
    return {Severity::error,
            "picture.unsupported",
            fmt::format("is an SVG with {}, which is not drawn", obstacle.because),
            {},
            {"convert texts to paths and embed nothing, or save it as PNG"}};
}

Result<picture::Raster> render(const SourceFile& file)
{
    const auto png = render_svg(file.text);
    return png ? read_png(*png) : png.fault();
}

/// A drawing where plain shapes can show it, else pixels.
PicturePtr read_svg(const SourceFile& file, const SourceSpan& where, Diagnostics& faults)
{
    auto read = decode_svg(file.text);
    if (!read) {
        return finish<picture::Drawing>(read.fault(), file, where, faults);
    }
    const auto* obstacle = std::get_if<NotPlain>(&*read);
    if (obstacle == nullptr) {
        return finish<picture::Drawing>(std::get<picture::Drawing>(std::move(*read)), file, where,
                                        faults);
    }
    if (obstacle->remedy != Remedy::render) {
        return finish<picture::Drawing>(not_drawn(*obstacle), file, where, faults);
    }
    PicturePtr pixels = finish(render(file), file, where, faults);
    if (pixels != nullptr) {
        faults.add(named({Severity::note, "picture.as-pixels",
                          fmt::format("has {}, so it is drawn as pixels", obstacle->because)},
                         file, where));
    }
    return pixels;
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
        return finish(read_png(file.text), file, where, faults);
    case PictureFormat::jpeg:
        return finish(check_jpeg(file.text), file, where, faults);
    case PictureFormat::svg:
        return read_svg(file, where, faults);
    case PictureFormat::other:
        break;
    }
    faults.add(named(unknown(file, found.name), file, where));
    return nullptr;
}

} // namespace restitution::read
