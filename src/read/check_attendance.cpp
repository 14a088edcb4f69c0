#include "read/check_attendance.hpp"

#include "base/attribute_span.hpp"
#include "meeting/directory.hpp"
#include "meeting/placed_block.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace restitution::read {

namespace {

using meeting::Attendance;
using meeting::Attendee;
using meeting::Directory;
using meeting::Presence;

std::string name_of(const Directory& directory, const std::string& person)
{
    const meeting::Person* known = directory.person(person);
    return known ? known->name : person;
}

void check_once(const Directory& directory, const Attendance& attendance, Diagnostics& faults)
{
    std::map<std::string_view, const Attendee*> seen;
    for (const Attendee& attendee : attendance.attendees) {
        if (!seen.emplace(attendee.person, &attendee).second) {
            faults.error(
                "read.repeated-attendee",
                fmt::format("'{}' is in the attendance twice", name_of(directory, attendee.person)),
                find_value_span(attendee.where, "ref"), {"keep one of the two"});
        }
    }
}

void check_proxies(const Directory& directory, const Attendance& attendance, Diagnostics& faults)
{
    std::set<std::string_view> present;
    for (const Attendee& attendee : attendance.attendees) {
        if (attendee.presence == Presence::present) {
            present.insert(attendee.person);
        }
    }
    for (const Attendee& attendee : attendance.attendees) {
        if (attendee.proxy.empty()) {
            continue;
        }
        if (attendee.proxy == attendee.person) {
            faults.error(
                "read.proxy-to-oneself",
                fmt::format("'{}' holds a proxy of their own", name_of(directory, attendee.person)),
                find_value_span(attendee.where, "proxy"),
                {"name who voted instead, or take the proxy out"});
        } else if (directory.person(attendee.proxy) != nullptr &&
                   !present.contains(attendee.proxy)) {
            faults.warning("read.proxy-of-absent",
                           fmt::format("'{}' holds a proxy without being present",
                                       name_of(directory, attendee.proxy)),
                           find_value_span(attendee.where, "proxy"),
                           {"add them as <present>, or name another holder"});
        }
    }
}

std::size_t count_voters(const Attendance& attendance)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(attendance.attendees, [](const Attendee& attendee) {
            return attendee.presence == Presence::present ||
                   attendee.presence == Presence::represented || !attendee.proxy.empty();
        }));
}

void check_votes(const meeting::Meeting& meeting, Diagnostics& faults)
{
    const std::size_t voters = count_voters(*meeting.attendance);
    meeting::for_each_block(meeting, [&](const meeting::PlacedBlock& placed) {
        const auto* decision = std::get_if<meeting::Decision>(&placed.block.content);
        if (decision == nullptr || voters == 0) {
            return;
        }
        const std::size_t votes = decision->in_favor.value_or(0) + decision->against.value_or(0) +
                                  decision->abstained.value_or(0);
        if (votes > voters) {
            faults.warning(
                "read.too-many-votes",
                fmt::format("{} votes, but only {} present or represented", votes, voters),
                placed.block.where, {"correct the counts, or complete the <attendance>"});
        }
    });
}

} // namespace

void check_attendance(const meeting::Meeting& meeting, Diagnostics& faults)
{
    if (!meeting.attendance) {
        return;
    }
    const Directory directory{meeting};
    check_once(directory, *meeting.attendance, faults);
    check_proxies(directory, *meeting.attendance, faults);
    check_votes(meeting, faults);
}

} // namespace restitution::read
