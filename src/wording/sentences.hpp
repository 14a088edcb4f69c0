#pragma once

#include "wording/workbook_phrases.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace restitution::wording {

/// One sentence in the forms its count asks for. Placeholders are fmt's: {0}, {1}.
struct Plural {
    std::string_view one;
    std::string_view other;
};

/// Everything the engine says in one language.
///
/// Law:     no field is empty; typography is already right (U+202F, U+00A0).
struct Sentences {
    std::string_view language;
    bool (*is_one)(std::size_t count); ///< CLDR's plural category "one"

    std::string_view agenda;
    std::string_view continued;
    std::string_view waiting;
    std::string_view contacts;
    std::string_view caution;
    std::string_view note;
    std::string_view idea;
    std::string_view respondent;
    std::string_view chart_data;
    std::string_view answer;
    std::string_view answers_column;
    std::string_view share_column;
    std::string_view online;
    std::string_view for_office;
    std::string_view other;
    std::string_view no_answer;
    Plural answered_of;       ///< {0} answered, {1} respondents
    Plural written_among;     ///< {0} wrote, {1} answered_of
    std::string_view out_of;  ///< behind a count: "sur {0}"
    std::string_view percent; ///< "{0} %"
    char decimal_separator;
    std::string_view group_separator;  ///< between thousands
    std::string_view stated_disagrees; ///< {0} stated, {1} counted
    Plural without_content;            ///< {0} count, {1} the texts
    std::string_view text_in_list;     ///< a quoted text
    std::string_view rounding;
    std::string_view several_answers;
    std::string_view scale_average;              ///< {0} mean, {1} median
    std::string_view decided;                    ///< "Décision"
    Plural votes;                                ///< {0} for, {1} against, {2} abstained
    std::string_view action;                     ///< "À faire"
    std::string_view due;                        ///< {0} date
    std::string_view qr_code;                    ///< {0} what it leads to
    std::array<std::string_view, 6> chart_kinds; ///< in the order of publication::ChartKind
    std::string_view colon;                      ///< between a label and its value
    std::string_view semicolon;                  ///< between such pairs

    std::string_view date;            ///< {0} day, {1} month, {2} year
    std::string_view first_of_month;  ///< the same for the first
    std::string_view date_with_day;   ///< {0} weekday, {1} date
    std::string_view days;            ///< {0} first, {1} last
    std::string_view hour;            ///< {0}
    std::string_view hour_and_minute; ///< {0}, {1:02}
    std::string_view from_to;         ///< {0}, {1}
    std::string_view over_days;       ///< {0} time on the first day, {1} on the last
    std::string_view from_day_to_day; ///< {0} first day, {1} its time, {2} last day, {3} its time
    std::string_view from;            ///< {0} time on the first of several days
    std::string_view until;           ///< {0} time on the last day
    std::array<std::string_view, 12> months;
    std::array<std::string_view, 7> weekdays; ///< from Sunday

    WorkbookPhrases workbook;
};

extern const Sentences french;
extern const Sentences english;
extern const Sentences vietnamese;

} // namespace restitution::wording
