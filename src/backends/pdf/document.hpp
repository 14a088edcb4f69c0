#pragma once

#include "backends/pdf/file_writer.hpp"
#include "backends/pdf/haru_document.hpp"

#include <string>
#include <vector>

namespace restitution::backends::pdf {

/// A dictionary that libharu's objects can refer to and that we fill.
struct Reserved {
    HPDF_Dict dictionary = nullptr;
    ObjectNumber number = 0;
};

/// One PDF on its way to the file.
///
/// libharu holds the graph: pages, outline, annotations, resources, and the
/// numbers of all objects. `entries` are what it has no function for, as PDF
/// text, and end up in the same dictionaries.
class Document {
public:
    HaruDocument haru;
    FileWriter file;

    bool failed() const { return haru.failed() || file.failed(); }
    std::string failure() const;

    /// Null and 0 once libharu has failed.
    Reserved reserve();

    /// What is written into an object's dictionary after libharu's own entries.
    std::string& entries(ObjectNumber number);

    /// Writes every object of the graph that no stream has taken.
    void write_graph();

private:
    std::vector<std::string> entries_;
};

} // namespace restitution::backends::pdf
