#pragma once

#include "publication/publication.hpp"
#include "typeset/brush.hpp"
#include "typeset/context.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace restitution::typeset {

/// Repeats kicker and title on further sheets, with " (suite 2/3)" after the title.
///
/// Law:     nothing leaves the region: smaller down to the style's floor, then the title
///          is cut with "…" before the suffix. A title too long for one sheet is not tried
///          whole on the next, so that hundreds of sheets of it cost what they show.
class RepeatedTitle {
public:
    /// All of it outlives the title.
    RepeatedTitle(const publication::Sheet& sheet, const layouts::Region& region,
                  const Context& context)
        : sheet_{&sheet}, region_{&region}, context_{&context}
    {
    }

    /// Takes a brush for furniture: who listens has heard the title already.
    void paint(const std::string& suffix, Brush brush);

private:
    bool paint_title(publication::RichText title, const std::string& suffix, Brush& brush) const;

    const publication::Sheet* sheet_;
    const layouts::Region* region_;
    const Context* context_;
    std::optional<std::size_t> words_; ///< as many were taken last; none: all of them
};

} // namespace restitution::typeset
