#include "support/generate_meeting.hpp"

#include "support/generated_survey.hpp"
#include "support/generated_texts.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fstream>
#include <utility>

namespace restitution::tests {

namespace {

using survey::Audience;
using text::Voice;

/// What a part's attributes say of who sees it, and whether the deck's audience does.
struct Appearance {
    std::string attributes;
    bool shown = true;
};

/// What stands under a heading, and whether any of it is shown.
struct Content {
    std::string xml;
    bool written = false;
    bool shown = false;

    void add(bool one_shown)
    {
        written = true;
        shown = shown || one_shown;
    }
    /// A heading goes when all that stands under it is kept back.
    bool keeps_heading() const { return shown || !written; }
};

class MeetingWriter {
public:
    MeetingWriter(unsigned seed, Audience audience)
        : texts_{seed}, audience_{audience},
          person_count_{1 + below(texts_.large() ? 12 : 3)}, survey_{texts_}
    {
    }

    GeneratedMeeting write()
    {
        write_head();
        const std::size_t sections = 1 + below(large() ? 6 : 3);
        for (std::size_t i = 0; i < sections; ++i) {
            write_section();
        }
        write_foot();
        made_.csv = survey_.csv();
        made_.texts = texts_.expected();
        return std::move(made_);
    }

private:
    std::size_t below(std::size_t count) { return texts_.below(count); }
    bool one_in(std::size_t count) { return texts_.one_in(count); }
    bool large() const { return texts_.large(); }
    std::string write(bool shown) { return texts_.rich(shown, person_count_); }
    std::string plain(bool shown, Times times = Times::once) { return texts_.plain(shown, times); }

    Appearance appear(bool shown)
    {
        switch (below(16)) {
        case 0:
            return {" visibility=\"office\"", shown && audience_ == Audience::office};
        case 1:
            return {" visibility=\"members\"", shown && audience_ != Audience::open};
        case 2:
            return {" in=\"minutes\"", false};
        case 3:
            return {" in=\"deck\"", shown};
        default:
            return {"", shown};
        }
    }

    // The frame.

    std::string& xml() { return made_.xml; }

    std::string people()
    {
        std::string all;
        for (std::size_t i = 0; i < person_count_; ++i) {
            all += fmt::format("<person id=\"p{}\" name=\"{}\"{}/>", i, texts_.bare(1),
                               one_in(2) ? " role=\"maire\" of=\"maison\"" : "");
        }
        return all;
    }

    void write_head()
    {
        xml() = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                "<meeting xmlns=\"urn:restitution:meeting:1\" xml:lang=\"fr\" layout=\"cites\"";
        xml() += one_in(4) ? " agenda=\"no\">" : ">";
        xml() += fmt::format("<title>{}</title>", write(true));
        if (one_in(2)) {
            xml() += fmt::format("<subtitle>{}</subtitle>", write(true));
        }
        xml() += "<short-title>Groupe</short-title>";
        xml() += fmt::format("<group>{}</group>", write(true));
        xml() += "<when start=\"2023-06-09T10:00\" end=\"2023-06-09T11:30\" "
                 "timezone=\"Europe/Paris\"/>";
        if (one_in(2)) {
            xml() += fmt::format("<where>{}</where>", write(true));
        }
        if (one_in(4)) {
            xml() +=
                fmt::format("<page href=\"https://example.org/page\" title=\"{}\"/>", plain(true));
        }
        xml() += fmt::format("<people><organisation id=\"maison\" name=\"Maison\"/>{}</people>",
                             people());
        xml() += survey_.xml();
        if (one_in(3)) {
            xml() += fmt::format("<waiting-room><paragraph>{}</paragraph><video "
                                 "href=\"https://example.org/film\" title=\"{}\" "
                                 "qr=\"{}\"/></waiting-room>",
                                 write(true), plain(true), one_in(2) ? "yes" : "no");
        }
    }

    void write_foot()
    {
        if (one_in(3)) {
            xml() += "<closing>";
            xml() += one_in(4) ? "" : fmt::format("<thanks>{}</thanks>", write(true));
            xml() += fmt::format("<contact ref=\"p0\"/><contact ref=\"p{}\"/></closing>",
                                 person_count_ - 1);
        }
        xml() += "</meeting>\n";
    }

    /// Runs `write` into an XML of its own.
    template <class Write>
    Content hold(const Write& write)
    {
        std::string before = std::exchange(xml(), {});
        Content content;
        write(content);
        if (one_in(4)) {
            xml() += fmt::format("<note>{}</note>", this->write(false));
        }
        content.xml = std::exchange(xml(), std::move(before));
        return content;
    }

