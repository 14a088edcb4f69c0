#pragma once

#include "base/bytes.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace restitution::deliver {

/// A file written under a name of its own beside its place, where it goes when it is whole.
///
/// Law:     its place holds the old file or the new one at any moment, never a part. What
///          stands under the temporary name is removed when this object ends, but for an old file
///          that could not be put back.
/// Errors:  each step gives the system's error number, or nothing.
class NewFile {
public:
    explicit NewFile(std::filesystem::path place);
    ~NewFile();
    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&&) = delete;

    [[nodiscard]] std::optional<int> write(const Bytes& bytes);

    /// The file before it, if there is one, changes to the temporary name. A folder or device is
    /// not replaced.
    [[nodiscard]] std::optional<int> take_its_place();

    /// Undoes take_its_place(), on file systems that can exchange two names; on others only
    /// where no file stood before.
    void give_way();

    const std::filesystem::path& place() const { return place_; }

private:
    enum class At { nowhere, temporary_name, place_of_none, place_of_another, place_for_good };

    std::filesystem::path place_;
    std::string name_;
    At at_ = At::nowhere;
};

} // namespace restitution::deliver
