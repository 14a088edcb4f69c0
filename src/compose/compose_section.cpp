#include "compose/compose_section.hpp"

#include "compose/compose_block.hpp"
#include "compose/compose_topic.hpp"

#include <algorithm>
#include <iterator>

namespace restitution::compose {

namespace {

using layouts::Role;
using publication::Sheet;

Sheet compose_opener(const ShownSection& shown, const Context& context)
{
    const meeting::Section& section = *shown.section;
    const std::string numeral = wording::roman(shown.number);
    Sheet sheet;
    sheet.master = "section";
    sheet.title = context.scribe.write(section.title);
    sheet.title_role = Role::section_title;
    sheet.heading = 2;
    if (!section.subtitle.empty()) {
        sheet.fillings.push_back({"title",
                                  {paragraph(Role::subtitle, context.scribe.write(section.subtitle),
                                             place_of(section.subtitle, section.where))}});
    }
    // The agenda and the outline tell the number; alone it says nothing to the ear.
    sheet.fillings.push_back(
        {"number",
         {paragraph(Role::section_number, publication::as_running(publication::plain(numeral)),
                    section.where)}});
    sheet.anchor = section_anchor(shown.number);
    sheet.outline = 1;
    sheet.outline_title = numeral + ". " + publication::to_plain(sheet.title);
    sheet.section = shown.number;
    sheet.where = section.where;
    return sheet;
}

} // namespace

std::string section_anchor(std::size_t number)
{
    return "section-" + std::to_string(number);
}

std::vector<Sheet> compose_section(const ShownSection& section, const Context& context)
{
    std::vector<Sheet> sheets{compose_opener(section, context)};
    for (const ShownTopic& topic : section.topics) {
        std::ranges::move(compose_topic(topic, section, context), std::back_inserter(sheets));
    }
    return sheets;
}

} // namespace restitution::compose
