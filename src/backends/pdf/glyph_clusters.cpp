#include "backends/pdf/glyph_clusters.hpp"

#include "base/utf8.hpp"

#include <algorithm>

namespace restitution::backends::pdf {

namespace {

// What a glyph without characters of its own maps to.
constexpr std::string_view nothing;

/// Glyphs [first, last) of the run and the bytes of text they stand for.
struct Cluster {
    std::size_t first = 0;
    std::size_t last = 0;
    std::string_view text;
    bool spoken = false;
};

bool is_private(char32_t scalar)
{
    return (scalar >= 0xE000 && scalar <= 0xF8FF) || scalar >= 0xF0000;
}

bool may_be_mapped_to(char32_t scalar)
{
    return scalar != 0 && scalar != 0xFEFF && scalar != 0xFFFE;
}

template <class Condition>
bool any_scalar(std::string_view text, Condition condition)
{
    for (std::size_t at = 0; at < text.size();) {
        if (condition(next_scalar(text, at))) {
            return true;
        }
    }
    return false;
}

// Nearly all text is below U+E000, where nothing is special: its lead bytes tell.
bool is_common(std::string_view text)
{
    return std::ranges::none_of(
        text, [](char byte) { return static_cast<unsigned char>(byte) >= 0xEE || byte == '\0'; });
}

bool may_be_mapped_to(std::string_view text)
{
    return is_common(text) ||
           !any_scalar(text, [](char32_t scalar) { return !may_be_mapped_to(scalar); });
}

bool holds_private(std::string_view text)
{
    return !is_common(text) && any_scalar(text, is_private);
}

bool must_be_spoken(const Cluster& cluster)
{
    const std::size_t glyphs = cluster.last - cluster.first;
    return (glyphs > 1 && glyphs > count_scalars(cluster.text)) ||
           !may_be_mapped_to(cluster.text) || holds_private(cluster.text);
}

bool is_right_to_left(const scene::GlyphRun& run)
{
    return run.glyphs.front().cluster > run.glyphs.back().cluster;
}

bool has_raised_glyphs(const scene::GlyphRun& run)
{
    return std::ranges::any_of(run.glyphs, [](const scene::Glyph& glyph) { return glyph.dy != 0; });
}

bool is_space(const Cluster& cluster)
{
    return cluster.text == " ";
}

class Speller {
public:
    explicit Speller(const scene::GlyphRun& run) : run_{&run}, reversed_{is_right_to_left(run)}
    {
        measure();
        find_clusters();
        if (has_raised_glyphs(run)) {
            speak_raised_words();
        }
    }

    void spell(std::vector<SpelledStretch>& stretches) const
    {
        for (const Cluster& cluster : clusters_) {
            // Spoken neighbours are told in one go, so are plain ones.
            if (stretches.empty() || stretches.back().spoken.empty() == cluster.spoken) {
                stretches.emplace_back();
            }
            SpelledStretch& stretch = stretches.back();
            if (cluster.spoken) {
                stretch.spoken = joined(stretch.spoken, cluster.text);
            }
            share_out(cluster, stretch);
        }
    }

private:
    // Index in the order of the text to index from the left.
    std::size_t visual(std::size_t index) const
    {
        return reversed_ ? run_->glyphs.size() - 1 - index : index;
    }
    const scene::Glyph& at(std::size_t index) const { return run_->glyphs[visual(index)]; }

    void measure()
    {
        places_.reserve(run_->glyphs.size());
        std::int64_t pen = 0;
        for (const scene::Glyph& glyph : run_->glyphs) {
            places_.push_back(pen + glyph.dx);
            pen += glyph.advance;
        }
    }

    void find_clusters()
    {
        const std::size_t count = run_->glyphs.size();
        clusters_.reserve(count);
        std::size_t begin = 0;
        for (std::size_t i = 0; i < count;) {
            Cluster cluster{i, i, {}};
            const std::uint32_t start = at(i).cluster;
            while (cluster.last < count && at(cluster.last).cluster == start) {
                ++cluster.last;
            }
            i = cluster.last;
            const std::size_t end = i < count ? at(i).cluster : run_->text.size();
            cluster.text = std::string_view{run_->text}.substr(begin, end - begin);
            cluster.spoken = must_be_spoken(cluster);
            begin = end;
            clusters_.push_back(cluster);
        }
    }

    bool is_raised(const Cluster& cluster) const
    {
        for (std::size_t i = cluster.first; i < cluster.last; ++i) {
            if (at(i).dy != 0) {
                return true;
            }
        }
        return false;
    }

    // Readers that order text by its place on the page put a raised mark on a line
    // of its own; a word that is spoken stays whole.
    void speak_raised_words()
    {
        for (auto word = clusters_.begin(); word != clusters_.end();) {
            const auto end = std::find_if(word, clusters_.end(), is_space);
            if (std::any_of(word, end, [&](const Cluster& one) { return is_raised(one); })) {
                std::for_each(word, end, [](Cluster& one) { one.spoken = !one.text.empty(); });
            }
            word = std::find_if_not(end, clusters_.end(), is_space);
        }
    }

    // Both are parts of the run's text, the second right behind the first.
    static std::string_view joined(std::string_view first, std::string_view second)
    {
        return first.empty() ? second
                             : std::string_view{first.data(), first.size() + second.size()};
    }

    // One character to each glyph, what is over to the first.
    void share_out(const Cluster& cluster, SpelledStretch& stretch) const
    {
        const std::string_view text = may_be_mapped_to(cluster.text) ? cluster.text : nothing;
        const std::size_t glyphs = cluster.last - cluster.first;
        if (glyphs == 1) {
            append(stretch, cluster.first, text);
            return;
        }
        const std::size_t scalars = count_scalars(text);
        std::size_t share = scalars > glyphs ? scalars - glyphs + 1 : 1;
        std::size_t begin = 0;
        for (std::size_t i = cluster.first; i < cluster.last; ++i) {
            std::size_t end = begin;
            for (; share > 0 && end < text.size(); --share) {
                next_scalar(text, end);
            }
            append(stretch, i, text.substr(begin, end - begin));
            begin = end;
            share = 1;
        }
    }

    void append(SpelledStretch& stretch, std::size_t index, std::string_view text) const
    {
        const scene::Glyph& glyph = at(index);
        stretch.glyphs.push_back({glyph.id, places_[visual(index)], glyph.dy, text});
    }

    const scene::GlyphRun* run_;
    bool reversed_;
    std::vector<std::int64_t> places_; ///< of each glyph from the left
    std::vector<Cluster> clusters_;    ///< in the order of the text
};

} // namespace

void spell(const scene::GlyphRun& run, std::vector<SpelledStretch>& stretches)
{
    stretches.clear();
    if (!run.glyphs.empty()) {
        Speller{run}.spell(stretches);
    }
}

} // namespace restitution::backends::pdf
