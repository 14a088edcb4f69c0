#include "read/response_ticks.hpp"

#include "survey/fold_text.hpp"

#include <algorithm>
#include <set>
#include <span>

namespace restitution::read {

namespace {

using survey::fold_text;
using survey::QuestionKind;
using survey::trim_text;
using Ticks = std::vector<std::uint16_t>;

/// In one cell, for a way that ticks no option twice.
constexpr std::size_t most_runs_tried = 500;

void keep_each_once(Ticks& ticks)
{
    std::ranges::sort(ticks);
    ticks.erase(std::unique(ticks.begin(), ticks.end()), ticks.end());
}

/// The stretches of a cell between separators. Items are counted from 0; [first, last) is a run.
class Items {
public:
    Items(std::string_view cell, std::string_view separator) : cell_{cell}
    {
        std::size_t start = 0;
        for (std::size_t at = cell.find(separator); at != std::string_view::npos;
             at = cell.find(separator, start)) {
            bounds_.push_back({start, at});
            start = at + separator.size();
        }
        bounds_.push_back({start, cell.size()});
    }

    std::size_t size() const { return bounds_.size(); }
    std::string_view run(std::size_t first, std::size_t last) const
    {
        return cell_.substr(bounds_[first].begin, bounds_[last - 1].end - bounds_[first].begin);
    }

private:
    struct Bounds {
        std::size_t begin;
        std::size_t end;
    };
    std::string_view cell_;
    std::vector<Bounds> bounds_;
};

/// What a run of items is: an option, or a blank, which is nothing and no obstacle ("A;B;").
struct Run {
    std::optional<std::uint16_t> option;
    bool blank = false;
    bool is_readable() const { return option.has_value() || blank; }
};

/// How an item boundary is reached by options alone, from one end of the cell.
///
/// longest and shortest: the boundary before this one when the option between them is taken as
/// long, or as short, as can be.
struct Reach {
    bool reached = false;
    std::size_t longest = 0;
    std::size_t shortest = 0;
};

/// Reads the items of a cell as options; read_run(first, last) tells what a run is.
template <class ReadRun>
class OptionCover {
public:
    /// sizes:  of how many items an option may be made, ascending.
    OptionCover(std::size_t items, std::span<const std::size_t> sizes, ReadRun read_run)
        : items_{items}, sizes_{sizes}, read_run_{read_run}
    {
    }

    /// [i]: whether options alone reach from the first item to boundary i.
    std::vector<Reach> from_left() const
    {
        std::vector<Reach> reaches(items_ + 1);
        reaches.front().reached = true;
        for (std::size_t first = 0; first < items_; ++first) {
            for (const std::size_t n : reaches[first].reached ? up_to(items_ - first) : none) {
                reach(reaches[first + n], first, read_run_(first, first + n));
            }
        }
        return reaches;
    }

    /// [i]: whether options alone reach from boundary i to the last item.
    std::vector<Reach> from_right() const
    {
        std::vector<Reach> reaches(items_ + 1);
        reaches.back().reached = true;
        for (std::size_t last = items_; last > 0; --last) {
            for (const std::size_t n : reaches[last].reached ? up_to(last) : none) {
                reach(reaches[last - n], last, read_run_(last - n, last));
            }
        }
        return reaches;
    }

    /// Options between two boundaries, walked back along `reaches`.
    Ticks ticks(const std::vector<Reach>& reaches, std::size_t from, std::size_t to) const
    {
        Ticks found;
        while (from != to) {
            const std::size_t next = reaches[from].longest;
            const Run run = read_run_(std::min(from, next), std::max(from, next));
            if (run.option) {
                found.push_back(*run.option);
            }
            from = next;
        }
        keep_each_once(found);
        return found;
    }

    /// The first way, longest options first, in which no option comes twice; looks for it along
    /// so many runs at most.
    std::optional<Ticks> ticks_without_repeats(const std::vector<Reach>& right,
                                               std::size_t budget) const
    {
        Ticks found;
        if (!extend(found, 0, right, budget)) {
            return std::nullopt;
        }
        keep_each_once(found);
        return found;
    }

