#include "backends/pdf/glyph_clusters.hpp"

#include "base/utf8.hpp"

#include <algorithm>

namespace restitution::backends::pdf {

namespace {

// What a glyph without characters of its own maps to: every code must map to
// something, and this shows nothing where ActualText is not understood.
constexpr std::string_view nothing = "\u200B";

/// Glyphs [first, last) of the run and the bytes of text they stand for.
struct Cluster {
    std::size_t first = 0;
    std::size_t last = 0;
    std::string_view text;
};

bool is_private(char32_t scalar)
{
    return (scalar >= 0xE000 && scalar <= 0xF8FF) || scalar >= 0xF0000;
}

bool may_be_mapped_to(char32_t scalar)
{
    return scalar != 0 && scalar != 0xFEFF && (scalar & 0xFFFE) != 0xFFFE && !is_private(scalar);
}

// Plain text, nearly all there is, is not decoded: nothing below U+E000, lead byte 0xEE, matters.
bool may_be_mapped_to(std::string_view text)
{
    if (std::ranges::none_of(text, [](char byte) {
            return static_cast<unsigned char>(byte) >= 0xEE || byte == '\0';
        })) {
        return true;
    }
    for (std::size_t at = 0; at < text.size();) {
        if (!may_be_mapped_to(next_scalar(text, at))) {
            return false;
        }
    }
    return true;
}

bool must_be_spoken(const Cluster& cluster)
{
    const std::size_t glyphs = cluster.last - cluster.first;
    return (glyphs > 1 && glyphs > count_scalars(cluster.text)) || cluster.text.empty() ||
           !may_be_mapped_to(cluster.text);
}

bool is_right_to_left(const scene::GlyphRun& run)
{
    return run.glyphs.front().cluster > run.glyphs.back().cluster;
}

class Speller {
public:
    Speller(const scene::GlyphRun& run, std::vector<SpelledStretch>& stretches)
        : run_{&run}, stretches_{&stretches}, reversed_{is_right_to_left(run)}
    {
        measure();
    }

    void spell()
    {
        const std::vector<scene::Glyph>& glyphs = run_->glyphs;
        std::size_t begin = 0;
        for (std::size_t i = 0; i < glyphs.size();) {
            Cluster cluster{i, i, {}};
            const std::uint32_t start = at(i).cluster;
            while (cluster.last < glyphs.size() && at(cluster.last).cluster == start) {
                ++cluster.last;
            }
            i = cluster.last;
            const std::size_t end = i < glyphs.size() ? at(i).cluster : run_->text.size();
            cluster.text = std::string_view{run_->text}.substr(begin, end - begin);
            begin = end;
            add(cluster);
        }
    }

private:
    // Index in the order of the text.
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

    void add(const Cluster& cluster)
    {
        const bool spoken = must_be_spoken(cluster);
        open(spoken);
        SpelledStretch& stretch = stretches_->back();
        if (spoken) {
            const std::size_t before = stretch.spoken.size();
            const char* start = before == 0 ? cluster.text.data() : stretch.spoken.data();
            stretch.spoken = {start, before + cluster.text.size()};
        }
        share_out(cluster, may_be_mapped_to(cluster.text) ? cluster.text : nothing, stretch);
    }

    // Spoken neighbours are told in one go, so are plain ones.
    void open(bool spoken)
    {
        if (stretches_->empty() || stretches_->back().spoken.empty() == spoken) {
            stretches_->emplace_back();
        }
    }

    void share_out(const Cluster& cluster, std::string_view text, SpelledStretch& stretch) const
    {
        const std::size_t scalars = count_scalars(text);
        const std::size_t glyphs = cluster.last - cluster.first;
        std::size_t begin = 0;
        for (std::size_t i = 0; i < glyphs; ++i) {
            std::size_t end = begin;
            const std::size_t others = glyphs - 1 - i;
            const std::size_t share = i == 0 && scalars > others ? scalars - others : 1;
            for (std::size_t n = 0; n < share && end < text.size(); ++n) {
                next_scalar(text, end);
            }
            const auto own = begin < end ? text.substr(begin, end - begin) : nothing;
            begin = end;
            append(stretch, cluster.first + i, own);
        }
    }

    void append(SpelledStretch& stretch, std::size_t index, std::string_view text) const
    {
        const scene::Glyph& glyph = at(index);
        stretch.glyphs.push_back({glyph.id, places_[visual(index)], glyph.dy, text});
    }

    const scene::GlyphRun* run_;
    std::vector<SpelledStretch>* stretches_;
    bool reversed_;
    std::vector<std::int64_t> places_;
};

} // namespace

void spell(const scene::GlyphRun& run, std::vector<SpelledStretch>& stretches)
{
    stretches.clear();
    if (!run.glyphs.empty()) {
        Speller{run, stretches}.spell();
    }
}

} // namespace restitution::backends::pdf
