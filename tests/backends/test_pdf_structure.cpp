#include "backends/every_construct.hpp"
#include "backends/pdf/write_pdf.hpp"
#include "backends/pdf_tools.hpp"
#include "support/catch.hpp"

#include <map>
#include <set>

using namespace restitution;
using namespace restitution::tests;
using backends::pdf::write_pdf;
using nlohmann::json;

namespace {

/// The sample with every construct, read back.
class ReadBack {
public:
    explicit ReadBack(const std::string& language = "fr-FR") : sample{every_construct()}
    {
        sample.scene.properties.language = language;
        objects_ = PdfFile{*write_pdf(sample.scene, sample.fonts)}.objects();
    }

    /// Follows a reference; anything else is itself.
    const json& at(const json& value) const
    {
        if (value.is_string()) {
            const auto found = objects_.find("obj:" + value.get<std::string>());
            if (found != objects_.end()) {
                return found->contains("stream") ? (*found)["stream"]["dict"] : (*found)["value"];
            }
        }
        return value;
    }
    const json& catalog() const { return at(objects_["trailer"]["value"]["/Root"]); }

    /// References of the pages, in order.
    std::vector<json> pages() const
    {
        std::vector<json> found;
        collect_pages(catalog()["/Pages"], found);
        return found;
    }

    const json& all() const { return objects_; }

    ScenePainter sample;

private:
    void collect_pages(const json& node, std::vector<json>& found) const
    {
        if (at(node)["/Type"] == "/Page") {
            found.push_back(node);
            return;
        }
        for (const json& kid : at(node)["/Kids"]) {
            collect_pages(kid, found);
        }
    }

    json objects_;
};

/// The structure tree next to the scene's, element by element.
class TreeCheck {
public:
    // Braces would make an array of an array.
    explicit TreeCheck(const ReadBack& file) : file_{&file}, pages_(file.pages()) {}

    void check(const json& reference, scene::ElementId id)
    {
        const json& element = file_->at(reference);
        const scene::Element& expected = file_->sample.scene.structure.elements[id];
        CAPTURE(id, element.dump());
        CHECK(element["/S"] == "/" + std::string{to_text(expected.role)});
        reference_of_[id] = reference;
        std::size_t next = 0;
        const json& kids = element["/K"];
        for (const scene::Kid& kid : expected.kids) {
            REQUIRE(next < kids.size());
            if (kid.kind == scene::Kid::Kind::element) {
                CHECK(file_->at(kids[next])["/P"] == reference);
                check(kids[next++], kid.index);
            } else {
                next = skip_mark(kids, next, element, kid);
            }
        }
        check_annotations(kids, next, id);
    }

    const std::map<scene::ElementId, json>& references() const { return reference_of_; }

private:
    // A mark is one sequence or several siblings, all of its page.
    std::size_t skip_mark(const json& kids, std::size_t next, const json& element,
                          const scene::Kid& kid)
    {
        const std::size_t first = next;
        while (next < kids.size() && is_sequence_of(kids[next], element, kid.page)) {
            ++next;
        }
        CHECK(next > first);
        return next;
    }

    bool is_sequence_of(const json& entry, const json& element, std::uint32_t page) const
    {
        if (entry.is_number()) {
            return element["/Pg"] == pages_[page];
        }
        return entry.is_object() && entry.value("/Type", "") == "/MCR" &&
               entry["/Pg"] == pages_[page];
    }

    void check_annotations(const json& kids, std::size_t next, scene::ElementId id)
    {
        for (; next < kids.size(); ++next) {
            CHECK(kids[next]["/Type"] == "/OBJR");
            const json& annotation = file_->at(kids[next]["/Obj"]);
            CHECK(annotation["/Subtype"] == "/Link");
            CHECK(annotation.contains("/Contents"));
            CHECK(file_->sample.scene.structure.elements[id].role == scene::Role::link);
        }
    }

