#pragma once

#include "base/date_time.hpp"
#include "publication/block.hpp"
#include "publication/rich_text.hpp"
#include "survey/scale_average.hpp"
#include "survey/tallies.hpp"
#include "wording/workbook_phrases.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace restitution::wording {

struct Sentences;

/// The sentences the engine writes, in one language. Typography is already right.
///
/// Input:   BCP 47, the language asked for; one without a table of its own gets English.
class Words {
public:
    explicit Words(std::string_view language);

    /// What was said, marked as foreign where its language is not the one asked for.
    publication::RichText text(std::string said) const;

    std::string agenda() const;                           ///< "Ordre du jour"
    std::string continued() const;                        ///< " (suite {k}/{n})"
    std::string waiting() const;                          ///< "La réunion va commencer"
    std::string contacts() const;                         ///< "Contacts"
    std::string caution() const;                          ///< "Attention"
    std::string note() const;                             ///< "À noter"
    std::string idea() const;                             ///< "Idée"
    std::string respondent() const;                       ///< "Un répondant"
    std::string chart_data() const;                       ///< "Données des graphiques"
    std::string answer() const;                           ///< "Réponse"
    std::string answers_column() const;                   ///< "Nombre"
    std::string share_column() const;                     ///< "Part des réponses"
    std::string online() const;                           ///< "en ligne"
    std::string for_office() const;                       ///< "à usage interne"
    std::string other() const;                            ///< "Autre"
    std::string decided() const;                          ///< "Décision"
    std::string action() const;                           ///< "À faire"
    std::string due(const Date& date) const;              ///< "au plus tard le 30 septembre 2023"
    std::string qr_code(std::string_view leads_to) const; ///< "Code QR : Film des Assises"
    /// "11 pour, 0 contre, 1 abstention"
    std::string votes(std::size_t in_favor, std::size_t against, std::size_t abstained) const;

    std::string number(std::size_t count) const; ///< "1 234", thousands set apart
    /// "15 réponses sur 16"; "Aucune réponse" when nobody answered.
    std::string answered_of(std::size_t answered, std::size_t respondents) const;
    /// "8 réponses rédigées (15 réponses sur 16)"; without the first where all wrote.
    std::string written_among(std::size_t written, std::size_t answered,
                              std::size_t respondents) const;
    /// "8 (53 %)"; "3 sur 7" below ten answers. See docs/responses.md, "Percentages".
    publication::CountedShare counted(std::size_t count, std::size_t answered) const;
    /// "53 %" with no-break space and decimal comma.
    std::string percent(survey::Percent share) const;
    /// "Réponses annoncées : 15, comptées ici : 7"
    std::string stated_disagrees(std::size_t stated, std::size_t counted) const;
    /// "1 réponse sans contenu : « / »"
    std::string without_content(std::size_t count, const std::vector<std::string>& texts) const;
    /// "Les totaux peuvent différer de 100 % en raison des arrondis."
    std::string rounding() const;
    /// "Plusieurs réponses possibles : la somme peut dépasser 100 %."
    std::string several_answers() const;
    /// "Moyenne : 7,3 ; médiane : 8."
    std::string scale_average(survey::ScaleAverage average) const;
    /// "(×2)"
    std::string repeated(std::size_t times) const;

    std::string date(const Date& date) const;          ///< "9 juin 2023"
    std::string date_with_day(const Date& date) const; ///< "vendredi 9 juin 2023"
    /// "du 4 au 8 décembre 2023"; one day alone is a date.
    std::string days(const Date& first, const Date& last) const;
    std::string time(const TimeOfDay& time) const; ///< "10 h" or "10 h 30"
    /// "de 10 h à 11 h 30"; "de 10 h le premier jour à 16 h le dernier"; "10 h" without an end.
    std::string hours(const DateTime& start, const std::optional<DateTime>& end) const;
    std::string from(const TimeOfDay& begin) const; ///< "à partir de 10 h"
    std::string until(const TimeOfDay& end) const;  ///< "jusqu’à 16 h"
    /// "vendredi 9 juin 2023, de 10 h à 11 h 30"
    std::string when(const DateTime& start, const std::optional<DateTime>& end) const;

    std::string_view chart_kind(publication::ChartKind kind) const; ///< "Diagramme à barres"
    /// "Oui : 3 ; Non : 4", the labels and values as they are.
    std::string listed(std::span<const publication::Category> categories) const;

    const WorkbookPhrases& workbook() const;
    std::string_view language() const; ///< the one that is written
    bool is_foreign() const { return foreign_; }
    /// The one that is written where it is not the one asked for; else empty.
    std::string foreign_language() const;

private:
    std::string tenths(std::int64_t number) const;

    const Sentences* say_;
    bool foreign_;
};

/// "I", "IV", … from 1 to 3999; in figures beyond.
std::string roman(std::size_t number);

} // namespace restitution::wording
