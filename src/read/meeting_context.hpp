#pragma once

#include "base/date_time.hpp"
#include "meeting/meeting.hpp"
#include "read/root.hpp"
#include "read/xml_document.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace restitution::read {

/// What every part of the meeting reader needs: the document, where pictures lie, where
/// faults go; and how an attribute becomes a value.
///
/// Input:   the document kept meeting.xsd, so only meanings are left to check.
/// Errors:  read.bad-date, read.bad-link, read.bad-address, read.bad-language,
///          read.unknown-language (warning),
///          read.empty-text, read.control-character, read.text-too-long, and those of
///          clean_text.
class MeetingContext {
public:
    MeetingContext(const XmlDocument& document, const Root& root, Diagnostics& faults)
        : document_{document}, root_{root}, faults_{faults}
    {
    }

    Diagnostics& faults() const { return faults_; }

    template <class Node>
    SourceSpan span(Node node) const
    {
        return document_.span(node);
    }

    /// White space folded to single spaces, NFC.
    std::string words(std::string_view raw, const SourceSpan& where) const;
    std::string words(pugi::xml_node node, const char* attribute) const;
    /// All an element holds, which is text only.
    std::string content(pugi::xml_node node) const;
    /// Texts have a bound, so that nothing is laid out for hours.
    void check_length(std::size_t bytes, const SourceSpan& where) const;
    /// An attribute as a Text of one stretch, in the element's language.
    meeting::Text text(pugi::xml_node node, const char* attribute) const;

    static bool yes(pugi::xml_node node, const char* attribute);
    static std::optional<std::size_t> count(pugi::xml_node node, const char* attribute);
    std::optional<Date> date(pugi::xml_attribute attribute) const;
    std::optional<DateTime> moment(pugi::xml_attribute attribute) const;
    /// Whether a moment is more than a day.
    static bool has_time(pugi::xml_attribute moment);
    std::string link(pugi::xml_attribute attribute) const;
    std::string email(pugi::xml_attribute attribute) const;
    /// The meeting's.
    std::string language() const;
    /// Of an element's words, in it and in its attributes: as it says itself or the nearest
    /// element round it does; empty: the meeting's.
    std::string language(pugi::xml_node node) const;
    void check_language(pugi::xml_attribute tag) const;
    /// Output:  null where it could not be read, which is told once for each path.
    /// Law:     all pictures together stay within what a run may keep; see read.too-large.
    picture::PicturePtr picture(pugi::xml_attribute path) const;

private:
    picture::PicturePtr open_picture(pugi::xml_attribute path) const;

    const XmlDocument& document_;
    const Root& root_;
    Diagnostics& faults_;
    // As with what a root has opened: it changes no answer but the next picture's.
    mutable std::size_t picture_bytes_ = 0;
    mutable std::map<std::string, picture::PicturePtr, std::less<>> pictures_; ///< by their path
};

} // namespace restitution::read
