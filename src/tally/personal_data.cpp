#include "tally/personal_data.hpp"

#include "base/ascii.hpp"
#include "tally/phone_number.hpp"

#include <algorithm>
#include <cstddef>

namespace restitution::tally {

namespace {

/// Of a domain's label; letters beyond ASCII may stand in one.
bool is_of_label(char c)
{
    return is_ascii_letter(c) || is_ascii_digit(c) || c == '-' ||
           static_cast<unsigned char>(c) >= 0x80;
}

std::size_t end_of_label(std::string_view text, std::size_t at)
{
    while (at < text.size() && is_of_label(text[at])) {
        ++at;
    }
    return at;
}

/// "example.org": labels parted by points, the last one of two letters at least.
///
/// end:     of what was read.
struct Domain {
    bool complete = false;
    std::size_t end = 0;
};

Domain read_domain(std::string_view text, std::size_t at)
{
    std::size_t end = end_of_label(text, at);
    while (end > at && end < text.size() && text[end] == '.') {
        at = end + 1;
        end = end_of_label(text, at);
        const std::string_view label = text.substr(at, end - at);
        if (label.size() >= 2 && std::ranges::none_of(label, is_ascii_digit)) {
            return {true, end};
        }
    }
    return {false, end};
}

bool holds_email(std::string_view text)
{
    for (std::size_t at = text.find('@'); at != text.npos; at = text.find('@', at + 1)) {
        if (follows_word(text, at) && read_domain(text, at + 1).complete) {
            return true;
        }
    }
    return false;
}

bool holds_scheme(std::string_view text)
{
    for (std::size_t at = text.find("://"); at != text.npos; at = text.find("://", at + 1)) {
        if (follows_word(text, at) && end_of_label(text, at + 3) > at + 3) {
            return true;
        }
    }
    return false;
}

bool holds_www(std::string_view text)
{
    constexpr std::string_view www = "www.";
    const auto alike = [](char c, char lower) { return to_ascii_lower(c) == lower; };
    for (auto from = text.begin();;) {
        const auto found = std::search(from, text.end(), www.begin(), www.end(), alike);
        if (found == text.end()) {
            return false;
        }
        const auto at = static_cast<std::size_t>(found - text.begin());
        const Domain domain = read_domain(text, at + www.size());
        if (domain.complete && !follows_word(text, at)) {
            return true;
        }
        from = text.begin() + static_cast<std::ptrdiff_t>(std::max(domain.end, at + www.size()));
    }
}

} // namespace

std::optional<PersonalData> find_personal_data(std::string_view text)
{
    if (holds_email(text)) {
        return PersonalData::email;
    }
    if (holds_phone_number(text)) {
        return PersonalData::phone;
    }
    if (holds_scheme(text) || holds_www(text)) {
        return PersonalData::address;
    }
    return std::nullopt;
}

} // namespace restitution::tally
