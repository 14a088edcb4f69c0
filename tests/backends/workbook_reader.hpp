#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace restitution::tests {

/// One cell as it stands in the file.
struct ReadCell {
    std::string text;    ///< of a string, unescaped; of anything else its value
    std::string formula; ///< without "="
    bool is_string = false;
};

/// Row and column from 0.
using CellPlace = std::pair<int, int>;

struct ReadTable {
    std::string name;
    std::string range;
    std::vector<std::string> columns; ///< unescaped
};

struct ReadSheet {
    std::string name;
    std::map<CellPlace, ReadCell> cells;
    std::vector<ReadTable> tables;
    std::string xml;

    const ReadCell& at(int row, int column) const;
    std::string text(int row, int column) const;
};

/// A workbook taken apart with libzip and pugixml: nothing of the writer's code is used.
///
/// Errors:  std::runtime_error for what is no workbook.
struct ReadWorkbook {
    std::map<std::string, std::string> parts;
    std::vector<ReadSheet> sheets;

    explicit ReadWorkbook(std::string_view bytes);
    /// Null: no sheet's name starts so.
    const ReadSheet* starting_with(std::string_view prefix) const;
};

} // namespace restitution::tests
