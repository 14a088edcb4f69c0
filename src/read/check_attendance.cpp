#include "read/check_attendance.hpp"

#include "base/attribute_span.hpp"
#include "meeting/directory.hpp"

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

} // namespace

void check_attendance(const meeting::Meeting& meeting, Diagnostics& faults)
{
    if (!meeting.attendance) {
        return;
    }
    const Directory directory{meeting};
    check_once(directory, *meeting.attendance, faults);
    check_proxies(directory, *meeting.attendance, faults);
}

} // namespace restitution::read
