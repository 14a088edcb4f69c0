// Prints all that the reader of plain SVG shapes knows, for tests/whole/svg_drawings.py: lines of
// words with tabs between, "element" (* for any) with its attributes, "property" with its words.

#include "read/svg_names.hpp"
#include "read/svg_properties.hpp"

#include <fmt/ranges.h>

using namespace restitution::read;

int main()
{
    const auto print = [](std::string_view kind, std::string_view name, const auto& words) {
        fmt::print("{}\t{}\t{}\n", kind, name, fmt::join(words, "\t"));
    };
    for (const auto& [name, element] : plain_svg_elements()) {
        print("element", name, element.attributes);
    }
    print("element", "*", plain_svg_attributes());
    for (const auto& [name, property] : svg_properties()) {
        print("property", name, property.words);
    }
}
