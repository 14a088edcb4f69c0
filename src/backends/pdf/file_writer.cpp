#include "backends/pdf/file_writer.hpp"

#include "backends/pdf/file_identifier.hpp"

#include <array>

namespace restitution::backends::pdf {

namespace {

// The second line is there so that transfer programs take the file for binary.
constexpr std::string_view header = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";

// More would compress little better, and a reader unpacks a whole stream to see one object.
constexpr std::uint16_t objects_per_pack = 200;

constexpr std::uint16_t free_head_generation = 65'535;

// Kind, place and index of a row of the cross-reference table: /W [1 4 2].
constexpr std::size_t row_size = 7;
using RowBytes = std::array<unsigned char, row_size>;

RowBytes row_bytes(unsigned kind, std::uint32_t place, std::uint16_t index)
{
    const auto byte = [](std::uint32_t value, unsigned shift) {
        return static_cast<unsigned char>(value >> shift);
    };
    return {static_cast<unsigned char>(kind),
            byte(place, 24),
            byte(place, 16),
            byte(place, 8),
            byte(place, 0),
            byte(index, 8),
            byte(index, 0)};
}

} // namespace

FileWriter::FileWriter() : out_{header}, rows_(1) {}

bool FileWriter::has_written(ObjectNumber number) const
{
    return number < rows_.size() && rows_[number].kind != Row::Kind::free;
}

FileWriter::Row& FileWriter::row(ObjectNumber number)
{
    if (number >= rows_.size()) {
        rows_.resize(number + 1);
    }
    return rows_[number];
}

void FileWriter::begin_stream(ObjectNumber number, std::string_view entries)
{
    row(number) = {Row::Kind::plain, 0, static_cast<std::uint32_t>(out_.size())};
    append_integer(out_, number);
    out_ += " 0 obj\n<<";
    out_ += entries;
}

void FileWriter::end_stream(std::string_view filter, std::string_view data)
{
    out_ += filter;
    out_ += "/Length ";
    append_integer(out_, static_cast<std::int64_t>(data.size()));
    out_ += ">>stream\n";
    out_ += data;
    out_ += "\nendstream\nendobj\n";
}

void FileWriter::write_stream(ObjectNumber number, std::string_view entries, std::string_view data,
                              Filter filter)
{
    begin_stream(number, entries);
    switch (filter) {
    case Filter::none:
        end_stream("", data);
        break;
    case Filter::deflate:
        end_stream("/Filter/FlateDecode", deflater_.deflate(data));
        break;
    case Filter::deflated:
        end_stream("/Filter/FlateDecode", data);
        break;
    case Filter::jpeg:
        end_stream("/Filter/DCTDecode", data);
        break;
    }
}

void FileWriter::write_object(ObjectNumber number, std::string_view body)
{
    row(number) = {Row::Kind::packed, pack_count_++, next_pack_};
    append_integer(pack_heads_, number);
    pack_heads_ += ' ';
    append_integer(pack_heads_, static_cast<std::int64_t>(pack_bodies_.size()));
    pack_heads_ += ' ';
    pack_bodies_ += body;
    pack_bodies_ += '\n';
    if (pack_count_ == objects_per_pack) {
        write_pack();
    }
}

void FileWriter::write_pack()
{
    if (pack_count_ == 0) {
        return;
    }
    std::string entries = "/Type/ObjStm/N ";
    append_integer(entries, pack_count_);
    entries += "/First ";
    append_integer(entries, static_cast<std::int64_t>(pack_heads_.size()));
    pack_heads_ += pack_bodies_;
    write_stream(next_pack_++, entries, pack_heads_);
    pack_heads_.clear();
    pack_bodies_.clear();
    pack_count_ = 0;
}

void FileWriter::chain_free_rows()
{
    std::uint32_t next = 0;
    for (std::size_t number = rows_.size(); number-- > 0;) {
        if (rows_[number].kind == Row::Kind::free) {
            rows_[number].place = next;
            next = static_cast<std::uint32_t>(number);
        }
    }
    rows_.front().index = free_head_generation;
}

// Each byte less the one above it (PNG's predictor "up"): neighbouring rows are
// alike, and what is left deflates to a tenth.
std::string FileWriter::predicted_table() const
{
    std::string table;
    table.reserve(rows_.size() * (row_size + 1));
    RowBytes above{};
    for (const Row& one : rows_) {
        const RowBytes bytes = row_bytes(static_cast<unsigned>(one.kind), one.place, one.index);
        table += '\x02';
        for (std::size_t i = 0; i < row_size; ++i) {
            table += static_cast<char>(static_cast<unsigned char>(bytes[i] - above[i]));
        }
        above = bytes;
    }
    return table;
}

Bytes FileWriter::finish(ObjectNumber catalog, ObjectNumber info)
{
    write_pack();
    const std::string identifier = file_identifier(out_);
    const ObjectNumber number = next_pack_;
    const auto start = static_cast<std::int64_t>(out_.size());

    std::string entries = "/Type/XRef/W[1 4 2]/Size ";
    append_integer(entries, number + 1);
    entries += "/Root ";
    append_reference(entries, catalog);
    entries += "/Info ";
    append_reference(entries, info);
    entries += "/ID[<" + identifier + "><" + identifier + ">]";
    entries += "/DecodeParms<</Predictor 12/Columns 7>>";

    begin_stream(number, entries);
    chain_free_rows();
    end_stream("/Filter/FlateDecode", deflater_.deflate(predicted_table()));
    out_ += "startxref\n";
    append_integer(out_, start);
    out_ += "\n%%EOF\n";
    return std::move(out_);
}

} // namespace restitution::backends::pdf
