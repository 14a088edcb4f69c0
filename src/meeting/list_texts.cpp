#include "meeting/list_texts.hpp"

namespace restitution::meeting {

namespace {

class TextList {
public:
    void add(const Text& text) { texts_.push_back(&text); }

    void add(const std::vector<Text>& texts)
    {
        for (const Text& text : texts) {
            add(text);
        }
    }

    void add(const std::vector<BulletPoint>& points)
    {
        for (const BulletPoint& point : points) {
            add(point.text);
            add(point.points);
        }
    }

    void add(const Paragraph& paragraph) { add(paragraph.text); }
    void add(const Points& points) { add(points.points); }
    void add(const Chart&) {}
    void add(const Tally&) {}
    void add(const Quote& quote) { add(quote.text); }
    void add(const Verdict& verdict) { add(verdict.text); }
    void add(const Answers&) {}
    void add(const Remark& remark) { add(remark.text); }
    void add(const Decision& decision) { add(decision.text); }
    void add(const Action& action) { add(action.text); }
    void add(const Image& image) { add(image.caption); }

    void add(const Talk& talk)
    {
        add(talk.on);
        add(talk.points);
    }

    void add(const Table& table)
    {
        add(table.title);
        add(table.columns);
        for (const RowGroup& group : table.groups) {
            add(group.title);
            for (const Row& row : group.rows) {
                add(row.cells);
            }
        }
        if (table.aside) {
            add(table.aside->title);
            add(table.aside->points);
        }
    }

    void add(const Entry& entry)
    {
        add(entry.term);
        add(entry.text);
    }

    void add(const Event& event)
    {
        add(event.place);
        add(event.text);
    }

    std::vector<const Text*> take() && { return std::move(texts_); }

private:
    std::vector<const Text*> texts_;
};

} // namespace

std::vector<const Text*> list_texts(const Block& block)
{
    TextList list;
    std::visit([&list](const auto& content) { list.add(content); }, block.content);
    return std::move(list).take();
}

std::vector<const Text*> list_frame_texts(const Meeting& meeting)
{
    TextList list;
    list.add(meeting.title);
    list.add(meeting.subtitle);
    list.add(meeting.group);
    if (meeting.where) {
        list.add(meeting.where->text);
    }
    if (meeting.waiting_room) {
        list.add(meeting.waiting_room->text);
    }
    if (meeting.closing) {
        list.add(meeting.closing->thanks);
    }
    return std::move(list).take();
}

} // namespace restitution::meeting
