#include "pipeline.hpp"

#include "backends/dump/dump_scene.hpp"
#include "backends/pdf/write_pdf.hpp"
#include "backends/products.hpp"
#include "backends/xlsx/sheet_limits.hpp"
#include "backends/xlsx/write_xlsx.hpp"
#include "compose/compose_deck.hpp"
#include "read/read_inputs.hpp"
#include "tally/tally_survey.hpp"
#include "text/check_families.hpp"
#include "text/font_folders.hpp"
#include "typeset/typeset.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <malloc.h>
#include <memory>
#include <utility>

namespace restitution {

namespace {

namespace fs = std::filesystem;

using backends::ExportOptions;
using backends::Products;

/// Writes one prepared file, once.
using Writing = std::function<Result<Bytes>()>;

/// draws:    from the placed deck, so a run that asks for none of these places nothing.
/// prepare:  tells what the format cannot hold, and gives what writes all the rest. The products
///           outlive it.
struct Writer {
    Format format;
    bool draws;
    Writing (*prepare)(const Products&, const ExportOptions&, Diagnostics&);
};

Writing prepare_deck(const Products& products, const ExportOptions&, Diagnostics&)
{
    return [&] { return backends::pdf::write_pdf(products.scene, products.fonts); };
}

Writing prepare_workbook(const Products& products, const ExportOptions& options,
                         Diagnostics& faults)
{
    using namespace backends::xlsx;
    const auto contents = std::make_shared<Contents>(list_contents(products, options));
    check_sheet_limits(products, *contents, faults);
    return [&products, contents] { return write_xlsx(products, std::move(*contents)); };
}

Writing prepare_dump(const Products& products, const ExportOptions&, Diagnostics&)
{
    return [&] { return backends::dump::dump_scene(products.scene); };
}

const std::vector<Writer>& writers()
{
    static const std::vector<Writer> all{
        {{"deck", "deck.pdf", "the slides, as accessible and archivable PDF"}, true, prepare_deck},
        {{"responses", "responses.xlsx", "the answers, counted by live formulas"},
         false,
         prepare_workbook},
        {{"dump", "deck.scene", "the placed slides as text, for tests"}, true, prepare_dump},
    };
    return all;
}

void tell(const Request& request, std::string_view stage)
{
    if (request.progress) {
        request.progress(stage);
    }
}

bool asked_for(const Request& request, const Writer& writer)
{
    return std::ranges::find(request.formats, writer.format.name) != request.formats.end();
}

bool draws(const Request& request)
{
    return std::ranges::any_of(writers(), [&](const Writer& writer) {
        return writer.draws && asked_for(request, writer);
    });
}

scene::Scene place_deck(const Request& request, const compose::Material& material,
                        const layouts::Layout& layout, text::FontLibrary& fonts,
                        Diagnostics& faults)
{
    if (!text::check_families(layout, fonts, faults)) {
        return {};
    }
    tell(request, "placing");
    const auto deck = compose::compose_deck(material, layout, faults);
    return typeset::typeset(deck, layout, fonts, faults);
}

/// One file of the outputs that were asked for.
struct Prepared {
    std::string_view file;
    bool draws;
    Writing write;
};

std::vector<Prepared> prepare_formats(const Request& request, const Products& products,
                                      Diagnostics& faults)
{
    std::vector<Prepared> all;
    for (const Writer& writer : writers()) {
        if (asked_for(request, writer)) {
            all.push_back({writer.format.file, writer.draws,
                           writer.prepare(products, {request.audience}, faults)});
        }
    }
    return all;
}

/// Writes what draws first and lets the scene go then: a workbook needs its room.
///
/// Output:  `outputs` with their files.
Result<Outputs> write_formats(const Request& request, std::vector<Prepared> prepared,
                              scene::Scene& scene, Outputs outputs)
{
    std::stable_partition(prepared.begin(), prepared.end(),
                          [](const Prepared& one) { return one.draws; });
    for (const Prepared& one : prepared) {
        if (!one.draws) {
            scene = {};
            malloc_trim(0); // its many small pieces are not given back by themselves
        }
        tell(request, one.file);
        auto bytes = one.write();
        if (!bytes) {
            return bytes.fault();
        }
        outputs.files.push_back({std::string{one.file}, std::move(*bytes)});
    }
    return outputs;
}

} // namespace

const std::vector<Format>& known_formats()
{
    static const std::vector<Format> all = [] {
        std::vector<Format> formats;
        for (const Writer& writer : writers()) {
            formats.push_back(writer.format);
        }
        return formats;
    }();
    return all;
}

Result<Outputs> build(const Request& request, SourceStore& sources, Diagnostics& faults)
{
    tell(request, "reading");
    const auto inputs =
        read::read_inputs({request.meeting, request.root, request.layout, request.data / "layouts",
                           request.audience == survey::Audience::office},
                          sources, faults);
    if (!inputs) {
        return Outputs{};
    }
    const auto& [meeting, responses, style, files] = *inputs;
    tell(request, "counting");
    const auto tallies = tally::tally_surveys(meeting, responses);
    tally::check_stated(meeting, tallies, faults);
    tally::check_answers(meeting, tallies, faults);
    tally::check_quotes(meeting, responses, faults);
    tally::check_personal_data(meeting, tallies, request.audience, faults);
    tally::check_values(meeting, tallies, request.audience, faults);

    const compose::Material material{meeting, responses, tallies, request.audience};
    text::FontLibrary fonts{text::font_folders(request.font_path, request.data / "fonts")};
    auto scene =
        draws(request) ? place_deck(request, material, style.deck, fonts, faults) : scene::Scene{};
    const auto properties = compose::compose_properties(material);
    const Products products{meeting, responses, tallies, style, properties, scene, fonts};
    auto prepared = prepare_formats(request, products, faults);
    if (faults.has_errors()) {
        return Outputs{};
    }
    Outputs outputs{{}, scene.pages.size(), files};
    return write_formats(request, std::move(prepared), scene, std::move(outputs));
}

} // namespace restitution
