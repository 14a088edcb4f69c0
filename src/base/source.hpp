#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace restitution {

/// One input file, whole and in memory.
///
/// name:  as it is written where it is asked for; messages name it so.
/// text:  the bytes a span counts in.
/// path:  leads to it from the working folder; empty: `name` does.
struct SourceFile {
    std::string name;
    std::string text;
    std::string path = {};

    const std::string& place() const { return path.empty() ? name : path; }
};

/// A stretch of bytes in a source file; no file means "nowhere in particular".
///
/// Input:   the file outlives the span: files live in a SourceStore.
/// Shape:   [begin, end), counted in bytes of file->text; end >= begin.
struct SourceSpan {
    const SourceFile* file = nullptr;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    friend bool operator==(const SourceSpan&, const SourceSpan&) = default;
};

/// Keeps every file of a run where it is, so that spans stay valid.
class SourceStore {
public:
    const SourceFile& add(SourceFile file) { return files_.emplace_back(std::move(file)); }

private:
    std::deque<SourceFile> files_;
};

/// Line and column of a byte, as editors count them.
///
/// Unit:    lines and columns from 1; a column is a Unicode scalar value.
/// Shape:   `text` is the whole line without its line end (LF, CR LF or CR).
struct SourceLocation {
    std::uint32_t line = 1;
    std::uint32_t column = 1;
    std::string_view text;
};

/// Locates many places of files: goes through each file once, not once per place.
///
/// Input:   a file outlives the locator, and its text stays as it is.
/// Law:     a place is told as if it were the only one; one beyond the end is the end.
class Locator {
public:
    SourceLocation locate(const SourceFile& file, std::uint32_t offset);

private:
    /// Where the byte at a multiple of `stride` stands.
    struct Mark {
        std::uint32_t line = 1;
        std::uint32_t column = 1;
        std::size_t line_start = 0;
    };
    static constexpr std::size_t stride = 1024;

    static Mark advanced(Mark mark, std::string_view text, std::size_t from, std::size_t to);
    const std::vector<Mark>& marks_of(const SourceFile& file);

    std::map<const SourceFile*, std::vector<Mark>> marks_;
};

} // namespace restitution
