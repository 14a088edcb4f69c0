#include "hold_faults.hpp"
#include "read/read_layout.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace restitution;

namespace {

bool keeps_its_laws(const layouts::Layout& layout, const layouts::Master& master)
{
    const Rect page{{}, layout.page};
    const auto& regions = master.regions;
    for (auto one = regions.begin(); one != regions.end(); ++one) {
        const auto overlaps = [&](const layouts::Region& other) {
            return one->frame.overlaps(other.frame);
        };
        if (!page.contains(one->frame) || std::any_of(one + 1, regions.end(), overlaps)) {
            return false;
        }
    }
    return std::ranges::all_of(
        master.fields, [&](const layouts::Field& field) { return page.contains(field.frame); });
}

bool keeps_its_laws(const layouts::Layout& layout)
{
    return std::ranges::all_of(layout.masters, [&](const auto& named) {
        return keeps_its_laws(layout, named.second) &&
               (named.second.continued_by.empty() ||
                layout.master(named.second.continued_by) != nullptr);
    });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const read::Root root{RESTITUTION_FUZZ_ROOT};
    const SourceFile file{"deck.xml", {reinterpret_cast<const char*>(data), size}};
    Diagnostics faults;
    const auto layout = read::read_layout(file, root, faults);
    tests::hold_faults(faults, layout.has_value(), file);
    if (layout && !keeps_its_laws(*layout)) {
        std::abort();
    }
    return 0;
}
