#include "support/generate_meeting.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <functional>
#include <random>

namespace restitution::tests {

namespace {

using survey::Audience;
using text::Voice;

/// A word as a file may hold it, and as it is read.
struct Word {
    std::string_view typed;
    std::string_view read;
};

constexpr Word same(std::string_view word)
{
    return {word, word};
}

constexpr std::array words{
    same("la"),
    same("coopération"),
    same("des"),
    same("échanges"),
    same("l'eau"),
    same("collectivité"),
    same("et"),
    same("thématique/visite"),
    same("franco-vietnamienne"),
    same("12es"),
    same("Assises"),
    same("62 %"),
    same("1 234"),
    same("9 juin 2023"),
    same("oui !"),
    same("« non »"),
    same("Bilan : mitigé ;"),
    same("quoi ?"),
    same("Thừa"),
    same("Thiên"),
    same("Huế"),
    same("→"),
    same("10:00"),
    same("n° 12"),
    same("𝐀𝐁"),
    same("مرحبا"),
    same("بالعالم"),
    same("ok..."),
    same("https://example.org/a_b?c=d"),
    same("M. Nom"),
    same("16:9"),
    Word{"e\u0301le\u0300ve", "élève"},
    Word{"Ha\u0300 No\u0323\u0302i", "Hà Nội"},
    Word{"&lt;balise&gt;", "<balise>"},
    Word{"A &amp; B", "A & B"},
    Word{"de\u0301ja\u0300", "déjà"},
};

constexpr std::array option_words{
    std::string_view{"Oui"},           std::string_view{"Non, pas encore"},
    std::string_view{"Peut-être"},     std::string_view{"Culture, patrimoine"},
    std::string_view{"Ville durable"}, std::string_view{"Très souvent"},
};

struct Question {
    std::string id;
    std::string title;
    std::string kind;
    std::vector<std::string> options;
    std::vector<std::string> texts; ///< one for each respondent; may be empty
};

/// What a block's attributes say, and how often its texts are found for it.
struct Appearance {
    std::string attributes;
    bool shown = true;
};

class MeetingWriter {
public:
    MeetingWriter(unsigned seed, Audience audience)
        : random_{seed}, audience_{audience}, large_{seed % 50 == 7}
    {
    }

    GeneratedMeeting write()
    {
        const std::size_t people = 1 + below(large_ ? 12 : 3);
        for (std::size_t i = 0; i < people; ++i) {
            people_ += fmt::format("<person id=\"p{}\" name=\"{}\"{}/>", i, bare(1),
                                   one_in(2) ? " role=\"maire\" of=\"maison\"" : "");
        }
        person_count_ = people;
        respondents_ = one_in(6) ? 0 : 1 + below(large_ ? 60 : 15);
        ask();
        write_head();
        const std::size_t sections = 1 + below(large_ ? 6 : 3);
        for (std::size_t i = 0; i < sections; ++i) {
            write_section();
        }
        write_foot();
        write_answers();
        return std::move(made_);
    }

private:
    std::size_t below(std::size_t count) { return random_() % count; }
    bool one_in(std::size_t count) { return below(count) == 0; }

    /// A word that no other text has.
    std::string mark()
    {
        std::string letters = "qz";
        for (std::size_t n = marks_++, i = 0; i < 4; ++i, n /= 20) {
            letters += "bcdfghjklmnprstvwxyz"[n % 20];
        }
        return letters;
    }

    void expect(std::string text, bool shown, Times times = Times::once,
                Voice voice = Voice::authored)
    {
        made_.texts.push_back({std::move(text), voice, shown ? times : Times::never});
    }

    /// Words without any expectation.
    std::string bare(std::size_t count)
    {
        std::string text = mark();
        for (std::size_t i = 0; i < count; ++i) {
            text += ' ';
            text += words[below(20)].read;
        }
        return text + " fin";
    }

    std::size_t length() { return large_ && one_in(12) ? 40 + below(60) : below(9); }

