#include "wording/sentences.hpp"

namespace restitution::wording {

const Sentences english{
    .language = "en",
    .is_one = [](std::size_t count) { return count == 1; },
    .agenda = "Agenda",
    .continued = " (continued {k}/{n})",
    .waiting = "The meeting is about to start",
    .contacts = "Contacts",
    .caution = "Caution",
    .note = "Note",
    .idea = "Idea",
    .respondent = "A respondent",
    .chart_data = "Data of the charts",
    .answer = "Answer",
    .answers_column = "Count",
    .share_column = "Share of answers",
    .online = "online",
    .other = "Other",
    .no_answer = "No answer",
    .answered_of = {"{0} answer out of {1}", "{0} answers out of {1}"},
    .out_of = "{0} of {1}",
    .percent = "{0}%",
    .decimal_separator = '.',
    .group_separator = ",",
    .stated_disagrees = "Answers announced: {0}, shown: {1}",
    .without_content = {"{0} answer without content: {1}", "{0} answers without content: {1}"},
    .text_in_list = "“{0}”",
    .rounding = "Totals may differ from 100% because of rounding.",
    .several_answers = "Several answers possible: the sum may exceed 100%.",
    .decided = "Decision",
    .votes = {"{0} for, {1} against, {2} abstained", "{0} for, {1} against, {2} abstained"},
    .action = "To do",
    .due = "by {0}",
    .qr_code = "QR code: {0}",
    .chart_kinds = {"Bar chart", "Column chart", "Pie chart", "Doughnut chart", "Stacked bar",
                    "Figures"},
    .colon = ": ",
    .semicolon = "; ",
    .date = "{0}\u00A0{1} {2}",
    .first_of_month = "{0}\u00A0{1} {2}",
    .date_with_day = "{0} {1}",
    .days = "{0} to {1}",
    .hour = "{0}:00",
    .hour_and_minute = "{0}:{1:02}",
    .from_to = "from {0} to {1}",
    .over_days = "from {0} on the first day to {1} on the last",
    .months = {"January", "February", "March", "April", "May", "June", "July", "August",
               "September", "October", "November", "December"},
    .weekdays = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
    .workbook =
        {
            .summary = "Summary",
            .group = "Group",
            .date = "Date",
            .sheet = "Sheet",
            .question = "Question",
            .theme = "Theme",
            .kind = "Kind",
            .kinds = {"Single choice", "Several choices", "Choice and text", "Scale", "Free text"},
            .option = "Option",
            .count = "Count",
            .share = "Share of answers",
            .participation = "Participation",
            .respondents = "Respondents",
            .answered = "Answered",
            .missing = "Did not answer",
            .answer = "Answer",
            .answers = "Answers",
            .remark = "Remark",
            .no_content = "no content",
            .continued = "Answer (continued)",
            .more = "continued",
            .back = "← Summary",
            .see_answers = "The answers counted →",
            .see_tally = "The tally →",
            .raw = "Raw answers",
            .how_counted = "How the answers are counted",
            .counting =
                {"A share sets a number of answers against the people who answered the "
                 "question; below ten only the number is given.",
                 "Where several choices are possible, the shares may add up to more than 100%.",
                 "The tally of a question of choice is made of formulas over its “Answers” "
                 "sheet: correct or clear an answer, and the tally, the shares and the chart "
                 "follow. The number of respondents is fixed.",
                 "Texts are given word for word; those written the same way are counted "
                 "together."},
            .for_members =
                "The answers to each question are ordered by option, then alphabetically, "
                "without name or date: no row links two answers of one person.",
            .for_office =
                "For internal use: the sheet “Raw answers” links the answers of each person. "
                "Do not pass on.",
        },
};

} // namespace restitution::wording
