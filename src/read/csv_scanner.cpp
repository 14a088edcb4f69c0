#include "read/csv_scanner.hpp"

namespace restitution::read {

namespace {

CsvField field_at(std::size_t begin, std::size_t end, bool escaped)
{
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), escaped};
}

} // namespace

std::optional<CsvField> CsvScanner::next()
{
    if (record_ended_ && at_ >= text_.size()) {
        return std::nullopt;
    }
    const bool is_quoted = at_ < text_.size() && text_[at_] == '"';
    const CsvField field = is_quoted ? quoted() : plain();
    end_field();
    return field;
}

CsvField CsvScanner::plain()
{
    const std::size_t begin = at_;
    while (at_ < text_.size() && text_[at_] != delimiter_ && text_[at_] != '\n' &&
           text_[at_] != '\r') {
        ++at_;
    }
    return field_at(begin, at_, false);
}

CsvField CsvScanner::quoted()
{
    const std::size_t opened = at_;
    bool escaped = false;
    for (std::size_t from = opened + 1;;) {
        const std::size_t quote = text_.find('"', from);
        if (quote == std::string_view::npos) {
            broken_ = broken_.value_or(BrokenQuote{opened, std::nullopt});
            at_ = text_.size();
            return field_at(opened + 1, at_, escaped);
        }
        if (quote + 1 == text_.size() || text_[quote + 1] != '"') {
            at_ = quote + 1;
            const CsvField rest = plain();
            const std::string_view behind = text_.substr(rest.begin, rest.end - rest.begin);
            if (behind.find_first_not_of(" \t") != std::string_view::npos) {
                broken_ = broken_.value_or(BrokenQuote{opened, quote});
            }
            return field_at(opened + 1, quote, escaped);
        }
        escaped = true;
        from = quote + 2;
    }
}

void CsvScanner::end_field()
{
    const auto take = [this](char wanted) {
        const bool there = at_ < text_.size() && text_[at_] == wanted;
        at_ += there ? 1 : 0;
        return there;
    };
    record_ended_ = !take(delimiter_);
    if (record_ended_ && take('\r')) {
        lone_cr_ = !take('\n') || lone_cr_;
    } else if (record_ended_) {
        take('\n');
    }
}

} // namespace restitution::read
