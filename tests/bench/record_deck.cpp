// Writes down what a meeting's deck draws, for bare_deck to draw again:
//
//   record_deck MEETING.xml DATA FOLDER
//
// DATA holds layouts/ and fonts/, as beside the program. FOLDER gets deck.list, the fonts and
// the pictures. One line is one thing to draw, in points from the foot of the page:
//
//   font FILE                                    in the order of their numbers
//   page WIDTH HEIGHT
//   run FONT SIZE X Y COLOR TEXT
//   path FILL STROKE WIDTH m X Y l X Y c X Y X Y X Y h …      "-": none
//   pixels WIDTH HEIGHT X Y DRAWN-WIDTH DRAWN-HEIGHT FILE
//   jpeg X Y DRAWN-WIDTH DRAWN-HEIGHT FILE

#include "compose/compose_deck.hpp"
#include "read/read_inputs.hpp"
#include "support/raster_pixels.hpp"
#include "tally/tally_survey.hpp"
#include "text/font_folders.hpp"
#include "typeset/typeset.hpp"

#include <fmt/format.h>
#include <hb.h>

#include <filesystem>
#include <fstream>
#include <iostream>

namespace fs = std::filesystem;
using namespace restitution;

namespace {

void save(const fs::path& path, std::string_view bytes)
{
    std::ofstream{path, std::ios::binary}.write(bytes.data(),
                                                static_cast<std::streamsize>(bytes.size()));
}

/// Writes the list, item by item.
class Recorder {
public:
    Recorder(fs::path folder, const scene::Scene& scene)
        : folder_{std::move(folder)}, list_{folder_ / "deck.list", std::ios::binary},
          height_{scene.page_size.height}
    {
    }

    void record_fonts(const text::FontLibrary& fonts)
    {
        for (std::size_t id = 0; id < fonts.count(); ++id) {
            hb_blob_t* blob =
                hb_face_reference_blob(fonts.font(static_cast<scene::FontId>(id)).face());
            unsigned size = 0;
            const char* data = hb_blob_get_data(blob, &size);
            const auto name = fmt::format("font-{}.ttf", id);
            save(folder_ / name, {data, size});
            hb_blob_destroy(blob);
            list_ << "font " << name << '\n';
        }
    }

    void record(const scene::Page& page, Size size)
    {
        list_ << fmt::format("page {} {}\n", size.width.in_pt(), size.height.in_pt());
        const auto background = picture::rectangle({{}, size});
        record(scene::Shape{background, page.background, {}, {}});
        for (const scene::Item& item : page.items) {
            std::visit([&](const auto& one) { record(one); }, item);
        }
    }

private:
    void record(const scene::GlyphRun& run)
    {
        list_ << fmt::format("run {} {:.4f} {} {} {}\n", run.font, run.size.in_pt(),
                             place(run.origin), to_text(run.fill), run.text);
    }

    void record(const scene::Shape& shape)
    {
        list_ << fmt::format("path {} {} {:.2f}", shape.fill ? to_text(*shape.fill) : "-",
                             shape.stroke ? to_text(*shape.stroke) : "-",
                             shape.stroke_width.in_pt());
        constexpr std::array<int, 4> points{1, 1, 3, 0};
        constexpr std::string_view names = "mlch";
        for (const picture::PathStep& step : shape.path) {
            const auto kind = static_cast<std::size_t>(step.step);
            list_ << ' ' << names[kind];
            for (int i = 0; i < points[kind]; ++i) {
                list_ << ' ' << place(step.points[static_cast<std::size_t>(i)]);
            }
        }
        list_ << '\n';
    }

    void record(const scene::PlacedPicture& placed)
    {
        const auto& content = placed.picture->content;
        if (const auto* drawing = std::get_if<picture::Drawing>(&content)) {
            for (const picture::Shape& shape : fitted(*drawing, placed.frame)) {
                record(shape);
            }
            return;
        }
        const std::string name = fmt::format("picture-{}", pictures_++);
        const auto where =
            fmt::format("{} {:.2f} {:.2f}", place({placed.frame.left(), placed.frame.bottom()}),
                        placed.frame.size.width.in_pt(), placed.frame.size.height.in_pt());
        if (const auto* raster = std::get_if<picture::Raster>(&content)) {
            save(folder_ / name, tests::raster_pixels(*raster).rgb);
            list_ << fmt::format("pixels {} {} {} {}\n", raster->width, raster->height, where,
                                 name);
        } else {
            save(folder_ / name, std::get<picture::Jpeg>(content).data);
            list_ << fmt::format("jpeg {} {}\n", where, name);
        }
    }

    std::string place(Point at) const
    {
        return fmt::format("{:.2f} {:.2f}", at.x.in_pt(), (height_ - at.y).in_pt());
    }

    fs::path folder_;
    std::ofstream list_;
    Length height_;
    int pictures_ = 0;
};

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::cerr << "usage: record_deck MEETING.xml DATA FOLDER\n";
        return 3;
    }
    const fs::path data = argv[2];
    SourceStore sources;
    Diagnostics faults;
    const auto input = read::read_inputs({argv[1], {}, {}, data / "layouts"}, sources, faults);
    if (!input) {
        std::cerr << (faults.all().empty() ? "cannot read the meeting"
                                           : faults.sorted().front().message)
                  << '\n';
        return 2;
    }
    const auto tallies = tally::tally_surveys(input->meeting, input->responses);
    text::FontLibrary fonts{text::font_folders({}, data / "fonts")};
    const auto& layout = input->style.deck;
    const auto deck =
        compose::compose_deck({input->meeting, input->responses, tallies}, layout, faults);
    const auto scene = typeset::typeset(deck, layout, fonts, faults);

    fs::create_directories(argv[3]);
    Recorder recorder{argv[3], scene};
    recorder.record_fonts(fonts);
    for (const scene::Page& page : scene.pages) {
        recorder.record(page, scene.page_size);
    }
    return 0;
}
