#include "read/response_ticks.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <random>

using namespace restitution;
using read::SplitCell;
using read::TickSplitter;
using Ticks = std::vector<std::uint16_t>;

namespace {

survey::Question question_of(const std::vector<std::string>& labels)
{
    survey::Question question;
    question.kind = survey::QuestionKind::mixed;
    question.allows_other = true;
    for (const std::string& label : labels) {
        question.options.push_back({label, label, {}});
    }
    return question;
}

SplitCell split(const std::vector<std::string>& labels, std::string_view cell,
                std::string_view separator = ", ")
{
    const survey::Question question = question_of(labels);
    return TickSplitter{question, separator}.split(cell);
}

/// Labels that hold separators, begin and end like each other and share words.
std::vector<std::string> some_labels(std::mt19937& random, const std::string& separator)
{
    const std::vector<std::string> words{"Eau", "Air", "Climat", "Jeunesse", "Santé"};
    std::vector<std::string> labels;
    for (std::size_t n = 1 + random() % 6; n > 0; --n) {
        std::string label;
        for (std::size_t parts = 1 + random() % 3; parts > 0; --parts) {
            label += (label.empty()       ? ""
                      : random() % 2 == 0 ? separator
                                          : " ") +
                     words[random() % words.size()];
        }
        if (std::ranges::find(labels, label) == labels.end()) {
            labels.push_back(label);
        }
    }
    return labels;
}

/// Some of the labels, in their order, as a tool joins them.
std::string joined(std::mt19937& random, const std::vector<std::string>& labels,
                   const std::string& separator, Ticks& ticks)
{
    std::string cell;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (random() % 2 == 0) {
            cell += (ticks.empty() ? "" : separator) + labels[i];
            ticks.push_back(static_cast<std::uint16_t>(i));
        }
    }
    return cell;
}

} // namespace