    /// One text as XML; `inlines` where elements may stand in it.
    std::string write(bool shown, Times times = Times::once, bool inlines = true)
    {
        std::string xml = mark();
        std::string read = xml;
        if (large_ && one_in(10)) {
            const std::string long_word(300, 'a');
            xml += ' ' + long_word;
            read += ' ' + long_word;
        }
        for (std::size_t i = length(); i > 0; --i) {
            const Word word = words[below(words.size())];
            const bool bold = inlines && one_in(8);
            xml += bold ? fmt::format(" <b>{}</b>", word.typed) : fmt::format(" {}", word.typed);
            read += fmt::format(" {}", word.read);
        }
        xml += ' ' + std::string{"fin"};
        read += " fin";
        expect(read, shown, times);
        if (inlines && one_in(8)) {
            const std::string foreign = mark() + " Hà Nội : مرحبا ؟";
            xml += fmt::format(" <foreign xml:lang=\"vi\">{}</foreign>", foreign);
            expect_foreign(foreign, shown, times);
        }
        if (inlines && one_in(8)) {
            xml += fmt::format(" <person ref=\"p{}\"/>", below(person_count_));
        }
        if (inlines && one_in(10)) {
            const std::string second = mark() + " dessous";
            xml += fmt::format("<br/>{}", second);
            expect(second, shown, times);
        }
        return xml;
    }

    /// Other languages stay as typed, which is what a quotation without French signs does.
    void expect_foreign(std::string_view text, bool shown, Times times)
    {
        expect(std::string{text.substr(0, text.find(" :"))}, shown, times);
    }

    std::string plain(bool shown, Times times = Times::once) { return write(shown, times, false); }

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

    // The survey.

    void ask()
    {
        constexpr std::array kinds{"single", "multiple", "mixed", "scale", "text", "text"};
        const std::size_t count = 1 + below(large_ ? 8 : 4);
        for (std::size_t i = 0; i < count; ++i) {
            Question question{
                fmt::format("q{}", i), bare(3 + below(8)), kinds[below(kinds.size())], {}, {}};
            const std::size_t options = large_ && one_in(2) ? 40 : 1 + below(6);
            for (std::size_t o = 0; question.kind != "text" && o < options; ++o) {
                question.options.push_back(mark() + ' ' +
                                           std::string{option_words[o % option_words.size()]});
            }
            for (std::size_t r = 0; r < respondents_; ++r) {
                question.texts.push_back(answer_text(question));
            }
            questions_.push_back(std::move(question));
        }
    }

    std::string answer_text(const Question& question)
    {
        const bool other = question.kind == "mixed" && one_in(3);
        if (question.kind != "text" && !other) {
            return {};
        }
        if (question.kind == "text" && one_in(5)) {
            return one_in(2) ? "/" : "RAS";
        }
        std::string text = bare(2 + (large_ && one_in(10) ? 120 : below(12)));
        return one_in(6) ? text + "\nsuite" : text;
    }

    std::string ticks(const Question& question, std::size_t respondent)
    {
        if (!question.texts[respondent].empty()) {
            return question.texts[respondent];
        }
        if (question.options.empty() || (respondent > 0 && one_in(6))) { // a chart needs an answer
            return {};
        }
        std::string cell = question.options[below(question.options.size())];
        if (question.kind == "multiple" && question.options.size() > 1 && one_in(2)) {
            const std::string& second = question.options[below(question.options.size())];
            cell += second == cell ? "" : ';' + second;
        }
        return cell;
    }

    static std::string quoted(std::string_view cell)
    {
        std::string text = "\"";
        for (const char sign : cell) {
            text += sign == '"' ? "\"\"" : std::string(1, sign);
        }
        return text + '"';
    }

    void write_answers()
    {
        made_.csv = quoted("Horodateur") + ',' + quoted("Adresse e-mail");
        for (const Question& question : questions_) {
            made_.csv += ',' + quoted(question.title);
        }
        made_.csv += '\n';
        for (std::size_t r = 0; r < respondents_; ++r) {
            const std::string address = mark() + "@example.org";
            expect(address, false);
            made_.csv += quoted("2023/06/01 9:04:11 AM UTC+2") + ',' + quoted(address);
            for (const Question& question : questions_) {
                made_.csv += ',' + quoted(ticks(question, r));
            }
            made_.csv += '\n';
        }
    }

