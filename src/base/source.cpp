#include "base/source.hpp"

#include "base/utf8.hpp"

#include <algorithm>

namespace restitution {

namespace {

bool ends_line(std::string_view text, std::size_t at)
{
    return text[at] == '\n' ||
           (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n'));
}

} // namespace

Locator::Mark Locator::advanced(Mark mark, std::string_view text, std::size_t from, std::size_t to)
{
    for (std::size_t i = from; i < to; ++i) {
        if (ends_line(text, i)) {
            mark = {mark.line + 1, 1, i + 1};
        } else {
            mark.column += starts_character(text[i]) ? 1 : 0;
        }
    }
    return mark;
}

const std::vector<Locator::Mark>& Locator::marks_of(const SourceFile& file)
{
    std::vector<Mark>& marks = marks_[&file];
    if (marks.empty()) {
        marks.reserve(file.text.size() / stride + 1);
        marks.emplace_back();
        for (std::size_t to = stride; to <= file.text.size(); to += stride) {
            marks.push_back(advanced(marks.back(), file.text, to - stride, to));
        }
    }
    return marks;
}

SourceLocation Locator::locate(const SourceFile& file, std::uint32_t offset)
{
    const std::string_view text = file.text;
    const std::size_t at = std::min<std::size_t>(offset, text.size());
    const std::vector<Mark>& marks = marks_of(file);
    const Mark found = advanced(marks[at / stride], text, at - at % stride, at);

    // The line ends behind the last mark on it; a CR just before that mark may belong to its end.
    const auto beyond = std::ranges::upper_bound(marks, found.line, {}, &Mark::line);
    const auto last_on_line = static_cast<std::size_t>(beyond - marks.begin()) - 1;
    const std::size_t search = std::max(found.line_start + 1, last_on_line * stride) - 1;
    const std::size_t end = text.find_first_of("\r\n", search);
    return {found.line, found.column, text.substr(found.line_start, end - found.line_start)};
}

} // namespace restitution
