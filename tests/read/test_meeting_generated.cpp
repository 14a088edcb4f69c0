#include "read/embedded_schemas.hpp"
#include "read/read_meeting.hpp"
#include "read/xml_document.hpp"
#include "support/catch.hpp"
#include "support/generate_meeting.hpp"

#include <algorithm>
#include <iterator>
#include <random>
#include <utility>

// Generated meetings: the schema and the reader accept the same, and refuse the same.

using namespace restitution;
using namespace restitution::tests;

namespace {

struct Verdict {
    bool by_schema = false;
    bool by_reader = false;
    Diagnostics faults; ///< the reader's
};

Verdict judge(const SourceFile& file)
{
    static const PictureFolder folder{"generated"};
    Diagnostics of_schema;
    Verdict verdict;
    verdict.by_schema = read::read_xml(file, read::meeting_schema, of_schema).has_value();
    verdict.by_reader =
        read::read_meeting(file, read::Root{folder.path()}, verdict.faults).has_value();
    return verdict;
}

std::string generated(unsigned seed)
{
    return generate_meeting(seed, survey::Audience::members).xml;
}

/// Places where `mark` starts.
std::vector<std::size_t> find_all(std::string_view text, std::string_view mark)
{
    std::vector<std::size_t> all;
    for (auto at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1)) {
        all.push_back(at);
    }
    return all;
}

struct Mutation {
    std::string name;
    std::string xml;
    std::size_t at = 0; ///< the fault is told in the element that starts here
};

/// Start tags after the root's.
std::vector<std::size_t> start_tags(std::string_view xml)
{
    std::vector<std::size_t> tags;
    for (const std::size_t at : find_all(xml, "<")) {
        const char next = xml[at + 1];
        if (next != '/' && next != '?' && xml.substr(at, 9) != "<meeting ") {
            tags.push_back(at);
        }
    }
    return tags;
}

/// One of the needed attributes that name a question or say when: from the space before it to its
/// end.
std::pair<std::size_t, std::size_t> some_typed_attribute(std::string_view xml, std::mt19937& random)
{
    std::vector<std::size_t> all;
    for (const std::string_view mark : {"<chart ", "<tally ", "<answers ", "<when "}) {
        std::ranges::copy(find_all(xml, mark), std::back_inserter(all));
    }
    const std::size_t begin = xml.find(' ', all[random() % all.size()]);
    return {begin, xml.find('"', xml.find('"', begin) + 1) + 1};
}

Mutation mutate_typed(std::string xml, std::mt19937& random)
{
    const auto [begin, end] = some_typed_attribute(xml, random);
    const std::size_t at = xml.rfind('<', begin);
    if (random() % 2 == 0) {
        xml.erase(begin, end - begin);
        return {"an attribute missing", xml, at};
    }
    xml.replace(end - 1, 1, "? ?\"");
    return {"a value of another kind", xml, at};
}

Mutation mutate(std::string xml, std::mt19937& random)
{
    const auto tags = start_tags(xml);
    const std::size_t at = tags[random() % tags.size()];
    const std::size_t name_end = xml.find_first_of(" />", at);
    const std::size_t tag_end = xml.find('>', at);
    const std::size_t attribute = xml.find('=', at);
    switch (random() % 8) {
    case 0:
        xml.insert(name_end, " surprise=\"1\"");
        return {"an attribute too many", xml, at};
    case 1:
        xml.replace(at + 1, name_end - at - 1, "zzzzzzzzzz");
        return {"an element renamed", xml, at};
    case 2:
        if (attribute < tag_end) {
            const std::size_t begin = xml.rfind(' ', attribute) + 1;
            xml.replace(begin, attribute - begin, "zzzz");
            return {"an attribute renamed", xml, at};
        }
        [[fallthrough]];
    case 3:
        xml.insert(at, "<surprise/>");
        return {"an element too many", xml, at};
    case 4:
        xml.insert(at, "&surprise;");
        return {"an entity", xml, at};
    case 5:
        xml.insert(xml.find("</meeting>"), "<title>a</title>");
        return {"an element behind its place", xml, xml.find("</meeting>")};
    default:
        return mutate_typed(std::move(xml), random);
    }
}

} // namespace

TEST_CASE("schema and reader accept every generated meeting, without an error", "[read]")
{
    const unsigned seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    const SourceFile file{"meeting.xml", generated(seed)};

    const Verdict verdict = judge(file);

    for (const Diagnostic& fault : verdict.faults.all()) {
        CAPTURE(fault.code, fault.message);
        CHECK(fault.severity != Severity::error);
    }
    CHECK(verdict.by_schema);
    CHECK(verdict.by_reader);
}

TEST_CASE("schema and reader refuse every generated meeting with a fault put in", "[read]")
{
    const unsigned seed = GENERATE(range(0U, 200U));
    std::mt19937 random{seed};
    const Mutation mutation = mutate(generated(seed), random);
    CAPTURE(seed, mutation.name);
    const SourceFile file{"meeting.xml", mutation.xml};

    const Verdict verdict = judge(file);

    CHECK_FALSE(verdict.by_schema);
    CHECK_FALSE(verdict.by_reader);
    REQUIRE(verdict.faults.has_errors());
}

TEST_CASE("a fault put into a generated meeting is told at the byte where it is", "[read]")
{
    const unsigned seed = GENERATE(range(0U, 100U));
    std::mt19937 random{seed};
    std::string xml = generated(seed);
    const auto tags = start_tags(xml);
    const std::size_t at = tags[random() % tags.size()];
    xml.insert(xml.find_first_of(" />", at), " surprise=\"1\"");
    CAPTURE(seed);
    const SourceFile file{"meeting.xml", xml};

    const auto sorted = judge(file).faults.sorted();

    const auto told = std::ranges::find(sorted, "read.unknown-attribute", &Diagnostic::code);
    REQUIRE(told != sorted.end());
    CHECK(xml.find("surprise=\"1\"") + 10 == told->where.begin);
    CHECK(told->where.end == told->where.begin + 1);
}

TEST_CASE("a meeting cut anywhere is refused with a reason inside the file", "[read]")
{
    const unsigned seed = GENERATE(range(0U, 100U));
    std::mt19937 random{seed};
    std::string xml = generated(seed);
    xml.resize(random() % (xml.size() - 20));
    CAPTURE(seed, xml.size());
    const SourceFile file{"meeting.xml", xml};

    const Verdict verdict = judge(file);

    CHECK_FALSE(verdict.by_reader);
    REQUIRE(verdict.faults.has_errors());
    for (const Diagnostic& fault : verdict.faults.all()) {
        CHECK(fault.where.begin <= fault.where.end);
        CHECK(fault.where.end <= xml.size());
    }
}

TEST_CASE("a meeting with any byte changed is read or refused with a reason", "[read]")
{
    const unsigned seed = GENERATE(range(0U, 300U));
    std::mt19937 random{seed};
    std::string xml = generated(seed % 40);
    for (int i = 0; i < 3; ++i) {
        xml[random() % xml.size()] = static_cast<char>(random());
    }
    CAPTURE(seed);
    const SourceFile file{"meeting.xml", xml};

    const Verdict verdict = judge(file);

    CHECK(verdict.by_reader != verdict.faults.has_errors());
}
