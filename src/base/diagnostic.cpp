#include "base/diagnostic.hpp"

#include <algorithm>
#include <tuple>

namespace restitution {

void Diagnostics::add_all(const Diagnostics& others)
{
    all_.insert(all_.end(), others.all_.begin(), others.all_.end());
}

void Diagnostics::error(std::string_view code, std::string message, SourceSpan where,
                        std::vector<std::string> hints)
{
    add({Severity::error, code, std::move(message), where, std::move(hints)});
}

void Diagnostics::warning(std::string_view code, std::string message, SourceSpan where,
                          std::vector<std::string> hints)
{
    add({Severity::warning, code, std::move(message), where, std::move(hints)});
}

void Diagnostics::note(std::string_view code, std::string message, SourceSpan where,
                       std::vector<std::string> hints)
{
    add({Severity::note, code, std::move(message), where, std::move(hints)});
}

bool Diagnostics::has(Severity severity) const
{
    return std::ranges::any_of(all_,
                               [&](const Diagnostic& one) { return one.severity == severity; });
}

bool Diagnostics::has_error_at(const SourceSpan& where) const
{
    return where.file != nullptr && std::ranges::any_of(all_, [&](const Diagnostic& one) {
               return one.severity == Severity::error && one.where.file == where.file &&
                      one.where.begin == where.begin;
           });
}

std::vector<Diagnostic> Diagnostics::sorted() const
{
    const auto place = [](const Diagnostic& one) {
        const SourceFile* file = one.where.file;
        return std::tuple{file == nullptr, file ? std::string_view{file->name} : "",
                          one.where.begin};
    };
    std::vector<Diagnostic> ordered = all_;
    std::ranges::stable_sort(ordered, {}, place);
    return ordered;
}

} // namespace restitution
