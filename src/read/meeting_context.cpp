#include "read/meeting_context.hpp"

#include "base/ascii.hpp"
#include "base/language.hpp"
#include "base/one_line.hpp"
#include "read/calendar.hpp"
#include "read/language_tag.hpp"
#include "read/read_picture.hpp"
#include "read/text_gate.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

namespace restitution::read {

namespace {

constexpr std::size_t largest_picture = 32U << 20U;
constexpr std::size_t most_of_pictures = 96U << 20U;
constexpr std::size_t longest_text = 50'000;

// Older days are more often slips than meetings.
constexpr int first_year = 1900;

bool is_control(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

bool is_blank_or_control(char c)
{
    return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F;
}

/// Source:  RFC 3986, 3.1: case means nothing in a scheme.
bool has_known_scheme(std::string_view href)
{
    constexpr std::array<std::string_view, 3> schemes{"https://", "http://", "mailto:"};
    const std::string lowered = to_ascii_lower(href.substr(0, schemes[0].size()));
    return std::ranges::any_of(schemes, [&](std::string_view one) {
        return lowered.starts_with(one) && href.size() > one.size();
    });
}

/// "somebody@host.example": one "@", something before it, a dot in what follows.
bool looks_like_address(std::string_view address)
{
    const std::size_t at = address.find('@');
    return at != std::string_view::npos && at > 0 &&
           address.find('@', at + 1) == std::string_view::npos &&
           address.find('.', at) != std::string_view::npos && !address.ends_with('.') &&
           std::ranges::none_of(address, is_blank_or_control) &&
           address.find_first_of(",:;<>\"()") == std::string_view::npos;
}

/// Case means nothing in a tag; later stages compare its first part.
std::string with_small_primary(const std::string& tag)
{
    const std::string_view primary = primary_subtag(tag);
    return to_ascii_lower(primary) + tag.substr(primary.size());
}

} // namespace

std::string MeetingContext::words(std::string_view raw, const SourceSpan& where) const
{
    check_length(raw.size(), where);
    return with_single_spaces(clean_text(raw, where, faults_), is_xml_space);
}

std::string MeetingContext::words(pugi::xml_node node, const char* attribute) const
{
    const pugi::xml_attribute at = node.attribute(attribute);
    if (!at) {
        return "";
    }
    const std::string_view raw = at.value();
    // A line end that was typed is a space by now: these came by reference, on purpose.
    if (std::ranges::any_of(raw, is_control)) {
        faults_.error("read.control-character",
                      fmt::format("the attribute '{}' holds a line end or a tab", attribute),
                      span(at), {"write it on one line"});
    }
    std::string folded = words(raw, span(at));
    if (folded.empty()) {
        faults_.error("read.empty-text",
                      fmt::format("the attribute '{}' holds no words", attribute), span(at),
                      {"write something in it, or take it out"});
    }
    return folded;
}

std::string MeetingContext::content(pugi::xml_node node) const
{
    std::string raw;
    for (const pugi::xml_node child : node.children()) {
        raw += child.value();
    }
    std::string folded = words(raw, span(node));
    if (folded.empty()) {
        faults_.error("read.empty-text", fmt::format("<{}> holds no words", node.name()),
                      span(node), {"write something in it, or take it out"});
    }
    return folded;
}

void MeetingContext::check_length(std::size_t bytes, const SourceSpan& where) const
{
    if (bytes > longest_text) {
        faults_.error(
            "read.text-too-long",
            fmt::format("this text has {} bytes, at most {} are read", bytes, longest_text), where,
            {"divide it: a paragraph of its own for each thought"});
    }
}

meeting::Text MeetingContext::text(pugi::xml_node node, const char* attribute) const
{
    std::string folded = words(node, attribute);
    if (folded.empty()) {
        return {};
    }
    return {
        {meeting::Words{std::move(folded)}, {}, language(node), span(node.attribute(attribute))}};
}

bool MeetingContext::yes(pugi::xml_node node, const char* attribute)
{
    return std::string_view{node.attribute(attribute).value()} == "yes";
}

std::optional<std::size_t> MeetingContext::count(pugi::xml_node node, const char* attribute)
{
    const std::string_view text = node.attribute(attribute).value();
    std::size_t value = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    return parsed.ec == std::errc{} ? std::optional{value} : std::nullopt;
}

std::optional<Date> MeetingContext::date(pugi::xml_attribute attribute) const
{
    const auto found = moment(attribute);
    return found ? std::optional{found->date} : std::nullopt;
}

bool MeetingContext::has_time(pugi::xml_attribute moment)
{
    return std::string_view{moment.value()}.find('T') != std::string_view::npos;
}

std::optional<DateTime> MeetingContext::moment(pugi::xml_attribute attribute) const
{
    const std::string_view text = attribute.value();
    if (text.size() < 10) {
        return std::nullopt;
    }
    const DateTime found = parse_moment(text);
    if (found.date.year < first_year) {
        faults_.error("read.bad-date", fmt::format("'{}' is before the year {}", text, first_year),
                      span(attribute), {fmt::format("years are {} to 9999", first_year)});
        return std::nullopt;
    }
    if (const std::string why = why_unreal(found); !why.empty()) {
        faults_.error("read.bad-date", fmt::format("'{}' is no day or time of the calendar", text),
                      span(attribute), {why});
        return std::nullopt;
    }
    return found;
}

std::string MeetingContext::link(pugi::xml_attribute attribute) const
{
    const std::string_view href = attribute.value();
    if (href.empty()) {
        return "";
    }
    if (!has_known_scheme(href) || std::ranges::any_of(href, is_blank_or_control)) {
        faults_.error("read.bad-link", fmt::format("'{}' is no web or mail address", href),
                      span(attribute),
                      {"it starts with https://, http:// or mailto:, goes on behind that, and has "
                       "no space (%20)"});
        return "";
    }
    return std::string{href};
}

std::string MeetingContext::email(pugi::xml_attribute attribute) const
{
    const std::string_view address = attribute.value();
    if (!address.empty() && !looks_like_address(address)) {
        faults_.error("read.bad-address", fmt::format("'{}' is no e-mail address", address),
                      span(attribute), {"one address, as in somebody@example.org"});
        return "";
    }
    return std::string{address};
}

std::string MeetingContext::language() const
{
    return with_small_primary(document_.root().attribute("xml:lang").value());
}

std::string MeetingContext::language(pugi::xml_node node) const
{
    const pugi::xml_node root = document_.root();
    for (; node && node != root; node = node.parent()) {
        if (const pugi::xml_attribute tag = node.attribute("xml:lang")) {
            return with_small_primary(tag.value());
        }
    }
    return "";
}

void MeetingContext::check_language(pugi::xml_attribute tag) const
{
    if (!tag) {
        return;
    }
    if (!looks_like_language(tag.value())) {
        faults_.error("read.bad-language", fmt::format("'{}' is no language", tag.value()),
                      span(tag), {"for example fr, vi or pt-BR (BCP 47)"});
        return;
    }
    const std::string primary = to_ascii_lower(primary_subtag(tag.value()));
    if (!is_known_language(primary)) {
        const std::string_view meant = language_of_country(primary);
        faults_.warning("read.unknown-language",
                        fmt::format("'{}' is the code of no language", primary), span(tag),
                        {meant.empty() ? "for example fr, vi or pt-BR (BCP 47)"
                                       : fmt::format("did you mean '{}'?", meant)});
    }
}

picture::PicturePtr MeetingContext::picture(pugi::xml_attribute path) const
{
    if (!path) {
        return nullptr; // the schema told that none is named
    }
    const auto [known, is_new] = pictures_.try_emplace(path.value());
    if (is_new) {
        known->second = open_picture(path);
    }
    return known->second;
}

picture::PicturePtr MeetingContext::open_picture(pugi::xml_attribute path) const
{
    const SourceSpan where = span(path);
    const std::size_t room = most_of_pictures - picture_bytes_;
    const auto file = root_.open(path.value(), where, std::min(largest_picture, room), faults_,
                                 room < largest_picture
                                     ? "the pictures of a meeting together may have 96 MiB: save "
                                       "them smaller, 2,000 pixels across fill a slide"
                                     : "save it smaller: 2,000 pixels across fill a slide");
    auto read = file ? read_picture(*file, where, faults_) : nullptr;
    if (read != nullptr) {
        picture_bytes_ += std::min(size_in_bytes(*read), room);
    }
    return read;
}

} // namespace restitution::read
