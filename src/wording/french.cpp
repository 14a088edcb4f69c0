#include "wording/sentences.hpp"

namespace restitution::wording {

const Sentences french{
    .language = "fr",
    .is_one = [](std::size_t count) { return count < 2; },
    .agenda = "Ordre du jour",
    .continued = " (suite {k}/{n})",
    .waiting = "La réunion va commencer",
    .contacts = "Contacts",
    .caution = "Attention",
    .note = "À noter",
    .idea = "Idée",
    .respondent = "Un répondant",
    .chart_data = "Données des graphiques",
    .answer = "Réponse",
    .answers_column = "Nombre",
    .share_column = "Part des réponses",
    .online = "en ligne",
    .other = "Autre",
    .no_answer = "Aucune réponse",
    .answered_of = {"{0} réponse sur {1}", "{0} réponses sur {1}"},
    .out_of = "sur {0}",
    .percent = "{0}\u00A0%",
    .decimal_separator = ',',
    .group_separator = "\u202F",
    .stated_disagrees = "Réponses annoncées\u00A0: {0}, détaillées\u00A0: {1}",
    .without_content = {"{0} réponse sans contenu\u00A0: {1}",
                        "{0} réponses sans contenu\u00A0: {1}"},
    .text_in_list = "«\u00A0{0}\u00A0»",
    .rounding = "Les totaux peuvent différer de 100\u00A0% en raison des arrondis.",
    .several_answers = "Plusieurs réponses possibles\u00A0: la somme peut dépasser 100\u00A0%.",
    .scale_average = "Moyenne\u00A0: {0}\u202F; médiane\u00A0: {1}.",
    .decided = "Décision",
    .votes = {"{0} pour, {1} contre, {2} abstention", "{0} pour, {1} contre, {2} abstentions"},
    .action = "À faire",
    .due = "au plus tard le {0}",
    .qr_code = "Code QR\u00A0: {0}",
    .chart_kinds = {"Diagramme à barres", "Diagramme en colonnes", "Diagramme circulaire",
                    "Diagramme en anneau", "Barre empilée", "Chiffres"},
    .colon = "\u00A0: ",
    .semicolon = "\u202F; ",
    .date = "{0}\u00A0{1} {2}",
    .first_of_month = "1er\u00A0{1} {2}",
    .date_with_day = "{0} {1}",
    .days = "du {0} au {1}",
    .hour = "{0}\u00A0h",
    .hour_and_minute = "{0}\u00A0h\u00A0{1:02}",
    .from_to = "de {0} à {1}",
    .over_days = "de {0} le premier jour à {1} le dernier",
    .from = "à partir de {0}",
    .until = "jusqu’à {0}",
    .months = {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
               "octobre", "novembre", "décembre"},
    .weekdays = {"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"},
    .workbook =
        {
            .summary = "Synthèse",
            .group = "Groupe",
            .date = "Date",
            .sheet = "Feuille",
            .question = "Question",
            .theme = "Thème",
            .kind = "Forme",
            .kinds = {"Choix unique", "Choix multiples", "Choix et texte", "Échelle",
                      "Texte libre"},
            .option = "Option",
            .count = "Nombre",
            .share = "Part des réponses",
            .participation = "Participation",
            .respondents = "Répondants",
            .answered = "Ont répondu",
            .missing = "N’ont pas répondu",
            .answer = "Réponse",
            .answers = "Réponses",
            .remark = "Remarque",
            .no_content = "sans contenu",
            .continued = "Réponse (suite)",
            .more = "suite",
            .back = "← Synthèse",
            .see_answers = "Les réponses comptées →",
            .see_tally = "Le décompte →",
            .raw = "Réponses brutes",
            .how_counted = "Comment les réponses sont comptées",
            .counting =
                {"Une part rapporte un nombre de réponses aux personnes qui ont répondu à la "
                 "question ; au-dessous de dix, seul le nombre est donné.",
                 "Quand plusieurs choix sont possibles, le total des parts peut dépasser "
                 "100\u00A0%.",
                 "Le décompte d’une question à choix est fait de formules sur sa feuille "
                 "« Réponses » : qui corrige ou efface une réponse voit suivre le décompte, les "
                 "parts et le graphique. Le nombre de répondants est fixe.",
                 "Les textes sont repris mot pour mot ; ceux qui sont écrits de la même façon "
                 "sont comptés ensemble."},
            .words_withheld =
                "« Autre » tient lieu de ce qui a été écrit, qui n’est pas communiqué.",
            .choices_withheld = "Seuls les textes sont repris ; les choix ne sont pas communiqués.",
            .no_questions = "Ce classeur ne contient aucune réponse à une enquête.",
            .rows_unlinked =
                "Les réponses de chaque question sont rangées par choix, puis par ordre "
                "alphabétique, sans nom ni date : aucune ligne ne relie deux réponses d’une même "
                "personne.",
            .rows_linked = "À usage interne : la feuille « Réponses brutes » relie les réponses de "
                           "chaque personne. Ne pas diffuser.",
        },
};

} // namespace restitution::wording
