#include "bare_workbook.hpp"

#include <xlsxwriter.h>

namespace restitution::bench {
namespace {

void write_answer(lxw_worksheet* sheet, lxw_row_t row, const survey::Question& question,
                  const survey::Answer& answer, lxw_format* format)
{
    const bool one_tick = question.kind == survey::QuestionKind::single ||
                          question.kind == survey::QuestionKind::scale;
    for (const std::uint16_t tick : answer.ticks) {
        if (one_tick) {
            worksheet_write_string(sheet, row, 0, question.options[tick].label.c_str(), format);
        } else {
            worksheet_write_number(sheet, row, tick, 1, format);
        }
    }
    if (!answer.text.empty()) {
        const auto column = static_cast<lxw_col_t>(one_tick ? 1 : question.options.size());
        worksheet_write_string(sheet, row, column, answer.text.c_str(), format);
        if (question.kind == survey::QuestionKind::text) {
            worksheet_write_number(sheet, row, 1, 1, format);
        }
    }
}

} // namespace

void write_bare_workbook(const survey::Survey& survey, const survey::Responses& responses,
                         const char* path)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(path, &options);
    lxw_format* format = workbook_add_format(book);
    format_set_text_wrap(format);
    for (std::size_t q = 0; q < survey.questions.size(); ++q) {
        lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
        lxw_row_t row = 0;
        for (const survey::Answer& answer : responses.answers[q]) {
            if (answer.given()) {
                write_answer(sheet, row++, survey.questions[q], answer, format);
            }
        }
    }
    workbook_close(book);
}

} // namespace restitution::bench
