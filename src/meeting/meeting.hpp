#pragma once

#include "meeting/block.hpp"
#include "survey/question.hpp"

#include <optional>
#include <string>
#include <vector>

namespace restitution::meeting {

// Names, roles and titles have the language of the element they were written in: BCP 47; empty: the
// meeting's.

struct Organisation {
    std::string id;
    std::string name;
    picture::PicturePtr logo; ///< may be null
    SourceSpan where;
    std::string language = {};
};

struct Person {
    std::string id;
    std::string name;
    std::string role;         ///< may be empty
    std::string organisation; ///< name to show; may be empty
    std::string email;        ///< may be empty
    std::string phone;        ///< may be empty
    SourceSpan where;
    std::string language = {};
    std::string organisation_language = {};
};

struct When {
    DateTime start;
    std::optional<DateTime> end;
    std::string timezone; ///< IANA name
};

struct Where {
    Text text;
    bool online = false;
};

struct Link {
    std::string href;
    std::string title;
    bool qr_code = false;
    SourceSpan where;
    std::string language = {}; ///< of the title
};

enum class Presence { present, excused, absent, represented };

struct Attendee {
    std::string person;
    Presence presence = Presence::present;
    std::string proxy; ///< person id of who holds the proxy; may be empty
    SourceSpan where;
};

struct Attendance {
    std::optional<std::size_t> quorum;
    std::vector<Attendee> attendees;
};

/// A slide's worth or more under one heading; no title: blocks the author left loose.
///
/// open:   a question left open for the room.
/// notes:  for the speaker only; never in a PDF.
struct Topic {
    Text title;
    Text subtitle;
    bool open = false;
    std::vector<Block> blocks;
    std::vector<Text> notes;
    Visibility visibility = Visibility::open;
    Outputs outputs;
    SourceSpan where;
};

struct Section {
    Text title;
    Text subtitle;
    std::vector<Topic> topics;
    std::vector<Text> notes;
    Visibility visibility = Visibility::open;
    Outputs outputs;
    SourceSpan where;
};

/// The screen shown before the meeting starts.
struct WaitingRoom {
    Text text;
    std::vector<Link> videos;
    SourceSpan where;
};

/// Whom to write to.
struct Contact {
    std::string person; ///< id
    SourceSpan where;
};

struct Closing {
    Text thanks;
    std::vector<Contact> contacts;
    SourceSpan where;
};

enum class Status { draft, approved, signed_ };

/// One meeting, checked.
///
/// Law:     every id that a block names exists; every text is NFC; every language is BCP 47.
struct Meeting {
    std::string language;
    std::string layout;
    Status status = Status::draft;
    Text title;
    std::string short_title; ///< for footers; the group's name unless the author wrote one
    SourceSpan short_title_where;
    Text subtitle;
    Text group;
    When when;
    std::optional<Where> where;
    std::vector<Link> pages;
    std::vector<Organisation> organisations;
    std::vector<Person> people;
    std::optional<Attendance> attendance;
    std::vector<survey::Survey> surveys;
    std::optional<WaitingRoom> waiting_room;
    bool agenda = true;
    std::vector<Section> sections;
    std::optional<Closing> closing;
    SourceSpan span; ///< the <meeting> element
};

} // namespace restitution::meeting
