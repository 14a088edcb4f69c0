#include "read/foreign_kind.hpp"

#include "base/ascii.hpp"

#include <algorithm>
#include <array>
#include <string>

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
constexpr ForeignKind slides{"a presentation", from_form, give_xml};
constexpr ForeignKind pdf{"a PDF", from_form, give_xml};
constexpr ForeignKind picture{"a picture", from_form, give_xml};
constexpr ForeignKind zip{"a ZIP archive", from_archive, unpack_xml};
constexpr ForeignKind archive{"a packed archive", from_archive, unpack_xml};
constexpr ForeignKind web_page{"a web page", from_page, save_xml};
constexpr ForeignKind json{"a JSON file", from_form, give_xml};
constexpr ForeignKind xml{"an XML file", from_form, ""};

/// binary:  the bytes are letters that a text may start with, so others must follow.
struct Mark {
    std::string_view bytes;
    std::size_t at;
    const ForeignKind* kind;
    bool binary = false;
};

constexpr auto zip_mark = "PK\x03\x04"sv;

constexpr std::array marks{
    Mark{zip_mark, 0, &zip},
    Mark{"PK\x05\x06"sv, 0, &zip},
    Mark{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, 0, &old_office},
    Mark{"%PDF-1."sv, 0, &pdf},
    Mark{"%PDF-2."sv, 0, &pdf},
    Mark{"{\\rtf1"sv, 0, &word},
    Mark{"\x1F\x8B"sv, 0, &archive},
    Mark{"7z\xBC\xAF\x27\x1C"sv, 0, &archive},
    Mark{"Rar!\x1A\x07"sv, 0, &archive},
    Mark{"\xFD"
         "7zXZ"sv,
         0, &archive},
    Mark{"1AY&SY"sv, 4, &archive},           // bzip2
    Mark{"\x28\xB5\x2F\xFD"sv, 0, &archive}, // zstd
    Mark{"\x89PNG\r\n"sv, 0, &picture},
    Mark{"\xFF\xD8\xFF"sv, 0, &picture},
    Mark{"GIF87a"sv, 0, &picture, true},
    Mark{"GIF89a"sv, 0, &picture, true},
    Mark{"WEBP"sv, 8, &picture, true},
    Mark{"ftyphei"sv, 4, &picture, true},
    Mark{"<?xml"sv, 0, &xml},
};

/// Office files are ZIP archives; the names of their parts stand unpacked in them.
constexpr std::array parts{
    Mark{"xl/workbook"sv, 0, &excel},           Mark{"opendocument.spreadsheet"sv, 0, &calc},
    Mark{"word/document.xml"sv, 0, &word},      Mark{"opendocument.text"sv, 0, &word},
    Mark{"ppt/presentation.xml"sv, 0, &slides}, Mark{"opendocument.presentation"sv, 0, &slides},
    Mark{"Index/Document.iwa"sv, 0, &numbers},
};

/// One of them stands in every page; a question about web pages may start with the first tag.
constexpr std::array inside_a_page{"<head"sv, "<body"sv, "<title"sv, "<meta"sv, "</html"sv};

bool same_folded(char c, char small)
{
    return to_ascii_lower(c) == small;
}

bool starts_with_folded(std::string_view text, std::string_view small)
{
    return text.size() >= small.size() &&
           std::ranges::equal(text.substr(0, small.size()), small, same_folded);
}

bool holds_folded(std::string_view text, std::string_view small)
{
    return std::search(text.begin(), text.end(), small.begin(), small.end(), same_folded) !=
           text.end();
}

/// The text behind white space, comments and declarations of XML.
std::string_view first_tag(std::string_view text)
{
    while (true) {
        text.remove_prefix(std::min(text.find_first_not_of(xml_space), text.size()));
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
    constexpr std::size_t enough = 1U << 16U;
    const std::string_view page = first_tag(bytes).substr(0, enough);
    const bool starts =
        starts_with_folded(page, "<!doctype html") || starts_with_folded(page, "<html");
    return starts && std::ranges::any_of(inside_a_page, [&](std::string_view tag) {
               return holds_folded(page, tag);
           });
}

/// A declaration may be left out; a vocabulary's name is seldom.
bool is_bare_xml(std::string_view bytes)
{
    const std::string_view rest = first_tag(bytes);
    const std::string_view tag = rest.substr(0, rest.find('>'));
    return tag.size() > 1 && tag.front() == '<' && is_ascii_letter(tag[1]) &&
           tag.find(" xmlns") != std::string_view::npos;
}

/// White space may stand between the signs it starts with.
bool is_json(std::string_view bytes)
{
    std::string start;
    for (std::size_t i = 0; i < std::min(bytes.size(), std::size_t{64}) && start.size() < 3; ++i) {
        if (!is_xml_space(bytes[i])) {
            start += bytes[i];
        }
    }
    return start.starts_with("{\"") || start == "[{\"";
}

bool has(std::string_view bytes, const Mark& mark)
{
    constexpr std::size_t header = 64;
    return bytes.size() > mark.at && bytes.substr(mark.at).starts_with(mark.bytes) &&
           (!mark.binary || bytes.substr(0, header).find('\0') != std::string_view::npos);
}

} // namespace

const ForeignKind* find_foreign_kind(std::string_view bytes)
{
    if (is_web_page(bytes)) {
        return &web_page;
    }
    const auto mark = std::ranges::find_if(marks, [&](const Mark& one) { return has(bytes, one); });
    if (mark == marks.end()) {
        return is_bare_xml(bytes) ? &xml : is_json(bytes) ? &json : nullptr;
    }
    if (mark->bytes != zip_mark) {
        return mark->kind;
    }
    const auto part = std::ranges::find_if(
        parts, [&](const Mark& one) { return bytes.find(one.bytes) != std::string_view::npos; });
    return part == parts.end() ? mark->kind : part->kind;
}

} // namespace restitution::read
