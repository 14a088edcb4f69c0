#include "text/hyphenator.hpp"

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "text/characters.hpp"

#include <hyphen.h>

#include <unicode/uchar.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define RESTITUTION_FINDS_LEAKS
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define RESTITUTION_FINDS_LEAKS
#endif

#ifdef RESTITUTION_FINDS_LEAKS
// libhyphen loses a few bytes of each dictionary that has a pattern twice, as the French has.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libhyphen";
}
#endif

namespace restitution::text {

namespace {

constexpr std::string_view folder = "/usr/share/hyphen";
constexpr int letters_each_side = 3;
// libhyphen is quadratic in the worst case; no word of a language is as long.
constexpr std::size_t longest_word = 100;

/// A language may come from a file: only a plain name reaches the file system.
bool is_plain_name(std::string_view language)
{
    return !language.empty() && std::ranges::all_of(language, [](char letter) {
        return is_ascii_letter(letter) || is_ascii_digit(letter) || letter == '-';
    });
}

struct Word {
    std::size_t begin = 0;
    std::string lowered;
    std::vector<std::uint32_t> ends; ///< of each letter, in bytes of the text
    int capitals = 0;
};

/// The letters from `at` on; `at` moves behind them, or behind one other character.
Word read_word(std::string_view text, std::size_t& at)
{
    Word word;
    word.begin = at;
    while (at < text.size()) {
        std::size_t next = at;
        const char32_t scalar = next_scalar(text, next);
        if (!is_letter(scalar)) {
            at = word.ends.empty() ? next : at;
            break;
        }
        at = next;
        word.capitals += is_upper(scalar) ? 1 : 0;
        append_scalar(word.lowered, static_cast<char32_t>(u_tolower(static_cast<UChar32>(scalar))));
        word.ends.push_back(static_cast<std::uint32_t>(at));
    }
    return word;
}

} // namespace

struct Hyphenator::Patterns {
    explicit Patterns(const std::string& file) : dictionary{hnj_hyphen_load(file.c_str())} {}
    ~Patterns()
    {
        if (dictionary != nullptr) {
            hnj_hyphen_free(dictionary);
        }
    }
    Patterns(const Patterns&) = delete;
    Patterns& operator=(const Patterns&) = delete;

    /// Indices of letters that a hyphen may follow.
    std::vector<std::size_t> points(const Word& word) const;

    HyphenDict* dictionary;
};

std::vector<std::size_t> Hyphenator::Patterns::points(const Word& word) const
{
    std::vector<char> hyphens(word.lowered.size() + 5);
    char** replacements = nullptr;
    int* positions = nullptr;
    int* cuts = nullptr;
    hnj_hyphen_hyphenate3(dictionary, word.lowered.c_str(), static_cast<int>(word.lowered.size()),
                          hyphens.data(), nullptr, &replacements, &positions, &cuts,
                          letters_each_side, letters_each_side, letters_each_side,
                          letters_each_side);
    std::vector<std::size_t> found;
    for (std::size_t letter = 0; letter + 1 < word.ends.size(); ++letter) {
        // A division that changes the spelling would change what is copied.
        const bool changes_spelling = replacements != nullptr && replacements[letter] != nullptr;
        if (hyphens[letter] % 2 == 1 && !changes_spelling) {
            found.push_back(letter);
        }
    }
    for (std::size_t i = 0; replacements != nullptr && i < word.lowered.size(); ++i) {
        std::free(replacements[i]);
    }
    std::free(replacements);
    std::free(positions);
    std::free(cuts);
    return found;
}

Hyphenator::Hyphenator() = default;
Hyphenator::~Hyphenator() = default;

// "fr-CA": hyph_fr_CA.dic, else hyph_fr.dic. A missing file is remembered too.
Hyphenator::Patterns* Hyphenator::patterns_for(std::string_view language)
{
    const auto known = patterns_.find(language);
    if (known != patterns_.end()) {
        return known->second.get();
    }
    auto& patterns = patterns_[std::string{language}];
    std::string name{is_plain_name(language) ? language : ""};
    std::ranges::replace(name, '-', '_');
    while (!name.empty()) {
        const std::string file = std::string{folder} + "/hyph_" + name + ".dic";
        std::error_code ignored;
        if (std::filesystem::exists(file, ignored)) {
            patterns = std::make_unique<Patterns>(file);
            break;
        }
        const std::size_t region = name.rfind('_');
        name.resize(region == std::string::npos ? 0 : region);
    }
    return patterns.get();
}

std::vector<std::uint32_t> Hyphenator::find_points(std::string_view text, std::string_view language)
{
    std::vector<std::uint32_t> found;
    const Patterns* patterns = patterns_for(language);
    // Patterns in another encoding than UTF-8 are of no use here.
    if (patterns == nullptr || patterns->dictionary == nullptr || patterns->dictionary->utf8 == 0) {
        return found;
    }
    for (std::size_t at = 0; at < text.size();) {
        const Word word = read_word(text, at);
        if (word.ends.size() < std::size_t{2} * letters_each_side || word.capitals > 1 ||
            word.lowered.size() > longest_word) {
            continue;
        }
        for (const std::size_t letter : patterns->points(word)) {
            const bool far_from_ends = letter + 1 >= letters_each_side &&
                                       letter + 1 + letters_each_side <= word.ends.size();
            if (far_from_ends) {
                found.push_back(word.ends[letter]);
            }
        }
    }
    return found;
}

} // namespace restitution::text
