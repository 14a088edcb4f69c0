#include "read/embedded_schemas.hpp"
#include "read/meeting_sample.hpp"
#include "support/catch.hpp"

#include <filesystem>
#include <fstream>
#include <map>
#include <pugixml.hpp>
#include <regex>
#include <set>
#include <sstream>

// The schema, docs/meeting.md and the reader say the same.

using namespace restitution;
using namespace restitution::tests;

namespace {

namespace fs = std::filesystem;
using Names = std::set<std::string>;
using Vocabulary = std::map<std::string, Names>; ///< attributes by element

std::string read_file(const fs::path& path)
{
    std::ifstream file{path};
    REQUIRE(file.is_open());
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

const std::string& documentation()
{
    static const std::string text = read_file(fs::path{RESTITUTION_TEST_DOCS} / "meeting.md");
    return text;
}

/// Everything the schema lets an element have.
class SchemaVocabulary {
public:
    SchemaVocabulary()
    {
        schema_.load_buffer(read::meeting_schema.data(), read::meeting_schema.size());
        for (const auto& found : schema_.select_nodes("//xs:element[@name]")) {
            const pugi::xml_node element = found.node();
            Names& attributes = all_[element.attribute("name").value()];
            collect(element, attributes);
            if (const pugi::xml_attribute type = element.attribute("type")) {
                collect(named("xs:complexType", type.value()), attributes);
            }
        }
    }

    const Vocabulary& all() const { return all_; }

private:
    pugi::xml_node named(const char* kind, const char* name) const
    {
        return schema_.document_element().find_child_by_attribute(kind, "name", name);
    }

    /// Attributes of a type, not those of the elements inside it.
    void collect(pugi::xml_node node, Names& attributes) const
    {
        for (const pugi::xml_node child : node.children()) {
            const std::string_view kind = child.name();
            if (kind == "xs:attribute" && child.attribute("name")) {
                attributes.insert(child.attribute("name").value());
            } else if (kind == "xs:attributeGroup") {
                collect(named("xs:attributeGroup", child.attribute("ref").value()), attributes);
            } else if (kind != "xs:element") {
                collect(child, attributes);
            }
        }
    }

    pugi::xml_document schema_;
    Vocabulary all_;
};

const Vocabulary& schema_vocabulary()
{
    static const SchemaVocabulary vocabulary;
    return vocabulary.all();
}

Vocabulary documented()
{
    Vocabulary all;
    Names* attributes = nullptr;
    std::istringstream lines{documentation()};
    const std::regex heading{R"(### `([a-z-]+)`.*)"};
    const std::regex row{R"(\| `([a-z:-]+)` \|.*)"};
    for (std::string line; std::getline(lines, line);) {
        std::smatch found;
        if (std::regex_match(line, found, heading)) {
            attributes = &all[found[1]];
        } else if (line.starts_with("## ") || line.starts_with("### ")) {
            attributes = nullptr;
        } else if (attributes != nullptr && std::regex_match(line, found, row)) {
            attributes->insert(found[1]);
        }
    }
    return all;
}

struct Example {
    std::string place;
    std::string xml;
};

std::vector<Example> examples()
{
    std::vector<Example> all;
    std::istringstream lines{documentation()};
    bool inside = false;
    for (std::string line; std::getline(lines, line);) {
        if (inside && line == "```") {
            inside = false;
        } else if (inside) {
            all.back().xml += line + '\n';
        } else if (line.starts_with("```xml ")) {
            inside = true;
            all.push_back({line.substr(7), ""});
        }
    }
    return all;
}

void count_uses(pugi::xml_node node, Vocabulary& used)
{
    Names& attributes = used[node.name()];
    for (const pugi::xml_attribute attribute : node.attributes()) {
        attributes.insert(attribute.name());
    }
    for (const pugi::xml_node child : node.children()) {
        if (child.type() == pugi::node_element) {
            count_uses(child, used);
        }
    }
}

} // namespace

TEST_CASE("docs/meeting.md tells exactly the elements and attributes of the schema", "[read]")
{
    Vocabulary written = documented();
    // Of what every text takes, the page says so once; only here it is needed.
    CHECK(written["meeting"].erase("xml:lang") == 1);

    for (const auto& [element, attributes] : schema_vocabulary()) {
        CAPTURE(element);
        REQUIRE(written.contains(element));
        CHECK(written[element] == attributes);
    }
    CHECK(written.size() == schema_vocabulary().size());
}

TEST_CASE("every example of docs/meeting.md is read without a fault", "[read]")
{
    REQUIRE(examples().size() > 50);
    for (const Example& example : examples()) {
        const ReadMeeting read = read_sample(meeting_with(example.place, example.xml));
        CAPTURE(example.place, example.xml, read.codes());
        CHECK(read.meeting.has_value());
        CHECK(read.faults.all().empty());
    }
}

TEST_CASE("the examples use every element and attribute of the schema", "[read]")
{
    Vocabulary used;
    for (const Example& example : examples()) {
        pugi::xml_document document;
        REQUIRE(document.load_string(meeting_with(example.place, example.xml).c_str()));
        count_uses(document.document_element(), used);
    }
    for (const auto& [element, attributes] : schema_vocabulary()) {
        for (const std::string& attribute : attributes) {
            CAPTURE(element, attribute);
            const bool everywhere = attribute == "visibility" || attribute == "in";
            CHECK(used[everywhere ? "points" : element].contains(attribute));
        }
        CAPTURE(element);
        CHECK(used.contains(element));
    }
}

TEST_CASE("an element or attribute that the examples have is missed when it is renamed", "[read]")
{
    for (const Example& example : examples()) {
        const std::string good = meeting_with(example.place, example.xml);
        for (const auto& [element, attributes] : schema_vocabulary()) {
            const auto at = good.find("<" + element + " ");
            if (at == std::string::npos) {
                continue;
            }
            std::string bad = good;
            bad.insert(at + 1 + element.size(), " zzz=\"1\"");
            CAPTURE(example.xml, element);
            CHECK(read_sample(bad).codes().front() == "read.unknown-attribute: 1");
        }
    }
}

TEST_CASE("docs/diagnostics.md has every code that reading a meeting can give", "[read]")
{
    const std::string told = read_file(fs::path{RESTITUTION_TEST_DOCS} / "diagnostics.md");
    const std::regex code{R"re("((?:read|xml|text)\.[a-z0-9-]+)")re"};
    std::size_t found = 0;
    for (const auto& entry : fs::directory_iterator{RESTITUTION_TEST_READ}) {
        const std::string source = read_file(entry.path());
        for (std::sregex_iterator it{source.begin(), source.end(), code}, end; it != end; ++it) {
            CAPTURE(entry.path().string(), (*it)[1].str());
            CHECK(told.find('`' + (*it)[1].str() + '`') != std::string::npos);
            ++found;
        }
    }
    CHECK(found > 40);
}
