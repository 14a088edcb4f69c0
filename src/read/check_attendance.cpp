#include "read/check_attendance.hpp"

#include "base/attribute_span.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace restitution::read {

namespace {

using meeting::Attendance;
using meeting::Attendee;
using meeting::Presence;

std::string name_of(const meeting::Meeting& meeting, const std::string& person)
{
    const meeting::Person* known = find_person(meeting, person);
    return known ? known->name : person;
}

void check_once(const meeting::Meeting& meeting, const Attendance& attendance, Diagnostics& faults)
{
    std::map<std::string_view, const Attendee*> seen;
    for (const Attendee& attendee : attendance.attendees) {
        if (!seen.emplace(attendee.person, &attendee).second) {
            faults.error(
                "read.repeated-attendee",
                fmt::format("'{}' is in the attendance twice", name_of(meeting, attendee.person)),
                find_value_span(attendee.where, "ref"), {"keep one of the two"});
        }
    }
}

void check_proxies(const meeting::Meeting& meeting, const Attendance& attendance,
                   Diagnostics& faults)
{
    const auto is_present = [&](const std::string& person) {
        return std::ranges::any_of(attendance.attendees, [&](const Attendee& one) {
            return one.person == person && one.presence == Presence::present;
        });
    };
    for (const Attendee& attendee : attendance.attendees) {
        if (attendee.proxy.empty()) {
            continue;
        }
        if (attendee.proxy == attendee.person) {
            faults.error(
                "read.proxy-to-oneself",
                fmt::format("'{}' holds a proxy of their own", name_of(meeting, attendee.person)),
                find_value_span(attendee.where, "proxy"),
                {"name who voted instead, or take the proxy out"});
        } else if (find_person(meeting, attendee.proxy) != nullptr && !is_present(attendee.proxy)) {
            faults.warning("read.proxy-of-absent",
                           fmt::format("'{}' holds a proxy without being present",
                                       name_of(meeting, attendee.proxy)),
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
    check_once(meeting, *meeting.attendance, faults);
    check_proxies(meeting, *meeting.attendance, faults);
}

} // namespace restitution::read
