#include "support/generated_texts.hpp"

#include <array>
#include <fmt/format.h>

namespace restitution::tests {

namespace {

/// A word as a file may hold it, and as it is read.
struct Word {
    std::string_view typed;
    std::string_view read;
};

constexpr Word same(std::string_view word)
{
    return {word, word};
}

constexpr std::array vocabulary{
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

} // namespace

std::string GeneratedTexts::mark()
{
    std::string letters = "qz";
    for (std::size_t n = marks_++, i = 0; i < 4; ++i, n /= 20) {
        letters += "bcdfghjklmnprstvwxyz"[n % 20];
    }
    return letters;
}

std::string GeneratedTexts::bare(std::size_t count)
{
    std::string text = mark();
    for (std::size_t i = 0; i < count; ++i) {
        text += ' ';
        text += vocabulary[below(20)].read;
    }
    return text + " fin";
}

std::string GeneratedTexts::plain(bool shown, Times times)
{
    return words(shown, times, false);
}

std::string GeneratedTexts::rich(bool shown, std::size_t people)
{
    std::string xml = words(shown, Times::once, true);
    if (one_in(8)) {
        // Other languages stay as typed; what French signs would change is not asked for.
        const std::string foreign = mark() + " Hà Nội";
        xml += fmt::format(" <foreign xml:lang=\"vi\">{} : مرحبا ؟</foreign>", foreign);
        expect(foreign, shown);
    }
    if (one_in(8)) {
        xml += fmt::format(" <person ref=\"p{}\"/>", below(people));
    }
    if (one_in(10)) {
        const std::string second = mark() + " dessous";
        xml += fmt::format("<br/>{}", second);
        expect(second, shown);
    }
    return xml;
}

std::string GeneratedTexts::words(bool shown, Times times, bool bold)
{
    std::string read = mark();
    // A first letter from right to left turns the paragraph.
    std::string xml = (one_in(7) ? "مرحبا " : "") + read;
    if (large_ && one_in(10)) {
        const std::string long_word(300, 'a');
        xml += ' ' + long_word;
        read += ' ' + long_word;
    }
    for (std::size_t i = length(); i > 0; --i) {
        const Word word = vocabulary[below(vocabulary.size())];
        xml += fmt::format(fmt::runtime(bold && one_in(8) ? " <b>{}</b>" : " {}"), word.typed);
        read += fmt::format(" {}", word.read);
    }
    expect(read + " fin", shown, times);
    return xml + " fin";
}

void GeneratedTexts::expect(std::string text, bool shown, Times times, text::Voice voice)
{
    expected_.push_back({std::move(text), voice, shown ? times : Times::never});
}

} // namespace restitution::tests
