#include "read/declared_ids.hpp"

#include "base/ascii.hpp"
#include "base/did_you_mean.hpp"
#include "base/name_some.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace restitution::read {

namespace {

constexpr std::size_t most_named = 6;

bool is_id(std::string_view id)
{
    return !id.empty() && std::ranges::all_of(id, [](char c) {
        return is_ascii_letter(c) || is_ascii_digit(c) || c == '_' || c == '.' || c == '-';
    });
}

} // namespace

void DeclaredIds::declare(const std::string& id, const SourceSpan& where)
{
    if (id.empty()) {
        return; // the schema has told that it is missing
    }
    const auto [first, is_new] = places_.emplace(id, where);
    if (is_new) {
        names_.push_back(id);
    } else {
        const SourceSpan& other = first->second;
        faults_.error("read.repeated-id", fmt::format("the {} '{}' is declared twice", noun_, id),
                      where,
                      {fmt::format("line {} has it too: give one of them another id",
                                   other.file ? lines_.locate(*other.file, other.begin).line : 0)});
    }
}

void DeclaredIds::know(const std::string& id)
{
    if (!id.empty() && places_.emplace(id, SourceSpan{}).second) {
        names_.push_back(id);
    }
}

bool DeclaredIds::ask(const std::string& id, const SourceSpan& where)
{
    if (places_.contains(id)) {
        return true;
    }
    if (!is_id(id) || refused_.contains(id)) {
        return false; // told by the schema: of here, or where the id is declared
    }
    auto hints = did_you_mean(id, names_, effort_);
    if (hints.empty()) {
        hints = {names_.empty()
                     ? fmt::format("declare it, as this file does none: <{} id=\"{}\" …>",
                                   noun_.substr(0, noun_.find(' ')), id)
                     : fmt::format("declare it, or use an id that is: {}",
                                   name_some(names_, most_named))};
    }
    faults_.error(unknown_code_, fmt::format("no {} has the id '{}'", noun_, id), where,
                  std::move(hints));
    return false;
}

} // namespace restitution::read
