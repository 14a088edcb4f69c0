#include "compose/generated_material.hpp"

#include "read/read_meeting.hpp"
#include "read/read_responses.hpp"

#include <array>
#include <stdexcept>

namespace restitution::tests {

GeneratedMaterial generate_material(unsigned seed)
{
    static const PictureFolder pictures{"compose"};
    static SourceStore sources; // spans of the meeting point there
    constexpr std::array audiences{survey::Audience::members, survey::Audience::office,
                                   survey::Audience::open};
    const survey::Audience audience = audiences[seed % audiences.size()];
    GeneratedMeeting made = generate_meeting(seed, audience);
    Diagnostics faults;
    auto meeting = read::read_meeting(sources.add({"meeting.xml", std::move(made.xml)}),
                                      read::Root{pictures.path()}, faults);
    if (!meeting) {
        throw std::runtime_error{faults.all().front().message};
    }
    GeneratedMaterial material{std::move(*meeting), {}, {}, audience, std::move(made.texts)};
    const SourceFile& csv = sources.add({std::string{generated_responses}, std::move(made.csv)});
    for (const survey::Survey& survey : material.meeting.surveys) {
        material.responses.emplace(survey.id, read::read_responses(survey, csv, faults).value());
    }
    material.tallies = tally::tally_surveys(material.meeting, material.responses);
    return material;
}

} // namespace restitution::tests
