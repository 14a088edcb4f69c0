#include "deliver/save.hpp"

#include "deliver/new_file.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <system_error>

namespace restitution::deliver {

namespace {

Diagnostic failed(const std::filesystem::path& what, int error)
{
    return {
        Severity::error,
        "deliver.write-failed",
        fmt::format("cannot write '{}': {}", what.string(), std::generic_category().message(error)),
        {},
        {"choose another folder with -o, or free some space"}};
}

std::optional<Diagnostic> take_places(std::vector<NewFile>& files)
{
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (const auto reason = files[i].take_its_place()) {
            std::for_each_n(files.begin(), i, [](NewFile& file) { file.give_way(); });
            return failed(files[i].place(), *reason);
        }
    }
    return std::nullopt;
}

} // namespace

Status save(const std::filesystem::path& folder, const std::vector<OutputFile>& files)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error || !std::filesystem::is_directory(folder, error)) {
        return Diagnostic{Severity::error,
                          "deliver.no-folder",
                          fmt::format("cannot make the folder '{}': {}", folder.string(),
                                      error ? error.message() : "a file stands in its place"),
                          {},
                          {"choose another folder with -o"}};
    }
    std::vector<NewFile> written;
    for (const OutputFile& file : files) {
        NewFile& made = written.emplace_back(folder / file.name);
        if (const auto reason = made.write(file.bytes)) {
            return failed(made.place(), *reason);
        }
    }
    if (auto fault = take_places(written)) {
        return *std::move(fault);
    }
    return Done{};
}

} // namespace restitution::deliver
