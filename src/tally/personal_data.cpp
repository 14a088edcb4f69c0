#include "tally/personal_data.hpp"

#include "base/ascii.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace restitution::tally {

namespace {

/// A letter beyond ASCII counts as one: names of people and domains have them.
bool is_word(char c)
{
    return is_ascii_letter(c) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

bool follows_word(std::string_view text, std::size_t at)
{
    return at > 0 && is_word(text[at - 1]);
}

/// The stretch of words and hyphens at a place.
std::string_view label_at(std::string_view text, std::size_t at)
{
    const auto* const begin = text.data() + std::min(at, text.size());
    const auto* const end = text.data() + text.size();
    const auto* const last =
        std::find_if_not(begin, end, [](char c) { return is_word(c) || c == '-'; });
    return {begin, static_cast<std::size_t>(last - begin)};
}

/// "example.org": labels parted by points, the last of two letters at least.
bool is_domain(std::string_view text, std::size_t at)
{
    std::string_view label = label_at(text, at);
    while (!label.empty()) {
        at += label.size();
        if (at == text.size() || text[at] != '.') {
            return false;
        }
        label = label_at(text, ++at);
        if (label.size() >= 2 && std::ranges::none_of(label, is_ascii_digit)) {
            return true;
        }
    }
    return false;
}

bool holds_email(std::string_view text)
{
    for (std::size_t at = text.find('@'); at != text.npos; at = text.find('@', at + 1)) {
        if (follows_word(text, at) && is_domain(text, at + 1)) {
            return true;
        }
    }
    return false;
}

bool holds_address(std::string_view text)
{
    for (std::size_t at = text.find("://"); at != text.npos; at = text.find("://", at + 1)) {
        if (follows_word(text, at) && at + 3 < text.size() && is_word(text[at + 3])) {
            return true;
        }
    }
    for (std::size_t at = text.find("www."); at != text.npos; at = text.find("www.", at + 1)) {
        if (!follows_word(text, at) && is_domain(text, at + 4)) {
            return true;
        }
    }
    return false;
}

/// How long the sign is that parts groups of digits at a place; 0: there is none.
std::size_t separator_at(std::string_view text, std::size_t at)
{
    constexpr std::array<std::string_view, 8> separators{" ", ".", "-",      "/",
                                                         "(", ")", "\u00A0", "\u202F"};
    const std::string_view rest = text.substr(at);
    const auto* const found = std::ranges::find_if(
        separators, [&](std::string_view one) { return rest.starts_with(one); });
    return found == separators.end() ? 0 : found->size();
}

/// Groups of digits with at most two separators between two, read as far as they go.
class DigitGroups {
public:
    DigitGroups(std::string_view text, std::size_t at) : text_{text}, at_{at}
    {
        while (read_group()) {
            skip_separators();
        }
    }

    std::size_t end() const { return at_; }

    /// "0.25" and a date start as no national number does.
    bool is_national() const { return has_length() && first_[0] > 1 && !is_date(); }
    bool has_length() const { return total_ >= fewest_digits && total_ <= most_digits; }

private:
    static constexpr std::size_t fewest_digits = 9;
    static constexpr std::size_t most_digits = 15;

    bool read_group()
    {
        const std::size_t begin = at_;
        while (at_ < text_.size() && is_ascii_digit(text_[at_])) {
            ++at_;
        }
        if (at_ > begin && groups_ < first_.size()) {
            first_[groups_++] = at_ - begin;
        }
        total_ += at_ - begin;
        return at_ > begin;
    }

    void skip_separators()
    {
        for (int i = 0; i < 2; ++i) {
            at_ += separator_at(text_, at_);
        }
    }

    bool is_date() const { return first_ == std::array<std::size_t, 3>{2, 2, 4}; }

    std::string_view text_;
    std::size_t at_;
    std::size_t total_ = 0;
    std::size_t groups_ = 0;
    std::array<std::size_t, 3> first_{}; ///< the digits of the first groups
};

bool holds_phone(std::string_view text)
{
    constexpr std::string_view starts = "+0123456789";
    for (std::size_t at = text.find_first_of(starts); at != text.npos;) {
        const bool international = text[at] == '+';
        const DigitGroups groups{text, at + (international ? 1 : 0)};
        const bool is_phone =
            international ? groups.has_length() : text[at] == '0' && groups.is_national();
        if (is_phone && !follows_word(text, at)) {
            return true;
        }
        at = text.find_first_of(starts, groups.end());
    }
    return false;
}

} // namespace

std::optional<PersonalData> find_personal_data(std::string_view text)
{
    if (holds_email(text)) {
        return PersonalData::email;
    }
    if (holds_phone(text)) {
        return PersonalData::phone;
    }
    if (holds_address(text)) {
        return PersonalData::address;
    }
    return std::nullopt;
}

} // namespace restitution::tally