    void write_section()
    {
        const Appearance section = appear(true);
        const Content content = hold([&](Content& under) {
            for (std::size_t i = below(3); i > 0; --i) {
                under.add(write_block(section.shown));
            }
            for (std::size_t i = below(large() ? 6 : 3); i > 0; --i) {
                under.add(write_topic(section.shown));
            }
        });
        const bool shown = section.shown && content.keeps_heading();
        xml() += fmt::format("<section title=\"{}\"{}{}>{}</section>",
                             plain(shown, Times::at_least_once), subtitle(shown),
                             section.attributes, content.xml);
    }

    std::string subtitle(bool shown)
    {
        return one_in(4) ? fmt::format(" subtitle=\"{}\"", plain(shown)) : "";
    }

    /// Output:  whether its heading is shown.
    bool write_topic(bool section_shown)
    {
        const Appearance topic = appear(section_shown);
        const bool open = one_in(10);
        const Content content = hold([&](Content& under) {
            for (std::size_t i = below(4); i > 0; --i) {
                under.add(write_block(topic.shown));
            }
        });
        const bool shown = topic.shown && (open || content.keeps_heading());
        xml() += fmt::format("<topic title=\"{}\"{}{}{}>{}</topic>", plain(shown), subtitle(shown),
                             open ? " open=\"yes\"" : "", topic.attributes, content.xml);
        return shown;
    }

    // Blocks.

    /// Output:  whether it is shown.
    bool write_block(bool shown)
    {
        using Write = void (MeetingWriter::*)(const Appearance&);
        constexpr std::array<Write, 14> kinds{
            &MeetingWriter::write_text,     &MeetingWriter::write_points,
            &MeetingWriter::write_points,   &MeetingWriter::write_talk,
            &MeetingWriter::write_table,    &MeetingWriter::write_question,
            &MeetingWriter::write_question, &MeetingWriter::write_question,
            &MeetingWriter::write_entry,    &MeetingWriter::write_event,
            &MeetingWriter::write_decision, &MeetingWriter::write_action,
            &MeetingWriter::write_picture,  &MeetingWriter::write_remark,
        };
        const Appearance seen = appear(shown);
        (this->*kinds[below(kinds.size())])(seen);
        return seen.shown;
    }

    void write_text(const Appearance& seen)
    {
        constexpr std::array names{"paragraph", "verdict", "quote"};
        const std::string_view name = names[below(names.size())];
        const std::string_view by = name == "quote" && one_in(2) ? " by=\"p0\"" : "";
        xml() += fmt::format("<{0}{1}{2}>{3}</{0}>", name, by, seen.attributes, write(seen.shown));
    }

    void write_remark(const Appearance& seen)
    {
        constexpr std::array kinds{"note", "caution", "idea"};
        xml() += fmt::format("<remark kind=\"{}\"{}>{}</remark>", kinds[below(kinds.size())],
                             seen.attributes, write(seen.shown));
    }

    std::string point(bool shown, std::size_t levels)
    {
        const std::string words_of_point = write(shown);
        const bool deeper = levels > 1 && (large() || one_in(2));
        return fmt::format("<point>{}{}</point>", words_of_point,
                           deeper ? point(shown, levels - 1) : "");
    }

    std::string points(bool shown, std::size_t count, std::size_t levels)
    {
        std::string all;
        for (std::size_t i = 0; i < count; ++i) {
            all += point(shown, levels);
        }
        return all;
    }

    void write_points(const Appearance& seen)
    {
        const bool many = large() && one_in(3);
        xml() += fmt::format("<points{}>{}</points>", seen.attributes,
                             many         ? points(seen.shown, 200, 1)
                             : one_in(10) ? points(seen.shown, 1, 10)
                                          : points(seen.shown, 1 + below(5), 3));
    }

    void write_talk(const Appearance& seen)
    {
        xml() += fmt::format("<talk by=\"p{}\" on=\"{}\"{}>{}</talk>", below(person_count_),
                             plain(seen.shown), seen.attributes, points(seen.shown, below(4), 2));
    }

