#include "backends/xlsx/contents.hpp"

#include "wording/wording.hpp"

namespace restitution::backends::xlsx {
namespace {

std::vector<RawSheet> list_raw(const Products& products)
{
    std::vector<RawSheet> sheets;
    for (const survey::Survey& survey : products.meeting.surveys) {
        if (const auto of = products.responses.find(survey.id); of != products.responses.end()) {
            sheets.push_back({&survey, &of->second.raw, measure_raw(of->second.raw), 0});
        }
    }
    if (sheets.size() > 1) {
        std::size_t number = 0;
        for (RawSheet& sheet : sheets) {
            sheet.number = ++number;
        }
    }
    return sheets;
}

} // namespace

Contents list_contents(const Products& products, const ExportOptions& options)
{
    const wording::Words words{products.meeting.language};
    Contents contents{options.audience,
                      list_questions(products.meeting, products.responses, products.tallies, words,
                                     options.audience),
                      {}};
    if (options.audience == survey::Audience::office) {
        contents.raw = list_raw(products);
    }
    return contents;
}

} // namespace restitution::backends::xlsx
