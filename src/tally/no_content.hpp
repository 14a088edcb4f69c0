#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace restitution::tally {

/// Whether a text answers a question without saying anything: "/", "-", "RAS", "…", "ne se
/// prononce pas", or one the survey declares.
///
/// Input:   folded by survey::fold_text.
bool is_without_content(std::string_view folded, const std::vector<std::string>& declared);

} // namespace restitution::tally
