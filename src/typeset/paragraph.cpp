#include "typeset/text_strips.hpp"
#include "typeset/units.hpp"

#include <algorithm>

namespace restitution::typeset {

namespace {

scene::Role tag_of(int heading)
{
    constexpr auto first = static_cast<int>(scene::Role::h1);
    return heading == 0 ? scene::Role::paragraph
                        : static_cast<scene::Role>(first + std::clamp(heading, 1, 6) - 1);
}

class ParagraphUnit : public Unit {
public:
    ParagraphUnit(const publication::Paragraph& paragraph, const SourceSpan& where,
                  const Context& context)
        : text_{paragraph.text, context.worn(paragraph.role), context, where},
          heading_{paragraph.heading}, running_{publication::is_running(paragraph.text)}
    {
    }

    void set(const Setting& setting, Strips& strips) override
    {
        left_ = setting.left;
        text_.set(setting.width, setting.scale);
        space_before(text_, setting.scale, strips);
        strips.open({.tag = running_ ? std::nullopt : std::optional{tag_of(heading_)}});
        add_lines(text_, heading_ == 0 ? Flow::running : Flow::whole, *this, 0, strips);
        strips.close();
        space_after(text_, setting.scale, strips);
        if (heading_ != 0) {
            strips.hold(penalty::kept);
        }
    }

    void paint(std::uint32_t line, Point at, scene::ElementId element, Brush& brush) override
    {
        text_.paint(line, {at.x + left_, at.y}, element, brush);
    }

private:
    TextBox text_;
    int heading_;
    bool running_; ///< an empty tag would say nothing
    Length left_;
};

} // namespace

std::unique_ptr<Unit> make_unit(const publication::Paragraph& paragraph, const SourceSpan& where,
                                const Context& context)
{
    return std::make_unique<ParagraphUnit>(paragraph, where, context);
}

} // namespace restitution::typeset
