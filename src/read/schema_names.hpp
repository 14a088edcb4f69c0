#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace restitution::read {

/// What a schema declares, for messages and hints.
class SchemaNames {
public:
    explicit SchemaNames(std::string_view schema);

    const std::string& name_space() const { return name_space_; }
    /// The element a document starts with.
    const std::string& root() const { return root_; }
    const std::vector<std::string>& elements() const { return elements_; }
    const std::vector<std::string>& attributes() const { return attributes_; }
    bool has_element(std::string_view name) const;
    /// Whether the element may be left out at any place where it is declared.
    bool is_optional(std::string_view name) const;
    /// How many of an element stand in its parent at most, where the schema counts them.
    std::optional<std::size_t> most(std::string_view parent, std::string_view name) const;
    /// What the documentation of a type says, found by the type's pattern; may be empty.
    std::string_view explain(std::string_view pattern) const;

private:
    friend struct SchemaWalk;

    std::string name_space_;
    std::string root_;
    std::vector<std::string> elements_;
    std::vector<std::string> attributes_;
    std::vector<std::string> optional_;
    std::map<std::pair<std::string, std::string>, std::size_t> most_; ///< by parent and name
    std::map<std::string, std::string, std::less<>> explanations_;
};

} // namespace restitution::read