    const ReadBack* file_;
    std::vector<json> pages_;
    std::map<scene::ElementId, json> reference_of_;
};

std::map<int, json> parent_tree(const ReadBack& file)
{
    std::map<int, json> entries;
    for (const json& leaf : file.at(file.catalog()["/StructTreeRoot"])["/ParentTree"]["/Kids"]) {
        const json& numbers = file.at(leaf)["/Nums"];
        for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) {
            entries[numbers[i].get<int>()] = numbers[i + 1];
        }
    }
    return entries;
}

} // namespace

TEST_CASE("the tags of a file are the scene's, kid by kid", "[pdf]")
{
    const ReadBack file;
    const json& root = file.at(file.catalog()["/StructTreeRoot"]);

    TreeCheck tree{file};
    tree.check(root["/K"][0], 0);

    CHECK(tree.references().size() == file.sample.scene.structure.elements.size());
}

TEST_CASE("the parent tree leads from each sequence and link back to its tag", "[pdf]")
{
    const ReadBack file;
    const auto entries = parent_tree(file);
    std::multiset<std::string> from_pages;
    std::multiset<std::string> from_tags;

    for (const json& page : file.pages()) {
        for (const json& owner : entries.at(file.at(page)["/StructParents"].get<int>())) {
            from_pages.insert(owner.get<std::string>());
        }
    }
    for (const auto& [key, object] : file.all().items()) {
        const json element = object.value("value", json{});
        if (!element.is_object() || element.value("/Type", "") != "/StructElem") {
            continue;
        }
        for (const json& kid : element["/K"]) {
            if (kid.is_number() || (kid.is_object() && kid["/Type"] == "/MCR")) {
                from_tags.insert(key.substr(4));
            } else if (kid.is_object()) {
                const int link = file.at(kid["/Obj"])["/StructParent"].get<int>();
                CHECK(entries.at(link) == key.substr(4));
            }
        }
    }
    CHECK(from_pages == from_tags);
}

TEST_CASE("links lead to their page or address", "[pdf]")
{
    const ReadBack file;
    const auto pages = file.pages();
    const auto& links = file.sample.scene.pages[0].links;
    const json& annotations = file.at(file.at(pages[0])["/Annots"]);

    REQUIRE(annotations.size() == links.size());
    for (std::size_t i = 0; i < links.size(); ++i) {
        const json& annotation = file.at(annotations[i]);
        CHECK(annotation["/F"] == 4);
        if (links[i].uri.empty()) {
            CHECK(file.at(annotation["/Dest"])[0] == pages[links[i].destination]);
        } else {
            CHECK(annotation["/A"]["/S"] == "/URI");
        }
    }
    CHECK(file.at(annotations[2])["/A"]["/URI"] ==
          "u:https://example.org/%C4%91%E1%BA%A1i-h%E1%BB%99i?a=(1)");
}

TEST_CASE("the outline keeps titles, levels and order", "[pdf]")
{
    const ReadBack file;
    const auto pages = file.pages();
    const json& first = file.at(file.at(file.catalog()["/Outlines"])["/First"]);

    CHECK(first["/Title"] == "u:Đại hội 𝐀");
    CHECK(file.at(first["/Dest"])[0] == pages[0]);
    const json& below = file.at(first["/First"]);
    CHECK(below["/Title"] == "u:Textes");
    CHECK(file.at(below["/First"])["/Title"] == "u:(profond)");
    CHECK(file.at(first["/Next"])["/Title"] == "u:Fin");
    CHECK(file.catalog()["/PageMode"] == "/UseOutlines");
}

TEST_CASE("pages lie side by side in the order its language is read", "[pdf]")
{
    const auto direction = [](const std::string& language) {
        return ReadBack{language}.catalog()["/ViewerPreferences"]["/Direction"].get<std::string>();
    };
    CHECK(direction("fr-FR") == "/L2R");
    CHECK(direction("ar") == "/R2L");
}

