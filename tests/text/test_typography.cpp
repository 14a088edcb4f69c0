#include "support/catch.hpp"
#include "text/typography.hpp"

#include <algorithm>
#include <array>
#include <random>

using namespace restitution;
using text::apply_typography;
using text::Voice;

namespace {

struct Case {
    std::string_view typed;
    std::string_view set;
};

std::string authored(std::string_view words)
{
    return apply_typography(words, "fr", Voice::authored);
}

std::string quoted(std::string_view words)
{
    return apply_typography(words, "fr", Voice::quoted);
}

// A text of pieces that the rules care about, in any order.
std::string random_text(unsigned seed)
{
    constexpr std::array<std::string_view, 64> pieces{" ",
                                                      " ",
                                                      " ",
                                                      "  ",
                                                      "\u00A0",
                                                      "\u202F",
                                                      "\n",
                                                      ";",
                                                      ":",
                                                      "!",
                                                      "?",
                                                      "«",
                                                      "»",
                                                      "%",
                                                      "€",
                                                      "12",
                                                      "1",
                                                      "234",
                                                      "10:00",
                                                      "h",
                                                      "30",
                                                      "00",
                                                      "M.",
                                                      "Mme",
                                                      "Dupont",
                                                      "n°",
                                                      "juin",
                                                      "1er",
                                                      "12es",
                                                      "XXe",
                                                      "'",
                                                      "’",
                                                      "–",
                                                      "—",
                                                      "(",
                                                      ")",
                                                      "…",
                                                      "...",
                                                      "l",
                                                      "eau",
                                                      "Huế",
                                                      "km",
                                                      "kWh",
                                                      "p.",
                                                      "http://a.example.org/?b=c:d",
                                                      "a@example.org",
                                                      ":-)",
                                                      ":)",
                                                      "06 12 34 56 78",
                                                      "\"",
                                                      "/",
                                                      "//",
                                                      "+++",
                                                      "C:\\a",
                                                      "«Oui»",
                                                      "non",
                                                      "É",
                                                      "A.",
                                                      ",",
                                                      ".",
                                                      "-",
                                                      "^e",
                                                      "13^e",
                                                      "§"};
    std::mt19937 random{seed};
    std::string words;
    const auto count = random() % 24;
    for (unsigned i = 0; i < count; ++i) {
        words += pieces[random() % pieces.size()];
    }
    return words;
}

bool is_space_start(std::string_view text, std::size_t at, std::size_t& length)
{
    for (const std::string_view space : {" ", "\u00A0", "\u202F"}) {
        if (text.substr(at).starts_with(space)) {
            length = space.size();
            return true;
        }
    }
    return false;
}

// Everything but spaces, with one shape for both apostrophes.
std::string bones(std::string_view text)
{
    std::string left;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = 1;
        if (is_space_start(text, at, length)) {
            at += length;
        } else if (text.substr(at).starts_with("’")) {
            left += '\'';
            at += std::string_view{"’"}.size();
        } else {
            left += text[at++];
        }
    }
    return left;
}

std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

} // namespace

TEST_CASE("authored French gets its spaces", "[text]")
{
    const auto one = GENERATE(values<Case>({
        {"Présidence ?", "Présidence\u202F?"},
        {"Présidence?", "Présidence\u202F?"},
        {"Quoi ?!", "Quoi\u202F?!"},
        {"Oui ; non", "Oui\u202F; non"},
        {"Objectif : partager", "Objectif\u00A0: partager"},
        {"Objectif: partager", "Objectif\u00A0: partager"},
        {"« Bravo ! »", "«\u00A0Bravo\u202F!\u00A0»"},
        {"«Bravo!»", "«\u00A0Bravo\u202F!\u00A0»"},
        {"62 %", "62\u00A0%"},
        {"62,5%.", "62,5\u00A0%."},
        {"1 234 567 habitants", "1\u202F234\u202F567 habitants"},
        {"en 2023 150 villes", "en 2023 150 villes"},
        {"12 km et 3 m², 25 °C", "12\u00A0km et 3\u00A0m², 25\u00A0°C"},
        {"10 h 30", "10\u00A0h\u00A030"},
        {"10h00 et 10:00", "10h00 et 10:00"},
        {"le 9 juin 2023", "le 9\u00A0juin 2023"},
        {"1er août", "1er\u00A0août"},
        {"n° 12 345", "n°\u00A012\u202F345"},
        {"n° 12, n°3", "n°\u00A012, n°\u00A03"},
        {"M. Nom et Mme Dupont", "M.\u00A0Nom et Mme\u00A0Dupont"},
        {"J. Martin, p. 12", "J.\u00A0Martin, p.\u00A012"},
        {"l'eau d'aujourd'hui", "l’eau d’aujourd’hui"},
        {"06 12 34 56 78", "06\u00A012\u00A034\u00A056\u00A078"},
        {"le projet – en cours – avance", "le projet –\u00A0en cours\u00A0– avance"},
        {"voir http://a.example.org/?b=c:d !", "voir http://a.example.org/?b=c:d\u202F!"},
        {"moi@example.org: lui", "moi@example.org: lui"},
        {"merci :-)", "merci :-)"},
        {"C:\\temp\\a", "C:\\temp\\a"},
        {"+++ // ...", "+++ // ..."},
        {"/", "/"},
        {"?", "?"},
        {"", ""},
        {"Viêt Nam, Thừa Thiên Huế", "Viêt Nam, Thừa Thiên Huế"},
    }));

    CHECK(authored(one.typed) == one.set);
}

TEST_CASE("respondents' words only have their spaces made unbreakable", "[text]")
{
    const auto one = GENERATE(values<Case>({
        {"Quoi ?", "Quoi\u202F?"},
        {"Quoi?", "Quoi?"},
        {"« Oui »", "«\u00A0Oui\u00A0»"},
        {"«Oui»", "«Oui»"},
        {"l'eau", "l'eau"},
        {"20%, 20 %", "20%, 20\u00A0%"},
        {"/ ; //", "/\u202F; //"},
    }));

    CHECK(quoted(one.typed) == one.set);
}

TEST_CASE("other languages stay as typed", "[text]")
{
    CHECK(apply_typography("Really ? 5 %", "en", Voice::authored) == "Really ? 5 %");
    CHECK(apply_typography("Kết nghĩa : Huế !", "vi", Voice::authored) == "Kết nghĩa : Huế !");
    CHECK(apply_typography("Quoi ?", "fr-CA", Voice::authored) == "Quoi\u202F?");
}

TEST_CASE("typography applied twice changes nothing more", "[text]")
{
    const auto seed = GENERATE(range(0U, 1000U));
    const auto words = random_text(seed);
    CAPTURE(seed, words);

    CHECK(authored(authored(words)) == authored(words));
    CHECK(quoted(quoted(words)) == quoted(words));
}

TEST_CASE("typography keeps words, digits and signs", "[text]")
{
    const auto seed = GENERATE(range(0U, 1000U));
    const auto words = random_text(seed);
    CAPTURE(seed, words);

    CHECK(bones(authored(words)) == bones(words));
    CHECK(bones(quoted(words)) == bones(words));
    CHECK(characters(quoted(words)) == characters(words));
}
