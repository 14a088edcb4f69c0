#pragma once

#include <string_view>

namespace restitution::tally {

/// Whether a telephone number stands in a text: see find_personal_data().
bool holds_phone_number(std::string_view text);

/// Whether a letter or a digit stands right before a place, so that no word begins there.
bool follows_word(std::string_view text, std::size_t at);

} // namespace restitution::tally
