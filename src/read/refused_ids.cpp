#include "read/refused_ids.hpp"

#include "meeting/placed_block.hpp"

namespace restitution::read {

namespace {

void collect_written(pugi::xml_node node, IdSet& ids)
{
    if (const pugi::xml_attribute id = node.attribute("id")) {
        ids.insert(id.value());
    }
    for (const pugi::xml_node child : node.children()) {
        collect_written(child, ids);
    }
}

template <class Things>
void remove_declared(const Things& things, IdSet& ids)
{
    for (const auto& thing : things) {
        ids.erase(thing.id);
    }
}

} // namespace

IdSet find_refused_ids(pugi::xml_node root, const meeting::Meeting& meeting)
{
    IdSet ids;
    collect_written(root, ids);
    remove_declared(meeting.organisations, ids);
    remove_declared(meeting.people, ids);
    remove_declared(meeting.surveys, ids);
    for (const survey::Survey& survey : meeting.surveys) {
        remove_declared(survey.questions, ids);
        for (const survey::Question& question : survey.questions) {
            remove_declared(question.options, ids);
        }
    }
    meeting::for_each_block(meeting, [&ids](const meeting::PlacedBlock& placed) {
        if (const auto* decision = std::get_if<meeting::Decision>(&placed.block.content)) {
            ids.erase(decision->id);
        }
    });
    return ids;
}

} // namespace restitution::read
