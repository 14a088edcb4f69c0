#include "random_spans.hpp"

#include "support/sample_text.hpp"

#include <algorithm>
#include <array>
#include <random>

namespace restitution::tests {

namespace {

constexpr std::array<std::string_view, 64> words{
    "restitution",
    "des",
    "échanges",
    "Thừa",
    "Thiên",
    "Huế",
    "kết",
    "nghĩa",
    "à",
    "l’eau",
    "thématique/visite",
    "et/ou",
    "a-t-il",
    "celui-ci",
    "12\u202F345",
    "62\u00A0%",
    "quoi\u202F?",
    "«\u00A0oui\u00A0»",
    "« non »",
    "co\u00ADopé\u00ADra\u00ADtion",
    "https://www.example.org/assises/2023?page=2&lang=fr",
    "prenom.nom@example.org",
    "مرحبا",
    "بالعالم",
    "2023",
    "שלום",
    "日本語の文章",
    "안녕하세요",
    "ภาษาไทย",
    "नमस्ते",
    "𝐀𝐁",
    "💩",
    "👨‍👩‍👧",
    "e\u0301le\u0301ve",
    "x\u0303",
    "ﬁn",
    "Đồng",
    "Ðe",
    "µ",
    "μ",
    "Ω",
    "Ω",
    "→",
    "✓",
    "☑",
    "—",
    "–",
    "(entre",
    "parenthèses)",
    "…",
    "\n",
    "\n\n",
    " ",
    "  ",
    "\u2060",
    "\u200B",
    "\uE000",
    "anticonstitutionnellement",
    "AVATAR",
    "To",
    "W.",
    "1er",
    "//",
    "+++"};

template <class List>
const auto& pick(const List& list, std::mt19937& random)
{
    return list[random() % list.size()];
}

std::string random_words(std::mt19937& random)
{
    std::string text;
    for (auto count = random() % 20; count > 0; --count) {
        text += pick(words, random);
        text += random() % 5 == 0 ? "" : " ";
    }
    if (random() % 16 == 0) {
        for (auto count = random() % 400; count > 0; --count) {
            text += static_cast<char>('a' + random() % 26);
        }
    }
    return text;
}

} // namespace

std::vector<text::StyledSpan> random_spans(unsigned seed)
{
    constexpr std::array sizes{8, 14, 20, 20, 30};
    constexpr std::array languages{"fr", "fr", "vi", "en", "", "ar"};
    std::mt19937 random{seed};
    std::vector<text::StyledSpan> spans(1 + random() % 6);
    for (std::uint32_t i = 0; i < spans.size(); ++i) {
        spans[i] = sample_span(random_words(random), Length::pt(pick(sizes, random)),
                               pick(languages, random));
        spans[i].font.weight = static_cast<layouts::Weight>(random() % 3);
        spans[i].font.italic = random() % 3 == 0;
        spans[i].rise = Length::pt(random() % 4 == 0 ? 4 : 0);
        spans[i].tabular_figures = random() % 4 == 0;
        spans[i].tag = i;
    }
    return spans;
}

std::string text_of(const std::vector<text::StyledSpan>& spans)
{
    std::string text;
    for (const text::StyledSpan& span : spans) {
        text += span.text;
    }
    std::erase(text, '\n');
    return text;
}

} // namespace restitution::tests
