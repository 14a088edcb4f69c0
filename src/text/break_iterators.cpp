#include "text/break_iterators.hpp"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

namespace restitution::text {

/// Law:     ends() is empty for an empty text only: without ICU's data every text is one piece.
struct BreakIterators::Iterator {
    Iterator(UBreakIteratorType type, const char* locale)
    {
        UErrorCode status = U_ZERO_ERROR;
        breaks = ubrk_open(type, locale, nullptr, 0, &status);
    }
    ~Iterator()
    {
        ubrk_close(breaks);
        utext_close(input);
    }
    Iterator(const Iterator&) = delete;
    Iterator& operator=(const Iterator&) = delete;

    std::vector<std::uint32_t> ends(std::string_view text)
    {
        std::vector<std::uint32_t> found;
        if (turn_to(text)) {
            for (int end = ubrk_next(breaks); end != UBRK_DONE; end = ubrk_next(breaks)) {
                found.push_back(static_cast<std::uint32_t>(end));
            }
        }
        if (!text.empty() && (found.empty() || found.back() != text.size())) {
            found.push_back(static_cast<std::uint32_t>(text.size()));
        }
        return found;
    }

    bool turn_to(std::string_view text)
    {
        if (breaks == nullptr) {
            return false;
        }
        UErrorCode status = U_ZERO_ERROR;
        input = utext_openUTF8(input, text.data(), static_cast<std::int64_t>(text.size()), &status);
        ubrk_setUText(breaks, input, &status);
        return U_SUCCESS(status);
    }

    UBreakIterator* breaks = nullptr;
    UText* input = nullptr;
};

BreakIterators::BreakIterators() = default;
BreakIterators::~BreakIterators() = default;

BreakIterators::Iterator& BreakIterators::lines_of(std::string_view language)
{
    const auto found = lines_.find(language);
    if (found != lines_.end()) {
        return *found->second;
    }
    const std::string name{language};
    auto iterator = std::make_unique<Iterator>(UBRK_LINE, name.c_str());
    return *lines_.emplace(name, std::move(iterator)).first->second;
}

std::vector<std::uint32_t> BreakIterators::line_ends(std::string_view text,
                                                     std::string_view language)
{
    return lines_of(language).ends(text);
}

std::vector<std::uint32_t> BreakIterators::cluster_ends(std::string_view text)
{
    if (!clusters_) {
        clusters_ = std::make_unique<Iterator>(UBRK_CHARACTER, "");
    }
    return clusters_->ends(text);
}

} // namespace restitution::text
