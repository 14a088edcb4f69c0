#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace restitution::backends::xlsx {

/// Names of the sheets of question `number`: "3. Que voulez-vous retrouver…", "3 Réponses".
///
/// Law:     valid for Excel, at most 31 UTF-16 units; names of different numbers differ, and
///          the two names of one number, whatever the title and however case is folded:
///          what stands before and behind the number tells them apart.
/// Source:  Excel, "Rename a worksheet": none of \ / ? * [ ] :, no ' at either end.
std::string question_sheet_name(std::size_t number, std::string_view title);
std::string answers_sheet_name(std::size_t number, std::string_view answers);

/// A name without a number: "Synthèse". `number` 0: the only sheet of its sort.
std::string plain_sheet_name(std::string_view wanted, std::size_t number = 0);

/// The name as formulas and links quote it: "'3. Que voulez-vous retrouver…'".
std::string quoted(std::string_view sheet_name);

} // namespace restitution::backends::xlsx
