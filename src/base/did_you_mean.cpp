#include "base/did_you_mean.hpp"

#include "base/ascii.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace restitution {

namespace {

constexpr std::size_t longest = 300;

std::size_t most_edits(std::size_t letters)
{
    return std::min(letters / 3, std::max<std::size_t>(3, letters / 10));
}

std::size_t differ_in_length(std::string_view a, std::string_view b)
{
    return a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
}

} // namespace

std::size_t edit_distance(std::string_view a, std::string_view b)
{
    // Damerau's distance over three rows: two back for a swap, one back for the rest.
    std::vector<std::size_t> before_last(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        last[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], before_last[j - 2] + 1);
            }
        }
        std::swap(before_last, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

bool Effort::spend(std::size_t cost)
{
    const bool enough = cost <= left_;
    left_ = enough ? left_ - cost : 0;
    return enough;
}

std::string find_nearest(std::string_view word, const std::vector<std::string>& known,
                         Effort& effort)
{
    if (word.size() > longest || !effort.spend(known.size()) ||
        std::ranges::find(known, word) != known.end()) {
        return "";
    }
    const std::string* best = nullptr;
    std::size_t best_distance = 0;
    for (const std::string& candidate : known) {
        const std::size_t allowed = most_edits(std::max(word.size(), candidate.size()));
        if (candidate.size() > longest || differ_in_length(word, candidate) > allowed) {
            continue;
        }
        if (!effort.spend(word.size() * candidate.size())) {
            return "";
        }
        const std::size_t distance =
            to_ascii_lower(word) == to_ascii_lower(candidate) ? 0 : edit_distance(word, candidate);
        if (distance <= allowed && (best == nullptr || distance < best_distance)) {
            best = &candidate;
            best_distance = distance;
        }
    }
    return best ? *best : "";
}

std::string find_nearest(std::string_view word, const std::vector<std::string>& known)
{
    Effort effort;
    return find_nearest(word, known, effort);
}

std::vector<std::string> did_you_mean(std::string_view word, const std::vector<std::string>& known,
                                      Effort& effort)
{
    const std::string nearest = find_nearest(word, known, effort);
    return nearest.empty() ? std::vector<std::string>{}
                           : std::vector{fmt::format("did you mean '{}'?", nearest)};
}

std::vector<std::string> did_you_mean(std::string_view word, const std::vector<std::string>& known)
{
    Effort effort;
    return did_you_mean(word, known, effort);
}

} // namespace restitution
