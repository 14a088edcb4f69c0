#include "read/foreign_kind.hpp"

#include <algorithm>
#include <array>

namespace restitution::read {

namespace {

using namespace std::string_view_literals;

constexpr auto from_sheet = "save it as CSV: in Excel 'CSV UTF-8', in LibreOffice 'Text CSV', in "
                            "Google Sheets File, Download, .csv"sv;
constexpr auto from_form = "export the responses as CSV: in Google Forms Responses, ⋮, Download "
                           "responses (.csv); in Google Sheets File, Download, .csv"sv;
constexpr auto from_archive = "unpack it, and name the .csv that is in it"sv;
constexpr auto from_page =
    "most often it is the page that asks to sign in: sign in, then in Google Forms Responses, ⋮, "
    "Download responses (.csv); in Google Sheets File, Download, .csv"sv;
constexpr auto give_xml = "give the XML file, a plain text that an editor can open"sv;
constexpr auto unpack_xml = "unpack it, and give the XML file that is in it"sv;
constexpr auto save_xml = "a page was saved instead of the file: download the XML file itself"sv;

constexpr ForeignKind excel{"an Excel workbook", from_sheet, give_xml};
constexpr ForeignKind old_office{"an Office file of the old kind (.xls, .doc)", from_sheet,
                                 give_xml};
constexpr ForeignKind calc{"a LibreOffice spreadsheet", from_sheet, give_xml};
constexpr ForeignKind numbers{"a Numbers or Pages document", from_form, give_xml};
constexpr ForeignKind word{"a word processor's document", from_form, give_xml};
constexpr ForeignKind pdf{"a PDF", from_form, give_xml};
constexpr ForeignKind picture{"a picture", from_form, give_xml};
constexpr ForeignKind zip{"a ZIP archive", from_archive, unpack_xml};
constexpr ForeignKind archive{"a packed archive", from_archive, unpack_xml};
constexpr ForeignKind web_page{"a web page", from_page, save_xml};
constexpr ForeignKind xml{"an XML file", from_form, ""};

struct Mark {
    std::string_view bytes;
    std::size_t at;
    const ForeignKind* kind;
};

constexpr auto zip_mark = "PK\x03\x04"sv;

constexpr std::array marks{
    Mark{zip_mark, 0, &zip},
    Mark{"PK\x05\x06"sv, 0, &zip},
    Mark{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, 0, &old_office},
    Mark{"%PDF-"sv, 0, &pdf},
    Mark{"{\\rtf"sv, 0, &word},
    Mark{"\x1F\x8B"sv, 0, &archive},
    Mark{"7z\xBC\xAF\x27\x1C"sv, 0, &archive},
    Mark{"Rar!\x1A\x07"sv, 0, &archive},
    Mark{"\x89PNG\r\n"sv, 0, &picture},
    Mark{"\xFF\xD8\xFF"sv, 0, &picture},
    Mark{"GIF8"sv, 0, &picture},
    Mark{"WEBP"sv, 8, &picture},
    Mark{"ftyphei"sv, 4, &picture},
    Mark{"<?xml"sv, 0, &xml},
};

/// Office files are ZIP archives; the names of their parts stand unpacked in them.
constexpr std::array parts{
    Mark{"xl/workbook"sv, 0, &excel},          Mark{"opendocument.spreadsheet"sv, 0, &calc},
    Mark{"word/document.xml"sv, 0, &word},     Mark{"opendocument.text"sv, 0, &word},
    Mark{"Index/Document.iwa"sv, 0, &numbers},
};

bool starts_with_folded(std::string_view text, std::string_view small)
{
    const auto fold = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return text.size() >= small.size() &&
           std::ranges::equal(text.substr(0, small.size()), small, {}, fold);
}

/// The text behind white space, comments and declarations of XML.
std::string_view first_tag(std::string_view text)
{
    while (true) {
        text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
        const auto end = text.starts_with("<?") ? "?>"sv : "-->"sv;
        if (!text.starts_with("<?") && !text.starts_with("<!--")) {
            return text;
        }
        const std::size_t at = text.find(end);
        text = at == std::string_view::npos ? ""sv : text.substr(at + end.size());
    }
}

bool is_web_page(std::string_view bytes)
{
    const std::string_view tag = first_tag(bytes);
    return starts_with_folded(tag, "<!doctype html") || starts_with_folded(tag, "<html");
}

} // namespace

const ForeignKind* find_foreign_kind(std::string_view bytes)
{
    if (is_web_page(bytes)) {
        return &web_page;
    }
    const auto mark = std::ranges::find_if(marks, [&](const Mark& one) {
        return bytes.size() > one.at && bytes.substr(one.at).starts_with(one.bytes);
    });
    if (mark == marks.end() || mark->bytes != zip_mark) {
        return mark == marks.end() ? nullptr : mark->kind;
    }
    const auto part = std::ranges::find_if(
        parts, [&](const Mark& one) { return bytes.find(one.bytes) != std::string_view::npos; });
    return part == parts.end() ? mark->kind : part->kind;
}

} // namespace restitution::read
