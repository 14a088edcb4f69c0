#include "tally/tally_survey.hpp"

#include "base/attribute_span.hpp"
#include "meeting/directory.hpp"
#include "meeting/placed_block.hpp"
#include "meeting/shown_parts.hpp"
#include "tally/personal_data.hpp"
#include "tally/tally_of.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <map>

namespace restitution::tally {

namespace {

constexpr std::size_t most_named = 5;

constexpr std::string_view name_of(PersonalData kind)
{
    switch (kind) {
    case PersonalData::email:
        return "an e-mail address";
    case PersonalData::phone:
        return "a telephone number";
    case PersonalData::address:
        return "an address of the web";
    }
    return {};
}

/// respondent: from 1, as quotations count them.
struct Finding {
    std::size_t respondent;
    PersonalData kind;
};

std::vector<Finding> find_in(const survey::QuestionTally& tally)
{
    std::vector<Finding> found;
    for (const survey::TextTally& text : tally.texts) {
        if (const auto kind = find_personal_data(text.text)) {
            for (const auto respondent : text.respondents) {
                found.push_back({respondent + std::size_t{1}, *kind});
            }
        }
    }
    std::ranges::sort(found, {}, &Finding::respondent);
    return found;
}

/// What was found is not repeated: whoever reads the message need not be who may read the answer.
std::string describe(const std::vector<Finding>& found)
{
    std::vector<std::string> places;
    for (std::size_t i = 0; i < std::min(found.size(), most_named); ++i) {
        places.push_back(
            fmt::format("response {} ({})", found[i].respondent, name_of(found[i].kind)));
    }
    const std::size_t more = found.size() - places.size();
    return fmt::format("{}{}", fmt::join(places, ", "),
                       more > 0 ? fmt::format(" and {} more", more) : "");
}

/// What reaches an audience, told question by question and quotation by quotation.
class PersonalDataCheck {
public:
    PersonalDataCheck(const meeting::Meeting& meeting, const survey::Tallies& tallies,
                      survey::Audience audience, Diagnostics& faults)
        : meeting_{meeting}, tallies_{tallies}, audience_{audience}, faults_{faults},
          directory_{meeting}, shown_{meeting::find_shown_parts(meeting, audience)}
    {
    }

    void run()
    {
        for (const survey::Survey& survey : meeting_.surveys) {
            const auto& counted = tallies_.find(survey.id)->second.questions;
            for (std::size_t q = 0; q < survey.questions.size(); ++q) {
                check(survey.questions[q], counted[q]);
            }
        }
        meeting::for_each_block(meeting_, [&](const meeting::PlacedBlock& placed) {
            const auto* quote = std::get_if<meeting::Quote>(&placed.block.content);
            if (quote != nullptr && may_see(audience_, placed)) {
                check(*quote, placed.block.where);
            }
        });
    }

private:
    bool shows_words(const std::string& question) const
    {
        return shown_.find(question)->second.words;
    }

    void check(const survey::Question& question, const survey::QuestionTally& tally)
    {
        if (shows_words(question.id)) {
            tell(question.id, found_in(tally), question.where);
        }
    }

    /// Looked for once, however often the question is quoted.
    const std::vector<Finding>& found_in(const survey::QuestionTally& tally)
    {
        const auto [known, is_new] = found_.try_emplace(&tally);
        if (is_new) {
            known->second = find_in(tally);
        }
        return known->second;
    }

    /// A quotation is one answer: it may be seen where the others are kept back.
    void check(const meeting::Quote& quote, const SourceSpan& where)
    {
        const auto found = directory_.question(quote.question);
        if (!found || shows_words(quote.question)) {
            return;
        }
        const auto& all = found_in(tally_of(*found, tallies_));
        const auto quoted = std::ranges::lower_bound(all, quote.response, {}, &Finding::respondent);
        if (quoted != all.end() && quoted->respondent == quote.response) {
            tell(quote.question, {*quoted}, find_value_span(where, "response"));
        }
    }

    void tell(const std::string& question, const std::vector<Finding>& found,
              const SourceSpan& where) const
    {
        if (found.empty()) {
            return;
        }
        faults_.warning("tally.personal-data",
                        fmt::format("answers to '{}' seem to lead to somebody, and are passed on: "
                                    "{}",
                                    question, describe(found)),
                        where,
                        {"take it out of the response file, or give what shows these answers "
                         "visibility=\"office\""});
    }

    const meeting::Meeting& meeting_;
    const survey::Tallies& tallies_;
    survey::Audience audience_;
    Diagnostics& faults_;
    meeting::Directory directory_;
    meeting::PartsByQuestion shown_;
    std::map<const survey::QuestionTally*, std::vector<Finding>> found_;
};

} // namespace

void check_personal_data(const meeting::Meeting& meeting, const survey::Tallies& tallies,
                         survey::Audience audience, Diagnostics& faults)
{
    if (audience != survey::Audience::office) {
        PersonalDataCheck{meeting, tallies, audience, faults}.run();
    }
}

} // namespace restitution::tally
