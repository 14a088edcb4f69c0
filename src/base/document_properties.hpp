#pragma once

#include "base/date_time.hpp"

#include <string>

namespace restitution {

/// What a document says about itself.
struct DocumentProperties {
    std::string title;
    std::string author; ///< the group or organisation, never a person's account
    std::string subject;
    std::string language;
    DateTime date; ///< the meeting's own; no clock is asked
    std::string timezone;
};

} // namespace restitution
