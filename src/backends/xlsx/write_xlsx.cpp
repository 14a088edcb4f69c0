#include "backends/xlsx/write_xlsx.hpp"

#include "backends/xlsx/answers_sheet.hpp"
#include "backends/xlsx/cell_text.hpp"
#include "backends/xlsx/core_properties.hpp"
#include "backends/xlsx/package.hpp"
#include "backends/xlsx/plain_locale.hpp"
#include "backends/xlsx/sheet_names.hpp"
#include "backends/xlsx/summary_sheet.hpp"
#include "backends/xlsx/tally_sheet.hpp"
#include "backends/xlsx/texts_sheet.hpp"
#include "text/direction.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <utility>
#include <vector>

namespace restitution::backends::xlsx {
namespace {

// "&" starts a field in headers and footers, and is written twice to stand for itself.
std::string footer(const meeting::Meeting& meeting)
{
    constexpr std::size_t room = 120; // of 255, when each character is an "&"
    std::string name;
    for (const char c : shortened(meeting.short_title, room)) {
        name += c == '&' ? "&&" : std::string(1, c);
    }
    return fmt::format("&L{}&C&A&R&P / &N", name);
}

void set_properties(Workbook& book)
{
    lxw_doc_properties properties{};
    // Anything but 0, which would ask the clock; replace_part() puts the meeting's date there.
    properties.created = 1;
    check(workbook_set_properties(book.get(), &properties), "the document's properties");
}

// The summary's links and formulas name sheets that do not exist yet, and these name its
// cells: it is begun first, for its place in the book too, and ended last.
void write_sheets(const Desk& desk, const Products& products, Contents contents)
{
    Sheet summary_sheet{desk.book, desk.summary_sheet, Storage::kept};
    std::vector<SummaryLine> lines;
    for (QuestionSheets& of : contents.questions) {
        lines.push_back({std::move(of), {}});
    }
    SummarySheet summary{desk, summary_sheet, products};
    summary.open(lines);
    for (SummaryLine& line : lines) {
        if (is_closed(*line.question.question)) {
            line.cells = write_tally_sheet(desk, line.question);
        } else {
            line.cells = write_texts_sheet(desk, line.question);
        }
    }
    for (const SummaryLine& line : lines) {
        if (!line.question.answers_sheet.empty()) {
            write_answers_sheet(desk, line.question);
        }
    }
    for (const RawSheet& raw : contents.raw) {
        write_raw_sheet(desk, raw);
    }
    summary.close(lines, contents.audience);
}

/// Streamed as soon as one survey's sheets may be.
Storage drafts_of(const Products& products)
{
    const bool large = std::ranges::any_of(products.responses, [](const auto& given) {
        const survey::Responses& of = given.second;
        return of.respondents > most_kept_rows ||
               of.respondents * of.answers.size() > most_kept_cells;
    });
    return large ? Storage::streamed : Storage::kept;
}

Bytes write_workbook(const Products& products, Contents contents)
{
    const std::string& language = products.meeting.language;
    Workbook book{drafts_of(products), text::direction_of(language)};
    const wording::Words words{language};
    const Look look{book, products.style.deck, words};
    const wording::WorkbookPhrases& said = words.workbook();
    const Alphabet alphabet{language};
    const Desk desk{book,
                    look,
                    said,
                    words,
                    products.style.deck,
                    alphabet,
                    language,
                    plain_sheet_name(said.summary),
                    footer(products.meeting)};
    set_properties(book);
    write_sheets(desk, products, std::move(contents));
    Bytes bytes = book.finish();
    if (!replace_part(bytes, "docProps/core.xml", write_core_properties(products.properties))) {
        throw Refusal{"the document's properties were not where they belong"};
    }
    return bytes;
}

} // namespace

Result<Bytes> write_xlsx(const Products& products, Contents contents)
{
    const PlainLocale locale;
    try {
        return write_workbook(products, std::move(contents));
    } catch (const Refusal& refusal) {
        return Diagnostic{Severity::error,
                          "xlsx.library",
                          fmt::format("the workbook could not be written ({})", refusal.what()),
                          {},
                          {"see that there is memory, and room in the folder for temporary files"}};
    }
}

} // namespace restitution::backends::xlsx
