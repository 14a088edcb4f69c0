#include "read/read_people.hpp"

#include "base/did_you_mean.hpp"
#include "survey/fold_text.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace restitution::read {

namespace {

using meeting::Meeting;
using meeting::Organisation;
using meeting::Person;
using meeting::Presence;

// Two names this close are more often one name spelt twice than two people.
constexpr std::size_t suspicious_distance = 1;
constexpr std::size_t shortest_suspicious = 8;
constexpr std::size_t longest_suspicious = 100;
constexpr std::size_t most_compared = 500;

constexpr std::array<std::string_view, 4> presence_names{"present", "excused", "absent",
                                                         "represented"};

void read_organisation(pugi::xml_node node, const MeetingContext& context, Meeting& meeting)
{
    const pugi::xml_attribute logo = node.attribute("logo");
    meeting.organisations.push_back({node.attribute("id").value(), context.words(node, "name"),
                                     logo ? context.picture(logo) : nullptr, context.span(node),
                                     context.language(node)});
}

/// What `of` may name: the id of a declared organisation, or any name as it stands.
class OrganisationNames {
public:
    explicit OrganisationNames(const Meeting& meeting)
    {
        for (const Organisation& one : meeting.organisations) {
            by_id_.try_emplace(one.id, &one);
            names_.insert(one.name);
            ids_.push_back(one.id);
        }
    }

    void read(pugi::xml_node node, const MeetingContext& context, Person& person)
    {
        const pugi::xml_attribute of = node.attribute("of");
        if (const auto known = by_id_.find(of.value()); known != by_id_.end()) {
            person.organisation = known->second->name;
            person.organisation_language = known->second->language;
            return;
        }
        person.organisation = context.words(node, "of");
        person.organisation_language = person.language;
        if (of && !names_.contains(person.organisation)) {
            warn_of_near(of, context);
        }
    }

private:
    void warn_of_near(pugi::xml_attribute of, const MeetingContext& context)
    {
        if (auto hints = did_you_mean(of.value(), ids_, effort_); !hints.empty()) {
            context.faults().warning(
                "read.unknown-organisation",
                fmt::format("no organisation has the id '{}': it is shown as a name", of.value()),
                context.span(of), std::move(hints));
        }
    }

    std::unordered_map<std::string_view, const Organisation*> by_id_;
    std::unordered_set<std::string_view> names_;
    std::vector<std::string> ids_;
    Effort effort_;
};

void read_person(pugi::xml_node node, OrganisationNames& organisations,
                 const MeetingContext& context, Meeting& meeting)
{
    Person person{node.attribute("id").value(), context.words(node, "name"),
                  context.words(node, "role")};
    person.language = context.language(node);
    organisations.read(node, context, person);
    person.email = context.email(node.attribute("email"));
    person.phone = context.words(node, "phone");
    person.where = context.span(node);
    meeting.people.push_back(std::move(person));
}

bool are_suspicious(const std::string& first, const std::string& second)
{
    const auto [less, more] = std::minmax({first.size(), second.size()});
    return less >= shortest_suspicious && more <= longest_suspicious &&
           more - less <= suspicious_distance &&
           edit_distance(first, second) <= suspicious_distance;
}

/// Each person is told once, with the first they resemble.
void warn_of_similar_names(const Meeting& meeting, const MeetingContext& context)
{
    const std::size_t count = std::min(meeting.people.size(), most_compared);
    std::vector<std::string> folded;
    for (std::size_t i = 0; i < count; ++i) {
        folded.push_back(survey::fold_text(meeting.people[i].name));
        const auto earlier = std::find_if(folded.begin(), folded.end() - 1, [&](const auto& name) {
            return are_suspicious(name, folded.back());
        });
        if (earlier != folded.end() - 1) {
            const auto first = static_cast<std::size_t>(earlier - folded.begin());
            context.faults().warning(
                "read.similar-names",
                fmt::format("'{}' and '{}' may be one person spelt in two ways",
                            meeting.people[first].name, meeting.people[i].name),
                meeting.people[i].where, {"declare a person once, and name it by its id"});
        }
    }
}

void read_attendance(pugi::xml_node node, const MeetingContext& context, Meeting& meeting)
{
    if (!node) {
        return;
    }
    meeting::Attendance attendance;
    attendance.quorum = MeetingContext::count(node, "quorum");
    for (const pugi::xml_node child : node.children()) {
        const auto kind = std::ranges::find(presence_names, std::string_view{child.name()});
        if (kind != presence_names.end()) {
            attendance.attendees.push_back({child.attribute("ref").value(),
                                            static_cast<Presence>(kind - presence_names.begin()),
                                            child.attribute("proxy").value(), context.span(child)});
        }
    }
    meeting.attendance = std::move(attendance);
}

} // namespace

void read_people(pugi::xml_node root, const MeetingContext& context, Meeting& meeting)
{
    const pugi::xml_node people = root.child("people");
    for (const pugi::xml_node node : people.children("organisation")) {
        read_organisation(node, context, meeting);
    }
    OrganisationNames organisations{meeting};
    for (const pugi::xml_node node : people.children("person")) {
        read_person(node, organisations, context, meeting);
    }
    warn_of_similar_names(meeting, context);
    read_attendance(root.child("attendance"), context, meeting);
}

} // namespace restitution::read
