#include "text/shorten.hpp"

#include "text/break_iterators.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace restitution::text {

namespace {

using Ends = std::vector<std::uint32_t>;

/// Where words end that others follow.
Ends word_ends(std::string_view text)
{
    Ends ends;
    for (std::size_t at = 1; at < text.size(); ++at) {
        if (text[at] == ' ' && text[at - 1] != ' ') {
            ends.push_back(static_cast<std::uint32_t>(at));
        }
    }
    return ends;
}

std::string cut(std::string_view text, std::uint32_t end)
{
    return std::string{text.substr(0, end)} + "…";
}

/// The last end that fits, 0 if none does. Goes out in steps that double, then back in halves.
template <class Fits>
std::uint32_t last_fitting(const Ends& ends, const Fits& fits)
{
    std::size_t known = 0; // as many fit
    std::size_t next = 1;
    while (next <= ends.size() && fits(ends[next - 1])) {
        known = next;
        next *= 2;
    }
    const auto begin = ends.begin() + static_cast<std::ptrdiff_t>(known);
    const auto end = ends.begin() + static_cast<std::ptrdiff_t>(std::min(next - 1, ends.size()));
    const auto behind = std::partition_point(begin, end, fits);
    return behind == ends.begin() ? 0 : *(behind - 1);
}

} // namespace

std::string shorten(std::string_view text, BreakIterators& breaks,
                    const std::function<bool(const std::string&)>& fits)
{
    const auto fits_to = [&](std::uint32_t end) { return fits(cut(text, end)); };
    const Ends words = word_ends(text);
    if (const std::uint32_t end = last_fitting(words, fits_to); end > 0) {
        return cut(text, end);
    }
    const std::string_view first = text.substr(0, words.empty() ? text.size() : words.front());
    return cut(text, last_fitting(breaks.cluster_ends(first), fits_to));
}

} // namespace restitution::text
