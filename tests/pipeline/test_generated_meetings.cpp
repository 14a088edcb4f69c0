#include "backends/pdf/write_pdf.hpp"
#include "backends/pdf_tools.hpp"
#include "backends/xlsx/write_xlsx.hpp"
#include "compose/compose_deck.hpp"
#include "read/read_layout.hpp"
#include "read/read_meeting.hpp"
#include "read/read_responses.hpp"
#include "support/catch.hpp"
#include "support/generate_meeting.hpp"
#include "support/sample_text.hpp"
#include "support/scene_laws.hpp"
#include "tally/tally_survey.hpp"
#include "typeset/typeset.hpp"
#include "wording/wording.hpp"

#include <algorithm>
#include <fmt/format.h>

#include <atomic>
#include <mutex>
#include <optional>
#include <thread>

using namespace restitution;
using namespace restitution::tests;

namespace {

namespace fs = std::filesystem;
using Failures = std::vector<std::string>;

constexpr unsigned meeting_count = 1'000;
constexpr unsigned written_each = 20;
constexpr std::size_t failures_to_show = 40;

std::string without_line_ends(std::string text)
{
    std::erase(text, '\n');
    return text;
}

/// What is said instead of pictures and charts. A QR code says again the words it stands by.
std::string alternatives(const scene::Scene& scene)
{
    const std::string qr_code = wording::Words{"fr"}.qr_code("");
    std::string words;
    for (const scene::Element& element : scene.structure.elements) {
        if (!element.alternative.starts_with(qr_code)) {
            words += '|' + element.alternative;
        }
    }
    return words;
}

std::size_t count(std::string_view words, std::string_view wanted)
{
    std::size_t found = 0;
    for (auto at = words.find(wanted); at != std::string_view::npos;
         at = words.find(wanted, at + wanted.size())) {
        ++found;
    }
    return found;
}

/// Texts begin with a word of their own, so a text that is found changed can be shown.
std::string show_lost(std::string_view words, const std::string& wanted)
{
    const auto at = words.find(wanted.substr(0, wanted.find(' ')));
    return at == std::string_view::npos ? fmt::format("'{}' is not there at all", wanted)
                                        : difference(words.substr(at, wanted.size()), wanted);
}

void check_found(const Expectation& expected, std::string_view words, Failures& failures)
{
    const std::string wanted = text::apply_typography(expected.text, "fr", expected.voice);
    const std::size_t found = count(words, wanted);
    if (expected.times == Times::never) {
        const std::string own = wanted.substr(0, wanted.find(' '));
        if (count(words, own) > 0) {
            failures.push_back(fmt::format("found although not to be shown: '{}'", wanted));
        }
    } else if (found == 0) {
        failures.push_back("lost: " + show_lost(words, wanted));
    } else if (found > 1 && expected.times == Times::once) {
        failures.push_back(fmt::format("found {} times: '{}'", found, wanted));
    }
}

void check_places(const publication::Publication& deck, Failures& failures)
{
    for (const publication::Sheet& sheet : deck.sheets) {
        bool placed = sheet.where.file != nullptr;
        for (const publication::Filling& filling : sheet.fillings) {
            placed = placed && std::ranges::all_of(filling.blocks, [](const auto& block) {
                         return block.where.file != nullptr;
                     });
        }
        if (!placed) {
            failures.push_back("no place: " + sheet.master + " " + to_plain(sheet.title));
        }
    }
}

void check_bytes(std::string_view what, const Result<Bytes>& first, const Result<Bytes>& second,
                 Failures& failures)
{
    if (!first || !second) {
        failures.push_back(fmt::format("{}: {}", what, (first ? second : first).fault().message));
    } else if (*first != *second) {
        failures.push_back(fmt::format("{} differs from run to run", what));
    }
}

void check_legal(const Result<Bytes>& pdf, Failures& failures)
{
    const std::string told = pdf ? PdfFile{*pdf}.output_of("qpdf --check {}") : "";
    if (told.find("No syntax or stream encoding errors") == std::string::npos) {
        failures.push_back("qpdf: " + told);
    }
}

/// Takes meetings through the whole run. One for each thread: a FontLibrary is not shared.
class Press {
public:
    explicit Press(const fs::path& folder) : root_{folder}, fonts_{sample_fonts()}
    {
        Diagnostics faults;
        style_ = read::read_house_style(read::Root{RESTITUTION_TEST_LAYOUT}, sources_, faults);
    }

