#include "compose/set_text.hpp"

#include "base/utf8.hpp"

#include <algorithm>

namespace restitution::compose {

namespace {

using publication::RichText;
using publication::TextSpan;

/// Spaces may come, go and change their width; everything else stays where it is.
bool is_space(char32_t scalar)
{
    return scalar == U' ' || scalar == U'\u00A0' || scalar == U'\u202F' || scalar == U'\u2009' ||
           scalar == U'\u2060';
}

/// Where in `set` the words end that end at `end` in `words`: behind as many letters, and
/// behind as many of the spaces after them.
class Borders {
public:
    Borders(std::string_view words, std::string_view set) : words_{words}, set_{set} {}

    std::size_t find(std::size_t end)
    {
        std::size_t spaces = 0;
        while (in_words_ < end) {
            if (is_space(next_scalar(words_, in_words_))) {
                ++spaces;
            } else {
                spaces = 0;
                pass_letter();
            }
        }
        while (spaces-- > 0 && at_space()) {
            next_scalar(set_, in_set_);
        }
        return in_set_;
    }

private:
    bool at_space() const
    {
        std::size_t next = in_set_;
        return in_set_ < set_.size() && is_space(next_scalar(set_, next));
    }

    void pass_letter()
    {
        while (at_space()) {
            next_scalar(set_, in_set_);
        }
        if (in_set_ < set_.size()) {
            next_scalar(set_, in_set_);
        }
    }

    std::string_view words_;
    std::string_view set_;
    std::size_t in_words_ = 0;
    std::size_t in_set_ = 0;
};

/// Spans [first, last) are of one language.
void set_stretch(RichText& spans, std::size_t first, std::size_t last, std::string_view language,
                 text::Voice voice)
{
    std::string words;
    for (std::size_t i = first; i < last; ++i) {
        words += spans[i].text;
    }
    const std::string set = text::apply_typography(words, language, voice);
    if (set == words) {
        return;
    }
    Borders borders{words, set};
    std::size_t end = 0;
    std::size_t begin_set = 0;
    for (std::size_t i = first; i < last; ++i) {
        end += spans[i].text.size();
        const std::size_t end_set = i + 1 == last ? set.size() : borders.find(end);
        spans[i].text = set.substr(begin_set, end_set - begin_set);
        begin_set = end_set;
    }
}

/// What is raised or lowered already has no ordinal to raise.
bool may_hold_ordinals(const TextSpan& span)
{
    return !span.emphasis.superscript && !span.emphasis.subscript;
}

RichText raise_ordinals(RichText spans, std::string_view language)
{
    RichText raised;
    raised.reserve(spans.size());
    for (TextSpan& span : spans) {
        if (!may_hold_ordinals(span)) {
            raised.push_back(std::move(span));
            continue;
        }
        const std::string_view spoken = span.language.empty() ? language : span.language;
        for (text::OrdinalStretch& stretch : text::split_ordinals(span.text, spoken)) {
            TextSpan part = span;
            part.text = std::move(stretch.text);
            part.emphasis.superscript = stretch.raised;
            raised.push_back(std::move(part));
        }
    }
    return raised;
}

} // namespace

RichText set_text(RichText spans, std::string_view language, text::Voice voice)
{
    for (std::size_t first = 0; first < spans.size();) {
        const auto other = std::find_if(
            spans.begin() + static_cast<std::ptrdiff_t>(first), spans.end(),
            [&](const TextSpan& span) { return span.language != spans[first].language; });
        const auto last = static_cast<std::size_t>(other - spans.begin());
        const std::string own = spans[first].language;
        set_stretch(spans, first, last, own.empty() ? language : own, voice);
        first = last;
    }
    return voice == text::Voice::authored ? raise_ordinals(std::move(spans), language) : spans;
}

std::string set_words(std::string_view words, std::string_view language)
{
    return text::apply_typography(words, language, text::Voice::authored);
}

} // namespace restitution::compose
