#include "base/utf8.hpp"
#include "text/atomize.hpp"
#include "text/bidi.hpp"
#include "text/direction.hpp"
#include "text/find_opportunities.hpp"
#include "text/shaped_content.hpp"

namespace restitution::text {

namespace {

// Some face at all is better than nothing drawn; the fault was told.
std::optional<scene::FontId> find_font(FontLibrary& fonts, const FontRequest& request,
                                       const SourceSpan& where, Diagnostics& faults)
{
    const auto found = fonts.find(request);
    if (found) {
        return *found;
    }
    Diagnostic fault = found.fault();
    fault.where = where;
    faults.add(fault);
    return fonts.find_fallback(U'a', request);
}

std::string_view language_of(const ShapedContent& content)
{
    const bool is_told = !content.rules.language.empty() || content.spans.empty();
    return is_told ? content.rules.language : content.spans.front().language;
}

/// Builds the content of a ShapedText, paragraph by paragraph.
class Builder {
public:
    Builder(ShapedContent& content, FontLibrary& fonts, Diagnostics& faults)
        : content_{content}, fonts_{fonts}, atomizer_{content, fonts, faults}
    {
    }

    void add_spans();

private:
    void add_text(std::uint32_t span, std::string_view text);
    void add_atoms();
    void drop_isolates(std::vector<std::uint8_t>& levels);
    void end_paragraph(std::uint32_t span);

    ShapedContent& content_;
    FontLibrary& fonts_;
    Atomizer atomizer_;
    std::uint32_t paragraph_begin_ = 0;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> stretches_; ///< span, end of its text
};

void Builder::add_spans()
{
    bool open = false;
    for (std::uint32_t span = 0; span < content_.spans.size(); ++span) {
        std::string_view rest = content_.spans[span].text;
        while (!rest.empty()) {
            const std::size_t line_end = rest.find('\n');
            add_text(span, rest.substr(0, line_end));
            open = line_end == std::string_view::npos;
            if (!open) {
                end_paragraph(span);
            }
            rest.remove_prefix(open ? rest.size() : line_end + 1);
        }
    }
    if (open) {
        end_paragraph(static_cast<std::uint32_t>(content_.spans.size() - 1));
    }
    atomizer_.tell_missing();
}

void Builder::add_text(std::uint32_t span, std::string_view text)
{
    content_.text += text;
    if (!text.empty()) {
        stretches_.emplace_back(span, static_cast<std::uint32_t>(content_.text.size()));
    }
}

// Once levels are known their work is done. Readers of a drawn one would end a word at it.
void Builder::drop_isolates(std::vector<std::uint8_t>& levels)
{
    std::string& text = content_.text;
    std::size_t kept = paragraph_begin_;
    auto stretch = stretches_.begin();
    for (std::size_t at = paragraph_begin_; at < text.size();) {
        std::size_t from = at;
        if (is_isolate(next_scalar(text, at))) {
            from = at;
        }
        for (; from < at; ++from, ++kept) {
            text[kept] = text[from];
            if (!levels.empty()) {
                levels[kept - paragraph_begin_] = levels[from - paragraph_begin_];
            }
        }
        if (stretch->second == at) {
            (stretch++)->second = static_cast<std::uint32_t>(kept);
        }
    }
    text.resize(kept);
}

void Builder::add_atoms()
{
    auto levels =
        find_levels(std::string_view{content_.text}.substr(paragraph_begin_), content_.direction);
    if (has_isolates(std::string_view{content_.text}.substr(paragraph_begin_))) {
        drop_isolates(levels);
    }
    const auto paragraph = std::string_view{content_.text}.substr(paragraph_begin_);
    std::vector<Item> items;
    std::uint32_t from = 0;
    for (const auto& [span, end] : stretches_) {
        itemize(paragraph, from, end - paragraph_begin_, span, levels, items);
        from = end - paragraph_begin_;
    }
    for (Item& item : items) {
        item.begin += paragraph_begin_;
        item.end += paragraph_begin_;
        atomizer_.add(item);
    }
}

void Builder::end_paragraph(std::uint32_t span)
{
    ParagraphRange paragraph;
    paragraph.begin = {paragraph_begin_, static_cast<std::uint32_t>(content_.atoms.size())};
    paragraph.span = span;
    add_atoms();
    paragraph.first_opportunity = static_cast<std::uint32_t>(content_.opportunities.size());
    find_opportunities(content_, paragraph.begin, fonts_.workshop().breaks);
    paragraph.opportunity_count =
        static_cast<std::uint32_t>(content_.opportunities.size()) - paragraph.first_opportunity;
    content_.paragraphs.push_back(paragraph);
    stretches_.clear();
    paragraph_begin_ = static_cast<std::uint32_t>(content_.text.size());
}

} // namespace

ShapedText::ShapedText() = default;
ShapedText::~ShapedText() = default;
ShapedText::ShapedText(ShapedText&&) noexcept = default;
ShapedText& ShapedText::operator=(ShapedText&&) noexcept = default;

ShapedText shape(FontLibrary& fonts, std::vector<StyledSpan> spans, const ParagraphRules& rules,
                 Diagnostics& faults)
{
    ShapedText shaped;
    shaped.content_ = std::make_unique<ShapedContent>();
    ShapedContent& content = *shaped.content_;
    content.spans = std::move(spans);
    content.rules = rules;
    content.library = &fonts;
    content.direction = find_direction(content.spans, language_of(content));
    for (const StyledSpan& span : content.spans) {
        const auto font = find_font(fonts, span.font, rules.where, faults);
        if (!font) {
            // No font in any folder: nothing can be drawn.
            return ShapedText{};
        }
        content.fonts.push_back(*font);
    }
    Builder{content, fonts, faults}.add_spans();
    content.atoms.shrink_to_fit();
    content.opportunities.shrink_to_fit();
    fonts.report_unusable_files(faults);
    return shaped;
}

} // namespace restitution::text
