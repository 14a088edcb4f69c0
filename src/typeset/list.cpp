#include "typeset/text_strips.hpp"
#include "typeset/units.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace restitution::typeset {

namespace {

using layouts::ListLevel;

/// Levels beyond the house style's last go on as far in as that went beyond the one before.
ListLevel level_at(const layouts::Layout& layout, std::size_t depth)
{
    if (layout.list.empty()) {
        return {};
    }
    const std::size_t last = layout.list.size() - 1;
    ListLevel level = layout.list[std::min(depth, last)];
    if (depth > last && last > 0) {
        level.indent +=
            (level.indent - layout.list[last - 1].indent) * static_cast<std::int64_t>(depth - last);
    }
    return level;
}

/// One item with those below it. Items of one level share its bullet, shaped once.
///
/// text:  from its first set() to its last line: of a very long list not all can be kept at once.
struct Item {
    const publication::ListItem* source;
    std::unique_ptr<TextBox> own_label; ///< the author's words instead of the bullet
    TextBox* label;
    std::vector<Item> items;
    std::optional<TextBox> text = {};
    bool above = false;     ///< the label is too high to stand beside the text
    Length label_left = {}; ///< once set
    Length text_left = {};
};

class ListUnit : public Unit {
public:
    ListUnit(const publication::List& list, const SourceSpan& where, const Context& context)
        : context_{&context}, where_{where}, label_width_{list.label_width}, role_{list.role},
          numbering_{list.numbering}
    {
        items_ = make_items(list.items, 0);
    }

    void set(const Setting& setting, Strips& strips) override
    {
        parts_.clear();
        set_items(items_, 0, setting, strips);
    }

    void enter(std::uint32_t part, const WrapPart& where, Brush& brush) override
    {
        if (part == first_level) {
            brush.element(where.element).numbering = numbering_;
            return;
        }
        Item& item = *parts_[part].item;
        if (!where.first || item.above || item.label->count() == 0) {
            return;
        }
        const scene::ElementId label = brush.tag(where.element, scene::Role::label);
        // The first lines of label and text stand on one baseline.
        Length top = where.frame.top() + drop(item);
        for (std::size_t line = 0; line < item.label->count(); ++line) {
            item.label->paint(line, {where.frame.left() + item.label_left, top}, label, brush);
            top += item.label->line_height(line);
        }
    }

    void paint(std::uint32_t part, Point at, scene::ElementId element, Brush& brush) override
    {
        const auto& [item, line, of_label] = parts_[part];
        if (of_label) {
            item->label->paint(line, {at.x + item->label_left, at.y}, element, brush);
        } else {
            paint_line(*item, line, {at.x + item->text_left, at.y}, element, brush);
        }
    }

private:
    static constexpr std::uint32_t first_level = 0xFFFF'FFFF; ///< the part that all of it is

    struct Part {
        Item* item;
        std::size_t line;
        bool of_label = false;
    };

    std::vector<Item> make_items(const std::vector<publication::ListItem>& sources,
                                 std::size_t depth)
    {
        std::vector<Item> items;
        items.reserve(sources.size());
        for (const publication::ListItem& source : sources) {
            items.push_back(make_item(source, depth));
        }
        return items;
    }

    Item make_item(const publication::ListItem& source, std::size_t depth)
    {
        std::unique_ptr<TextBox> own;
        if (!source.label.empty()) {
            own = std::make_unique<TextBox>(
                source.label, is_label_column(depth) ? layouts::Role::label : role_at(depth),
                *context_, place_of(source));
        }
        TextBox* label = own != nullptr ? own.get() : &bullet(depth, place_of(source));
        return {&source, std::move(own), label, make_items(source.items, depth + 1)};
    }

    const SourceSpan& place_of(const publication::ListItem& source) const
    {
        return source.where.file != nullptr ? source.where : where_;
    }

    /// The text goes with its last line.
    static void paint_line(Item& item, std::size_t line, Point at, scene::ElementId element,
                           Brush& brush)
    {
        const std::size_t count = item.text->count();
        if (line < count) {
            item.text->paint(line, at, element, brush);
        }
        if (line + 1 >= count) {
            item.text.reset();
        }
    }

    bool is_label_column(std::size_t depth) const { return label_width_ > Length{} && depth == 0; }

    layouts::Role role_at(std::size_t depth) const
    {
        return role_.value_or(context_->worn(level_at(context_->layout, depth).role));
    }

    /// The level's own label; nothing in a column of labels.
    TextBox& bullet(std::size_t depth, const SourceSpan& where)
    {
        const auto known = bullets_.find(depth);
        if (known != bullets_.end()) {
            return known->second;
        }
        const ListLevel level = level_at(context_->layout, depth);
        TextBox shaped{
            publication::plain(is_label_column(depth) ? std::string{} : level.label),
            role_at(depth),
            *context_,
            where,
            {.color = bullet_color(level), .align = layouts::Align::left, .repeated = true}};
        return bullets_.emplace(depth, std::move(shaped)).first->second;
    }

    std::optional<Color> bullet_color(const ListLevel& level) const
    {
        return context_->ink ? context_->ink : std::optional{level.label_color};
    }

    /// Of the labels: "XXXVIII" widens a column that was made for "VIII".
    static Length widest_word(const std::vector<Item>& items, const Setting& setting)
    {
        Length widest;
        for (const Item& item : items) {
            widest = std::max(widest, item.label->narrowest_width(setting.scale));
        }
        return widest;
    }

