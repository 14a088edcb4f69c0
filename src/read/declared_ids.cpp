#include "read/declared_ids.hpp"

#include "base/ascii.hpp"
#include "base/did_you_mean.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace restitution::read {

namespace {

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

std::string DeclaredIds::list_names() const
{
    constexpr std::size_t most = 6;
    const auto end = names_.begin() + static_cast<std::ptrdiff_t>(std::min(most, names_.size()));
    return fmt::format("{}{}", fmt::join(names_.begin(), end, ", "),
                       names_.size() > most ? ", …" : "");
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
                     : fmt::format("declare it, or use an id that is: {}", list_names())};
    }
    faults_.error(unknown_code_, fmt::format("no {} has the id '{}'", noun_, id), where,
                  std::move(hints));
    return false;
}

} // namespace restitution::read
