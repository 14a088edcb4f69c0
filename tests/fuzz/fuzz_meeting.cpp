#include "hold_faults.hpp"
#include "meeting/directory.hpp"
#include "read/read_meeting.hpp"
#include "read/text_gate.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace restitution;

namespace {

bool ids_exist(const meeting::Meeting& meeting)
{
    const meeting::Directory directory{meeting};
    for (const meeting::Section& section : meeting.sections) {
        for (const meeting::Topic& topic : section.topics) {
            for (const meeting::Block& block : topic.blocks) {
                const auto* chart = std::get_if<meeting::Chart>(&block.content);
                const auto* talk = std::get_if<meeting::Talk>(&block.content);
                if ((chart && !directory.question(chart->question)) ||
                    (talk && !directory.person(talk->by))) {
                    return false;
                }
            }
        }
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const read::Root root{RESTITUTION_FUZZ_ROOT};
    SourceFile file{"fuzz.xml", {reinterpret_cast<const char*>(data), size}};
    Diagnostics faults;
    Diagnostics of_encoding;
    read::decode_by_mark(file, of_encoding);
    const auto meeting = read::read_meeting(file, root, faults);
    tests::hold_faults(faults, meeting.has_value(), file);
    if (meeting && !ids_exist(*meeting)) {
        std::abort();
    }
    return 0;
}
