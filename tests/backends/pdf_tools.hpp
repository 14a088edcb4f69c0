#pragma once

#include "base/bytes.hpp"
#include "scene/scene.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace restitution::tests {

/// A PDF in a temporary file, looked at by other people's programs.
class PdfFile {
public:
    explicit PdfFile(const Bytes& bytes);
    ~PdfFile();
    PdfFile(const PdfFile&) = delete;
    PdfFile& operator=(const PdfFile&) = delete;

    /// What a command prints for this file, errors too: "qpdf --check {}".
    std::string output_of(const std::string& command) const;

    /// The texts of the structure tree in reading order, one per marked sequence
    /// (pdfinfo -struct-text).
    std::vector<std::string> structure_texts() const;

    /// Every object by reference, "obj:12 0 R", and "trailer" (qpdf --json).
    nlohmann::json objects() const;

private:
    std::string path_;
};

/// The texts of a scene's tags in reading order, one string.
std::string texts_in_reading_order(const scene::Scene& scene);

std::string joined(const std::vector<std::string>& parts);

} // namespace restitution::tests