TEST_CASE("a file tells its language, title, date and that it is tagged", "[pdf]")
{
    const ReadBack file;
    const json& catalog = file.catalog();
    const json& info = file.at(file.all()["trailer"]["value"]["/Info"]);

    CHECK(catalog["/Lang"] == "u:fr-FR");
    CHECK(catalog["/MarkInfo"]["/Marked"] == true);
    CHECK(catalog["/ViewerPreferences"]["/DisplayDocTitle"] == true);
    CHECK(info["/Title"] == "u:" + file.sample.scene.properties.title);
    CHECK(info["/CreationDate"] == "u:D:20230609100000+07'00'");
    CHECK(file.at(catalog["/PageLabels"])["/Nums"].size() == 2);
    for (const json& page : file.pages()) {
        CHECK(file.at(page)["/Tabs"] == "/S");
    }
}

TEST_CASE("a page names only the fonts and pictures that it draws", "[pdf]")
{
    ScenePainter page;
    page.add_page();
    page.line(0, scene::Role::paragraph, {Length::pt(40), Length::pt(80)}, "latin");
    page.add_page();
    page.line(0, scene::Role::paragraph, {Length::pt(40), Length::pt(80)}, "مرحبا");
    page.add_page();

    const auto pdf = write_pdf(page.scene, page.fonts);

    REQUIRE(pdf);
    const PdfFile file{*pdf};
    const auto names = [&](int number) {
        const auto shown = std::to_string(number);
        const auto listed = file.output_of("pdffonts -f " + shown + " -l " + shown + " {}");
        return std::pair{listed.find("Inter") != std::string::npos,
                         listed.find("DejaVu") != std::string::npos};
    };
    CHECK(names(1) == std::pair{true, false});
    CHECK(names(2) == std::pair{false, true});
    CHECK(names(3) == std::pair{false, false});
}

TEST_CASE("equal pictures are written once", "[pdf]")
{
    const ScenePainter sample = every_construct();
    const auto pdf = write_pdf(sample.scene, sample.fonts);
    REQUIRE(pdf);

    std::set<std::string> images;
    int forms = 0;
    const json objects = PdfFile{*pdf}.objects();
    for (const auto& [key, object] : objects.items()) {
        const json dictionary = object.contains("stream") ? object["stream"]["dict"] : json{};
        const auto subtype = dictionary.is_object() ? dictionary.value("/Subtype", "") : "";
        if (subtype == "/Image") {
            images.insert(key);
        }
        forms += subtype == "/Form" ? 1 : 0;
    }

    CHECK(images.size() == 7); // with alpha, its mask, without alpha, two of few colors, two JPEGs
    CHECK(forms == 1);
}

TEST_CASE("pages beyond one node of the page tree are all there, in order", "[pdf]")
{
    ScenePainter page;
    constexpr std::uint32_t count = 200;
    for (std::uint32_t i = 0; i < count; ++i) {
        page.add_page();
        page.line(0, scene::Role::paragraph, {Length::pt(40), Length::pt(80)}, std::to_string(i));
    }

    const auto pdf = write_pdf(page.scene, page.fonts);

    REQUIRE(pdf);
    const PdfFile file{*pdf};
    CHECK(file.output_of("qpdf --show-npages {}") == std::to_string(count) + "\n");
    CHECK(file.output_of("pdftotext -f 130 -l 130 {} -") == "129\n\n\f");
}

TEST_CASE("what libharu refuses is told and nothing is written", "[pdf]")
{
    ScenePainter page;
    page.scene.page_size.width = Length::pt(20'000); // PDF ends at 14,400
    page.add_page();

    const auto pdf = write_pdf(page.scene, page.fonts);

    REQUIRE_FALSE(pdf);
    CHECK(pdf.fault().code == "pdf.library");
    CHECK(pdf.fault().message.find("libharu stopped with error 0x") == 0);
}
