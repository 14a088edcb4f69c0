#include "typeset/place_sheet.hpp"

#include "typeset/caption_table.hpp"
#include "typeset/furniture.hpp"
#include "typeset/heading_first.hpp"
#include "typeset/nest_sections.hpp"
#include "typeset/region_flow.hpp"
#include "typeset/repeated_title.hpp"
#include "typeset/title_blocks.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace restitution::typeset {

namespace {

using publication::Block;
using publication::Sheet;

constexpr std::string_view title_region = "title";

class SheetPlacer {
public:
    SheetPlacer(const Sheet& sheet, std::string_view continued, const Context& context,
                scene::Scene& scene, std::vector<OpenLink>& links)
        : sheet_{sheet}, continued_{continued}, context_{context}, scene_{scene}, links_{links},
          title_{title_blocks(sheet, sheet.title)}
    {
    }

    Masters place(scene::ElementId parent)
    {
        first_ = context_.layout.master(sheet_.master);
        if (first_ == nullptr) {
            context_.faults.error(
                "typeset.no-master",
                fmt::format("layout '{}' has no master '{}'", context_.layout.name, sheet_.master),
                sheet_.where);
            return {};
        }
        further_ = choose_further();
        context_.ink = first_->ink;
        make_flows();
        add_pages();
        const std::size_t first_kid = scene_.structure.elements[parent].kids.size();
        for (Flow& flow : flows_) {
            paint(flow, parent);
        }
        if (const int level = heading_before_kicker(); level != 0) {
            put_behind_heading(scene_.structure, parent, kicker_, level);
        }
        if (sheet_.title_is_caption) {
            caption_table(scene_.structure, parent, first_kid);
        }
        nest_sections(scene_.structure, parent, first_kid, sheet_.heading);
        repeat_titles();
        return masters_;
    }

private:
    struct Flow {
        std::string_view region;
        RegionFlow flow;
    };

    /// The named continuation, if it can take every region this sheet fills.
    const layouts::Master* choose_further() const
    {
        const layouts::Master* named =
            first_->continued_by.empty() ? nullptr : context_.layout.master(first_->continued_by);
        const auto lacks = [&](const publication::Filling& filling) {
            return layouts::find_region(*named, filling.region) == nullptr;
        };
        return named == nullptr || std::ranges::any_of(sheet_.fillings, lacks) ? first_ : named;
    }

    void make_flows()
    {
        const bool more_below = std::ranges::any_of(sheet_.fillings, is_below_title);
        if (!title_.empty() && !more_below) {
            add_flow(title_region, title_, {});
            warn_of_overlong_title();
            if (is_overlong() && may_move_title()) {
                move_title();
            }
        }
        for (const publication::Filling& filling : sheet_.fillings) {
            if (!opening_.empty() && &filling == &sheet_.fillings.front()) {
                add_flow(filling.region, opening_, context_.layout.block_gap);
            } else if (is_below_title(filling) && !title_.empty()) {
                title_.insert(title_.end(), filling.blocks.begin(), filling.blocks.end());
                add_flow(title_region, title_, context_.layout.block_gap);
                warn_of_overlong_heading();
            } else if (!filling.blocks.empty()) {
                add_flow(filling.region, filling.blocks, context_.layout.block_gap);
            }
        }
    }

    bool is_overlong() const { return !flows_.empty() && flows_.back().flow.sheets() > 1; }

    void warn_of_overlong_title() const
    {
        if (is_overlong()) {
            context_.faults.warning(
                "typeset.overlong-title",
                "the title is too long for its region and goes on below it or "
                "on the next sheet",
                sheet_.place_of_title(),
                {"shorten the title, or the line below it: a <question> takes a "
                 "shorter title=\"…\" for the slides"});
        }
    }

    /// Covers and openers have no text for it to stand above.
    bool may_move_title() const
    {
        return sheet_.title_role == layouts::Role::title && !sheet_.title_is_caption &&
               !sheet_.fillings.empty() && !sheet_.fillings.front().blocks.empty();
    }

    /// The title opens the text below its region; the line above it stays.
    void move_title()
    {
        flows_.pop_back();
        opening_ = sheet_.fillings.front().blocks;
        opening_.insert(opening_.begin(), title_.back());
        opening_.front().keep_with_next = true;
        title_.pop_back();
        if (!title_.empty()) {
            add_flow(title_region, title_, {});
        }
    }

