#pragma once

#include "publication/publication.hpp"
#include "scene/scene.hpp"
#include "typeset/context.hpp"
#include "typeset/text_box.hpp"

#include <functional>
#include <map>
#include <string>

namespace restitution::typeset {

/// Replaces "{name}" by what `value` says for the name; other text stays.
std::string fill_in(std::string_view pattern,
                    const std::function<std::string(std::string_view)>& value);

/// Draws what a master shows on each of its sheets behind the content.
void paint_decorations(const layouts::Master& master, scene::Pen& pen);

/// Draws the fields of masters, sheet after sheet.
///
/// Law:     a field stays within its frame: smaller down to its style's floor, then cut
///          with "…", as it repeats what stands elsewhere in full. Its values stand in the
///          order of its pattern: none turns the others round.
class Fields {
public:
    Fields(const publication::Publication& publication, Context context)
        : publication_{&publication}, context_{context}
    {
    }

    /// `pages`: how many there are; `section`: the title of the one the page lies in.
    void paint(const layouts::Master& master, std::size_t pages, std::string_view section,
               scene::Pen pen);

private:
    std::string words(const layouts::Field& field, std::size_t page, std::size_t pages,
                      std::string_view section) const;
    SourceSpan place_of(const layouts::Field& field) const;
    TextBox shaped(const layouts::Field& field, const std::string& text) const;
    TextBox set_in(const layouts::Field& field, const std::string& text) const;
    void paint_field(const layouts::Field& field, TextBox& text, scene::Pen& pen) const;

    const publication::Publication* publication_;
    Context context_;
    std::map<const layouts::Field*, std::pair<std::string, TextBox>> last_; ///< often the same
};

} // namespace restitution::typeset