    void write_survey()
    {
        xml() += fmt::format("<survey id=\"s\" responses=\"{}\" format=\"google-forms\">",
                             generated_responses);
        for (const Question& question : questions_) {
            xml() +=
                fmt::format("<question id=\"{}\" kind=\"{}\" column=\"{}\"{}>", question.id,
                            question.kind, question.title, one_in(2) ? " theme=\"Thème\"" : "");
            for (std::size_t o = 0; o < question.options.size(); ++o) {
                xml() += fmt::format("<option id=\"o{}\">{}</option>", o, question.options[o]);
            }
            xml() += "</question>";
        }
        xml() += "</survey>";
    }

    // The frame.

    std::string& xml() { return made_.xml; }

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
                             people_);
        write_survey();
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

    void write_section()
    {
        const Appearance section = appear(true);
        xml() +=
            fmt::format("<section title=\"{}\"{}{}>", plain(section.shown, Times::at_least_once),
                        subtitle(section.shown), section.attributes);
        for (std::size_t i = below(3); i > 0; --i) {
            write_block(section.shown);
        }
        for (std::size_t i = below(large_ ? 6 : 3); i > 0; --i) {
            write_topic(section.shown);
        }
        if (one_in(4)) {
            xml() += fmt::format("<note>{}</note>", write(false));
        }
        xml() += "</section>";
    }

    std::string subtitle(bool shown)
    {
        return one_in(4) ? fmt::format(" subtitle=\"{}\"", plain(shown)) : "";
    }

    void write_topic(bool section_shown)
    {
        const Appearance topic = appear(section_shown);
        xml() +=
            fmt::format("<topic title=\"{}\"{}{}{}>", plain(topic.shown), subtitle(topic.shown),
                        one_in(10) ? " open=\"yes\"" : "", topic.attributes);
        for (std::size_t i = below(4); i > 0; --i) {
            write_block(topic.shown);
        }
        if (one_in(4)) {
            xml() += fmt::format("<note>{}</note>", write(false));
        }
        xml() += "</topic>";
    }

    // Blocks.

    void write_block(bool shown)
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
        (this->*kinds[below(kinds.size())])(appear(shown));
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
        const bool deeper = levels > 1 && (large_ || one_in(2));
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
        const bool many = large_ && one_in(3);
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
        const std::size_t columns = 1 + below(large_ ? 6 : 4);
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
        for (std::size_t row = 1 + below(large_ ? 40 : 4); row > 0; --row) {
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
        if (asked_ == questions_.size()) {
            write_text(seen);
            return;
        }
        const Question& question = questions_[asked_++];
        const bool texts = question.kind == "text" || (question.kind == "mixed" && one_in(2));
        expect(question.title, seen.shown, Times::at_least_once);
        if (texts) {
            xml() += fmt::format("<answers question=\"{}\"{}/>", question.id, seen.attributes);
            expect_answers(question, seen.shown);
            return;
        }
        xml() += one_in(3) ? fmt::format("<tally question=\"{}\"{}/>", question.id, seen.attributes)
                           : fmt::format("<chart question=\"{}\"{}{}/>", question.id, chart_kind(),
                                         seen.attributes);
        for (const std::string& option : question.options) {
            if (respondents_ > 0) {
                expect(option, seen.shown, Times::at_least_once);
            }
        }
    }

    std::string chart_kind()
    {
        constexpr std::array kinds{"bars", "columns", "pie", "doughnut", "stacked"};
        return one_in(2) ? fmt::format(" kind=\"{}\"", kinds[below(kinds.size())]) : "";
    }

    void expect_answers(const Question& question, bool shown)
    {
        for (std::string text : question.texts) {
            if (text.size() > 3) {
                std::ranges::replace(text, '\n', ' ');
                expect(std::move(text), shown, Times::once, Voice::quoted);
            }
        }
    }

    std::mt19937 random_;
    Audience audience_;
    bool large_;
    std::size_t marks_ = 0;
    std::size_t asked_ = 0;
    std::size_t respondents_ = 0;
    std::size_t person_count_ = 0;
    std::string people_;
    std::vector<Question> questions_;
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
