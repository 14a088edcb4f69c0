#include "compose/scribe.hpp"

#include "compose/set_text.hpp"

#include <algorithm>
#include <cassert>

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

} // namespace

Scribe::Scribe(const Material& material)
    : material_{material}, directory_{material.meeting}, words_{material.meeting.language}
{
}

RichText Scribe::write(const meeting::Text& text) const
{
    RichText spans;
    spans.reserve(text.size());
    const auto words_of = Overloaded{
        [](const meeting::Words& words) { return words.text; },
        [&](const meeting::PersonName& name) {
            const meeting::Person* person = directory_.person(name.id);
            assert(person != nullptr);
            return name.with_role ? introduce(*person) : person->name;
        },
        [&](const meeting::Value& value) { return count(value); },
        [](const meeting::LineBreak&) { return std::string{"\n"}; },
    };
    for (const meeting::Inline& one : text) {
        const auto* words = std::get_if<meeting::Words>(&one.content);
        spans.push_back({std::visit(words_of, one.content), one.emphasis, one.language,
                         words != nullptr ? words->href : std::string{}});
    }
    return set_text(std::move(spans), meeting().language, text::Voice::authored);
}

RichText Scribe::say(std::string_view words) const
{
    return set_text(publication::plain(std::string{words}), meeting().language,
                    text::Voice::authored);
}

RichText Scribe::tell(std::string said) const
{
    return set_text(words_.text(std::move(said)), meeting().language, text::Voice::authored);
}

RichText Scribe::repeat(std::string_view answer) const
{
    return set_text(publication::plain(std::string{answer}), meeting().language,
                    text::Voice::quoted);
}

std::string Scribe::plain(std::string_view words) const
{
    return set_words(words, meeting().language);
}

std::string Scribe::plain(const meeting::Text& text) const
{
    std::string words = publication::to_plain(write(text));
    std::ranges::replace(words, '\n', ' ');
    return words;
}

std::string Scribe::introduce(const meeting::Person& person) const
{
    std::string told = person.name;
    for (const std::string& more : {person.role, person.organisation}) {
        told += more.empty() ? "" : ", " + more;
    }
    return told;
}

std::string Scribe::name_of(std::string_view id) const
{
    if (const meeting::Person* person = directory_.person(id)) {
        return person->name;
    }
    const meeting::Organisation* organisation = directory_.organisation(id);
    return organisation != nullptr ? organisation->name : std::string{};
}

Asked Scribe::asked(std::string_view question_id) const
{
    const auto found = directory_.question(question_id);
    assert(found.has_value());
    const survey::SurveyTally& tally = material_.tallies.find(found->survey->id)->second;
    const survey::Responses& responses = material_.responses.find(found->survey->id)->second;
    return {found->question(), tally.questions[found->index], responses.answers[found->index],
            *found};
}

survey::Question Scribe::worded(const survey::Question& question) const
{
    survey::Question worded = question;
    worded.title = plain(question.title);
    worded.theme = plain(question.theme);
    for (survey::Option& option : worded.options) {
        option.label = plain(option.label);
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
        return std::to_string(of.tally.answered);
    case meeting::Figure::respondents:
        return std::to_string(of.tally.respondents);
    case meeting::Figure::count:
        return std::to_string(chosen());
    case meeting::Figure::percent:
        break;
    }
    return words_.share(chosen(), of.tally.answered);
}

} // namespace restitution::compose
