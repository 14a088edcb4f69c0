#pragma once

#include "support/generate_meeting.hpp"

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace restitution::tests {

/// Texts of a generated meeting, with what is expected of each.
///
/// Law:     every text holds a word that no other has, and what is expected of it begins with it;
/// the same seed gives the same texts.
class GeneratedTexts {
public:
    explicit GeneratedTexts(unsigned seed) : random_{seed}, large_{seed % 50 == 7} {}

    /// Whether this meeting is one of the few that are long, deep and wide.
    bool large() const { return large_; }
    std::size_t below(std::size_t count) { return random_() % count; }
    bool one_in(std::size_t count) { return below(count) == 0; }

    /// A word that no other text has.
    std::string mark();
    /// Words without any expectation.
    std::string bare(std::size_t count);
    /// One text as XML, with elements in it, that name one of `people` now and then.
    std::string rich(bool shown, std::size_t people);
    /// One text as XML, words alone.
    std::string plain(bool shown, Times times = Times::once);

    void expect(std::string text, bool shown, Times times = Times::once,
                text::Voice voice = text::Voice::authored);
    std::vector<Expectation> expected() { return std::move(expected_); }

private:
    std::size_t length() { return large_ && one_in(12) ? 40 + below(60) : below(9); }
    std::string words(bool shown, Times times, bool bold);

    std::mt19937 random_;
    bool large_;
    std::size_t marks_ = 0;
    std::vector<Expectation> expected_;
};

} // namespace restitution::tests
