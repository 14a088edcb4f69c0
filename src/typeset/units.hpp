#pragma once

#include "publication/block.hpp"
#include "typeset/context.hpp"
#include "typeset/unit.hpp"

namespace restitution::typeset {

// One maker per kind of block; a unit stays as long as its region. Blocks and context outlive it.

std::unique_ptr<Unit> make_unit(const publication::Paragraph& paragraph, const SourceSpan& where,
                                const Context& context);
std::unique_ptr<Unit> make_unit(const publication::List& list, const SourceSpan& where,
                                const Context& context);
std::unique_ptr<Unit> make_unit(const publication::Table& table, const SourceSpan& where,
                                const Context& context);
std::unique_ptr<Unit> make_unit(const publication::Chart& chart, const SourceSpan& where,
                                const Context& context);
std::unique_ptr<Unit> make_unit(const publication::PanelBox& panel, const SourceSpan& where,
                                const Context& context);

/// Pictures side by side as far as they fit, or one with its caption.
std::unique_ptr<Unit> make_unit(std::vector<const publication::Image*> images,
                                const SourceSpan& where, const Context& context);

/// Blocks below one another, with a gap between them; pictures without captions that follow
/// each other stand side by side. The blocks outlive the column.
class Column {
public:
    Column(const std::vector<publication::Block>& blocks, const Context& context, Length gap);

    /// `frames`: whether the scene is to keep each block's frame.
    enum class Frames { kept, not_kept };
    void set(const Setting& setting, Strips& strips, Frames frames);

private:
    struct Entry {
        std::unique_ptr<Unit> unit;
        const publication::Block* block; ///< the first it holds
        bool keep_with_next;
    };
    Length gap_;
    std::vector<Entry> entries_;
};

} // namespace restitution::typeset
