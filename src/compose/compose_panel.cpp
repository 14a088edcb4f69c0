#include "compose/compose_block.hpp"

namespace restitution::compose {

namespace {

using layouts::Panel;
using layouts::Role;

Blocks boxed(Panel panel, publication::RichText label, Blocks blocks)
{
    return {{publication::PanelBox{panel, std::move(label), std::move(blocks)}}};
}

/// The words of a response, or of the author where none is named.
publication::RichText quoted_words(const meeting::Quote& quote, const Context& context)
{
    if (quote.response == 0) {
        return context.scribe.write(quote.text);
    }
    const Asked of = context.scribe.asked(quote.question);
    return quote.response <= of.answers.size()
               ? context.scribe.repeat(of.answers[quote.response - 1].text, of.question.language)
               : publication::RichText{};
}

/// A respondent stays unnamed: only a person the author names is told.
publication::RichText source_of(const meeting::Quote& quote, const Context& context)
{
    if (!quote.by.empty()) {
        return context.scribe.name_of(quote.by);
    }
    return quote.response > 0 ? context.scribe.tell(context.scribe.words().respondent())
                              : publication::RichText{};
}

struct RemarkBox {
    Panel panel;
    std::string (wording::Words::*label)() const;
};

RemarkBox box_of(meeting::RemarkKind kind)
{
    switch (kind) {
    case meeting::RemarkKind::caution:
        return {Panel::caution, &wording::Words::caution};
    case meeting::RemarkKind::idea:
        return {Panel::idea, &wording::Words::idea};
    case meeting::RemarkKind::note:
        break;
    }
    return {Panel::note, &wording::Words::note};
}

} // namespace

Blocks compose(const meeting::Quote& quote, const Context& context)
{
    publication::RichText words = quoted_words(quote, context);
    if (words.empty()) {
        return {};
    }
    Blocks blocks{paragraph(Role::quote, std::move(words))};
    if (publication::RichText source = source_of(quote, context); !source.empty()) {
        blocks.front().keep_with_next = true;
        blocks.push_back(paragraph(Role::attribution, std::move(source)));
    }
    return boxed(Panel::quote, {}, std::move(blocks));
}

Blocks compose(const meeting::Verdict& verdict, const Context& context)
{
    return boxed(Panel::verdict, {},
                 {paragraph(Role::verdict, context.scribe.write(verdict.text))});
}

Blocks compose(const meeting::Remark& remark, const Context& context)
{
    const RemarkBox box = box_of(remark.kind);
    return boxed(box.panel, context.scribe.tell((context.scribe.words().*box.label)()),
                 {paragraph(Role::remark, context.scribe.write(remark.text))});
}

} // namespace restitution::compose
