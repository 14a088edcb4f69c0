#pragma once

#include "meeting/meeting.hpp"

#include <functional>
#include <pugixml.hpp>
#include <set>
#include <string>

namespace restitution::read {

using IdSet = std::set<std::string, std::less<>>;

/// The ids written in a file that the meeting read from it does not declare, because what they
/// stand in or on was refused: whoever names one of them has been told enough.
///
/// Law:     of a file that the schema accepts there are none.
IdSet find_refused_ids(pugi::xml_node root, const meeting::Meeting& meeting);

} // namespace restitution::read
