#include "typeset/column_widths.hpp"

#include <algorithm>
#include <numeric>

namespace restitution::typeset {

namespace {

Length sum(std::span<const Length> lengths)
{
    return std::accumulate(lengths.begin(), lengths.end(), Length{});
}

/// Adds exact shares: each ends where the sum of the shares so far says, so nothing is left over.
void add_shares(std::vector<Length>& widths, Length total, std::span<const double> shares)
{
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    double reached = 0;
    Length given;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        reached += shares[i];
        const Length until = total.scaled(reached / all);
        widths[i] += until - given;
        given = until;
    }
}

/// What a column would still take, by its weight, up to its natural width.
std::vector<double> hungry(std::span<const ColumnNeed> needs, std::span<const Length> widths)
{
    std::vector<double> shares;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        shares.push_back(widths[i] < needs[i].natural ? needs[i].weight : 0);
    }
    return shares;
}

/// One round: gives by weight, takes back what goes beyond a natural width.
Length feed(std::vector<Length>& widths, Length room, std::span<const ColumnNeed> needs)
{
    add_shares(widths, room, hungry(needs, widths));
    Length back;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        const Length most = std::max(needs[i].natural, needs[i].narrowest);
        if (widths[i] > most) {
            back += widths[i] - most;
            widths[i] = most;
        }
    }
    return back;
}

struct Bounds {
    Length least;
    Length most;
};

std::vector<Length> clamped(Length level, std::span<const Bounds> bounds)
{
    std::vector<Length> widths;
    for (const Bounds& one : bounds) {
        widths.push_back(std::clamp(level, one.least, one.most));
    }
    return widths;
}

/// Equal widths but for the columns whose bounds say otherwise.
///
/// Input:   the least widths together are no more than `total`, the most are no less.
std::vector<Length> levelled(Length total, std::span<const Bounds> bounds)
{
    std::int64_t low = 0;
    std::int64_t high = total.in_emu();
    while (low < high) {
        const std::int64_t middle = low + (high - low + 1) / 2;
        const bool fits = sum(clamped(Length::emu(middle), bounds)) <= total;
        (fits ? low : high) = fits ? middle : middle - 1;
    }
    std::vector<Length> widths = clamped(Length::emu(low), bounds);
    Length rest = total - sum(widths);
    for (std::size_t i = 0; i < widths.size() && rest > Length{}; ++i) {
        if (widths[i] == Length::emu(low) && widths[i] < bounds[i].most) {
            widths[i] += Length::emu(1);
            rest -= Length::emu(1);
        }
    }
    return widths;
}

/// Too little room for the widest words, but enough for their parts.
std::vector<Length> narrowed(Length total, std::span<const ColumnNeed> needs)
{
    std::vector<Bounds> bounds;
    for (const ColumnNeed& need : needs) {
        bounds.push_back({need.least, need.narrowest});
    }
    return levelled(total, bounds);
}

/// Words that are broken anyhow ask for no more than an equal share.
std::vector<ColumnNeed> modest(Length total, std::span<const ColumnNeed> needs)
{
    std::vector<ColumnNeed> capped{needs.begin(), needs.end()};
    const Length share = total / static_cast<std::int64_t>(needs.size());
    for (ColumnNeed& need : capped) {
        need.narrowest = std::min(need.narrowest, share);
        need.least = std::min(need.least, share);
    }
    return capped;
}

} // namespace

WordFit fit_of(Length total, std::span<const ColumnNeed> needs)
{
    Length narrowest;
    Length least;
    for (const ColumnNeed& need : needs) {
        narrowest += need.narrowest;
        least += need.least;
    }
    return narrowest <= total ? WordFit::whole
           : least <= total   ? WordFit::divided
                              : WordFit::broken;
}

std::vector<Length> choose_column_widths(Length total, std::span<const ColumnNeed> needs)
{
    std::vector<Length> widths;
    std::vector<double> weights;
    for (const ColumnNeed& need : needs) {
        widths.push_back(need.narrowest);
        weights.push_back(need.weight);
    }
    Length room = total - sum(widths);
    if (room < Length{}) {
        return fit_of(total, needs) == WordFit::divided
                   ? narrowed(total, needs)
                   : choose_column_widths(total, modest(total, needs));
    }
    // Each round satisfies a column or uses the room up, so there are at most as many.
    for (std::size_t round = 0; round < needs.size() && room > Length{}; ++round) {
        const auto shares = hungry(needs, widths);
        if (std::ranges::all_of(shares, [](double share) { return share == 0; })) {
            break;
        }
        room = feed(widths, room, needs);
    }
    add_shares(widths, room, weights);
    return widths;
}

} // namespace restitution::typeset
