#pragma once

#include <string>
#include <vector>

namespace restitution::cli {

/// What an argument must be, by itself. Each throws Mistake, or gives the empty sentence that
/// CLI11 takes for "it is".

/// Something that `option` can be set to.
std::string accept_words(const std::string& option, const std::string& given);

/// A folder that is there.
std::string accept_folder(const std::string& option, const std::string& given);

/// One of a few names.
std::string accept_one_of(const std::string& option, const std::vector<std::string>& names,
                          const std::string& given);

/// The name of a file; whether it is there shows when it is read.
std::string accept_meeting(const std::string& given);

} // namespace restitution::cli
