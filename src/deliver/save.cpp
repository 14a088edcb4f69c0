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

bool is_one_of(const std::vector<std::filesystem::path>& inputs, const std::filesystem::path& place)
{
    return std::ranges::any_of(inputs, [&](const std::filesystem::path& input) {
        std::error_code error; // most often nothing stands in the place yet
        return std::filesystem::equivalent(input, place, error);
    });
}

std::optional<Diagnostic> find_input_in_place(const std::filesystem::path& folder,
                                              const std::vector<OutputFile>& files,
                                              const std::vector<std::filesystem::path>& inputs)
{
    for (const OutputFile& file : files) {
        if (is_one_of(inputs, folder / file.name)) {
            return Diagnostic{
                Severity::error,
                "deliver.over-input",
                fmt::format("'{}' would take the place of a file that it is made from",
                            (folder / file.name).string()),
                {},
                {"choose another folder with -o, or give the file that was read another name"}};
        }
    }
    return std::nullopt;
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

Status save(const std::filesystem::path& folder, const std::vector<OutputFile>& files,
            const std::vector<std::filesystem::path>& inputs)
{
    if (auto fault = find_input_in_place(folder, files, inputs)) {
        return *std::move(fault);
    }
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
