#include "meeting/directory.hpp"

namespace restitution::meeting {

namespace {

template <class T>
const T* find(const std::unordered_map<std::string_view, const T*>& all, std::string_view id)
{
    const auto found = all.find(id);
    return found == all.end() ? nullptr : found->second;
}

} // namespace

Directory::Directory(const Meeting& meeting)
{
    for (const Person& person : meeting.people) {
        people_.try_emplace(person.id, &person);
    }
    for (const Organisation& organisation : meeting.organisations) {
        organisations_.try_emplace(organisation.id, &organisation);
    }
    for (const survey::Survey& survey : meeting.surveys) {
        for (std::size_t i = 0; i < survey.questions.size(); ++i) {
            questions_.try_emplace(survey.questions[i].id, FoundQuestion{&survey, i});
        }
    }
}

const Person* Directory::person(std::string_view id) const
{
    return find(people_, id);
}

const Organisation* Directory::organisation(std::string_view id) const
{
    return find(organisations_, id);
}

std::optional<FoundQuestion> Directory::question(std::string_view id) const
{
    const auto found = questions_.find(id);
    return found == questions_.end() ? std::nullopt : std::optional{found->second};
}

} // namespace restitution::meeting
