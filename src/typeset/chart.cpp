#include "chart/describe.hpp"
#include "chart/placer.hpp"

#include "typeset/moved.hpp"
#include "typeset/text_strips.hpp"
#include "typeset/units.hpp"

#include <algorithm>
#include <optional>

namespace restitution::typeset {

namespace {

/// What one figure shows: categories [first, last).
struct Drawing {
    chart::ChartPlan plan;
    std::size_t first = 0;
    Diagnostics faults = {}; ///< told when it is painted: many are only tried
};

class ChartUnit : public Unit {
public:
    ChartUnit(const publication::Chart& chart, const SourceSpan& where, const Context& context)
        : chart_{&chart}, context_{&context}, where_{where}, caption_{chart.caption,
                                                                      layouts::Role::caption,
                                                                      context, where}
    {
        for (const publication::RichText& note : chart.notes) {
            notes_.emplace_back(note, layouts::Role::note, context, where);
        }
    }

    void set(const Setting& setting, Strips& strips) override
    {
        setting_ = setting;
        const Length below = set_texts();
        drawings_.clear();
        if (!chart_->categories.empty()) {
            place_drawings(std::max(setting.room / 2, setting.room - below));
            if (drawings_.empty()) {
                strips.open({.unit = this, .part = list_part});
                list().set(setting, strips);
                strips.close();
            }
        }
        add_drawings(strips);
        add_texts(strips);
    }

    void enter(std::uint32_t part, const WrapPart& where, Brush& brush) override
    {
        if (part == list_part) {
            if (where.first) {
                warn_of_list();
            }
            return;
        }
        const Drawing& drawing = drawings_[part];
        scene::Element& figure = brush.element(where.element);
        figure.language = chart_->language;
        figure.alternative = part == 0 ? alternative() : describe(drawing);
        if (part == 0 && gave_way()) {
            tell_bars();
        }
        figure.bounds = drawing.plan.used;
        figure.bounds->origin = figure.bounds->origin + offset(where.frame.origin);
    }

    void paint(std::uint32_t part, Point at, scene::ElementId element, Brush& brush) override
    {
        if (part < drawings_.size()) {
            paint_drawing(drawings_[part], at, element, brush);
        } else {
            paint_text(part - drawings_.size(), at, element, brush);
        }
    }

private:
    bool gave_way() const { return placer_->kind() != chart_->kind; }

    /// Of the kind that is drawn.
    const std::string& alternative() const
    {
        return gave_way() ? chart_->alternative_in_bars : chart_->alternative;
    }

    void tell_bars() const
    {
        context_->faults.note("typeset.other-chart",
                              "drawn as bars: another drawing of these labels finds no room here",
                              where_);
    }

    Length set_texts()
    {
        caption_.set(setting_.width, setting_.scale);
        Length below = caption_.empty() ? Length{} : caption_.height() + text_gap(caption_);
        for (TextBox& note : notes_) {
            note.set(setting_.width, setting_.scale);
            below += note.height() + text_gap(note);
        }
        return below;
    }

    /// Between a drawing and its caption, and between that and notes.
    Length text_gap(const TextBox& text) const
    {
        const Length own = text.style().space_before.scaled(text.scale_for(setting_.scale));
        const bool first = &text == &caption_ || caption_.empty();
        if (!first) {
            return own;
        }
        // What counts all answers must not read as the label of the number above it.
        const bool numbers = chart_->kind == publication::ChartKind::numbers;
        const Length gap = caption_gap(*context_, setting_.scale);
        return std::max(own, numbers ? gap * 2 : gap);
    }

    Drawing place(std::size_t first, std::size_t last, Length height) const
    {
        Drawing drawing;
        drawing.first = first;
        drawing.plan = placer_->place(first, last, {}, height, drawing.faults);
        return drawing;
    }

    /// What cannot be divided gives way to bars where it finds no room.
    void place_drawings(Length room)
    {
        if (!placer_ || placer_->width() != setting_.width || squeezed_) {
            start_placer(chart_->kind);
            squeezed_ = false;
        }
        place_whole_or_in_parts(room);
        if (drawings_.empty() && can_be_bars()) {
            start_placer(publication::ChartKind::bars);
            squeezed_ = true;
            place_whole_or_in_parts(room);
        }
    }

    bool can_be_bars() const
    {
        return placer_->kind() != publication::ChartKind::bars &&
               chart_->kind != publication::ChartKind::numbers;
    }

    void start_placer(publication::ChartKind kind)
    {
        placer_.emplace(*chart_, kind, setting_.width, context_->ink, context_->layout,
                        context_->fonts, where_);
    }

    void place_whole_or_in_parts(Length room)
    {
        // Bars give way more readily than letters: their height falls faster than the scale.
        const double less = 1 - setting_.scale;
        Length tried;
        for (const double share : {1 - 2 * less, 1 - 1.5 * less, 1 - less, 1.0}) {
            const Length height =
                std::min(room, placer_->ideal_height().scaled(std::max(0.2, share)));
            if (height <= tried) {
                continue;
            }
            tried = height;
            Drawing whole = place(0, chart_->categories.size(), height);
            if (whole.plan.rest == chart_->categories.size()) {
                drawings_.push_back(std::move(whole));
                return;
            }
        }
        place_in_parts(room);
    }