TEST_CASE("ticks that were joined are told apart, or the cell is ambiguous", "[ticks]")
{
    const auto seed = GENERATE(range(0U, 1000U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    const std::string separator = seed % 2 == 0 ? ", " : ";";
    const auto labels = some_labels(random, separator);
    Ticks ticks;
    const std::string cell = joined(random, labels, separator, ticks);
    CAPTURE(labels, cell);

    const SplitCell found = split(labels, cell, separator);

    CHECK(found.answer.text.empty());
    CHECK((found.ambiguous || found.answer.ticks == ticks));
}

TEST_CASE("a text behind the ticks comes back whole", "[ticks]")
{
    const auto seed = GENERATE(range(0U, 1000U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    const std::string separator = seed % 2 == 0 ? ", " : ";";
    const auto labels = some_labels(random, separator);
    Ticks ticks;
    std::string cell = joined(random, labels, separator, ticks);
    const std::string text =
        "j'aime" + separator + labels[random() % labels.size()] + separator + "le reste";
    cell += (cell.empty() ? "" : separator) + text;
    CAPTURE(labels, cell);

    const SplitCell found = split(labels, cell, separator);

    CHECK(found.answer.text == text);
    CHECK(std::ranges::is_sorted(found.answer.ticks));
    CHECK(std::ranges::adjacent_find(found.answer.ticks) == found.answer.ticks.end());
    CHECK((found.answer.ticks == ticks || labels.size() > 1));
}

TEST_CASE("a text is a piece of its cell, and ticks ascend, whatever stands in it", "[ticks]")
{
    const auto seed = GENERATE(range(0U, 1000U));
    CAPTURE(seed);
    std::mt19937 random{seed};
    const auto labels = some_labels(random, ", ");
    std::string cell;
    for (std::size_t n = random() % 8; n > 0; --n) {
        const std::vector<std::string> pieces{", ", ",", "Eau", " ", "x", labels.front(), "é"};
        cell += pieces[random() % pieces.size()];
    }
    CAPTURE(labels, cell);

    const SplitCell found = split(labels, cell);

    CHECK(cell.find(found.answer.text) != std::string::npos);
    CHECK(std::ranges::is_sorted(found.answer.ticks));
    CHECK(std::ranges::adjacent_find(found.answer.ticks) == found.answer.ticks.end());
}

TEST_CASE("an option may hold the separator, and begin as another one does", "[ticks]")
{
    const std::vector<std::string> labels{"Parc", "Parc et jardin", "Musée, salles et jardin"};

    CHECK(split(labels, "Musée, salles et jardin, Parc").answer.ticks == Ticks{0, 2});
    CHECK(split(labels, "Parc, Musée, salles et jardin, Parc et jardin").answer.ticks ==
          Ticks{0, 1, 2});
    CHECK(split(labels, "Parc, Parc").answer.ticks == Ticks{0});
    CHECK(split(labels, "Parc;Parc et jardin;", ";").answer.ticks == Ticks{0, 1});
    CHECK(split(labels, "Parc; parc et jardin", ";").answer.ticks == Ticks{0, 1});
}

TEST_CASE("what is between options is one text", "[ticks]")
{
    const std::vector<std::string> labels{"Parc", "Parc et jardin", "Musée, salles et jardin"};

    const auto between = split(labels, "Musée, salles et jardin, Forum, Parc et jardin");
    CHECK(between.answer.ticks == Ticks{1, 2});
    CHECK(between.answer.text == "Forum");

    const auto part = split(labels, "Musée");
    CHECK(part.answer.ticks.empty());
    CHECK(part.answer.text == "Musée");

    const auto inside = split(labels, "Parc, un lieu, un Parc, à revoir");
    CHECK(inside.answer.ticks == Ticks{0});
    CHECK(inside.answer.text == "un lieu, un Parc, à revoir");
}

TEST_CASE("a separator with nothing beyond it ticks nothing, and stays in its text", "[ticks]")
{
    const std::vector<std::string> labels{"Parc", "Musée"};
    const auto read = [&](std::string_view cell) { return split(labels, cell, ";").answer; };

    CHECK(read("Très bien ;").ticks.empty());
    CHECK(read("Très bien ;").text == "Très bien ;");
    CHECK(read("Parc; Très bien ;").ticks == Ticks{0});
    CHECK(read("Parc; Très bien ;").text == "Très bien ;");
    CHECK(read("; Très bien").text == "; Très bien");
    CHECK(read("Très bien; Parc ;").ticks == Ticks{0});
    CHECK(read("Très bien; Parc ;").text == "Très bien");
    CHECK(read(";Parc; ;Musée;").ticks == Ticks{0, 1});
    CHECK(read(";Parc; ;Musée;").text.empty());
    CHECK_FALSE(read(" ; ;").given());
}

TEST_CASE("an option spelled like two others is ambiguous, and taken", "[ticks]")
{
    const std::vector<std::string> labels{"Eau", "Air", "Eau, Air"};

    const auto found = split(labels, "Eau, Air");

    CHECK(found.ambiguous);
    CHECK(found.answer.ticks == Ticks{2});
    CHECK_FALSE(split(labels, "Air, Eau").ambiguous);
}

TEST_CASE("of two ways to read a cell, one that ticks no option twice is taken", "[responses]")
{
    const std::vector<std::string> labels{"Eau", "Climat", "Eau, Climat", "Air"};

    const SplitCell told = split(labels, "Eau, Climat, Eau, Climat, Air");
    CHECK(told.answer.ticks == Ticks{0, 1, 2, 3});
    CHECK(told.ambiguous);
    CHECK(split(labels, "Eau, Climat, Air").answer.ticks == Ticks{2, 3});
}

TEST_CASE("a cell of very many ways is read in bounded time", "[responses]")
{
    std::string cell = "A";
    for (int i = 0; i < 10'000; ++i) {
        cell += ", A";
    }
    const SplitCell told = split({"A", "A, A", "A, A, A"}, cell);
    CHECK(told.ambiguous);
    CHECK_FALSE(told.answer.ticks.empty());
}

TEST_CASE("an option of very many items costs a cell no more than its own length", "[responses]")
{
    std::string longest = "a";
    for (int i = 0; i < 2'000; ++i) {
        longest += ";a";
    }
    std::string cell = "a";
    for (int i = 0; i < 20'000; ++i) {
        cell += ";a";
    }
    CHECK(split({"a", longest}, cell, ";").ambiguous);
}
