#include "tally/phone_number.hpp"

#include "base/ascii.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace restitution::tally {

namespace {

constexpr std::size_t fewest_digits = 9;
constexpr std::size_t most_digits = 15;

/// The sign that parts groups of digits at a place; empty: there is none.
std::string_view separator_at(std::string_view text, std::size_t at)
{
    constexpr std::array<std::string_view, 11> separators{
        " ", ".", "-", "/", "(", ")", "\u00A0", "\u2009", "\u202F", "\u2011", "\u2013"};
    const std::string_view rest = text.substr(at);
    const auto* const found = std::ranges::find_if(
        separators, [&](std::string_view one) { return rest.starts_with(one); });
    return found == separators.end() ? std::string_view{} : *found;
}

/// Digits in a row, and what parts them from the next.
struct Group {
    std::size_t digits = 0;
    std::string_view separator;
};

/// Groups of digits with at most two separators between two.
///
/// Law:     of a longer run it reads one digit more than a number has.
class DigitRun {
public:
    DigitRun(std::string_view text, std::size_t at) : text_{text}, at_{at}
    {
        while (total_ <= most_digits && read_group()) {
        }
    }

    std::size_t end() const { return at_; }
    bool has_length() const { return total_ >= fewest_digits && total_ <= most_digits; }

    /// "01/02/2023 10.30" or "01.02.23 10:30": signs of its own part a date, not what follows.
    bool starts_with_date() const
    {
        const auto [day, month, year] = std::array{groups_[0], groups_[1], groups_[2]};
        const bool alike = day.separator == month.separator && day.separator != " ";
        return day.digits == 2 && month.digits == 2 &&
               (year.digits == 4 || (year.digits == 2 && alike && year.separator != day.separator));
    }

    /// "06 12 34 56 78", as France writes it.
    bool is_in_pairs() const
    {
        const auto is_pair = [&](const Group& one) {
            return one.digits == 2 &&
                   (&one == &groups_.back() || one.separator == groups_[0].separator);
        };
        return count_ == groups_.size() && std::ranges::all_of(groups_, is_pair);
    }

    /// "0.25" starts as no number does; "(0)6 12 34 56 78" does.
    bool is_national() const
    {
        const bool starts_well = groups_[0].digits > 1 || groups_[0].separator == ")";
        return starts_well && has_length() && !starts_with_date();
    }

private:
    bool read_group()
    {
        const std::size_t begin = at_;
        while (at_ < text_.size() && total_ <= most_digits && is_ascii_digit(text_[at_])) {
            ++at_;
            ++total_;
        }
        if (at_ == begin) {
            return false;
        }
        const std::string_view separator = separator_at(text_, at_);
        if (count_ < groups_.size()) {
            groups_[count_] = {at_ - begin, separator};
        }
        ++count_;
        at_ += separator.size();
        at_ += separator_at(text_, at_).size();
        return true;
    }

    std::string_view text_;
    std::size_t at_;
    std::size_t total_ = 0;
    std::size_t count_ = 0;
    std::array<Group, 5> groups_{}; ///< the first ones
};

} // namespace

bool follows_word(std::string_view text, std::size_t at)
{
    if (at == 0) {
        return false;
    }
    const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    auto before = static_cast<std::int32_t>(at);
    UChar32 scalar = 0;
    U8_PREV(bytes, 0, before, scalar);
    return scalar >= 0 && u_isalnum(scalar) != 0;
}

bool holds_phone_number(std::string_view text)
{
    std::size_t end_of_run = 0;
    for (std::size_t at = text.find_first_of("+0123456789"); at != text.npos;
         at = text.find_first_of("+0123456789", at + 1)) {
        if (follows_word(text, at)) {
            continue;
        }
        // "10 020 000 000": the groups of one number are none by themselves.
        const bool within_run = at < end_of_run;
        if (within_run && text[at] != '0') {
            continue;
        }
        const bool international = text[at] == '+';
        const DigitRun run{text, at + (international ? 1 : 0)};
        end_of_run = std::max(end_of_run, run.end());
        if ((international && run.has_length()) ||
            (text[at] == '0' && (within_run ? run.is_in_pairs() : run.is_national()))) {
            return true;
        }
    }
    return false;
}

} // namespace restitution::tally
