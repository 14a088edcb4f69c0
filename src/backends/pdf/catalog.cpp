#include "backends/pdf/catalog.hpp"

#include "backends/pdf/color_profile.hpp"
#include "backends/pdf/metadata.hpp"
#include "text/direction.hpp"

#include <fmt/format.h>

namespace restitution::backends::pdf {

namespace {

ObjectNumber write_output_intent(Document& document)
{
    const ObjectNumber profile = document.reserve().number;
    const ObjectNumber intent = document.reserve().number;
    document.file.write_stream(profile, "/N 3", srgb_profile());
    std::string& entries = document.entries(intent);
    entries = "/Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"
              "/Info(sRGB IEC61966-2.1)/DestOutputProfile ";
    append_reference(entries, profile);
    return intent;
}

ObjectNumber write_xmp(Document& document, const Metadata& metadata)
{
    const ObjectNumber packet = document.reserve().number;
    document.file.write_stream(packet, "/Type/Metadata/Subtype/XML", metadata.xmp(), Filter::none);
    return packet;
}

void fill_info(Document& document, const Metadata& metadata)
{
    const HPDF_Dict info = document.haru.get()->info;
    HPDF_Dict_RemoveElement(info, "Producer"); // ours names libharu beside us
    document.entries(number_of(info)) = metadata.info_entries();
}

/// Which of two pages side by side comes first. Source: ISO 32000-1, table 150.
std::string_view reading_order(std::string_view language)
{
    return text::direction_of(language) == text::Direction::right_to_left ? "R2L" : "L2R";
}

} // namespace

void describe(Document& document, const scene::Scene& scene, ObjectNumber structure_root)
{
    const Metadata metadata{scene.properties};
    const ObjectNumber packet = write_xmp(document, metadata);
    const ObjectNumber intent = write_output_intent(document);
    fill_info(document, metadata);

    std::string& entries = document.entries(number_of(document.haru.get()->catalog));
    if (!scene.properties.language.empty()) {
        entries += "/Lang";
        append_text(entries, scene.properties.language);
    }
    entries += fmt::format("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle "
                           "true/Direction/{}>>/Metadata ",
                           reading_order(scene.properties.language));
    append_reference(entries, packet);
    entries += "/OutputIntents[";
    append_reference(entries, intent);
    entries += "]/StructTreeRoot ";
    append_reference(entries, structure_root);
}

} // namespace restitution::backends::pdf
