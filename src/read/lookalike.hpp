#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace restitution::read {

/// A sign that a text program wrote where XML wants another that looks like it.
///
/// begin:  of its bytes in the text.
struct Lookalike {
    std::size_t begin = 0;
    std::size_t size = 0;
    std::string_view name;
    std::string_view cure;
};

/// The first typographic quotation mark or space in the tag round a place: outside of its values,
/// or in one that is opened and not closed before that place.
std::optional<Lookalike> find_lookalike(std::string_view text, std::size_t place);

} // namespace restitution::read
