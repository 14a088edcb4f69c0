#include "read/xml_prescan.hpp"

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "read/foreign_kind.hpp"
#include "read/text_gate.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace restitution::read {

namespace {

constexpr std::size_t deepest = 64;
constexpr std::size_t most_attributes = 64;
// Each takes a kilobyte until the meeting is read.
constexpr std::size_t most_elements = 250'000;
constexpr std::string_view starts =
    "a meeting starts with <meeting xmlns=\"urn:restitution:meeting:1\">, "
    "a house style with <layout xmlns=\"urn:restitution:layout:1\">";

/// Steps over markup without understanding more of it than bounds need.
class Prescan {
public:
    Prescan(const SourceFile& file, Diagnostics& faults)
        : file_{file}, text_{file.text}, faults_{faults}
    {
    }

    bool run()
    {
        if (text_.find_first_not_of(xml_space) == std::string_view::npos) {
            return refuse("xml.empty", "the file is empty", 0, 0, starts);
        }
        if (const auto* foreign = find_foreign_kind(text_); foreign && !foreign->to_xml.empty()) {
            return refuse("read.foreign-file",
                          fmt::format("'{}' is {}, no XML", file_.name, foreign->name), 0, 0,
                          foreign->to_xml);
        }
        if (const auto broken = find_broken_utf8(text_); broken != std::string_view::npos) {
            return refuse("xml.not-utf8", "this byte is no UTF-8", broken, 1,
                          "save the file again as UTF-8, in the editor's choice of encoding");
        }
        if (text_[text_.find_first_not_of(xml_space)] != '<') {
            return refuse("xml.not-xml", "this is no XML", 0, 1, starts);
        }
        return check_characters() && check_markup();
    }

private:
    bool check_characters()
    {
        const auto bad = std::ranges::find_if(text_, [](char byte) {
            const auto c = static_cast<unsigned char>(byte);
            return c < 0x20 && c != '\n' && c != '\r' && c != '\t';
        });
        if (bad == text_.end()) {
            return true;
        }
        return refuse("xml.invalid-character",
                      fmt::format("U+{:04X} may not stand in XML", static_cast<int>(*bad)),
                      static_cast<std::size_t>(bad - text_.begin()), 1,
                      *bad == '\0' ? "if it stands behind every letter, save the file as UTF-8"
                                   : "take it out");
    }

    bool check_markup()
    {
        bool good = true;
        std::size_t at = text_.find('<');
        while (good && at != std::string_view::npos) {
            good = step(at);
            at = text_.find('<', at);
        }
        return good;
    }

    bool step(std::size_t& at)
    {
        const std::string_view rest = text_.substr(at);
        if (rest.starts_with("<!--")) {
            return skip(at, "-->");
        }
        if (rest.starts_with("<![CDATA[")) {
            return skip(at, "]]>");
        }
        if (rest.starts_with("<?")) {
            return check_declaration(rest, at) && skip(at, "?>");
        }
        if (rest.starts_with("<!")) {
            return refuse("xml.doctype", "a document type declaration is not accepted", at, 9,
                          "remove it: no entities of one's own, nothing is fetched");
        }
        return rest.starts_with("</") ? close(at) : open(at);
    }

    bool skip(std::size_t& at, std::string_view end)
    {
        const std::size_t found = text_.find(end, at);
        at = found == std::string_view::npos ? text_.size() : found + end.size();
        return true;
    }

    bool check_declaration(std::string_view rest, std::size_t at)
    {
        const std::string_view declaration = rest.substr(0, rest.find("?>"));
        const std::size_t name = declaration.find("encoding");
        if (!rest.starts_with("<?xml ") || name == std::string_view::npos) {
            return true;
        }
        const std::size_t open = declaration.find_first_of("\"'", name);
        if (open == std::string_view::npos) {
            return true;
        }
        const std::size_t end =
            std::min(declaration.find(declaration[open], open + 1), declaration.size());
        const std::string encoding = to_ascii_upper(declaration.substr(open + 1, end - open - 1));
        if (encoding.starts_with("UTF-8") || encoding.starts_with("UTF-16")) {
            return true;
        }
        // The bytes decide: they are strict UTF-8, whatever the declaration says.
        faults_.warning("xml.encoding",
                        fmt::format("the file says it is {}, but it is UTF-8", encoding),
                        span(at + open + 1, end - open - 1), {"declare encoding=\"UTF-8\""});
        return true;
    }

    bool close(std::size_t& at)
    {
        depth_ -= depth_ > 0 ? 1 : 0;
        return skip(at, ">");
    }

    /// A start tag: its end stands outside quotes; each quoted value is an attribute.
    bool open(std::size_t& at)
    {
        const std::size_t start = at;
        std::size_t attributes = 0;
        std::size_t end = at + 1;
        while (end < text_.size() && text_[end] != '>') {
            if (text_[end] == '"' || text_[end] == '\'') {
                ++attributes;
                end = std::min(text_.find(text_[end], end + 1), text_.size() - 1);
            }
            ++end;
        }
        const bool closed = end > 0 && end <= text_.size() && text_[end - 1] == '/';
        at = std::min(end + 1, text_.size());
        if (attributes > most_attributes) {
            return refuse("xml.too-many-attributes",
                          fmt::format("an element has at most {} attributes", most_attributes),
                          start, 1, "this file was not made by hand: look at where it comes from");
        }
        depth_ += closed ? 0 : 1;
        if (++elements_ > most_elements) {
            return refuse("xml.too-many-elements",
                          fmt::format("a file has at most {} elements", most_elements), start, 1,
                          "divide it: so many make thousands of slides");
        }
        if (depth_ > deepest) {
            return refuse("xml.too-deep",
                          fmt::format("elements stand in each other at most {} deep", deepest),
                          start, 1, "close what was opened, or say it with fewer levels");
        }
        return true;
    }

    bool refuse(std::string_view code, std::string message, std::size_t at, std::size_t length,
                std::string_view hint)
    {
        faults_.error(code, std::move(message), span(at, length), {std::string{hint}});
        return false;
    }

    SourceSpan span(std::size_t at, std::size_t length) const
    {
        return {&file_, static_cast<std::uint32_t>(at),
                static_cast<std::uint32_t>(std::min(at + length, text_.size()))};
    }

    const SourceFile& file_;
    std::string_view text_;
    Diagnostics& faults_;
    std::size_t depth_ = 0;
    std::size_t elements_ = 0;
};

} // namespace

bool prescan_xml(const SourceFile& file, Diagnostics& faults)
{
    return Prescan{file, faults}.run();
}

} // namespace restitution::read
