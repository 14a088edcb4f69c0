#include "wording/wording.hpp"

#include "base/language.hpp"
#include "survey/percent.hpp"
#include "wording/sentences.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <fmt/format.h>

namespace restitution::wording {

namespace {

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

template <class... Values>
std::string filled(std::string_view sentence, const Values&... values)
{
    return fmt::vformat(fmt::string_view{sentence.data(), sentence.size()},
                        fmt::make_format_args(values...));
}

std::string_view form(const Sentences& say, const Plural& plural, std::size_t count)
{
    return say.is_one(count) ? plural.one : plural.other;
}

/// "4" of "4 décembre 2023" before "8 décembre 2023": whole words that both end with are said once.
std::string without_shared_end(std::string first, std::string_view last)
{
    constexpr std::array<std::string_view, 2> spaces{" ", "\u00A0"};
    std::size_t kept = first.size();
    for (const std::string_view space : spaces) {
        for (std::size_t at = first.find(space); at != std::string::npos;
             at = first.find(space, at + 1)) {
            if (last.ends_with(std::string_view{first}.substr(at))) {
                kept = std::min(kept, at);
            }
        }
    }
    first.resize(kept);
    return first;
}

/// Days from Sunday. Source: Zeller's congruence, Gregorian calendar.
std::size_t day_of_week(const Date& date)
{
    const int month = date.month < 3 ? date.month + 12 : date.month;
    const int year = date.month < 3 ? date.year - 1 : date.year;
    const int saturday_based =
        (date.day + 13 * (month + 1) / 5 + year + year / 4 - year / 100 + year / 400) % 7;
    return static_cast<std::size_t>((saturday_based + 6) % 7);
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

std::string Words::listed(const std::vector<publication::Category>& categories) const
{
    std::string list;
    for (const publication::Category& category : categories) {
        list += list.empty() ? "" : say_->semicolon;
        list += category.label;
        list += say_->colon;
        list += category.value;
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
    return filled(form(*say_, say_->votes, abstained), in_favor, against, abstained);
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

std::string Words::count_with_share(std::size_t count, std::size_t answered) const
{
    if (answered < survey::fewest_for_shares) {
        return filled(say_->out_of, count, answered);
    }
    const int decimals = answered < survey::fewest_for_decimals ? 0 : 1;
    return fmt::format("{} ({})", number(count),
                       percent(survey::percent(count, answered, decimals)));
}

std::string Words::share(std::size_t count, std::size_t answered) const
{
    return answered < survey::fewest_for_shares ? filled(say_->out_of, count, answered)
                                                : percent(survey::percent(count, answered, 0));
}

std::string Words::percent(survey::Percent share) const
{
    std::string digits = fmt::format("{:0{}}", share.steps, share.decimals + 1);
    if (share.decimals > 0) {
        digits.insert(digits.size() - static_cast<std::size_t>(share.decimals), 1,
                      say_->decimal_separator);
    }
    return filled(say_->percent, digits);
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
    return fmt::format("(×{})", times);
}

std::string Words::date(const Date& date) const
{
    const std::string_view month = say_->months[static_cast<std::size_t>(date.month - 1)];
    return filled(date.day == 1 ? say_->first_of_month : say_->date, date.day, month, date.year);
}

std::string Words::date_with_day(const Date& day) const
{
    return filled(say_->date_with_day, say_->weekdays[day_of_week(day)], date(day));
}

std::string Words::days(const Date& first, const Date& last) const
{
    if (first == last) {
        return date(first);
    }
    const std::string end = date(last);
    return filled(say_->days, without_shared_end(date(first), end), end);
}

std::string Words::time(const TimeOfDay& time) const
{
    return time.minute == 0 ? filled(say_->hour, time.hour)
                            : filled(say_->hour_and_minute, time.hour, time.minute);
}

std::string Words::hours(const DateTime& start, const std::optional<DateTime>& end) const
{
    if (!end) {
        return time(start.time);
    }
    return filled(start.date == end->date ? say_->from_to : say_->over_days, time(start.time),
                  time(end->time));
}

std::string Words::when(const DateTime& start, const std::optional<DateTime>& end) const
{
    const bool several = end && end->date != start.date;
    return (several ? days(start.date, end->date) : date_with_day(start.date)) + ", " +
           hours(start, end);
}

std::string roman(std::size_t number)
{
    assert(number >= 1 && number <= 3999);
    struct Numeral {
        std::size_t value;
        std::string_view letters;
    };
    constexpr std::array<Numeral, 13> numerals{{{1000, "M"},
                                                {900, "CM"},
                                                {500, "D"},
                                                {400, "CD"},
                                                {100, "C"},
                                                {90, "XC"},
                                                {50, "L"},
                                                {40, "XL"},
                                                {10, "X"},
                                                {9, "IX"},
                                                {5, "V"},
                                                {4, "IV"},
                                                {1, "I"}}};
    std::string text;
    for (const Numeral& numeral : numerals) {
        for (; number >= numeral.value; number -= numeral.value) {
            text += numeral.letters;
        }
    }
    return text;
}

} // namespace restitution::wording
