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

/// Columns that ask for less than an equal share get it; the others share the rest.
std::vector<Length> narrowed(Length total, std::span<const ColumnNeed> needs)
{
    std::vector<Length> widths(needs.size());
    std::vector<double> greedy(needs.size(), 1);
    Length rest = total;
    auto left = static_cast<std::int64_t>(needs.size());
    for (bool found = true; found;) {
        found = false;
        for (std::size_t i = 0; i < needs.size(); ++i) {
            if (greedy[i] > 0 && needs[i].narrowest * left <= rest) {
                widths[i] = needs[i].narrowest;
                rest -= widths[i];
                greedy[i] = 0;
                --left;
                found = true;
            }
        }
    }
    add_shares(widths, rest, greedy);
    return widths;
}

} // namespace

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
        return narrowed(total, needs);
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