    /// The room beside the text at one level, for labels and the gap behind them.
    Length room_beside(const std::vector<Item>& items, std::size_t depth,
                       const Setting& setting) const
    {
        const ListLevel level = level_at(context_->layout, depth);
        const Length most = setting.width / 2;
        if (label_width_ > Length{}) {
            const Length column =
                std::min(std::max(label_width_, widest_word(items, setting) + level.gap),
                         std::max(label_width_, setting.width / 4));
            return std::min(column + (depth > 0 ? level.indent : Length{}), most);
        }
        Length widest;
        for (const Item& item : items) {
            widest = std::max(widest, item.label->natural_width(setting.scale));
        }
        return std::min(std::max(level.indent, widest + level.gap), most);
    }

    /// At the edge in a column of labels; else close to the text.
    void place_label(Item& item, std::size_t depth, Length beside, const Setting& setting)
    {
        TextBox& label = *item.label;
        const Length gap = level_at(context_->layout, depth).gap;
        const Length room = std::max(Length::pt(1), beside - gap);
        const Length width = std::min(room, std::max(label.natural_width(setting.scale),
                                                     label.narrowest_width(setting.scale)));
        label.set(width, setting.scale);
        const Length before = is_label_column(depth) ? Length{} : room - width;
        item.label_left = left_of(item, before, width, setting);
    }

    /// Of what is so wide and stands so far from the edge that the item's lines begin at.
    static Length left_of(const Item& item, Length before, Length width, const Setting& setting)
    {
        return setting.left +
               (item.text->runs_right_to_left() ? setting.width - before - width : before);
    }

    void set_items(std::vector<Item>& items, std::size_t depth, const Setting& setting,
                   Strips& strips)
    {
        if (items.empty()) {
            return;
        }
        strips.open(
            {.tag = scene::Role::list, .unit = depth == 0 ? this : nullptr, .part = first_level});
        const Length beside = room_beside(items, depth, setting);
        for (Item& item : items) {
            const Length width = setting.width - beside;
            shape(item, depth);
            item.text_left = left_of(item, beside, width, setting);
            item.text->set(width, setting.scale);
            place_label(item, depth, beside, setting);
            item.above = item.label->height() > setting.room / 2;
            set_item(item, depth, setting, strips);
            if (setting.is_final) {
                settle(item);
            }
        }
        strips.close();
    }

    void shape(Item& item, std::size_t depth)
    {
        if (!item.text) {
            const publication::ListItem& source = *item.source;
            item.text.emplace(source.text, role_at(depth), *context_, place_of(source));
        }
    }

    static void settle(Item& item)
    {
        item.text->settle();
        if (item.own_label != nullptr) {
            item.own_label->settle();
        }
    }

    void set_item(Item& item, std::size_t depth, const Setting& setting, Strips& strips)
    {
        space_before(*item.text, setting.scale, strips);
        strips.open({.open = rise(item),
                     .least = item.above ? Length{} : drop(item) + item.label->height(),
                     .tag = scene::Role::list_item,
                     .unit = this,
                     .part = static_cast<std::uint32_t>(parts_.size())});
        if (item.above) {
            add_label(item, strips);
        }
        strips.open({.tag = scene::Role::list_body});
        add_text(item, strips);
        space_after(*item.text, setting.scale, strips);
        if (!item.items.empty()) {
            strips.hold(penalty::last);
            strips.deepen();
            set_items(item.items, depth + 1, setting, strips);
            strips.surface();
        }
        strips.close();
        strips.close();
        space_after(*item.text, setting.scale, strips);
    }

    void add_label(Item& item, Strips& strips)
    {
        const auto part = static_cast<std::uint32_t>(parts_.size());
        for (std::size_t line = 0; line < item.label->count(); ++line) {
            parts_.push_back({&item, line, true});
        }
        strips.open({.tag = scene::Role::label});
        add_lines(*item.label, Flow::whole, *this, part, strips);
        strips.close();
        strips.hold(penalty::last);
    }

    /// An item without words of its own still has its label, so a strip to stand on.
    void add_text(Item& item, Strips& strips)
    {
        const auto part = static_cast<std::uint32_t>(parts_.size());
        const std::size_t lines = std::max<std::size_t>(1, item.text->count());
        for (std::size_t line = 0; line < lines; ++line) {
            parts_.push_back({&item, line});
        }
        if (item.text->count() == 0) {
            strips.add(*this, part, item.above ? Length{} : item.label->height());
        }
        add_lines(*item.text, Flow::whole, *this, part, strips);
    }

    /// How much lower the label starts than its item, so that baselines meet.
    Length drop(const Item& item) const
    {
        return std::max(Length{}, first_baseline(*item.text) - first_baseline(*item.label));
    }

    /// How much lower the text starts than its item.
    Length rise(const Item& item) const
    {
        return item.above || item.label->count() == 0
                   ? Length{}
                   : std::max(Length{}, first_baseline(*item.label) - first_baseline(*item.text));
    }

    static Length first_baseline(const TextBox& text)
    {
        return text.count() == 0 ? Length{} : text.baseline(0);
    }

    const Context* context_;
    SourceSpan where_;
    Length label_width_;
    std::optional<layouts::Role> role_;
    Numbering numbering_;
    std::map<std::size_t, TextBox> bullets_; ///< by depth
    std::vector<Item> items_;
    std::vector<Part> parts_;
};

} // namespace

std::unique_ptr<Unit> make_unit(const publication::List& list, const SourceSpan& where,
                                const Context& context)
{
    return std::make_unique<ListUnit>(list, where, context);
}

} // namespace restitution::typeset
