#pragma once

#include <string_view>
#include <vector>

namespace restitution::text {

/// Which characters belong to a word that typography must not touch: web and mail
/// addresses, paths, code, emoticons.
///
/// Shape:   one entry for each character of the text.
std::vector<bool> find_untouchable(std::u32string_view text);

bool is_french(std::string_view language);

std::u32string to_scalars(std::string_view text);
std::string to_utf8(std::u32string_view scalars);

} // namespace restitution::text
