#include "backends/workbook_reader.hpp"

#include <cstdlib>
#include <pugixml.hpp>
#include <stdexcept>
#include <zip.h>

namespace restitution::tests {
namespace {

using Parts = std::map<std::string, std::string>;

Parts unzip(std::string_view bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (archive == nullptr) {
        throw std::runtime_error{"not a ZIP file"};
    }
    Parts parts;
    for (zip_int64_t n = 0; n < zip_get_num_entries(archive, 0); ++n) {
        const auto index = static_cast<zip_uint64_t>(n);
        zip_stat_t about;
        zip_stat_index(archive, index, 0, &about);
        std::string content(about.size, '\0');
        zip_file_t* file = zip_fopen_index(archive, index, 0);
        if (zip_fread(file, content.data(), about.size) != static_cast<zip_int64_t>(about.size)) {
            throw std::runtime_error{"a part does not match its check sum"};
        }
        zip_fclose(file);
        parts[about.name] = std::move(content);
    }
    zip_discard(archive);
    return parts;
}

pugi::xml_document parse(const Parts& parts, const std::string& name)
{
    const auto part = parts.find(name);
    if (part == parts.end()) {
        throw std::runtime_error{"no part " + name};
    }
    pugi::xml_document document;
    const unsigned options = pugi::parse_default | pugi::parse_ws_pcdata;
    if (!document.load_buffer(part->second.data(), part->second.size(), options)) {
        throw std::runtime_error{"not well-formed: " + name};
    }
    return document;
}

void append_utf8(std::string& out, unsigned unit)
{
    if (unit < 0x80) {
        out += static_cast<char>(unit);
    } else {
        out += static_cast<char>(0xC0U | unit >> 6U);
        out += static_cast<char>(0x80U | (unit & 0x3FU));
    }
}

// "_x000D_" to its character; only such as the tests use, below U+0800.
std::string unescape(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::string digits{text.substr(std::min(at + 2, text.size()), 4)};
        const bool escaped =
            text.substr(at, 2) == "_x" && text.substr(at).size() >= 7 && text[at + 6] == '_' &&
            digits.find_first_not_of("0123456789abcdefABCDEF") == std::string::npos;
        if (escaped) {
            append_utf8(out, static_cast<unsigned>(std::strtoul(digits.c_str(), nullptr, 16)));
            at += 7;
        } else {
            out += text[at++];
        }
    }
    return out;
}

std::vector<std::string> read_strings(const Parts& parts)
{
    std::vector<std::string> strings;
    if (parts.count("xl/sharedStrings.xml") != 0) {
        const auto document = parse(parts, "xl/sharedStrings.xml");
        for (const auto& entry : document.child("sst").children("si")) {
            strings.push_back(unescape(entry.child_value("t")));
        }
    }
    return strings;
}

CellPlace place_of(std::string_view reference)
{
    int row = 0;
    int column = 0;
    for (const char c : reference) {
        if (c >= 'A') {
            column = column * 26 + (c - 'A' + 1);
        } else {
            row = row * 10 + (c - '0');
        }
    }
    return {row - 1, column - 1};
}

ReadCell read_cell(const pugi::xml_node& node, const std::vector<std::string>& strings)
{
    const std::string_view type = node.attribute("t").value();
    ReadCell cell;
    cell.formula = node.child_value("f");
    cell.is_string = type == "s" || type == "inlineStr" || type == "str";
    if (type == "s") {
        cell.text = strings.at(node.child("v").text().as_uint());
    } else if (type == "inlineStr") {
        cell.text = unescape(node.child("is").child_value("t"));
    } else {
        cell.text = node.child_value("v");
    }
    return cell;
}

std::map<std::string, std::string> read_relations(const Parts& parts, const std::string& of,
                                                  std::string_view folder)
{
    std::map<std::string, std::string> targets;
    if (parts.count(of) != 0) {
        const auto document = parse(parts, of);
        for (const auto& one : document.child("Relationships").children()) {
            std::string target = one.attribute("Target").value();
            target = target.rfind("../", 0) == 0 ? "xl/" + target.substr(3)
                                                 : std::string{folder} + target;
            targets[one.attribute("Id").value()] = target;
        }
    }
    return targets;
}

ReadTable read_table(const Parts& parts, const std::string& name)
{
    const auto document = parse(parts, name);
    const auto node = document.child("table");
    ReadTable table{node.attribute("name").value(), node.attribute("ref").value(), {}};
    for (const auto& column : node.child("tableColumns").children()) {
        table.columns.push_back(unescape(column.attribute("name").value()));
    }
    return table;
}

} // namespace

const ReadCell& ReadSheet::at(int row, int column) const
{
    static const ReadCell nothing;
    const auto found = cells.find({row, column});
    return found == cells.end() ? nothing : found->second;
}

std::string ReadSheet::text(int row, int column) const
{
    return at(row, column).text;
}

ReadWorkbook::ReadWorkbook(std::string_view bytes) : parts{unzip(bytes)}
{
    const auto strings = read_strings(parts);
    const auto targets = read_relations(parts, "xl/_rels/workbook.xml.rels", "xl/");
    const auto book = parse(parts, "xl/workbook.xml");
    for (const auto& entry : book.child("workbook").child("sheets").children()) {
        const std::string path = targets.at(entry.attribute("r:id").value());
        ReadSheet sheet;
        sheet.name = entry.attribute("name").value();
        sheet.xml = parts.at(path);
        const auto document = parse(parts, path);
        for (const auto& row : document.child("worksheet").child("sheetData").children()) {
            for (const auto& cell : row.children()) {
                sheet.cells[place_of(cell.attribute("r").value())] = read_cell(cell, strings);
            }
        }
        const std::string file = path.substr(path.rfind('/') + 1);
        const auto near =
            read_relations(parts, "xl/worksheets/_rels/" + file + ".rels", "xl/worksheets/");
        for (const auto& part : document.child("worksheet").child("tableParts").children()) {
            sheet.tables.push_back(read_table(parts, near.at(part.attribute("r:id").value())));
        }
        sheets.push_back(std::move(sheet));
    }
}

const ReadSheet* ReadWorkbook::starting_with(std::string_view prefix) const
{
    for (const ReadSheet& sheet : sheets) {
        if (sheet.name.rfind(prefix, 0) == 0) {
            return &sheet;
        }
    }
    return nullptr;
}

} // namespace restitution::tests
