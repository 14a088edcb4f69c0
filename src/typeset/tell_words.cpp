#include "typeset/tell_words.hpp"

#include <fmt/format.h>

#include <map>
#include <set>
#include <tuple>

namespace restitution::typeset {

namespace {

constexpr std::size_t most_places = 5;

/// The places of one word: those told, and the first of the others with their number.
struct Word {
    std::set<std::tuple<const SourceFile*, std::size_t, std::size_t>> places;
    Diagnostic next = {};
};

} // namespace

void tell_words_once(const Diagnostics& told, Diagnostics& faults)
{
    std::map<std::string, Word> words;
    for (const Diagnostic& fault : told.all()) {
        if (fault.code != "typeset.overlong-word") {
            faults.add(fault);
            continue;
        }
        Word& word = words[fault.message];
        const auto [place, is_new] =
            word.places.emplace(fault.where.file, fault.where.begin, fault.where.end);
        if (is_new && word.places.size() <= most_places) {
            faults.add(fault);
        } else if (is_new && word.places.size() == most_places + 1) {
            word.next = fault;
        }
    }
    for (auto& [message, word] : words) {
        if (word.places.size() > most_places) {
            word.next.message +=
                fmt::format(", here and at {} more places", word.places.size() - most_places - 1);
            faults.add(std::move(word.next));
        }
    }
}

} // namespace restitution::typeset
