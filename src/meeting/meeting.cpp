#include "meeting/meeting.hpp"

#include <algorithm>

namespace restitution::meeting {

namespace {

template <class T>
const T* find_by_id(const std::vector<T>& all, std::string_view id)
{
    const auto found = std::ranges::find(all, id, &T::id);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const Person* find_person(const Meeting& meeting, std::string_view id)
{
    return find_by_id(meeting.people, id);
}

const Organisation* find_organisation(const Meeting& meeting, std::string_view id)
{
    return find_by_id(meeting.organisations, id);
}

std::optional<FoundQuestion> find_question(const Meeting& meeting, std::string_view id)
{
    for (const survey::Survey& survey : meeting.surveys) {
        const survey::Question* question = find_by_id(survey.questions, id);
        if (question != nullptr) {
            return FoundQuestion{&survey,
                                 static_cast<std::size_t>(question - survey.questions.data())};
        }
    }
    return std::nullopt;
}

} // namespace restitution::meeting
