#include "read/declared_ids.hpp"

#include "read/did_you_mean.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace restitution::read {

namespace {

bool is_id(std::string_view id)
{
    return !id.empty() && std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || c == '.' || c == '-';
    });
}

} // namespace

void DeclaredIds::declare(const std::string& id, const SourceSpan& where)
{
    const auto [first, is_new] = places_.emplace(id, where);
    if (!is_new) {
        const SourceSpan& other = first->second;
        faults_.error("read.repeated-id", fmt::format("the {} '{}' is declared twice", noun_, id),
                      where,
                      {fmt::format("line {} has it too: give one of them another id",
                                   other.file ? lines_.locate(*other.file, other.begin).line : 0)});
    }
}

bool DeclaredIds::ask(const std::string& id, const SourceSpan& where) const
{
    if (places_.contains(id)) {
        return true;
    }
    if (!is_id(id)) {
        return false; // no id at all: the schema has told it
    }
    std::vector<std::string> known;
    for (const auto& [name, place] : places_) {
        known.push_back(name);
    }
    auto hints = did_you_mean(id, known);
    if (hints.empty()) {
        hints = {known.empty()
                     ? fmt::format("no {} is declared in this file", noun_)
                     : fmt::format("declare it, or use an id that is: {}", known.front())};
    }
    faults_.error(unknown_code_, fmt::format("no {} has the id '{}'", noun_, id), where,
                  std::move(hints));
    return false;
}

} // namespace restitution::read
