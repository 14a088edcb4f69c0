#include "read/csv_delimiter.hpp"

#include "read/csv_scanner.hpp"
#include "survey/fold_text.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace restitution::read {

namespace {

constexpr std::array delimiters{',', ';', '\t'};
constexpr std::size_t records_tried = 10;

/// How well a delimiter suits a file; the greater the better.
struct Suits {
    std::size_t found = 0;    ///< headers that are wanted
    bool parts = false;       ///< it stands in the header at all
    std::size_t agreeing = 0; ///< first records with as many fields as the header
    std::size_t fields = 0;   ///< of the header
    friend auto operator<=>(const Suits&, const Suits&) = default;
};

std::size_t count_record(CsvScanner& scanner)
{
    std::size_t fields = 0;
    while (scanner.next()) {
        ++fields;
        if (scanner.record_ended()) {
            break;
        }
    }
    return fields;
}

Suits try_delimiter(std::string_view text, std::size_t from, char delimiter,
                    const std::set<std::string>& wanted)
{
    CsvScanner scanner{text, from, delimiter};
    Suits suits;
    while (const auto field = scanner.next()) {
        ++suits.fields;
        const auto header = text.substr(field->begin, field->end - field->begin);
        suits.found += wanted.contains(survey::fold_text(header)) ? 1 : 0;
        if (scanner.record_ended()) {
            break;
        }
    }
    suits.parts = suits.fields > 1;
    for (std::size_t i = 0; i < records_tried; ++i) {
        suits.agreeing += count_record(scanner) == suits.fields ? 1 : 0;
    }
    return suits;
}

/// The delimiter a first line "sep=;" announces.
std::optional<CsvDelimiter> announced(std::string_view text)
{
    constexpr std::string_view announcement = "sep=";
    const std::size_t line_end = std::min(text.find_first_of("\r\n"), text.size());
    if (!text.starts_with(announcement) || line_end != announcement.size() + 1 ||
        std::ranges::find(delimiters, text[announcement.size()]) == delimiters.end()) {
        return std::nullopt;
    }
    const std::size_t behind = text.substr(line_end).starts_with("\r\n") ? 2 : 1;
    return CsvDelimiter{text[announcement.size()], std::min(line_end + behind, text.size())};
}

} // namespace

std::optional<CsvDelimiter> choose_delimiter(std::string_view text,
                                             std::span<const std::string> wanted)
{
    if (const auto found = announced(text)) {
        return found;
    }
    std::set<std::string> folded;
    for (const std::string& header : wanted) {
        folded.insert(survey::fold_text(header));
    }
    const std::size_t header = std::min(text.find_first_not_of("\r\n"), text.size());
    std::array<Suits, delimiters.size()> suits;
    std::ranges::transform(delimiters, suits.begin(), [&](char delimiter) {
        return try_delimiter(text, header, delimiter, folded);
    });
    const auto best = std::ranges::max_element(suits);
    if (best->parts && std::ranges::count(suits, *best) > 1) {
        return std::nullopt;
    }
    return CsvDelimiter{delimiters[static_cast<std::size_t>(best - suits.begin())], header};
}

} // namespace restitution::read
