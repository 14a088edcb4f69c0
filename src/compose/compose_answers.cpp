#include "compose/compose_block.hpp"
#include "compose/order_answers.hpp"

namespace restitution::compose {

namespace {

using layouts::Role;

publication::ListItem compose_answer(const survey::TextTally& text, std::string_view language,
                                     const Context& context)
{
    publication::ListItem item;
    item.text = context.scribe.repeat(text.text, language);
    if (text.count() > 1) {
        item.text.push_back({"\u00A0" + context.scribe.words().repeated(text.count())});
    }
    return item;
}

publication::List compose_answers(const Asked& of, const Context& context)
{
    publication::List list;
    list.role = Role::body_second;
    for (const survey::TextTally* text : order_answers(of.tally)) {
        list.items.push_back(compose_answer(*text, of.question.language, context));
    }
    return list;
}

/// "2 réponses sans contenu : « / », « ne se prononce pas »"
void tell_without_content(const survey::QuestionTally& tally, const Context& context,
                          Blocks& blocks)
{
    std::size_t count = 0;
    std::vector<std::string> texts;
    for (const survey::TextTally* text : order_answers(tally, Content::none)) {
        count += text->count();
        texts.push_back(publication::to_plain(context.scribe.repeat(text->text)));
    }
    if (count > 0) {
        blocks.push_back(paragraph(
            Role::note, context.scribe.tell(context.scribe.words().without_content(count, texts))));
    }
}

/// Of how many answers the list tells. The difference to all of them says how many only chose,
/// and the stated number is of all: neither is told where the choices are kept back.
std::string tell_count(const Asked& of, const wording::Words& words)
{
    const std::size_t written = survey::count_texts(of.tally);
    return of.shown.choices ? words.written_among(written, of.tally.answered, of.tally.respondents)
                            : words.answered_of(written, of.tally.respondents);
}

} // namespace

Blocks compose(const meeting::Answers& answers, const Context& context)
{
    const Asked of = context.scribe.asked(answers.question);
    const survey::QuestionTally& tally = of.tally;
    const wording::Words& words = context.scribe.words();
    Blocks blocks{paragraph(Role::caption, context.scribe.tell(tell_count(of, words)))};
    if (publication::List list = compose_answers(of, context); !list.items.empty()) {
        blocks.front().keep_with_next = true;
        blocks.push_back({std::move(list)});
    }
    tell_without_content(tally, context, blocks);
    if (of.shown.choices && answers.stated && *answers.stated != tally.answered) {
        blocks.push_back(paragraph(Role::note, context.scribe.tell(words.stated_disagrees(
                                                   *answers.stated, tally.answered))));
    }
    return blocks;
}

} // namespace restitution::compose
