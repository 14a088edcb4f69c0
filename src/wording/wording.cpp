#include "wording/wording.hpp"

#include "base/language.hpp"
#include "survey/percent.hpp"
#include "wording/filled.hpp"
#include "wording/sentences.hpp"

#include <array>
#include <cstdlib>
#include <fmt/format.h>

namespace restitution::wording {

namespace {

/// Steps of 10^-decimals: 563 with one decimal is "56,3".
std::string decimal(std::int64_t steps, int decimals, char separator)
{
    std::string digits = fmt::format("{:0{}}", std::abs(steps), decimals + 1);
    if (decimals > 0) {
        digits.insert(digits.size() - static_cast<std::size_t>(decimals), 1, separator);
    }
    return steps < 0 ? "-" + digits : digits;
}

constexpr std::array<const Sentences*, 3> languages{&french, &english, &vietnamese};

const Sentences* sentences_of(std::string_view language)
{
    const std::string_view primary = primary_subtag(language);
    for (const Sentences* sentences : languages) {
        if (sentences->language == primary) {
            return sentences;
        }
    }
    return &english;
}

} // namespace

Words::Words(std::string_view language)
    : say_{sentences_of(language)}, foreign_{say_->language != primary_subtag(language)}
{
}

publication::RichText Words::text(std::string said) const
{
    publication::RichText text = publication::plain(std::move(said));
    if (!text.empty()) {
        text.front().language = foreign_language();
    }
    return text;
}

std::string Words::foreign_language() const
{
    return foreign_ ? std::string{say_->language} : std::string{};
}

std::string_view Words::language() const
{
    return say_->language;
}

const WorkbookPhrases& Words::workbook() const
{
    return say_->workbook;
}

std::string_view Words::chart_kind(publication::ChartKind kind) const
{
    return say_->chart_kinds[static_cast<std::size_t>(kind)];
}

std::string Words::listed(std::span<const publication::Category> categories) const
{
    std::string list;
    for (const publication::Category& category : categories) {
        list += list.empty() ? "" : say_->semicolon;
        list += category.label;
        list += say_->colon;
        list += category.value();
    }
    return list;
}

std::string Words::agenda() const
{
    return std::string{say_->agenda};
}
std::string Words::continued() const
{
    return std::string{say_->continued};
}
std::string Words::waiting() const
{
    return std::string{say_->waiting};
}
std::string Words::contacts() const
{
    return std::string{say_->contacts};
}
std::string Words::caution() const
{
    return std::string{say_->caution};
}
std::string Words::note() const
{
    return std::string{say_->note};
}
std::string Words::idea() const
{
    return std::string{say_->idea};
}
std::string Words::respondent() const
{
    return std::string{say_->respondent};
}
std::string Words::chart_data() const
{
    return std::string{say_->chart_data};
}
std::string Words::answer() const
{
    return std::string{say_->answer};
}
std::string Words::answers_column() const
{
    return std::string{say_->answers_column};
}
std::string Words::share_column() const
{
    return std::string{say_->share_column};
}
std::string Words::online() const
{
    return std::string{say_->online};
}

std::string Words::for_office() const
{
    return std::string{say_->for_office};
}
std::string Words::other() const
{
    return std::string{say_->other};
}
std::string Words::decided() const
{
    return std::string{say_->decided};
}
std::string Words::action() const
{
    return std::string{say_->action};
}
std::string Words::rounding() const
{
    return std::string{say_->rounding};
}
std::string Words::several_answers() const
{
    return std::string{say_->several_answers};
}

std::string Words::tenths(std::int64_t number) const
{
    return decimal(number, 1, say_->decimal_separator);
}

std::string Words::scale_average(survey::ScaleAverage average) const
{
    const bool whole = average.median % 10 == 0;
    return filled(say_->scale_average, tenths(average.mean),
                  whole ? std::to_string(average.median / 10) : tenths(average.median));
}

std::string Words::qr_code(std::string_view leads_to) const
{
    return filled(say_->qr_code, leads_to);
}

std::string Words::due(const Date& date_due) const
{
    return filled(say_->due, date(date_due));
}

std::string Words::votes(std::size_t in_favor, std::size_t against, std::size_t abstained) const
{
    return filled(form(*say_, say_->votes, abstained), number(in_favor), number(against),
                  number(abstained));
}

std::string Words::number(std::size_t count) const
{
    const std::string digits = std::to_string(count);
    std::string grouped;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) {
            grouped += say_->group_separator;
        }
        grouped += digits[i];
    }
    return grouped;
}

std::string Words::answered_of(std::size_t answered, std::size_t respondents) const
{
    if (answered == 0) {
        return std::string{say_->no_answer};
    }
    return filled(form(*say_, say_->answered_of, answered), number(answered), number(respondents));
}

std::string Words::written_among(std::size_t written, std::size_t answered,
                                 std::size_t respondents) const
{
    const std::string all = answered_of(answered, respondents);
    return written == answered
               ? all
               : filled(form(*say_, say_->written_among, written), number(written), all);
}

publication::CountedShare Words::counted(std::size_t count, std::size_t answered) const
{
    const std::string figure = number(count);
    const auto of_all = survey::share(count, answered);
    if (!of_all) {
        const std::string beside = filled(say_->out_of, answered);
        return {figure, beside, figure + " " + beside};
    }
    const std::string share = percent(*of_all);
    return {figure, "(" + share + ")", share};
}

std::string Words::percent(survey::Percent share) const
{
    return filled(say_->percent, decimal(share.steps, share.decimals, say_->decimal_separator));
}

std::string Words::stated_disagrees(std::size_t stated, std::size_t counted) const
{
    return filled(say_->stated_disagrees, number(stated), number(counted));
}

std::string Words::without_content(std::size_t count, const std::vector<std::string>& texts) const
{
    std::string list;
    for (const std::string& text : texts) {
        list += (list.empty() ? "" : ", ") + filled(say_->text_in_list, text);
    }
    return filled(form(*say_, say_->without_content, count), number(count), list);
}

std::string Words::repeated(std::size_t times) const
{
    return fmt::format("(×{})", number(times));
}

} // namespace restitution::wording
