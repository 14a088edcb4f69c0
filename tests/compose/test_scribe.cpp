#include "compose/scribe.hpp"

#include "compose/authored.hpp"
#include "support/catch.hpp"

using namespace restitution;
using namespace restitution::compose;

namespace {

/// One question, `yes` of `answered` respondents said yes.
struct Asking {
    meeting::Meeting meeting;
    survey::AllResponses responses;
    survey::Tallies tallies;

    Asking(std::size_t yes, std::size_t answered)
    {
        meeting.language = "fr";
        meeting.people = {{"ada", "Ada Tran", "maire", "Ville d'Ici", "", "", {}}};
        survey::Question question;
        question.id = "q";
        question.kind = survey::QuestionKind::single;
        question.options = {{"oui", "Oui", {}}};
        survey::Survey survey;
        survey.id = "s";
        survey.questions = {question};
        meeting.surveys = {survey};
        responses["s"].answers.resize(1);
        tallies["s"].questions = {{20, answered, 20 - answered, yes, {yes}, {}}};
    }

    std::string write(meeting::Value value) const
    {
        return written({{std::move(value), {}, "", {}}});
    }
    std::string written(const meeting::Text& text) const
    {
        const Material material{meeting, responses, tallies};
        return publication::to_plain(Scribe{material}.write(text));
    }
};

} // namespace

TEST_CASE("a value is counted from the responses", "[compose]")
{
    const Asking asking{12, 16};

    CHECK(asking.write({"q", "oui", meeting::Figure::count}) == "12");
    CHECK(asking.write({"q", "oui", meeting::Figure::percent}) == "75\u00A0%");
    CHECK(asking.write({"q", "", meeting::Figure::answered}) == "16");
    CHECK(asking.write({"q", "", meeting::Figure::respondents}) == "20");
}

TEST_CASE("few answers are told as a count, not as a percentage", "[compose]")
{
    CHECK(Asking{3, 7}.write({"q", "oui", meeting::Figure::percent}) == "3 sur 7");
    CHECK(Asking{0, 0}.write({"q", "oui", meeting::Figure::percent}).find('%') ==
          std::string::npos);
}

TEST_CASE("a share that the engine words in English is marked as such", "[compose]")
{
    Asking asking{3, 7};
    asking.meeting.language = "de";
    const Material material{asking.meeting, asking.responses, asking.tallies};
    const auto written = [&](meeting::Figure figure) {
        return Scribe{material}.write({{meeting::Value{"q", "oui", figure}, {}, "", {}}}).at(0);
    };

    CHECK(written(meeting::Figure::percent).language == "en");
    CHECK(written(meeting::Figure::count).language.empty());
}

TEST_CASE("a person is introduced with role and organisation where the author asks", "[compose]")
{
    const Asking asking{0, 0};

    CHECK(asking.written({{meeting::PersonName{"ada", true}, {}, "", {}}}) ==
          "Ada Tran, maire, Ville d’Ici");
    CHECK(asking.written({{meeting::PersonName{"ada", false}, {}, "", {}}}) == "Ada Tran");
}

TEST_CASE("a name and a number inside a link lead where it leads", "[compose]")
{
    const Asking asking{12, 16};
    const Material material{asking.meeting, asking.responses, asking.tallies};
    const std::string href = "https://example.org";

    const auto spans = Scribe{material}.write(
        {{meeting::PersonName{"ada", true}, {}, "", {}, href},
         {meeting::Value{"q", "oui", meeting::Figure::percent}, {}, "", {}, href}});

    REQUIRE(spans.size() > 2);
    for (const publication::TextSpan& span : spans) {
        CHECK(span.target == href);
    }
}

TEST_CASE("a line that ends in a text is a space where the text has one line", "[compose]")
{
    const Asking asking{0, 0};
    const Material material{asking.meeting, asking.responses, asking.tallies};
    const meeting::Text title{{meeting::Words{"Restitution"}, {}, "", {}},
                              {meeting::LineBreak{}, {}, "", {}},
                              {meeting::LineBreak{}, {}, "", {}},
                              {meeting::Words{"et suites"}, {}, "", {}},
                              {meeting::LineBreak{}, {}, "", {}}};

    CHECK(asking.written(title) == "Restitution\n\net suites\n");
    CHECK(Scribe{material}.plain(title) == "Restitution et suites");
}
