#pragma once

#include "base/document_properties.hpp"
#include "publication/block.hpp"

#include <map>
#include <string>
#include <vector>

namespace restitution::publication {

/// Blocks for one region of the sheet's master, in reading order.
struct Filling {
    std::string region;
    std::vector<Block> blocks;
};

/// A filled master: one slide or page, or as many as its content takes.
///
/// title:    goes into the region "title" and, with "(suite 2/3)", onto further
///           sheets; empty on masters without one.
/// kicker:   drawn above the title, may be empty; kicker_heading makes it a heading above the
///           title's, else it is told behind the title, or, where kicker_of is not 0, behind the
///           sheet's first heading of that level.
/// heading:  level of the title, 1 to 6; of a running title, told before: what it heads goes on.
/// title_role: what the title wears: covers and section openers differ.
/// fillings: each region at most once; one for "title" goes on below the title.
/// anchor:   what "#anchor" links point at; may be empty.
/// outline:  level in the outline from 1; 0: not there. A section is 1, its sheets 2.
/// section:  sheets of one number share a Sect; 0: none.
struct Sheet {
    std::string master;
    RichText title;
    RichText kicker;
    int kicker_heading = 0;
    int kicker_of = 0;
    int heading = 0;
    bool title_is_caption = false; ///< of the body's table, so no heading
    layouts::Role title_role = layouts::Role::title;
    std::vector<Filling> fillings;
    std::string anchor;
    int outline = 0;
    std::string outline_title;
    std::size_t section = 0;
    SourceSpan where;
    SourceSpan title_where; ///< where it is another place

    const SourceSpan& place_of_title() const
    {
        return title_where.file != nullptr ? title_where : where;
    }
};

using Properties = DocumentProperties;

/// What furniture says for a name.
struct FieldValue {
    std::string words;
    SourceSpan where = {};
};

/// Everything that will be read, in order, before anything is placed.
///
/// fields:     values that furniture names: "short-title", "date", …
/// continued:  what a further sheet adds to its title, with {k} and {n}: " (suite {k}/{n})".
struct Publication {
    Properties properties;
    std::map<std::string, FieldValue, std::less<>> fields;
    std::string continued;
    std::vector<Sheet> sheets;
};

} // namespace restitution::publication
