#pragma once

#include "support/temporary_folder.hpp"
#include "survey/audience.hpp"
#include "text/typography.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace restitution::tests {

/// How often a text is to be found in the deck's words. Titles may be repeated.
enum class Times { never, once, at_least_once };

/// A text of a generated meeting, NFC, line ends as spaces; no other text holds it.
struct Expectation {
    std::string text;
    text::Voice voice = text::Voice::authored;
    Times times = Times::once;
};

/// A meeting in XML, the answers its survey names, and what a deck must say of both.
struct GeneratedMeeting {
    std::string xml;
    std::string csv;
    std::vector<Expectation> texts;
};

/// The files a generated meeting names, beside itself.
inline constexpr std::string_view generated_responses = "reponses.csv";
inline constexpr std::string_view generated_picture = "dessin.svg";

/// A folder with the picture that every generated meeting names.
class PictureFolder {
public:
    explicit PictureFolder(std::string_view name);
    const std::filesystem::path& path() const { return folder_.path(); }

private:
    TemporaryFolder folder_;
};

/// A meeting of every kind of block, from a seed: empty sections, 0 to many respondents, 1 to
/// 40 options, NFD, astral and right-to-left words, blocks that are not for everybody.
///
/// Law:     read without errors; the same seed gives the same meeting.
GeneratedMeeting generate_meeting(unsigned seed, survey::Audience audience);

} // namespace restitution::tests
