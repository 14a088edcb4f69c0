#include "read/svg_samples.hpp"

#include "read/svg_decode.hpp"

namespace restitution::tests {

using read::NotPlain;

std::string svg(const std::string& inside, const std::string& root)
{
    return "<svg xmlns='http://www.w3.org/2000/svg' " + root + ">" + inside + "</svg>";
}

std::string fate(const std::string& bytes)
{
    const auto read = read::decode_svg(bytes);
    if (!read) {
        return std::string{read.fault().code};
    }
    const auto* obstacle = std::get_if<NotPlain>(&*read);
    return obstacle == nullptr                        ? "drawing"
           : obstacle->remedy == read::Remedy::render ? "pixels"
                                                      : "picture.unsupported";
}

picture::Drawing drawing(const std::string& inside)
{
    return std::get<picture::Drawing>(*read::decode_svg(svg(inside)));
}

std::string obstacle(const std::string& inside)
{
    return std::get<NotPlain>(*read::decode_svg(svg(inside))).because;
}

} // namespace restitution::tests
