#include "pipeline.hpp"

#include "backends/dump/dump_scene.hpp"
#include "backends/pdf/write_pdf.hpp"
#include "backends/products.hpp"
#include "backends/xlsx/sheet_limits.hpp"
#include "backends/xlsx/write_xlsx.hpp"
#include "base/attribute_span.hpp"
#include "compose/compose_deck.hpp"
#include "read/find_layout.hpp"
#include "read/read_layout.hpp"
#include "read/read_meeting.hpp"
#include "read/read_responses.hpp"
#include "read/response_encoding.hpp"
#include "read/text_gate.hpp"
#include "tally/tally_survey.hpp"
#include "text/check_families.hpp"
#include "text/font_folders.hpp"
#include "typeset/typeset.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace restitution {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_meeting = 16U << 20U;
constexpr std::size_t largest_responses = 64U << 20U;

using backends::ExportOptions;
using backends::Products;

/// draws:  from the placed deck, so a run that asks for none of these places nothing.
/// check:  tells what the format cannot hold; null: it holds whatever is placed.
struct Writer {
    Format format;
    Result<Bytes> (*write)(const Products&, const ExportOptions&);
    bool draws;
    void (*check)(const Products&, const ExportOptions&, Diagnostics&);
};

Result<Bytes> write_deck(const Products& products, const ExportOptions&)
{
    return backends::pdf::write_pdf(products.scene, products.fonts);
}

Result<Bytes> write_dump(const Products& products, const ExportOptions&)
{
    return backends::dump::dump_scene(products.scene);
}

const std::vector<Writer>& writers()
{
    static const std::vector<Writer> all{
        {{"deck", "deck.pdf", "the slides, as accessible and archivable PDF"},
         write_deck,
         true,
         nullptr},
        {{"responses", "responses.xlsx", "the answers, counted by live formulas"},
         backends::xlsx::write_xlsx,
         false,
         backends::xlsx::check_sheet_limits},
        {{"dump", "deck.scene", "the placed slides as text, for tests"}, write_dump, true, nullptr},
    };
    return all;
}

void tell(const Request& request, std::string_view stage)
{
    if (request.progress) {
        request.progress(stage);
    }
}

/// The meeting's folder is where its paths start; the root is what they may not leave.
std::optional<meeting::Meeting> read_meeting(const Request& request, const read::Root& root,
                                             SourceStore& sources, Diagnostics& faults)
{
    tell(request, "reading the meeting");
    auto file = root.open(request.meeting.filename().string(), {}, largest_meeting, faults);
    if (!file) {
        return std::nullopt;
    }
    file->name = request.meeting.string();
    read::decode_by_mark(*file, faults);
    return read::read_meeting(sources.add(std::move(*file)), root, faults);
}

std::optional<survey::Responses> read_file_of(const survey::Survey& survey, const read::Root& root,
                                              SourceStore& sources, Diagnostics& faults)
{
    auto file = root.open(survey.responses, survey.responses_where, largest_responses, faults);
    if (!file) {
        return std::nullopt;
    }
    read::decode_responses(*file, survey.encoding, faults);
    return read::read_responses(survey, sources.add(std::move(*file)), faults);
}

std::optional<tally::AllResponses> read_responses(const Request& request,
                                                  const meeting::Meeting& meeting,
                                                  const read::Root& root, SourceStore& sources,
                                                  Diagnostics& faults)
{
    tally::AllResponses all;
    bool complete = true;
    for (const survey::Survey& survey : meeting.surveys) {
        auto responses = read_file_of(survey, root, sources, faults);
        complete = complete && responses.has_value();
        if (responses) {
            if (request.audience != survey::Audience::office) {
                responses->raw = {}; // nobody else gets the rows
            }
            all.emplace(survey.id, std::move(*responses));
        }
    }
    return complete ? std::optional{std::move(all)} : std::nullopt;
}

std::optional<layouts::HouseStyle> read_style(const Request& request,
                                              const meeting::Meeting& meeting, SourceStore& sources,
                                              Diagnostics& faults)
{
    const bool by_meeting = request.layout.empty();
    const SourceSpan where = by_meeting ? find_value_span(meeting.span, "layout") : SourceSpan{};
    // A path is the operator's to give, not the file's: reading it must not leave the root.
    if (by_meeting && meeting.layout.find('/') != std::string::npos) {
        faults.error("read.layout-path",
                     fmt::format("the meeting names the layout folder '{}'", meeting.layout), where,
                     {"name a layout here, and give folders with --layout"});
        return std::nullopt;
    }
    const auto folder = read::find_layout(by_meeting ? meeting.layout : request.layout,
                                          request.data / "layouts", where, faults);
    return folder ? read::read_house_style(read::Root{*folder}, sources, faults) : std::nullopt;
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

void check_formats(const Request& request, const Products& products, Diagnostics& faults)
{
    for (const Writer& writer : writers()) {
        if (asked_for(request, writer) && writer.check != nullptr) {
            writer.check(products, {request.audience}, faults);
        }
    }
}

Result<Outputs> write_formats(const Request& request, const Products& products)
{
    Outputs outputs{{}, products.scene.pages.size()};
    for (const Writer& writer : writers()) {
        if (!asked_for(request, writer)) {
            continue;
        }
        tell(request, writer.format.file);
        auto bytes = writer.write(products, {request.audience});
        if (!bytes) {
            return bytes.fault();
        }
        outputs.files.push_back({std::string{writer.format.file}, std::move(*bytes)});
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
    const fs::path folder = request.meeting.has_parent_path() ? request.meeting.parent_path() : ".";
    const read::Root root{request.root.value_or(folder), folder};

    const auto meeting = read_meeting(request, root, sources, faults);
    if (!meeting) {
        return Outputs{};
    }
    const auto style = read_style(request, *meeting, sources, faults);
    const auto responses = read_responses(request, *meeting, root, sources, faults);
    if (!style || !responses) {
        return Outputs{};
    }
    tell(request, "counting");
    const auto tallies = tally::tally_surveys(*meeting, *responses);
    tally::check_stated(*meeting, tallies, faults);
    tally::check_answers(*meeting, tallies, faults);
    tally::check_quotes(*meeting, *responses, faults);

    const compose::Material material{*meeting, *responses, tallies, request.audience};
    text::FontLibrary fonts{text::font_folders(request.font_path, request.data / "fonts")};
    const auto scene =
        draws(request) ? place_deck(request, material, style->deck, fonts, faults) : scene::Scene{};
    const auto properties = compose::compose_properties(material);
    const Products products{*meeting, *responses, tallies, *style, properties, scene, fonts};
    check_formats(request, products, faults);
    return faults.has_errors() ? Outputs{} : write_formats(request, products);
}

} // namespace restitution
