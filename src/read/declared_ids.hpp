#pragma once

#include "base/diagnostic.hpp"
#include "base/did_you_mean.hpp"
#include "read/refused_ids.hpp"

#include <map>
#include <string>
#include <string_view>

namespace restitution::read {

/// Ids of one kind: told when one is there twice or asked for and not there.
class DeclaredIds {
public:
    /// noun:          "question", as messages call it.
    /// unknown_code:  the code of an id that is asked for and not there.
    /// refused:       ids that were written and told of already; they outlive this.
    DeclaredIds(std::string_view noun, std::string_view unknown_code, const IdSet& refused,
                Diagnostics& faults)
        : noun_{noun}, unknown_code_{unknown_code}, refused_{refused}, faults_{faults}
    {
    }

    /// Errors:  read.repeated-id
    void declare(const std::string& id, const SourceSpan& where);
    /// Knows an id whose repetition is told elsewhere.
    void know(const std::string& id);
    /// False, and told with the nearest id, when it is not there; a refused one is not told.
    bool ask(const std::string& id, const SourceSpan& where);

private:
    std::string_view noun_;
    std::string_view unknown_code_;
    const IdSet& refused_;
    Diagnostics& faults_;
    std::map<std::string, SourceSpan, std::less<>> places_;
    std::vector<std::string> names_; ///< keys of places_
    Effort effort_;
    Locator lines_;
};

} // namespace restitution::read
