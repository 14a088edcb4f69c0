// Writes a survey's answers as our workbook and with libxlsxwriter alone, in turn, and prints
// the CPU time of each.
//
//   bench_workbook [RESPONDENTS [ROUNDS]]
//   bench_workbook RESPONDENTS ours|bare     once, and the most memory the process ever held
#include "backends/surveyed_meeting.hpp"
#include "backends/xlsx/write_xlsx.hpp"
#include "bare_workbook.hpp"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string>
#include <string_view>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using namespace restitution;

// People seldom write the same words: every text but those without content is told apart.
tests::SurveyedMeeting large_survey(std::size_t respondents)
{
    auto made = tests::surveyed_meeting(1, respondents);
    made.answers().raw = {};
    std::size_t q = 0;
    for (auto& answers : made.answers().answers) {
        auto& tally = made.tallies["survey"].questions[q++];
        tally.texts.clear();
        for (std::size_t r = 0; r < answers.size(); ++r) {
            std::string& text = answers[r].text;
            if (!text.empty()) {
                text += " (" + std::to_string(r * 7919 % respondents) + ")";
                tally.texts.push_back({text, {static_cast<std::uint32_t>(r)}, false});
            }
        }
    }
    return made;
}

double milliseconds_of(auto&& work)
{
    timespec before{};
    timespec after{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &before);
    work();
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &after);
    return static_cast<double>(after.tv_sec - before.tv_sec) * 1e3 +
           static_cast<double>(after.tv_nsec - before.tv_nsec) / 1e6;
}

long peak_megabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

std::size_t write_ours(const tests::SurveyedMeeting& made)
{
    const auto products = made.products();
    const auto bytes =
        backends::xlsx::write_xlsx(products, backends::xlsx::list_contents(products, {}));
    return bytes ? bytes->size() : 0;
}

std::size_t write_bare(const tests::SurveyedMeeting& made)
{
    const int memory = memfd_create("bare", MFD_CLOEXEC);
    const std::string path = "/proc/self/fd/" + std::to_string(memory);
    bench::write_bare_workbook(made.survey(), made.responses.at("survey"), path.c_str());
    struct stat about {};
    fstat(memory, &about);
    close(memory);
    return static_cast<std::size_t>(about.st_size);
}

void compare(const tests::SurveyedMeeting& made, int rounds)
{
    double ours = 1e12;
    double bare = 1e12;
    for (int n = 0; n < rounds; ++n) {
        ours = std::min(ours, milliseconds_of([&] { write_ours(made); }));
        bare = std::min(bare, milliseconds_of([&] { write_bare(made); }));
    }
    std::printf("ours %.0f ms, bare libxlsxwriter %.0f ms, ratio %.2f\n", ours, bare, ours / bare);
}

} // namespace

int main(int count, char** words)
{
    const std::size_t respondents = count > 1 ? std::stoul(words[1]) : 100'000;
    const std::string_view what = count > 2 ? words[2] : "3";
    const auto made = large_survey(respondents);
    if (what != "ours" && what != "bare") {
        compare(made, std::stoi(std::string{what}));
        return 0;
    }
    const long before = peak_megabytes();
    const std::size_t size = what == "ours" ? write_ours(made) : write_bare(made);
    std::printf("%zu bytes; %ld MB at most, %ld MB of them the answers\n", size, peak_megabytes(),
                before);
    return 0;
}
