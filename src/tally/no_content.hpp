#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace restitution::tally {

/// Knows texts that answer a question without saying anything: signs alone ("/", "-", "…"),
/// "RAS", "ne se prononce pas" and their like, and those a survey declares.
///
/// "Aucun", "rien" and "non" are not among them: to many questions they are an answer.
class NoContent {
public:
    explicit NoContent(const std::vector<std::string>& declared);

    /// Input:   folded by survey::fold_text.
    bool holds(std::string_view folded) const;

private:
    std::set<std::string, std::less<>> texts_;
};

} // namespace restitution::tally
