#include "compose/scribe.hpp"

#include "base/one_line.hpp"
#include "compose/set_text.hpp"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace restitution::compose {

namespace {

using publication::RichText;

template <class... Makers>
struct Overloaded : Makers... {
    using Makers::operator()...;
};
// Clang 14 does not find this guide by itself.
template <class... Makers>
Overloaded(Makers...) -> Overloaded<Makers...>;

RichText told(std::string_view words, std::string_view language)
{
    RichText text = publication::plain(std::string{words});
    for (publication::TextSpan& span : text) {
        span.language = language;
    }
    return text;
}

void append(RichText& text, RichText more)
{
    if (!more.empty() && !text.empty()) {
        text.push_back({", "});
    }
    std::ranges::move(more, std::back_inserter(text));
}

/// Name, role and organisation, each in its language.
RichText told_of(const meeting::Person& person)
{
    RichText all = told(person.name, person.language);
    append(all, told(person.role, person.language));
    append(all, told(person.organisation, person.organisation_language));
    return all;
}

} // namespace

Scribe::Scribe(const Material& material)
    : material_{material}, directory_{material.meeting},
      shown_(meeting::find_shown_parts(material.meeting, material.audience)),
      words_{material.meeting.language}
{
}

RichText Scribe::spans_of(const meeting::Inline& one) const
{
    const auto words_of = Overloaded{
        [](const meeting::Words& words) { return publication::plain(words.text); },
        [&](const meeting::PersonName& name) {
            const meeting::Person* person = directory_.person(name.id);
            assert(person != nullptr);
            return name.with_role ? told_of(*person) : told(person->name, person->language);
        },
        [&](const meeting::Value& value) {
            return value.figure == meeting::Figure::percent ? words_.text(count(value))
                                                            : publication::plain(count(value));
        },
        [](const meeting::LineBreak&) { return publication::plain("\n"); },
    };
    RichText spans = std::visit(words_of, one.content);
    for (publication::TextSpan& span : spans) {
        span.emphasis = one.emphasis;
        span.target = one.href;
        span.language = span.language.empty() ? one.language : span.language;
    }
    return spans;
}

RichText Scribe::write(const meeting::Text& text) const
{
    RichText spans;
    spans.reserve(text.size());
    for (const meeting::Inline& one : text) {
        std::ranges::move(spans_of(one), std::back_inserter(spans));
    }
    return set_text(std::move(spans), meeting().language, text::Voice::authored);
}

RichText Scribe::say(std::string_view words, std::string_view language) const
{
    return set_text(told(words, language), meeting().language, text::Voice::authored);
}

RichText Scribe::tell(std::string said) const
{
    return set_text(words_.text(std::move(said)), meeting().language, text::Voice::authored);
}

RichText Scribe::repeat(std::string_view answer, std::string_view language) const
{
    return set_text(told(answer, language), meeting().language, text::Voice::quoted);
}

std::string Scribe::plain(std::string_view words, std::string_view language) const
{
    return set_words(words, language.empty() ? meeting().language : language);
}

std::string Scribe::plain(const meeting::Text& text) const
{
    return on_one_line(publication::to_plain(write(text)));
}

RichText Scribe::introduce(const meeting::Person& person) const
{
    return set_text(told_of(person), meeting().language, text::Voice::authored);
}

RichText Scribe::name_of(std::string_view id) const
{
    if (const meeting::Person* person = directory_.person(id)) {
        return say(person->name, person->language);
    }
    const meeting::Organisation* organisation = directory_.organisation(id);
    return organisation != nullptr ? say(organisation->name, organisation->language) : RichText{};
}

Asked Scribe::asked(std::string_view question_id) const
{
    const auto found = directory_.question(question_id);
    assert(found.has_value());
    const survey::SurveyTally& tally = material_.tallies.find(found->survey->id)->second;
    const survey::Responses& responses = material_.responses.find(found->survey->id)->second;
    return {found->question(), tally.questions[found->index], responses.answers[found->index],
            *found, shown_.find(question_id)->second};
}

survey::Question Scribe::worded(const survey::Question& question) const
{
    survey::Question worded = question;
    worded.title = plain(question.title, question.language);
    worded.theme = plain(question.theme, question.language);
    for (survey::Option& option : worded.options) {
        option.label = plain(option.label, option.language);
    }
    return worded;
}

std::string Scribe::count(const meeting::Value& value) const
{
    const Asked of = asked(value.question);
    const auto chosen = [&] {
        const auto option = of.found.option(value.option);
        assert(option.has_value());
        return of.tally.counts[*option];
    };
    switch (value.figure) {
    case meeting::Figure::answered:
        return words_.number(of.tally.answered);
    case meeting::Figure::respondents:
        return words_.number(of.tally.respondents);
    case meeting::Figure::count:
        return words_.number(chosen());
    case meeting::Figure::percent:
        break;
    }
    constexpr const char* nothing = "\u2013"; // stands in the author's sentence
    return of.tally.answered == 0 ? nothing : words_.counted(chosen(), of.tally.answered).share;
}

} // namespace restitution::compose
