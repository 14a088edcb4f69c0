#include "read/read_survey.hpp"

#include "base/did_you_mean.hpp"
#include "read/named.hpp"
#include "read/response_format.hpp"
#include "survey/fold_text.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>
#include <string_view>

namespace restitution::read {

namespace {

using survey::Option;
using survey::Question;
using survey::QuestionKind;

constexpr std::array<std::string_view, 5> kind_names{"single", "multiple", "mixed", "scale",
                                                     "text"};

Option read_option(pugi::xml_node node, const MeetingContext& context)
{
    return {node.attribute("id").value(), context.content(node), context.span(node),
            context.language(node)};
}

/// Told apart the way answers are: by what is left after folding.
void check_labels(const Question& question, const MeetingContext& context)
{
    std::set<std::string> seen;
    for (const Option& option : question.options) {
        if (!seen.insert(survey::fold_text(option.label)).second) {
            context.faults().error("read.similar-options",
                                   fmt::format("two options read '{}'", option.label), option.where,
                                   {"an answer could not be told apart: change one of the labels"});
        }
    }
}

void check_options(const Question& question, const MeetingContext& context)
{
    const std::size_t needed = is_closed(question) ? 1 : 0;
    if (question.options.size() < needed) {
        context.faults().error(
            "read.no-options", fmt::format("the question '{}' has no options", question.id),
            question.where, {"list them as the form shows them: <option id=\"yes\">Oui</option>"});
    }
    if (!is_closed(question) && !question.options.empty()) {
        context.faults().error(
            "read.options-of-text", fmt::format("the text question '{}' has options", question.id),
            question.where, {"make it kind=\"single\", \"multiple\" or \"mixed\""});
    }
    check_labels(question, context);
}

Question read_question(pugi::xml_node node, const MeetingContext& context)
{
    Question question;
    question.id = node.attribute("id").value();
    question.column = context.words(node, "column");
    question.title = node.attribute("title") ? context.words(node, "title") : question.column;
    question.theme = context.words(node, "theme");
    const auto kind = find_named<QuestionKind>(kind_names, node.attribute("kind").value());
    question.kind = kind.value_or(QuestionKind::mixed);
    question.ordinal = MeetingContext::yes(node, "ordinal") || question.kind == QuestionKind::scale;
    question.allows_other =
        MeetingContext::yes(node, "other") || question.kind == QuestionKind::mixed;
    question.where = context.span(node);
    question.language = context.language(node);
    for (const pugi::xml_node option : node.children("option")) {
        question.options.push_back(read_option(option, context));
    }
    if (kind) {
        check_options(question, context);
    }
    return question;
}

void check_format(const survey::Survey& survey, pugi::xml_node node, const MeetingContext& context)
{
    std::vector<std::string> names;
    for (const ResponseFormat& format : response_formats()) {
        names.emplace_back(format.name);
    }
    if (!survey.format.empty() && std::ranges::find(names, survey.format) == names.end()) {
        auto hints = did_you_mean(survey.format, names);
        if (hints.empty()) {
            hints = {"google-forms, google-sheets or generic; without it the format is recognised"};
        }
        context.faults().error("read.unknown-format",
                               fmt::format("'{}' is no format of responses", survey.format),
                               context.span(node.attribute("format")), std::move(hints));
    }
}

} // namespace

survey::Survey read_survey(pugi::xml_node node, const MeetingContext& context)
{
    survey::Survey survey;
    survey.id = node.attribute("id").value();
    survey.title = context.words(node, "title");
    survey.responses = node.attribute("responses").value();
    survey.format = node.attribute("format").value();
    survey.encoding = node.attribute("encoding").value();
    survey.where = context.span(node);
    survey.responses_where = context.span(node.attribute("responses"));
    for (const pugi::xml_node question : node.children("question")) {
        survey.questions.push_back(read_question(question, context));
    }
    for (const pugi::xml_node text : node.children("no-content")) {
        survey.no_content.push_back(context.content(text));
    }
    check_format(survey, node, context);
    return survey;
}

} // namespace restitution::read
