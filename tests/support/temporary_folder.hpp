#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <unistd.h>

namespace restitution::tests {

/// A new folder of this run's own, which goes with its owner.
class TemporaryFolder {
public:
    explicit TemporaryFolder(std::string_view name)
        : path_{std::filesystem::temp_directory_path() /
                ("restitution-" + std::string{name} + "-" + std::to_string(::getpid()))}
    {
        std::filesystem::create_directory(path_);
    }
    ~TemporaryFolder() { std::filesystem::remove_all(path_); }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

} // namespace restitution::tests
