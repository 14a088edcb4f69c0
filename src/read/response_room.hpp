#pragma once

#include "survey/responses.hpp"

#include <cstddef>

namespace restitution::read {

/// What the responses of a meeting may hold, those of all its surveys together: what is read
/// first leaves less for what follows.
///
/// texts:   answers in words, the dearest part: they are folded, counted and sorted.
/// Law:     whatever the files hold within these bounds, a workbook of them stays below 512 MB.
struct ResponseRoom {
    static constexpr std::size_t most_bytes = 32U << 20U;
    static constexpr std::size_t most_cells = 1'500'000;
    static constexpr std::size_t most_texts = 300'000;

    std::size_t bytes = most_bytes;
    std::size_t cells = most_cells;
    std::size_t texts = most_texts;

    /// Input:   `responses` with their raw table, read within this room. A file's bytes are taken
    ///          apart, for it stays in memory though it is refused.
    void take(const survey::Responses& responses);
};

} // namespace restitution::read
