#include "support/generated_survey.hpp"

#include <array>
#include <fmt/format.h>

namespace restitution::tests {

namespace {

constexpr std::array option_words{
    std::string_view{"Oui"},           std::string_view{"Non, pas encore"},
    std::string_view{"Peut-être"},     std::string_view{"Culture, patrimoine"},
    std::string_view{"Ville durable"}, std::string_view{"Très souvent"},
};

std::string csv_field(std::string_view cell)
{
    std::string text = "\"";
    for (const char sign : cell) {
        text += sign == '"' ? "\"\"" : std::string(1, sign);
    }
    return text + '"';
}

} // namespace

GeneratedSurvey::GeneratedSurvey(GeneratedTexts& texts)
    : texts_{texts}, respondents_{texts.one_in(6) ? 0 : 1 + texts.below(texts.large() ? 60 : 15)}
{
    const std::size_t count = 1 + texts_.below(texts_.large() ? 8 : 4);
    for (std::size_t i = 0; i < count; ++i) {
        questions_.push_back(ask(i));
    }
}

const GeneratedQuestion* GeneratedSurvey::next_question()
{
    return given_ == questions_.size() ? nullptr : &questions_[given_++];
}

GeneratedQuestion GeneratedSurvey::ask(std::size_t number)
{
    constexpr std::array kinds{"single", "multiple", "mixed", "scale", "text", "text"};
    GeneratedQuestion question{fmt::format("q{}", number),
                               texts_.bare(3 + texts_.below(8)),
                               kinds[texts_.below(kinds.size())],
                               {},
                               {}};
    const std::size_t options = 1 + texts_.below(texts_.large() || texts_.one_in(10) ? 40 : 6);
    for (std::size_t i = 0; question.kind != "text" && i < options; ++i) {
        question.options.push_back(
            fmt::format("{} {}", texts_.mark(), option_words[i % option_words.size()]));
    }
    for (std::size_t i = 0; i < respondents_; ++i) {
        question.texts.push_back(answer_text(question));
    }
    return question;
}

std::string GeneratedSurvey::answer_text(const GeneratedQuestion& question)
{
    const bool other = question.kind == "mixed" && texts_.one_in(3);
    if (question.kind != "text" && !other) {
        return {};
    }
    if (question.kind == "text" && texts_.one_in(5)) {
        return texts_.one_in(2) ? "/" : "RAS";
    }
    const bool is_long = texts_.large() && texts_.one_in(10);
    const std::string text = texts_.bare(2 + (is_long ? 120 : texts_.below(12)));
    return texts_.one_in(6) ? text + "\nsuite" : text;
}

std::string GeneratedSurvey::ticks(const GeneratedQuestion& question, std::size_t respondent)
{
    if (!question.texts[respondent].empty()) {
        return question.texts[respondent];
    }
    const bool silent = respondent > 0 && texts_.one_in(6); // a chart needs an answer
    if (question.options.empty() || silent) {
        return {};
    }
    std::string cell = question.options[texts_.below(question.options.size())];
    if (question.kind == "multiple" && question.options.size() > 1 && texts_.one_in(2)) {
        const std::string& second = question.options[texts_.below(question.options.size())];
        cell += second == cell ? "" : ';' + second;
    }
    return cell;
}

std::string GeneratedSurvey::csv()
{
    std::string csv = csv_field("Horodateur") + ',' + csv_field("Adresse e-mail");
    for (const GeneratedQuestion& question : questions_) {
        csv += ',' + csv_field(question.title);
    }
    csv += '\n';
    for (std::size_t respondent = 0; respondent < respondents_; ++respondent) {
        const std::string address = texts_.mark() + "@example.org";
        texts_.expect(address, false);
        csv += csv_field("2023/06/01 9:04:11 AM UTC+2") + ',' + csv_field(address);
        for (const GeneratedQuestion& question : questions_) {
            csv += ',' + csv_field(ticks(question, respondent));
        }
        csv += '\n';
    }
    return csv;
}

std::string GeneratedSurvey::xml()
{
    std::string xml = fmt::format("<survey id=\"s\" responses=\"{}\" format=\"google-forms\">",
                                  generated_responses);
    for (const GeneratedQuestion& question : questions_) {
        xml +=
            fmt::format("<question id=\"{}\" kind=\"{}\" column=\"{}\"{}>", question.id,
                        question.kind, question.title, texts_.one_in(2) ? " theme=\"Thème\"" : "");
        for (std::size_t i = 0; i < question.options.size(); ++i) {
            xml += fmt::format("<option id=\"o{}\">{}</option>", i, question.options[i]);
        }
        xml += "</question>";
    }
    return xml + "</survey>";
}

} // namespace restitution::tests
