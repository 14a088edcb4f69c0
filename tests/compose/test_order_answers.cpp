#include "compose/order_answers.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <random>
#include <string>

using namespace restitution;
using namespace restitution::compose;

namespace {

survey::TextTally said(std::string_view text, bool no_content = false)
{
    return {text, {0}, no_content};
}

std::vector<std::string> ordered(const survey::QuestionTally& tally)
{
    std::vector<std::string> texts;
    for (const survey::TextTally* text : order_answers(tally)) {
        texts.emplace_back(text->text);
    }
    return texts;
}

} // namespace

TEST_CASE("answers stand in alphabetical order, whatever their case, accents and signs",
          "[compose]")
{
    survey::QuestionTally tally;
    tally.texts = {said("Zone"), said("« École »"), said("eau"), said("/ Déchets")};

    CHECK(ordered(tally) == std::vector<std::string>{"/ Déchets", "eau", "« École »", "Zone"});
}

TEST_CASE("answers that start with numbers stand in the order of these", "[compose]")
{
    survey::QuestionTally tally;
    tally.texts = {said("20 ans"), said("100"), said("3 fois"), said("Lot 10"),
                   said("Lot 9"),  said("3"),   said("Aucun")};

    CHECK(ordered(tally) ==
          std::vector<std::string>{"3", "3 fois", "20 ans", "100", "Aucun", "Lot 9", "Lot 10"});
}

TEST_CASE("answers without content are left to the note", "[compose]")
{
    survey::QuestionTally tally;
    tally.texts = {said("/", true), said("Eau")};

    CHECK(ordered(tally) == std::vector<std::string>{"Eau"});
}

TEST_CASE("the order of answers does not tell the order of respondents", "[compose]")
{
    const auto seed = GENERATE(range(0U, 200U));
    CAPTURE(seed);
    std::mt19937 dice{seed};
    survey::QuestionTally tally;
    for (const char* text : {"a", "A", "á", "/", "+++", "Đà Nẵng", "🙂", "", "a b", "ab"}) {
        tally.texts.push_back(said(text));
    }
    const auto before = ordered(tally);

    std::ranges::shuffle(tally.texts, dice);

    CHECK(ordered(tally) == before);
    CHECK(before.size() == tally.texts.size());
}
