#pragma once

#include "publication/block.hpp"
#include "typeset/context.hpp"
#include "typeset/unit.hpp"

namespace restitution::typeset {

// One maker per kind of block; each shapes its text at once and stays as long as its region.
// Blocks and context outlive the unit.

std::unique_ptr<Unit> make_unit(const publication::Paragraph& paragraph, const SourceSpan& where,
                                const Context& context);
std::unique_ptr<Unit> make_unit(const publication::List& list, const SourceSpan& where,
                                const Context& context);
std::unique_ptr<Unit> make_unit(const publication::Table& table, const SourceSpan& where,
                                const Context& context);
std::unique_ptr<Unit> make_unit(const publication::Chart& chart, const SourceSpan& where,
                                const Context& context);
std::unique_ptr<Unit> make_unit(const publication::Image& image, const SourceSpan& where,
                                const Context& context);
std::unique_ptr<Unit> make_unit(const publication::PanelBox& panel, const SourceSpan& where,
                                const Context& context);

std::unique_ptr<Unit> make_unit(const publication::Block& block, const Context& context);

/// Blocks below one another, with a gap between them. The blocks outlive the column.
class Column {
public:
    Column(const std::vector<publication::Block>& blocks, const Context& context, Length gap);

    /// `frames`: whether the scene is to keep each block's frame.
    enum class Frames { kept, not_kept };
    void set(const Setting& setting, Strips& strips, Frames frames);

private:
    const std::vector<publication::Block>* blocks_;
    Length gap_;
    Units units_;
};

} // namespace restitution::typeset