    void write_table(const Appearance& seen)
    {
        const std::size_t columns = 1 + below(large() ? 6 : 4);
        const auto cells = [&](std::string_view name) {
            std::string all;
            for (std::size_t c = 0; c < columns; ++c) {
                all += fmt::format("<{0}>{1}</{0}>", name, write(seen.shown));
            }
            return all;
        };
        const bool titled = one_in(2);
        xml() += fmt::format("<table{}{}>", titled ? table_title(seen) : "", seen.attributes);
        xml() += one_in(3) ? "" : cells("column");
        for (std::size_t row = 1 + below(large() ? 40 : 4); row > 0; --row) {
            xml() += "<row>" + cells("cell") + "</row>";
        }
        if (one_in(4)) {
            xml() += fmt::format("<group title=\"{}\">", plain(seen.shown));
            xml() += fmt::format("<row>{}</row></group>", cells("cell"));
        }
        if (one_in(5)) {
            xml() += fmt::format("<aside title=\"{}\">", plain(seen.shown));
            xml() += points(seen.shown, 2, 1) + "</aside>";
        }
        xml() += "</table>";
    }

    std::string table_title(const Appearance& seen)
    {
        return fmt::format(" title=\"{}\"", plain(seen.shown));
    }

    void write_entry(const Appearance& seen)
    {
        xml() += fmt::format("<entry term=\"{}\"", plain(seen.shown));
        xml() += fmt::format("{}>{}</entry>", seen.attributes, write(seen.shown));
    }

    void write_event(const Appearance& seen)
    {
        xml() += fmt::format("<event start=\"2023-10-1{}{}\"", below(9), one_in(2) ? "" : "T10:00");
        xml() += one_in(2) ? "" : fmt::format(" where=\"{}\"", plain(seen.shown));
        xml() += fmt::format("{}>{}</event>", seen.attributes, write(seen.shown));
    }

    void write_decision(const Appearance& seen)
    {
        xml() += fmt::format("<decision for=\"{}\" against=\"0\"{}>{}</decision>", below(30),
                             seen.attributes, write(seen.shown));
    }

    void write_action(const Appearance& seen)
    {
        xml() += fmt::format("<action owner=\"p0\" due=\"2023-09-30\"{}>{}</action>",
                             seen.attributes, write(seen.shown));
    }

    void write_picture(const Appearance& seen)
    {
        xml() +=
            fmt::format("<picture src=\"{}\" alt=\"{}\"", generated_picture, plain(seen.shown));
        xml() += fmt::format("{}>{}</picture>", seen.attributes, write(seen.shown));
    }

    /// Each question is asked for once at most, so that its answers are found once.
    void write_question(const Appearance& seen)
    {
        const GeneratedQuestion* next = survey_.next_question();
        if (next == nullptr) {
            write_text(seen);
            return;
        }
        const GeneratedQuestion& question = *next;
        const bool texts = question.kind == "text" || (question.kind == "mixed" && one_in(2));
        texts_.expect(question.title, seen.shown, Times::at_least_once);
        if (texts) {
            xml() += fmt::format("<answers question=\"{}\"{}/>", question.id, seen.attributes);
            expect_answers(question, seen.shown);
            return;
        }
        xml() += one_in(3) ? fmt::format("<tally question=\"{}\"{}/>", question.id, seen.attributes)
                           : fmt::format("<chart question=\"{}\"{}{}/>", question.id, chart_kind(),
                                         seen.attributes);
        for (const std::string& option : question.options) {
            if (survey_.respondents() > 0) {
                texts_.expect(option, seen.shown, Times::at_least_once);
            }
        }
    }

    std::string chart_kind()
    {
        constexpr std::array kinds{"bars", "columns", "pie", "doughnut", "stacked"};
        return one_in(2) ? fmt::format(" kind=\"{}\"", kinds[below(kinds.size())]) : "";
    }

    void expect_answers(const GeneratedQuestion& question, bool shown)
    {
        for (std::string text : question.texts) {
            if (text.size() > 3) {
                std::ranges::replace(text, '\n', ' ');
                texts_.expect(std::move(text), shown, Times::once, Voice::quoted);
            }
        }
    }

    GeneratedTexts texts_;
    Audience audience_;
    std::size_t person_count_;
    GeneratedSurvey survey_;
    GeneratedMeeting made_;
};

} // namespace

PictureFolder::PictureFolder(std::string_view name) : folder_{name}
{
    std::ofstream{path() / generated_picture}
        << "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\" "
           "viewBox=\"0 0 40 30\"><rect width=\"40\" height=\"30\" fill=\"#146\"/></svg>";
}

GeneratedMeeting generate_meeting(unsigned seed, Audience audience)
{
    return MeetingWriter{seed, audience}.write();
}

} // namespace restitution::tests
