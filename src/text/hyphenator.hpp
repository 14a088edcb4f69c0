#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace restitution::text {

/// Divides words by the patterns that the system has for a language.
class Hyphenator {
public:
    Hyphenator();
    ~Hyphenator();

    /// Where the words of a text may be divided.
    ///
    /// Shape:   byte offsets, rising, each between two letters of one word.
    /// Law:     three letters or more stay on each side; words in capitals are not
    ///          divided. No patterns for the language: no offset.
    std::vector<std::uint32_t> find_points(std::string_view text, std::string_view language);

private:
    struct Patterns;
    Patterns* patterns_for(std::string_view language);

    std::map<std::string, std::unique_ptr<Patterns>, std::less<>> patterns_;
};

} // namespace restitution::text
