#pragma once

#include "compose/context.hpp"
#include "publication/publication.hpp"

#include <vector>

namespace restitution::compose {

using Blocks = std::vector<publication::Block>;

// One overload per kind of thing the author writes; a new kind does not compile without its own.
// Their blocks have no span yet: compose_block() sees to it.

// compose_points.cpp
Blocks compose(const meeting::Paragraph& paragraph, const Context& context);
Blocks compose(const meeting::Points& points, const Context& context);
Blocks compose(const meeting::Talk& talk, const Context& context);
publication::List compose_list(const std::vector<meeting::BulletPoint>& points,
                               const Context& context);

// compose_chart.cpp
Blocks compose(const meeting::Chart& chart, const Context& context);
Blocks compose(const meeting::Tally& tally, const Context& context);

// compose_answers.cpp
Blocks compose(const meeting::Answers& answers, const Context& context);

// compose_panel.cpp
Blocks compose(const meeting::Quote& quote, const Context& context);
Blocks compose(const meeting::Verdict& verdict, const Context& context);
Blocks compose(const meeting::Remark& remark, const Context& context);

// compose_table.cpp
Blocks compose(const meeting::Table& table, const Context& context);
Blocks compose_aside(const meeting::Aside& aside, const Context& context);

// compose_record.cpp
Blocks compose(const meeting::Entry& entry, const Context& context);
Blocks compose(const meeting::Event& event, const Context& context);
Blocks compose(const meeting::Decision& decision, const Context& context);
Blocks compose(const meeting::Action& action, const Context& context);

// compose_image.cpp
Blocks compose(const meeting::Image& image, const Context& context);

/// One block of the author's, with its span on each of the blocks it becomes.
Blocks compose_block(const meeting::Block& block, const Context& context);

/// Several in order. Talks and records of one kind that follow each other share one list.
Blocks compose_blocks(const std::vector<const meeting::Block*>& blocks, const Context& context);

/// A paragraph of one role; the second knows its place.
publication::Block paragraph(layouts::Role role, publication::RichText text, int heading = 0);
publication::Block paragraph(layouts::Role role, publication::RichText text,
                             const SourceSpan& where, int heading = 0);

} // namespace restitution::compose
