#include "pipeline.hpp"

#include "backends/dump/dump_scene.hpp"
#include "backends/pdf/write_pdf.hpp"
#include "backends/products.hpp"
#include "backends/xlsx/sheet_limits.hpp"
#include "backends/xlsx/write_xlsx.hpp"
#include "base/attribute_span.hpp"
#include "compose/compose_deck.hpp"
#include "read/find_layout.hpp"
#include "read/open_responses.hpp"
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
#include <functional>
#include <malloc.h>
#include <memory>
#include <utility>

namespace restitution {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_meeting = 16U << 20U;

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
    file->path.clear();
    read::decode_by_mark(*file, faults);
    return read::read_meeting(sources.add(std::move(*file)), root, faults);
}

std::optional<survey::Responses> read_file_of(const survey::Survey& survey, const read::Root& root,
                                              read::ResponseRoom& room, SourceStore& sources,
                                              Diagnostics& faults)
{
    auto file = read::open_responses(survey, root, room, faults);
    if (!file) {
        return std::nullopt;
    }
    const SourceFile& kept = sources.add(std::move(file->decoded));
    if (file->guessed) {
        read::tell_guessed_encoding(kept, faults);
    }
    auto responses = read::read_responses(survey, kept, faults, room);
    if (responses) {
        room.take(*responses);
    }
    return responses;
}

std::optional<tally::AllResponses> read_responses(const Request& request,
                                                  const meeting::Meeting& meeting,
                                                  const read::Root& root, SourceStore& sources,
                                                  Diagnostics& faults)
{
    tally::AllResponses all;
    read::ResponseRoom room;
    bool complete = true;
    for (const survey::Survey& survey : meeting.surveys) {
        auto responses = read_file_of(survey, root, room, sources, faults);
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

/// The folder of the house style; nothing outside of it is read for the style.
std::optional<read::Root> find_style(const Request& request, const meeting::Meeting& meeting,
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
    return folder ? std::optional{read::Root{*folder}} : std::nullopt;
}

std::vector<fs::path> all_read(const read::Root& root, const read::Root& style)
{
    std::vector<fs::path> all = root.opened();
    all.insert(all.end(), style.opened().begin(), style.opened().end());
    return all;
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
    std::ranges::stable_partition(prepared, &Prepared::draws);
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
    const fs::path folder = request.meeting.has_parent_path() ? request.meeting.parent_path() : ".";
    const read::Root root{request.root.value_or(folder), folder};

    const auto meeting = read_meeting(request, root, sources, faults);
    if (!meeting) {
        return Outputs{};
    }
    const auto style_root = find_style(request, *meeting, faults);
    const auto style =
        style_root ? read::read_house_style(*style_root, sources, faults) : std::nullopt;
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
    auto scene =
        draws(request) ? place_deck(request, material, style->deck, fonts, faults) : scene::Scene{};
    const auto properties = compose::compose_properties(material);
    const Products products{*meeting, *responses, tallies, *style, properties, scene, fonts};
    auto prepared = prepare_formats(request, products, faults);
    if (faults.has_errors()) {
        return Outputs{};
    }
    Outputs outputs{{}, scene.pages.size(), all_read(root, *style_root)};
    return write_formats(request, std::move(prepared), scene, std::move(outputs));
}

} // namespace restitution
