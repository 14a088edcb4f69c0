#pragma once

#include "base/date_time.hpp"
#include "meeting/text.hpp"
#include "picture/picture.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace restitution::meeting {

/// Who may see a block. Ordered: the office sees what members see, members what the public sees.
enum class Visibility { open, members, office };

/// Where a block appears.
struct Outputs {
    bool deck = true;
    bool minutes = true;
};

/// One bullet and those below it.
struct BulletPoint {
    Text text;
    std::vector<BulletPoint> points;
    SourceSpan where;
};

struct Paragraph {
    Text text;
};

struct Points {
    std::vector<BulletPoint> points;
};

enum class ChartKind { automatic, bars, columns, pie, doughnut, stacked };

/// A closed question as a chart. `stated` is what the organiser announced; it is checked.
struct Chart {
    std::string question;
    ChartKind kind = ChartKind::automatic;
    std::optional<std::size_t> stated;
};

/// Chosen options as big numbers. Empty options: all of them.
struct Tally {
    std::string question;
    std::vector<std::string> options;
    std::optional<std::size_t> stated;
};

/// Someone's own words: either taken from a response or written here.
struct Quote {
    std::string question;
    std::size_t response = 0; ///< record number from 1; 0: the words stand in `text`
    Text text;
    std::string by; ///< person id; empty: unnamed
};

/// What follows from the above, marked by an arrow.
struct Verdict {
    Text text;
};

/// What one person reported.
struct Talk {
    std::string by; ///< person id
    Text on;
    std::vector<BulletPoint> points;
};

/// Every text that was answered to a question.
struct Answers {
    std::string question;
    std::optional<std::size_t> stated;
};

enum class RemarkKind { note, caution, idea };

struct Remark {
    RemarkKind kind = RemarkKind::note;
    Text text;
};

struct Row {
    std::vector<Text> cells;
    SourceSpan where;
};

struct RowGroup {
    Text title; ///< may be empty
    std::vector<Row> rows;
    SourceSpan where;
};

/// A box beside a table.
struct Aside {
    Text title;
    std::vector<BulletPoint> points;
    SourceSpan where;
};

/// Law:     every row and `columns`, if there are any, have the same number of cells.
struct Table {
    Text title;
    std::vector<Text> columns;
    std::vector<RowGroup> groups;
    std::optional<Aside> aside;
};

/// News of a partner: a name and what happened there.
struct Entry {
    Text term;
    Text text;
};

/// starts_timed, ends_timed:  whether the author gave a time; without one the time is 0:00.
struct Event {
    DateTime start;
    std::optional<DateTime> end;
    bool starts_timed = false;
    bool ends_timed = false;
    Text place;
    Text text;
};

struct Decision {
    std::string id;
    std::optional<std::size_t> in_favor;
    std::optional<std::size_t> against;
    std::optional<std::size_t> abstained;
    Text text;
};

struct Action {
    std::string owner; ///< person or organisation id
    std::optional<Date> due;
    Text text;
};

/// A picture of the meeting; `alternative` says in words what it shows.
struct Image {
    picture::PicturePtr picture;
    std::string alternative;
    Text caption;
    std::string language = {}; ///< of the alternative; BCP 47; empty: the meeting's
};

/// One thing the author wrote, wherever it ends up.
struct Block {
    std::variant<Paragraph, Points, Chart, Tally, Quote, Verdict, Talk, Answers, Remark, Table,
                 Entry, Event, Decision, Action, Image>
        content;
    Visibility visibility = Visibility::open;
    Outputs outputs;
    SourceSpan where;
};

} // namespace restitution::meeting
