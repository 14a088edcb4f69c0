#include "backends/pdf/write_pdf.hpp"
#include "backends/pdf_tools.hpp"
#include "backends/sample_pictures.hpp"
#include "backends/scene_painter.hpp"
#include "support/catch.hpp"

using namespace restitution;
using namespace restitution::tests;

namespace {

/// What qpdf makes of a page with one picture, every stream unpacked and unfiltered.
std::string unpacked(const picture::PicturePtr& picture)
{
    ScenePainter page;
    page.add_page();
    page.pen().decorate(scene::Artifact::layout,
                        scene::PlacedPicture{{{}, {Length::pt(50), Length::pt(40)}}, picture});
    const auto pdf = backends::pdf::write_pdf(page.scene, page.fonts);
    REQUIRE(pdf);
    return PdfFile{*pdf}.output_of("qpdf --qdf --object-streams=disable {} -");
}

} // namespace

TEST_CASE("a picture's packed rows unpack to its samples", "[pdf]")
{
    const auto samples = GENERATE(picture::Samples::gray, picture::Samples::indexed);
    CAPTURE(static_cast<int>(samples));
    std::string rows;
    for (int y = 0; y < 8; ++y) {
        for (const char byte : checks_row) {
            rows += static_cast<char>(y % 2 == 0 ? byte : ~byte);
        }
    }

    const std::string pdf = unpacked(checks(samples));

    CHECK(pdf.find("stream\n" + rows + "\n") != std::string::npos);
    const bool indexed = pdf.find("/Indexed") != std::string::npos;
    CHECK(indexed == (samples == picture::Samples::indexed));
}

TEST_CASE("alpha unpacks to a mask of its own", "[pdf]")
{
    const std::string mask{"stream\n\x00\x55\xaa\xff\x00\x55\xaa\xff\n", 16};

    CHECK(unpacked(gradient(4, 2, true)).find(mask) != std::string::npos);
    CHECK(unpacked(gradient(4, 2, false)).find("/SMask") == std::string::npos);
}