    Failures check(unsigned seed)
    {
        Failures failures;
        constexpr std::array audiences{survey::Audience::members, survey::Audience::office,
                                       survey::Audience::open};
        const survey::Audience audience = audiences[seed % audiences.size()];
        const GeneratedMeeting made = generate_meeting(seed, audience);
        Diagnostics faults;
        run(made, audience, seed % written_each == 0, faults, failures);
        for (const Diagnostic& fault : faults.all()) {
            if (fault.severity == Severity::error) {
                failures.push_back(fmt::format("{} [{}]", fault.message, fault.code));
            }
        }
        return failures;
    }

private:
    void run(const GeneratedMeeting& made, survey::Audience audience, bool write,
             Diagnostics& faults, Failures& failures)
    {
        SourceStore sources;
        const auto meeting =
            read::read_meeting(sources.add({"meeting.xml", made.xml}), root_, faults);
        if (!meeting || !style_) {
            failures.emplace_back("not read");
            return;
        }
        survey::AllResponses responses;
        for (const survey::Survey& survey : meeting->surveys) {
            auto read = read::read_responses(
                survey, sources.add({std::string{generated_responses}, made.csv}), faults);
            if (!read) {
                failures.emplace_back("answers not read");
                return;
            }
            responses.emplace(survey.id, std::move(*read));
        }
        const auto tallies = tally::tally_surveys(*meeting, responses);
        const auto deck =
            compose::compose_deck({*meeting, responses, tallies, audience}, style_->deck, faults);
        check_places(deck, failures);
        const auto scene = typeset::typeset(deck, style_->deck, fonts_, faults);

        for (std::string& broken : broken_laws(scene, style_->deck, fonts_)) {
            failures.push_back(std::move(broken));
        }
        const std::string words = without_line_ends(read_aloud(scene) + alternatives(scene));
        for (const Expectation& expected : made.texts) {
            check_found(expected, words, failures);
        }
        if (write) {
            const backends::Products products{*meeting,        responses, tallies, *style_,
                                              deck.properties, scene,     fonts_};
            const auto pdf = backends::pdf::write_pdf(scene, fonts_);
            check_bytes("deck.pdf", pdf, backends::pdf::write_pdf(scene, fonts_), failures);
            check_legal(pdf, failures);
            const auto write_workbook = [&] {
                return backends::xlsx::write_xlsx(
                    products, backends::xlsx::list_contents(products, {audience}));
            };
            check_bytes("responses.xlsx", write_workbook(), write_workbook(), failures);
        }
    }

    read::Root root_;
    text::FontLibrary fonts_;
    SourceStore sources_;
    std::optional<layouts::HouseStyle> style_;
};

Failures check_all(unsigned first, unsigned last)
{
    const PictureFolder folder{"pipeline"};
    std::atomic<unsigned> next{first};
    std::mutex guard;
    Failures all;
    const auto work = [&] {
        Press press{folder.path()};
        for (unsigned seed = next++; seed < last; seed = next++) {
            const Failures failures = press.check(seed);
            const std::lock_guard lock{guard};
            for (const std::string& failure : failures) {
                all.push_back(fmt::format("seed {}: {}", seed, failure));
            }
        }
    };
    std::thread second{work};
    work();
    second.join();
    return all;
}

} // namespace

TEST_CASE("generated meetings lose no word, say none twice and keep every law", "[pipeline]")
{
    Failures failures = check_all(0, meeting_count);

    const std::size_t found = failures.size();
    failures.resize(std::min(found, failures_to_show));
    CAPTURE(found);
    CHECK(failures == Failures{});
}
