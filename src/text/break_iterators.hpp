#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace restitution::text {

/// ICU's break iterators, each opened when first needed and kept.
class BreakIterators {
public:
    BreakIterators();
    ~BreakIterators();

    /// Where a line may end, by UAX #14 in that language.
    ///
    /// Shape:   byte offsets, rising, text.size() last; empty for an empty text.
    std::vector<std::uint32_t> line_ends(std::string_view text, std::string_view language);

    /// Where grapheme clusters end, by UAX #29. Shape as above.
    std::vector<std::uint32_t> cluster_ends(std::string_view text);

private:
    struct Iterator;
    Iterator& lines_of(std::string_view language);

    std::map<std::string, std::unique_ptr<Iterator>, std::less<>> lines_;
    std::unique_ptr<Iterator> clusters_;
};

} // namespace restitution::text
