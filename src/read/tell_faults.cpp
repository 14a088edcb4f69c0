#include "read/tell_faults.hpp"

#include <fmt/format.h>

namespace restitution::read {

namespace {

constexpr std::size_t most_told = 100;

void tell(const Diagnostics& found, Severity severity, const Diagnostics& earlier,
          Diagnostics& faults)
{
    std::size_t count = 0;
    for (const Diagnostic& fault : found.all()) {
        if (fault.severity != severity ||
            (count < most_told && earlier.has_error_at(fault.where))) {
            continue;
        }
        if (count < most_told) {
            faults.add(fault);
        }
        ++count;
    }
    if (count > most_told) {
        faults.add({severity,
                    "read.more-faults",
                    fmt::format("{} more faults are not shown", count - most_told),
                    {},
                    {"mend the first ones: they often cause the others"}});
    }
}

} // namespace

void tell_faults(const Diagnostics& found, const Diagnostics& earlier, Diagnostics& faults)
{
    for (const Severity severity : {Severity::error, Severity::warning, Severity::note}) {
        tell(found, severity, earlier, faults);
    }
}

} // namespace restitution::read
