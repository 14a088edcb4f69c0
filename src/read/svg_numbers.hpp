#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace restitution::read {

/// Reads numbers from a text as SVG writes them: "-.5.5,1e3" is three numbers.
///
/// Law:     every number is finite and no larger than a million either way.
class SvgNumbers {
public:
    explicit SvgNumbers(std::string_view text) : text_{text} {}

    /// The next number, blanks before it left out, and one comma between two numbers; nullopt: none
    /// there.
    std::optional<double> next();
    /// A single 0 or 1: arcs write them without anything between.
    std::optional<bool> next_flag();
    /// The next character that is no blank, not taken; '\0' at the end.
    char peek();
    void skip();
    std::string_view rest() const { return text_.substr(at_); }

private:
    void skip_blanks();
    void skip_separator();

    std::string_view text_;
    std::size_t at_ = 0;
    bool after_number_ = false;
};

/// Only numbers, to the end; nullopt when anything else is there, or when nothing but a point
/// divides two of them: in paths alone that is enough.
std::optional<std::vector<double>> parse_numbers(std::string_view text);

/// A length in user units: "3", "3px", "2mm"; nullopt for percentages and font units.
std::optional<double> parse_svg_length(std::string_view text);

} // namespace restitution::read
