#include "read/read_inputs.hpp"

#include "base/attribute_span.hpp"
#include "read/find_layout.hpp"
#include "read/open_responses.hpp"
#include "read/read_layout.hpp"
#include "read/read_meeting.hpp"
#include "read/read_responses.hpp"
#include "read/response_encoding.hpp"
#include "read/tell_faults.hpp"
#include "read/text_gate.hpp"

#include <fmt/format.h>
#include <utility>

namespace restitution::read {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_meeting = 16U << 20U;

/// The meeting's folder is where its paths start; the root is what they may not leave.
Root root_of(const InputPlaces& places)
{
    const fs::path folder = places.meeting.has_parent_path() ? places.meeting.parent_path() : ".";
    return Root{places.root.value_or(folder), folder};
}

MeetingDraft open_meeting(const fs::path& path, const Root& root, SourceStore& sources,
                          Diagnostics& faults)
{
    auto file = root.open(path.filename().string(), {}, largest_meeting, faults);
    if (!file) {
        return {};
    }
    file->name = path.string();
    file->path.clear();
    decode_by_mark(*file, faults);
    return read_draft(sources.add(std::move(*file)), root, faults);
}

/// The folder of the house style; nothing outside of it is read for the style.
std::optional<Root> find_style(const InputPlaces& places, const meeting::Meeting& meeting,
                               Diagnostics& faults)
{
    const bool by_meeting = places.layout.empty();
    const SourceSpan where = by_meeting ? find_value_span(meeting.span, "layout") : SourceSpan{};
    // A path is the operator's to give, not the file's: reading it must not leave the root.
    if (by_meeting && meeting.layout.find('/') != std::string::npos) {
        faults.error("read.layout-path",
                     fmt::format("the meeting names the layout folder '{}'", meeting.layout), where,
                     {"name a layout here, and give folders with --layout"});
        return std::nullopt;
    }
    const auto folder =
        find_layout(by_meeting ? meeting.layout : places.layout, places.layouts, where, faults);
    return folder ? std::optional{Root{*folder}} : std::nullopt;
}

/// The response files of a draft, one after the other.
class ResponsesReader {
public:
    ResponsesReader(const Root& root, bool keep_rows, SourceStore& sources, Diagnostics& faults)
        : root_{root}, keep_rows_{keep_rows}, sources_{sources}, faults_{faults}
    {
    }

    std::optional<survey::AllResponses> read(const MeetingDraft& draft)
    {
        survey::AllResponses all;
        bool complete = true;
        for (std::size_t i = 0; i < draft.sound_surveys.size(); ++i) {
            const survey::Survey& survey = draft.meeting->surveys[i];
            auto responses = read(survey, draft.sound_surveys[i]);
            complete = complete && responses.has_value();
            if (responses) {
                all.emplace(survey.id, std::move(*responses));
            }
        }
        return complete ? std::optional{std::move(all)} : std::nullopt;
    }

private:
    std::optional<survey::Responses> read(const survey::Survey& survey, bool sound)
    {
        if (!sound && survey.responses.empty()) {
            return std::nullopt; // the schema told that no file is named
        }
        auto file = open_responses(survey, root_, room_, faults_);
        if (!file) {
            return std::nullopt;
        }
        const SourceFile& kept = sources_.add(std::move(file->decoded));
        if (!sound) {
            check_may_be_csv(survey, kept, faults_);
            return std::nullopt;
        }
        if (file->guessed) {
            tell_guessed_encoding(kept, faults_);
        }
        return read_answers_of(survey, kept);
    }

    std::optional<survey::Responses> read_answers_of(const survey::Survey& survey,
                                                     const SourceFile& file)
    {
        auto responses = read_responses(survey, file, faults_, room_);
        if (responses) {
            room_.take(*responses);
            if (!keep_rows_) {
                responses->raw = {};
            }
        }
        return responses;
    }

    const Root& root_;
    bool keep_rows_;
    SourceStore& sources_;
    Diagnostics& faults_;
    ResponseRoom room_;
};

std::vector<fs::path> all_read(const Root& root, const Root& style)
{
    std::vector<fs::path> all = root.opened();
    all.insert(all.end(), style.opened().begin(), style.opened().end());
    return all;
}

} // namespace

std::optional<Inputs> read_inputs(const InputPlaces& places, SourceStore& sources,
                                  Diagnostics& faults)
{
    const Root root = root_of(places);
    MeetingDraft draft = open_meeting(places.meeting, root, sources, faults);
    if (!draft.meeting) {
        return std::nullopt;
    }
    const Diagnostics of_meeting = faults;
    Diagnostics of_files;
    const auto style_root = find_style(places, *draft.meeting, of_files);
    auto style = style_root ? read_house_style(*style_root, sources, of_files) : std::nullopt;
    auto responses = ResponsesReader{root, places.keep_rows, sources, of_files}.read(draft);
    tell_faults(of_files, of_meeting, faults);
    if (!draft.sound || !style || !responses) {
        return std::nullopt;
    }
    return Inputs{std::move(*draft.meeting), std::move(*responses), std::move(*style),
                  all_read(root, *style_root)};
}

} // namespace restitution::read
