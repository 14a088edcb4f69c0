#include "typeset/text_strips.hpp"
#include "typeset/units.hpp"

#include <algorithm>
#include <optional>

namespace restitution::typeset {

namespace {

scene::Role tag_of(int heading)
{
    return heading == 0 ? scene::Role::paragraph : scene::heading_role(heading);
}

/// Whether a tag round the text would hold any of its words.
bool tells_itself(const publication::RichText& text)
{
    return std::ranges::any_of(
        text, [](const publication::TextSpan& span) { return !span.running && !span.apart; });
}

class ParagraphUnit : public Unit {
public:
    ParagraphUnit(const publication::Paragraph& paragraph, const SourceSpan& where,
                  const Context& context)
        : source_{&paragraph}, context_{&context}, where_{where}, heading_{paragraph.heading}
    {
    }

    void set(const Setting& setting, Strips& strips) override
    {
        left_ = setting.left;
        shape();
        text_->set(setting.width, setting.scale);
        space_before(*text_, setting.scale, strips);
        strips.open({.tag = tag()});
        add_lines(*text_, heading_ == 0 ? Flow::running : Flow::whole, *this, 0, strips);
        strips.close();
        space_after(*text_, setting.scale, strips);
        if (heading_ != 0) {
            strips.hold(penalty::kept);
        }
        if (setting.is_final) {
            text_->settle();
        }
    }

    void paint(std::uint32_t line, Point at, scene::ElementId element, Brush& brush) override
    {
        text_->paint(line, {at.x + left_, at.y}, element, brush);
    }

private:
    void shape()
    {
        if (!text_) {
            text_.emplace(source_->text, context_->worn(source_->role), *context_, where_);
        }
    }

    /// None: the words have tags of their own, or none at all.
    std::optional<scene::Role> tag() const
    {
        const bool tells = tells_itself(source_->text) && (heading_ != 0 || !text_->parted());
        return tells ? std::optional{tag_of(heading_)} : std::nullopt;
    }

    const publication::Paragraph* source_;
    const Context* context_;
    SourceSpan where_;
    int heading_;
    std::optional<TextBox> text_; ///< once set
    Length left_;
};

} // namespace

std::unique_ptr<Unit> make_unit(const publication::Paragraph& paragraph, const SourceSpan& where,
                                const Context& context)
{
    return std::make_unique<ParagraphUnit>(paragraph, where, context);
}

} // namespace restitution::typeset
