#include "read/svg_numbers.hpp"

#include "base/ascii.hpp"

#include <charconv>
#include <cmath>
#include <utility>

namespace restitution::read {

namespace {

constexpr double largest = 1e6;

} // namespace

void SvgNumbers::skip_blanks()
{
    while (at_ < text_.size() && is_xml_space(text_[at_])) {
        ++at_;
    }
}

void SvgNumbers::skip_separator()
{
    skip_blanks();
    if (after_number_ && at_ < text_.size() && text_[at_] == ',') {
        ++at_;
        skip_blanks();
    }
}

char SvgNumbers::peek()
{
    skip_blanks();
    return at_ < text_.size() ? text_[at_] : '\0';
}

void SvgNumbers::skip()
{
    ++at_;
    after_number_ = false;
}

std::optional<double> SvgNumbers::next()
{
    skip_separator();
    // from_chars knows no plus sign and would read "inf" and "nan".
    const bool plus = at_ < text_.size() && text_[at_] == '+';
    const std::size_t start = plus ? at_ + 1 : at_;
    const bool minus = !plus && start < text_.size() && text_[start] == '-';
    const std::size_t digit = minus ? start + 1 : start;
    if (digit >= text_.size() || std::string_view{"0123456789."}.find(text_[digit]) == text_.npos) {
        return std::nullopt;
    }
    double number = 0;
    const char* const end = text_.data() + text_.size();
    const auto [stop, fault] = std::from_chars(text_.data() + start, end, number);
    // "10." is a number in some places of an SVG only.
    if (fault != std::errc{} || *(stop - 1) == '.' || !std::isfinite(number) ||
        std::abs(number) > largest) {
        return std::nullopt;
    }
    at_ = static_cast<std::size_t>(stop - text_.data());
    after_number_ = true;
    return number;
}

std::optional<bool> SvgNumbers::next_flag()
{
    skip_separator();
    const char flag = at_ < text_.size() ? text_[at_] : '\0';
    if (flag != '0' && flag != '1') {
        return std::nullopt;
    }
    ++at_;
    after_number_ = true;
    return flag == '1';
}

std::optional<std::vector<double>> parse_numbers(std::string_view text)
{
    std::vector<double> numbers;
    SvgNumbers reader{text};
    while (reader.peek() != '\0') {
        const auto number = reader.next();
        const std::string_view rest = reader.rest();
        const bool divided = rest.empty() || is_xml_space(rest.front()) || rest.front() == ',' ||
                             rest.front() == '-';
        if (!number || !divided) {
            return std::nullopt;
        }
        numbers.push_back(*number);
    }
    return numbers;
}

std::optional<double> parse_svg_length(std::string_view text)
{
    static constexpr std::pair<std::string_view, double> units[] = {
        {"", 1},    {"px", 1},         {"pt", 96.0 / 72}, {"pc", 16},
        {"in", 96}, {"cm", 96 / 2.54}, {"mm", 96 / 25.4}};
    SvgNumbers reader{text};
    const auto number = reader.next();
    if (!number) {
        return std::nullopt;
    }
    std::string_view unit = reader.rest();
    while (!unit.empty() && unit.back() == ' ') {
        unit.remove_suffix(1);
    }
    for (const auto& [name, factor] : units) {
        if (unit == name) {
            return *number * factor;
        }
    }
    return std::nullopt;
}

} // namespace restitution::read