    /// The level of the heading that what stands above the title is told behind; 0: none.
    int heading_before_kicker() const
    {
        return opening_.empty() ? sheet_.kicker_of : sheet_.heading;
    }

    /// With a line below it. Below a title that is no heading stands text, which may go on.
    void warn_of_overlong_heading() const
    {
        if (sheet_.heading != 0) {
            warn_of_overlong_title();
        }
    }

    /// Blocks that share the title's region go on below it.
    static bool is_below_title(const publication::Filling& filling)
    {
        return filling.region == title_region && !filling.blocks.empty();
    }

    void add_flow(std::string_view name, const std::vector<Block>& blocks, Length gap)
    {
        const layouts::Region* first = layouts::find_region(*first_, name);
        const layouts::Region* further = layouts::find_region(*further_, name);
        if (first == nullptr) {
            context_.faults.error("typeset.no-region",
                                  fmt::format("master '{}' has no region '{}'", first_->name, name),
                                  blocks.front().where);
            return;
        }
        flows_.push_back(
            {name,
             RegionFlow{blocks, {*first, further != nullptr ? *further : *first}, gap, context_}});
    }

    void add_pages()
    {
        std::size_t count = 1;
        for (const Flow& flow : flows_) {
            count = std::max(count, flow.flow.sheets());
        }
        for (std::size_t page = 0; page < count; ++page) {
            const layouts::Master* master = page == 0 ? first_ : further_;
            masters_.push_back(master);
            scene_.pages.push_back({master->name, master->background});
            scene::Pen pen = pen_for(page);
            paint_decorations(*master, pen);
        }
    }

    void paint(Flow& flow, scene::ElementId parent)
    {
        const std::size_t first_kid = scene_.structure.elements[parent].kids.size();
        for (std::size_t page = 0; page < flow.flow.sheets(); ++page) {
            scene::Pen pen = pen_for(page);
            flow.flow.paint(page, parent, Brush{pen, links_});
        }
        if (flow.region == title_region) {
            kicker_.first = put_heading_first(scene_.structure, parent, first_kid);
            kicker_.end = scene_.structure.elements[parent].kids.size();
        }
    }

    scene::Pen pen_for(std::size_t page)
    {
        const std::size_t first = scene_.pages.size() - masters_.size();
        return {scene_, static_cast<std::uint32_t>(first + page)};
    }

    void repeat_titles()
    {
        const layouts::Region* region = layouts::find_region(*further_, title_region);
        if ((title_.empty() && opening_.empty()) || region == nullptr) {
            return;
        }
        const auto own = std::ranges::find(flows_, title_region, &Flow::region);
        const std::size_t first = own == flows_.end() ? 1 : own->flow.sheets();
        Context context = context_;
        context.ink = further_->ink;
        RepeatedTitle title{sheet_, *region, context};
        for (std::size_t page = first; page < masters_.size(); ++page) {
            scene::Pen pen = pen_for(page);
            Brush brush{pen, links_};
            title.paint(suffix(page), brush.for_furniture(scene::Artifact::header));
        }
    }

    std::string suffix(std::size_t page) const
    {
        return fill_in(continued_, [&](std::string_view name) -> std::string {
            return name == "k"   ? std::to_string(page + 1)
                   : name == "n" ? std::to_string(masters_.size())
                                 : std::string{};
        });
    }

    const Sheet& sheet_;
    std::string_view continued_;
    Context context_;
    scene::Scene& scene_;
    std::vector<OpenLink>& links_;
    std::vector<Block> title_;
    std::vector<Block> opening_; ///< a title that its region cannot hold, and what it stands above
    const layouts::Master* first_ = nullptr;
    const layouts::Master* further_ = nullptr;
    std::vector<Flow> flows_;
    Kids kicker_; ///< with whatever else but headings the title's region told
    Masters masters_;
};

} // namespace

Masters place_sheet(const Sheet& sheet, std::string_view continued, scene::ElementId parent,
                    const Context& context, scene::Scene& scene, std::vector<OpenLink>& links)
{
    return SheetPlacer{sheet, continued, context, scene, links}.place(parent);
}

} // namespace restitution::typeset
