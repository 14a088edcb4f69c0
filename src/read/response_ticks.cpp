#include "read/response_ticks.hpp"

#include "survey/fold_text.hpp"

#include <algorithm>

namespace restitution::read {

namespace {

using survey::Answer;
using survey::fold_text;
using survey::QuestionKind;

bool is_single(const survey::Question& question)
{
    return question.kind == QuestionKind::single || question.kind == QuestionKind::scale;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blank = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blank);
    return begin == std::string_view::npos
               ? std::string_view{}
               : text.substr(begin, text.find_last_not_of(blank) - begin + 1);
}

void keep_each_once(std::vector<std::uint16_t>& ticks)
{
    std::ranges::sort(ticks);
    const auto repeated = std::ranges::unique(ticks);
    ticks.erase(repeated.begin(), repeated.end());
}

} // namespace

TickSplitter::TickSplitter(const survey::Question& question, std::string_view separator)
    : question_{question}, separator_{separator}
{
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        labels_.push_back({fold_text(question.options[i].label), static_cast<std::uint16_t>(i)});
    }
    std::ranges::stable_sort(labels_, std::greater<>{},
                             [](const Label& label) { return label.folded.size(); });
}

const TickSplitter::Label* TickSplitter::whole(std::string_view folded) const
{
    const auto found = std::ranges::find(labels_, folded, &Label::folded);
    return found == labels_.end() ? nullptr : &*found;
}

Answer TickSplitter::split(std::string_view cell) const
{
    cell = trimmed(cell);
    if (cell.empty()) {
        return {};
    }
    if (const Label* label = whole(fold_text(cell))) {
        return {{label->option}, ""};
    }
    return is_single(question_) ? Answer{{}, std::string{cell}} : split_several(cell);
}

/// Items between separators; runs of items that join to an option are that option.
Answer TickSplitter::split_several(std::string_view cell) const
{
    std::vector<std::size_t> starts{0};
    std::vector<std::size_t> ends;
    for (std::size_t at = cell.find(separator_); at != std::string_view::npos;
         at = cell.find(separator_, at + separator_.size())) {
        ends.push_back(at);
        starts.push_back(at + separator_.size());
    }
    ends.push_back(cell.size());

    const std::size_t count = starts.size();
    std::vector<std::uint16_t> ticks;
    // The longest run of items from `first` on that is an option, or none.
    const auto option_from = [&](std::size_t first, std::size_t& last) -> const Label* {
        const std::size_t longest = labels_.empty() ? 0 : labels_.front().folded.size() * 2 + 64;
        const Label* found = nullptr;
        for (std::size_t end = first; end < count && ends[end] - starts[first] <= longest; ++end) {
            if (const Label* label =
                    whole(fold_text(cell.substr(starts[first], ends[end] - starts[first])))) {
                found = label;
                last = end;
            }
        }
        return found;
    };
    std::string other;
    std::size_t other_end = count; // item after the last one that went into `other`
    for (std::size_t item = 0; item < count;) {
        std::size_t last = item;
        if (const Label* label = option_from(item, last)) {
            ticks.push_back(label->option);
            item = last + 1;
            continue;
        }
        const std::string_view words = cell.substr(starts[item], ends[item] - starts[item]);
        if (!trimmed(words).empty()) {
            other += other.empty() ? "" : other_end == item ? separator_ : "; ";
            other += other_end == item ? words : trimmed(words);
            other_end = item + 1;
        }
        ++item;
    }
    keep_each_once(ticks);
    return {std::move(ticks), std::string{trimmed(other)}};
}

} // namespace restitution::read
