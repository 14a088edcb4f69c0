#pragma once

#include "backends/pdf/deflater.hpp"
#include "backends/pdf/syntax.hpp"
#include "base/bytes.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace restitution::backends::pdf {

enum class Filter : std::uint8_t {
    none,     ///< for what must be read without a PDF library: XMP
    deflate,  ///< compressed here
    deflated, ///< compressed already
    jpeg,     ///< compressed already
};

/// Writes the objects of one PDF file, each as soon as it is known.
///
/// Streams go to the file at once, other objects through object streams, so
/// only what is not yet written takes memory.
///
/// Input:   streams at any time; objects after number_packs_from().
/// Law:     each number is written once or stays free; the same calls give the same bytes.
/// Source:  ISO 32000-1, 7.5.7 (object streams) and 7.5.8 (cross-reference streams).
class FileWriter {
public:
    FileWriter();

    bool failed() const { return deflater_.failed(); }
    bool has_written(ObjectNumber number) const;

    /// `entries` are the dictionary's own, without Length and Filter.
    void write_stream(ObjectNumber number, std::string_view entries, std::string_view data,
                      Filter filter = Filter::deflate);

    /// Object streams take numbers from here on: above every other object's.
    void number_packs_from(ObjectNumber first) { next_pack_ = first; }
    void write_object(ObjectNumber number, std::string_view body);

    Bytes finish(ObjectNumber catalog, ObjectNumber info);

private:
    /// A row of the cross-reference table.
    struct Row {
        enum class Kind : std::uint8_t { free, plain, packed } kind = Kind::free;
        std::uint16_t index = 0; ///< within the object stream
        std::uint32_t place = 0; ///< offset, or number of the object stream, or the next free row
    };

    Row& row(ObjectNumber number);
    void begin_stream(ObjectNumber number, std::string_view entries);
    void end_stream(std::string_view filter, std::string_view data);
    void write_pack();
    void chain_free_rows();
    std::string predicted_table() const;

    Deflater deflater_;
    Bytes out_;
    std::vector<Row> rows_;
    ObjectNumber next_pack_ = 0;
    std::string pack_heads_;
    std::string pack_bodies_;
    std::uint16_t pack_count_ = 0;
};

} // namespace restitution::backends::pdf
