#pragma once

#include "compose/generated_material.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace restitution::tests {

/// A meeting about one mixed question: two said yes, one no, one wrote, one kept silent.
GeneratedMaterial small_meeting();

/// A question "r", answered as the first one was.
void ask_another(GeneratedMaterial& made);

/// A topic of the only section, made with the first one.
meeting::Topic& add_topic(GeneratedMaterial& made, std::string title);
void add(meeting::Topic& topic, decltype(meeting::Block::content) content);

publication::Publication deck_of(const GeneratedMaterial& made);
/// Of the faults that composing its deck tells.
std::vector<std::string> codes_of(const GeneratedMaterial& made);

std::vector<const publication::Sheet*> sheets_of(const publication::Publication& deck,
                                                 std::string_view master);
bool says(const std::vector<std::string>& texts, std::string_view wanted);

} // namespace restitution::tests
