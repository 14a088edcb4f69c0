#include "read/read_section.hpp"

#include "read/read_block.hpp"
#include "read/read_text.hpp"

#include <string_view>

namespace restitution::read {

namespace {

meeting::Topic read_topic(pugi::xml_node node, const MeetingContext& context)
{
    meeting::Topic topic;
    topic.title = context.text(node, "title");
    topic.subtitle = context.text(node, "subtitle");
    topic.open = MeetingContext::yes(node, "open");
    topic.where = context.span(node);
    read_appearance(node, topic.visibility, topic.outputs);
    for (const pugi::xml_node child : node.children()) {
        if (std::string_view{child.name()} == "note") {
            topic.notes.push_back(read_needed_text(child, context));
        } else if (auto block = read_block(child, context)) {
            topic.blocks.push_back(std::move(*block));
        }
    }
    return topic;
}

} // namespace

meeting::Section read_section(pugi::xml_node node, const MeetingContext& context)
{
    meeting::Section section;
    section.title = context.text(node, "title");
    section.subtitle = context.text(node, "subtitle");
    section.where = context.span(node);
    read_appearance(node, section.visibility, section.outputs);
    bool in_loose_topic = false;
    for (const pugi::xml_node child : node.children()) {
        const std::string_view name = child.name();
        if (name == "topic") {
            section.topics.push_back(read_topic(child, context));
            in_loose_topic = false;
        } else if (name == "note") {
            section.notes.push_back(read_needed_text(child, context));
        } else if (auto block = read_block(child, context)) {
            if (!in_loose_topic) {
                section.topics.emplace_back().where = block->where;
                in_loose_topic = true;
            }
            section.topics.back().blocks.push_back(std::move(*block));
        }
    }
    return section;
}

} // namespace restitution::read
