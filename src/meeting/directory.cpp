#include "meeting/directory.hpp"

#include <algorithm>
#include <numeric>

namespace restitution::meeting {

namespace {

template <class T>
const T* find(const std::unordered_map<std::string_view, const T*>& all, std::string_view id)
{
    const auto found = all.find(id);
    return found == all.end() ? nullptr : found->second;
}

OptionPlaces places_of(const std::vector<survey::Option>& options)
{
    OptionPlaces places;
    places.reserve(options.size());
    for (std::size_t i = 0; i < options.size(); ++i) {
        places.try_emplace(options[i].id, i);
    }
    return places;
}

} // namespace

std::optional<std::size_t> FoundQuestion::option(std::string_view id) const
{
    const auto found = options->find(id);
    return found == options->end() ? std::nullopt : std::optional{found->second};
}

std::vector<std::size_t> FoundQuestion::options_of(std::span<const std::string> ids) const
{
    std::vector<std::size_t> places;
    if (ids.empty()) {
        places.resize(question().options.size());
        std::iota(places.begin(), places.end(), std::size_t{0});
        return places;
    }
    for (const std::string& id : ids) {
        if (const auto place = option(id)) {
            places.push_back(*place);
        }
    }
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

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
            const survey::Question& question = survey.questions[i];
            const OptionPlaces& options = options_.emplace_back(places_of(question.options));
            questions_.try_emplace(question.id, FoundQuestion{&survey, i, &options});
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
