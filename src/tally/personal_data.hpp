#pragma once

#include <optional>
#include <string_view>

namespace restitution::tally {

/// What in an answer leads to somebody.
enum class PersonalData { email, phone, address };

/// Looks for an e-mail address, a telephone number or an address of the web.
///
/// Input:   UTF-8. A telephone number is 9 to 15 digits (ITU-T E.164) from "+" or "0" on, alone
///          or in groups that are parted alike; a number that starts as a date does is none.
/// Output:  the first kind found, in the order of PersonalData; a guess, to be told and not acted
///          upon.
/// Law:     linear in the length.
std::optional<PersonalData> find_personal_data(std::string_view text);

} // namespace restitution::tally
