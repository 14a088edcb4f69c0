#include "backends/pdf/page_writer.hpp"

#include "backends/pdf/draw_shape.hpp"
#include "backends/pdf/draw_text.hpp"

namespace restitution::backends::pdf {

namespace {

/// One page while it is drawn: one overload per kind of item.
struct Drawing {
    HPDF_Page page;
    Canvas& canvas;
    MarkedContent& marked;
    FontStore& fonts;
    PictureStore& pictures;
    std::vector<SpelledStretch> stretches = {};

    void draw(const scene::GlyphRun& run)
    {
        spell(run, stretches);
        for (const SpelledStretch& stretch : stretches) {
            marked.spoken(stretch.spoken);
            pdf::draw(canvas, run, stretch, fonts.codes(run.font),
                      fonts.resource_name(run.font, page));
        }
    }

    void draw(const scene::Shape& shape)
    {
        marked.plain();
        pdf::draw(canvas, shape);
    }

    void draw(const scene::PlacedPicture& placed)
    {
        marked.plain();
        pictures.draw(canvas, placed, page);
    }
};

void draw_background(Drawing& drawing, const scene::Page& page, Size size)
{
    if (page.background == white) {
        return;
    }
    drawing.marked.begin(scene::Artifact::background);
    drawing.draw(scene::Shape{picture::rectangle({{}, size}), page.background, {}, {}});
    drawing.marked.end();
}

void draw_mark(Drawing& drawing, const scene::Page& page, const scene::Mark& mark)
{
    drawing.marked.begin(mark);
    for (std::uint32_t i = 0; i < mark.item_count; ++i) {
        std::visit([&](const auto& item) { drawing.draw(item); }, page.items[mark.first_item + i]);
    }
    drawing.marked.end();
}

} // namespace

PageTags PageWriter::write(std::uint32_t index, HPDF_Page page)
{
    const scene::Page& placed = scene_->pages[index];
    Canvas canvas{scene_->page_size.height};
    MarkedContent marked{canvas, scene_->structure, scene_->page_size};
    Drawing drawing{page, canvas, marked, *fonts_, *pictures_};
    draw_background(drawing, placed, scene_->page_size);
    for (const scene::Mark& mark : placed.marks) {
        draw_mark(drawing, placed, mark);
    }

    std::string& entries = document_->entries(number_of(page));
    entries += "/Tabs/S/StructParents ";
    append_integer(entries, index);
    const void* contents = HPDF_Dict_GetItem(page, "Contents", HPDF_OCLASS_DICT);
    document_->file.write_stream(number_of(contents), {}, canvas.content());
    return marked.take();
}

} // namespace restitution::backends::pdf
