#include "read/xml_malformed.hpp"

#include "base/utf8.hpp"
#include "read/lookalike.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <libxml/xmlerror.h>

namespace restitution::read {

namespace {

/// One way of not being XML.
///
/// message:  {0} and {1} are the names libxml2 tells, {2} the line it tells.
/// back_to:  what the fault starts with, looked for backwards; empty: where libxml2 stopped.
/// ahead:    libxml2 stops before it: looked for forwards.
struct Malformation {
    int code;
    std::string_view message;
    std::string_view hint;
    std::string_view back_to;
    bool ahead = false;
};

constexpr std::string_view write_references =
    "write &amp; for &, and &lt; for <; a tag has no space behind its <, and ends with >";
constexpr std::string_view quote_values =
    "write name=\"value\", with quotes on both sides, and > where the tag ends";
constexpr std::string_view quote_inside_values =
    "a \" inside a value is written &quot;, or « » or “ ” for both; between attributes stands a "
    "space, and > where the tag ends";
constexpr std::string_view no_such_character =
    "take it out: XML holds letters, signs, tabs and line ends only";

constexpr std::array malformations{
    Malformation{XML_ERR_TAG_NAME_MISMATCH, "</{1}> closes nothing: <{0}> of line {2} is open",
                 "close what was opened last first", "</"},
    Malformation{XML_ERR_TAG_NOT_FINISHED, "the file ends, but <{0}> of line {2} is open",
                 "the file may have been cut; else close the element", ""},
    Malformation{XML_ERR_LTSLASH_REQUIRED, "the file ends inside an element",
                 "the file may have been cut; else close the element", ""},
    Malformation{XML_ERR_GT_REQUIRED, "this tag is not ended by >",
                 "the file may have been cut; else write the missing >", "<"},
    Malformation{XML_ERR_NAME_REQUIRED, "no name follows this sign", write_references, ""},
    Malformation{XML_ERR_ENTITYREF_SEMICOL_MISSING, "this & is not followed by a name and ;",
                 write_references, "&"},
    Malformation{XML_ERR_UNDECLARED_ENTITY, "&{0}; means nothing in XML",
                 "write the character itself; only &amp; &lt; &gt; &quot; and &apos; have names",
                 "&"},
    Malformation{XML_WAR_UNDECLARED_ENTITY, "&{0}; means nothing in XML",
                 "write the character itself; only &amp; &lt; &gt; &quot; and &apos; have names",
                 "&"},
    Malformation{XML_ERR_ATTRIBUTE_NOT_STARTED, "the value of an attribute is not in quotes",
                 quote_values, ""},
    Malformation{XML_ERR_ATTRIBUTE_NOT_FINISHED, "the value of an attribute does not end",
                 quote_values, ""},
    Malformation{XML_ERR_ATTRIBUTE_WITHOUT_VALUE, "the attribute '{0}' has no value", quote_values,
                 ""},
    Malformation{XML_ERR_ATTRIBUTE_REDEFINED, "the attribute '{0}' is there twice",
                 "keep one of them", "="},
    Malformation{XML_ERR_LT_IN_ATTRIBUTE, "a < stands in the value of an attribute",
                 "write &lt;, or close the quotes of the value before", ""},
    Malformation{XML_ERR_SPACE_REQUIRED, "a value ends before this, without a space behind it",
                 quote_inside_values, ""},
    Malformation{XML_ERR_HYPHEN_IN_COMMENT, "two hyphens stand inside a comment",
                 "write one, or another dash", "--", true},
    Malformation{XML_ERR_COMMENT_NOT_FINISHED, "a comment does not end", "end it with -->", "<!--"},
    Malformation{XML_ERR_MISPLACED_CDATA_END, "]]> stands in a text", "write ]]&gt;", "]]>", true},
    Malformation{XML_ERR_CDATA_NOT_FINISHED, "a CDATA section does not end", "end it with ]]>",
                 "<![CDATA["},
    Malformation{XML_ERR_INVALID_CHAR, "a character stands here that XML forbids",
                 no_such_character, ""},
    Malformation{XML_ERR_INVALID_CHARREF, "this reference names a character that XML forbids",
                 no_such_character, "&#"},
    Malformation{XML_ERR_INVALID_DEC_CHARREF, "this reference names no character",
                 "write the character itself, or its number as in &#233;", "&#"},
    Malformation{XML_ERR_INVALID_HEX_CHARREF, "this reference names no character",
                 "write the character itself, or its number as in &#xE9;", "&#"},
    Malformation{XML_ERR_DOCUMENT_END, "something stands after the end of the root element",
                 "one file holds one element that holds all others", ""},
    Malformation{XML_ERR_RESERVED_XML_NAME, "<?xml may stand at the very start of the file only",
                 "remove what stands before it, blank lines too", "<?"},
    Malformation{XML_ERR_DOCUMENT_EMPTY, "there is no element in this file", "", ""},
};

std::string_view text_of(const char* name)
{
    return name == nullptr ? std::string_view{} : std::string_view{name};
}

/// The bytes of one character.
std::size_t character_at(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    if (end < text.size()) {
        next_scalar(text, end);
    }
    return end - at;
}

SourceSpan place(const SourceFile& file, const xmlError& error, const Malformation& known,
                 std::size_t offset)
{
    const std::string_view text = file.text;
    const std::string wanted = error.code == XML_ERR_ATTRIBUTE_REDEFINED
                                   ? std::string{text_of(error.str1)}
                                   : std::string{known.back_to};
    // A fault is never inside the last character read, but may begin with it.
    const std::size_t from = offset == 0 ? 0 : offset - 1;
    const std::size_t found = wanted.empty() ? std::string_view::npos
                              : known.ahead  ? text.find(wanted, offset)
                                             : text.rfind(wanted, from);
    if (found == std::string_view::npos) {
        const std::size_t begin = std::min(offset, text.size());
        return {&file, static_cast<std::uint32_t>(begin),
                static_cast<std::uint32_t>(begin + character_at(text, begin))};
    }
    const std::size_t end = std::max(found + wanted.size(), std::min(offset, text.size()));
    return {&file, static_cast<std::uint32_t>(found), static_cast<std::uint32_t>(end)};
}

std::string without_line_end(std::string_view message)
{
    return std::string{message.substr(0, message.find_last_not_of(" \n") + 1)};
}

/// What a text program changed of itself is seldom seen: it is told before what follows from it.
std::optional<Diagnostic> describe_lookalike(const SourceFile& file, std::size_t offset)
{
    const auto found = find_lookalike(file.text, offset);
    if (!found) {
        return std::nullopt;
    }
    const std::string_view sign = std::string_view{file.text}.substr(found->begin, found->size);
    return Diagnostic{Severity::error,
                      "xml.not-well-formed",
                      fmt::format("'{}' is {}, which XML does not know", sign, found->name),
                      {&file, static_cast<std::uint32_t>(found->begin),
                       static_cast<std::uint32_t>(found->begin + found->size)},
                      {std::string{found->cure}}};
}

/// The first line's own grammar.
std::vector<std::string> hints_of_declaration(const SourceFile& file, std::size_t offset)
{
    const bool is_declaration =
        file.text.starts_with("<?") && offset <= file.text.find_first_of(">\n");
    return is_declaration ? std::vector<std::string>{"write <?xml version=\"1.0\" "
                                                     "encoding=\"UTF-8\"?>, or leave the line out"}
                          : std::vector<std::string>{};
}

} // namespace

Diagnostic describe_malformed(const SourceFile& file, const xmlError& error, std::size_t offset)
{
    if (auto lookalike = describe_lookalike(file, offset)) {
        return *lookalike;
    }
    // One code for a character and for a reference to it: only the latter ends in ";".
    const bool is_reference = error.code == XML_ERR_INVALID_CHAR && offset > 0 &&
                              offset <= file.text.size() && file.text[offset - 1] == ';';
    const int code = is_reference ? int{XML_ERR_INVALID_CHARREF} : error.code;
    const auto* known = std::ranges::find(malformations, code, &Malformation::code);
    if (known == malformations.end()) {
        const Malformation other{error.code, "", "", ""};
        return {Severity::error, "xml.not-well-formed",
                "this is not well-formed: " + without_line_end(text_of(error.message)),
                place(file, error, other, offset), hints_of_declaration(file, offset)};
    }
    Diagnostic fault{Severity::error, "xml.not-well-formed",
                     fmt::format(fmt::runtime(known->message), text_of(error.str1),
                                 text_of(error.str2), error.int1),
                     place(file, error, *known, offset)};
    if (!known->hint.empty()) {
        fault.hints.emplace_back(known->hint);
    }
    return fault;
}

} // namespace restitution::read
