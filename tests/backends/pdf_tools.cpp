#include "backends/pdf_tools.hpp"

#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <sstream>
#include <stdexcept>

#include <unistd.h>

namespace restitution::tests {

namespace {

void append_texts(std::string& out, const scene::Scene& scene, scene::ElementId id)
{
    for (const scene::Kid& kid : scene.structure.elements[id].kids) {
        if (kid.kind == scene::Kid::Kind::element) {
            append_texts(out, scene, kid.index);
            continue;
        }
        const scene::Page& page = scene.pages[kid.page];
        const scene::Mark& mark = page.marks[kid.index];
        for (std::uint32_t i = 0; i < mark.item_count; ++i) {
            const auto* run = std::get_if<scene::GlyphRun>(&page.items[mark.first_item + i]);
            out += run != nullptr ? run->text : "";
        }
    }
}

} // namespace

PdfFile::PdfFile(const Bytes& bytes) : path_{"/tmp/restitution-test-XXXXXX"}
{
    const int file = mkstemp(path_.data());
    if (file < 0 || write(file, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size())) {
        throw std::runtime_error{"cannot write " + path_};
    }
    close(file);
}

PdfFile::~PdfFile()
{
    std::remove(path_.c_str());
}

std::string PdfFile::output_of(const std::string& command) const
{
    const std::string line = fmt::format(fmt::runtime(command), path_) + " 2>&1";
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe{popen(line.c_str(), "r"), &pclose};
    std::string output;
    std::array<char, 4096> block{};
    while (const std::size_t got = std::fread(block.data(), 1, block.size(), pipe.get())) {
        output.append(block.data(), got);
    }
    return output;
}

std::vector<std::string> PdfFile::structure_texts() const
{
    std::vector<std::string> texts;
    std::istringstream lines{output_of("pdfinfo -struct-text {}")};
    for (std::string line; std::getline(lines, line);) {
        const std::size_t begin = line.find_first_not_of(' ');
        if (begin != std::string::npos && line[begin] == '"') {
            texts.push_back(line.substr(begin + 1, line.size() - begin - 2));
        }
    }
    return texts;
}

nlohmann::json PdfFile::objects() const
{
    return nlohmann::json::parse(output_of("qpdf --json=2 --json-key=qpdf {}"))["qpdf"][1];
}

std::string texts_in_reading_order(const scene::Scene& scene)
{
    std::string out;
    append_texts(out, scene, 0);
    return out;
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string whole;
    for (const std::string& part : parts) {
        whole += part;
    }
    return whole;
}

} // namespace restitution::tests