    /// As few parts as there must be, with as many categories in each as in the others; none
    /// when no sheet can take even one category.
    void place_in_parts(Length room)
    {
        const std::size_t all = chart_->categories.size();
        std::vector<Drawing> even;
        place_greedily(room);
        const std::size_t count = drawings_.size();
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t end = all * (i + 1) / count;
            even.push_back(place(all * i / count, end, room));
            if (even.back().plan.rest != end) {
                return;
            }
        }
        drawings_ = std::move(even);
    }

    void place_greedily(Length room)
    {
        const std::size_t all = chart_->categories.size();
        for (std::size_t first = 0; first < all;) {
            Drawing next = place(first, all, room);
            if (next.plan.rest == first) {
                drawings_.clear();
                return;
            }
            first = next.plan.rest;
            drawings_.push_back(std::move(next));
        }
    }

    /// What a chart says in words, where there is no room to draw it.
    Unit& list()
    {
        if (list_ == nullptr) {
            for (const publication::Category& category : chart_->categories) {
                items_.items.push_back({{},
                                        {{.text = category.label, .language = category.language},
                                         {.text = " – " + category.value()}},
                                        {},
                                        where_});
            }
            list_ = make_unit(items_, where_, *context_);
        }
        return *list_;
    }

    /// Once it is painted: it may only have been tried.
    void warn_of_list() const
    {
        context_->faults.warning("typeset.chart-as-list",
                                 "no sheet has the room to draw this chart, so its numbers are "
                                 "given as a list",
                                 where_, {"give its region more height in the layout"});
    }

    std::string describe(const Drawing& part) const
    {
        const auto number = static_cast<std::size_t>(&part - drawings_.data()) + 1;
        return chart::describe_part(
            *chart_, {placer_->kind(), part.first, part.plan.rest, number, drawings_.size()},
            wording::Words{context_->language});
    }

    void add_drawings(Strips& strips)
    {
        for (std::uint32_t i = 0; i < drawings_.size(); ++i) {
            strips.space(i == 0 ? Length{} : context_->layout.chart.gap);
            strips.open({.tag = scene::Role::figure, .unit = this, .part = i});
            strips.add(*this, i, drawings_[i].plan.used.bottom());
            strips.close();
        }
    }

    /// Notes lie in the caption, whose numbers they explain. Where nothing is drawn there is
    /// nothing to caption.
    void add_texts(Strips& strips)
    {
        text_parts_.clear();
        strips.open({.tag = drawings_.empty() ? scene::Role::paragraph : scene::Role::caption});
        add_lines_of(caption_, strips);
        for (TextBox& note : notes_) {
            strips.open({.tag = scene::Role::note});
            add_lines_of(note, strips);
            strips.close();
        }
        strips.close();
    }

    void add_lines_of(TextBox& text, Strips& strips)
    {
        if (text.empty()) {
            return;
        }
        strips.hold(drawings_.empty() ? penalty::kept : penalty::last);
        strips.space(text_gap(text));
        add_lines(text, Flow::whole, *this,
                  static_cast<std::uint32_t>(drawings_.size() + text_parts_.size()), strips);
        for (std::size_t line = 0; line < text.count(); ++line) {
            text_parts_.push_back({&text, line});
        }
    }

    Point offset(Point at) const { return {at.x + setting_.left, at.y}; }

    void paint_drawing(Drawing& drawing, Point at, scene::ElementId element, Brush& brush)
    {
        for (const Diagnostic& fault : drawing.faults.all()) {
            context_->faults.add(fault);
        }
        if (drawing.plan.breaks_word) {
            context_->faults.warning("typeset.overlong-word",
                                     "a label of a chart is wider than its column and was broken "
                                     "anywhere",
                                     where_, {"give the option a shorter label"});
        }
        for (scene::Item& item : drawing.plan.items) {
            brush.paint(element, moved(std::move(item), offset(at)));
        }
    }

    void paint_text(std::size_t part, Point at, scene::ElementId element, Brush& brush)
    {
        const auto& [text, line] = text_parts_[part];
        text->paint(line, offset(at), element, brush);
    }

    static constexpr std::uint32_t list_part = 0xFFFF'FFFF;

    struct TextPart {
        TextBox* text;
        std::size_t line;
    };

    const publication::Chart* chart_;
    const Context* context_;
    SourceSpan where_;
    TextBox caption_;
    std::vector<TextBox> notes_;
    Setting setting_;
    std::optional<chart::Placer> placer_; ///< for the setting's width
    bool squeezed_ = false;               ///< it draws bars for want of height
    std::vector<Drawing> drawings_;
    std::vector<TextPart> text_parts_;
    publication::List items_; ///< of list_
    std::unique_ptr<Unit> list_;
};

} // namespace

std::unique_ptr<Unit> make_unit(const publication::Chart& chart, const SourceSpan& where,
                                const Context& context)
{
    return std::make_unique<ChartUnit>(chart, where, context);
}

} // namespace restitution::typeset
