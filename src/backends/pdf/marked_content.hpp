#pragma once

#include "backends/pdf/canvas.hpp"
#include "scene/scene.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace restitution::backends::pdf {

/// Which sequences of a page belong to which tags.
///
/// owners:         element of each sequence, by its number (MCID).
/// first_of_mark:  by mark index; one more at the end, so that mark i has the
///                 sequences [first_of_mark[i], first_of_mark[i + 1]).
struct PageTags {
    std::vector<scene::ElementId> owners;
    std::vector<std::uint32_t> first_of_mark;
};

/// Opens and closes the marked sequences of one page.
///
/// A mark becomes one sequence, or several siblings where some of its text is
/// spoken: readers lose what follows a sequence nested in another.
///
/// Source:  ISO 32000-1, 14.6 and 14.8.2.
class MarkedContent {
public:
    MarkedContent(Canvas& canvas, const scene::Structure& structure, Size page)
        : canvas_{&canvas}, structure_{&structure}, page_{page}
    {
    }

    void begin(const scene::Mark& mark);
    /// Furniture that is no mark of the scene.
    void begin(scene::Artifact artifact);
    void end();

    /// What follows is read as it is drawn.
    void plain();
    /// What follows is read as `text`; empty: as it is drawn.
    void spoken(std::string_view text);

    PageTags take();

private:
    void open(std::string_view spoken);
    void close();
    void append_artifact();

    Canvas* canvas_;
    const scene::Structure* structure_;
    Size page_;
    scene::Mark mark_;
    int depth_ = 0;
    bool is_plain_ = false;
    PageTags tags_;
};

} // namespace restitution::backends::pdf
