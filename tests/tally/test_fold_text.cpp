#include "base/utf8.hpp"
#include "support/catch.hpp"
#include "survey/fold_text.hpp"

#include <random>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

using namespace restitution;
using survey::fold_text;
using survey::trim_text;

namespace {

/// Letters of several scripts, marks that join them, spaces and what has no width.
std::string some_text(unsigned seed)
{
    constexpr std::u32string_view characters = U"aAzZéÉßµÿŸ×÷ÀÞœŒıİđĐơƯừỘΣσςДд中ﬁŉ𝒳👍'’ʼ-–…/"
                                               U"\u0300\u0301\u0302\u0323\u0345\u00AD\u200B\u200D"
                                               U"\u2060\uFEFF \t\n\u00A0\u202F\u2003\u3000";
    std::mt19937 random{seed};
    std::string text;
    for (std::size_t n = random() % 20; n > 0; --n) {
        append_scalar(text, characters[random() % characters.size()]);
    }
    return text;
}

/// What folding Latin-1 by hand must agree with.
std::string folded_by_icu(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    auto folded = icu::UnicodeString::fromUTF8(std::string{text}).foldCase();
    folded = icu::Normalizer2::getNFCInstance(status)->normalize(folded, status);
    REQUIRE(U_SUCCESS(status));
    std::string out;
    return folded.toUTF8String(out);
}

} // namespace

TEST_CASE("folding again changes nothing, whatever the letters", "[survey]")
{
    const auto seed = GENERATE(range(0U, 2000U));
    CAPTURE(seed);
    const std::string text = some_text(seed);
    CAPTURE(text);

    const std::string folded = fold_text(text);

    CHECK(fold_text(folded) == folded);
    CHECK(fold_text(" \u00A0" + text + "\u200B\n") == folded);
}

TEST_CASE("a trimmed text folds as the whole one, and is empty with it", "[survey]")
{
    const auto seed = GENERATE(range(0U, 2000U));
    CAPTURE(seed);
    const std::string text = some_text(seed);
    CAPTURE(text);

    const std::string_view trimmed = trim_text(text);

    CHECK(text.find(trimmed) != std::string::npos);
    CHECK(trim_text(trimmed) == trimmed);
    CHECK(fold_text(trimmed) == fold_text(text));
    CHECK(trimmed.empty() == fold_text(text).empty());
}

TEST_CASE("every letter folds as Unicode folds it", "[survey]")
{
    for (char32_t c = 0x21; c < 0x2100; ++c) {
        std::string letter;
        append_scalar(letter, c);
        const std::string folded = fold_text(letter);
        if (folded.empty() || folded.starts_with('\'')) {
            continue; // spaces, what has no width, apostrophes: folded on purpose
        }
        if (folded != folded_by_icu(letter)) {
            CAPTURE(static_cast<unsigned>(c), letter, folded);
            FAIL_CHECK("another folding");
        }
    }
}
