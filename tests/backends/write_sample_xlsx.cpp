// Writes a workbook of the sample meeting: for conformance checks, and to look at.
//
//   write_sample_xlsx FILE.xlsx [RESPONDENTS [SEED [office]]]
#include "backends/surveyed_meeting.hpp"
#include "backends/xlsx/write_xlsx.hpp"

#include <cstdio>
#include <fstream>

int main(int count, char** words)
{
    using namespace restitution;
    if (count < 2) {
        std::fputs("usage: write_sample_xlsx FILE.xlsx [RESPONDENTS [SEED [office]]]\n", stderr);
        return 3;
    }
    const auto number = [&](int at, unsigned long otherwise) {
        return count > at ? std::stoul(words[at]) : otherwise;
    };
    const auto made = tests::surveyed_meeting(static_cast<unsigned>(number(3, 1)), number(2, 16));
    const auto audience = count > 4 ? survey::Audience::office : survey::Audience::members;
    const auto products = made.products();
    const auto bytes =
        backends::xlsx::write_xlsx(products, backends::xlsx::list_contents(products, {audience}));
    if (!bytes) {
        std::fprintf(stderr, "%s\n", bytes.fault().message.c_str());
        return 4;
    }
    std::ofstream{words[1], std::ios::binary} << *bytes;
    return 0;
}