    /// Whether options make up the items in more than one way.
    static bool has_choice(const std::vector<Reach>& left, const std::vector<Reach>& right)
    {
        for (std::size_t i = 0; i < left.size(); ++i) {
            if (left[i].reached && right[i].reached && right[i].longest != right[i].shortest) {
                return true;
            }
        }
        return false;
    }

private:
    bool extend(Ticks& ticks, std::size_t first, const std::vector<Reach>& right,
                std::size_t& budget) const
    {
        if (first == items_) {
            return true;
        }
        const auto sizes = up_to(items_ - first);
        for (auto size = sizes.rbegin(); size != sizes.rend(); ++size) {
            const std::size_t n = *size;
            if (!right[first + n].reached) {
                continue;
            }
            if (budget == 0) {
                return false;
            }
            --budget;
            if (extend_by(read_run_(first, first + n), ticks, first + n, right, budget)) {
                return true;
            }
        }
        return false;
    }

    bool extend_by(const Run& run, Ticks& ticks, std::size_t next, const std::vector<Reach>& right,
                   std::size_t& budget) const
    {
        if (run.blank) {
            return extend(ticks, next, right, budget);
        }
        if (!run.option || std::ranges::find(ticks, *run.option) != ticks.end()) {
            return false;
        }
        ticks.push_back(*run.option);
        if (extend(ticks, next, right, budget)) {
            return true;
        }
        ticks.pop_back();
        return false;
    }

    static constexpr std::span<const std::size_t> none{};

    std::span<const std::size_t> up_to(std::size_t items) const
    {
        const auto end = std::ranges::upper_bound(sizes_, items);
        return {sizes_.begin(), end};
    }

    static void reach(Reach& boundary, std::size_t other, const Run& run)
    {
        if (run.is_readable()) {
            // The walk comes from the far end: what reaches first is the longest.
            boundary.longest = boundary.reached ? boundary.longest : other;
            boundary.shortest = other;
            boundary.reached = true;
        }
    }

    std::size_t items_;
    std::span<const std::size_t> sizes_;
    ReadRun read_run_;
};

} // namespace

TickSplitter::TickSplitter(const survey::Question& question, std::string_view separator)
    : separator_{separator}, one_tick_{question.kind == QuestionKind::single ||
                                       question.kind == QuestionKind::scale}
{
    std::set<std::size_t> sizes{1}; // of a blank
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        const std::string& label = question.options[i].label;
        options_.try_emplace(label, static_cast<Index>(i));
        sizes.insert(Items{label, separator_}.size());
    }
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        const std::string label = fold_text(question.options[i].label);
        options_.try_emplace(label, static_cast<Index>(i));
        sizes.insert(Items{label, separator_}.size());
    }
    sizes_.assign(sizes.begin(), sizes.end());
}

std::optional<TickSplitter::Index> TickSplitter::find_option(std::string_view text) const
{
    auto found = options_.find(std::string{text});
    if (found == options_.end()) {
        found = options_.find(fold_text(text));
    }
    return found == options_.end() ? std::nullopt : std::optional{found->second};
}

SplitCell TickSplitter::split(std::string_view cell) const
{
    cell = trim_text(cell);
    if (cell.empty()) {
        return {};
    }
    if (one_tick_ || cell.find(separator_) == std::string_view::npos) {
        const auto option = find_option(cell);
        return option ? SplitCell{{{*option}, ""}} : SplitCell{{{}, std::string{cell}}};
    }
    return split_several(cell);
}

SplitCell TickSplitter::split_several(std::string_view cell) const
{
    const Items items{cell, separator_};
    const auto read_run = [&](std::size_t first, std::size_t last) {
        const std::string_view run = items.run(first, last);
        return Run{find_option(run), last - first == 1 && trim_text(run).empty()};
    };
    const OptionCover cover{items.size(), sizes_, read_run};
    const auto left = cover.from_left();
    const auto right = cover.from_right();
    if (right.front().reached) {
        if (!cover.has_choice(left, right)) {
            return {{cover.ticks(right, 0, items.size()), ""}};
        }
        auto ticks = cover.ticks_without_repeats(right, most_runs_tried);
        return {{ticks ? *std::move(ticks) : cover.ticks(right, 0, items.size()), ""}, true};
    }
    std::size_t begin = items.size();
    while (!left[begin].reached) {
        --begin;
    }
    std::size_t end = begin + 1;
    while (!right[end].reached) {
        ++end;
    }
    Ticks ticks = cover.ticks(left, begin, 0);
    const Ticks behind = cover.ticks(right, end, items.size());
    // A separator with nothing beyond it parts nothing: it is the text's own.
    begin = ticks.empty() ? 0 : begin;
    end = behind.empty() ? items.size() : end;
    ticks.insert(ticks.end(), behind.begin(), behind.end());
    keep_each_once(ticks);
    return {{std::move(ticks), std::string{trim_text(items.run(begin, end))}}};
}

} // namespace restitution::read
