#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace restitution::read {

/// What a schema declares, for messages and hints.
///
/// An element that is declared at several places counts as one that may hold what it may hold at
/// any of them.
class SchemaNames {
public:
    explicit SchemaNames(std::string_view schema);

    const std::string& name_space() const { return name_space_; }
    /// The element a document starts with.
    const std::string& root() const { return root_; }
    const std::vector<std::string>& elements() const { return elements_; }
    bool has_element(std::string_view name) const;
    /// The element that web pages and word processors call otherwise; empty: there is none.
    std::string_view synonym_of(std::string_view name) const;
    /// Whether the element may be left out at any place where it is declared.
    bool is_optional(std::string_view name) const;

    /// In the order of the schema; empty for an element it does not have.
    const std::vector<std::string>& attributes_of(std::string_view element) const;
    const std::vector<std::string>& children_of(std::string_view element) const;
    bool may_hold(std::string_view parent, std::string_view child) const;
    /// The elements that `element` may stand in.
    std::vector<std::string> parents_of(std::string_view element) const;
    /// Whether words may stand in the element itself.
    bool holds_text(std::string_view element) const;
    /// How many of an element stand in its parent at most, where the schema counts them.
    std::optional<std::size_t> most(std::string_view parent, std::string_view name) const;
    /// How the value of an attribute is written, or of which it is one; may be empty.
    std::string_view explain(std::string_view element, std::string_view attribute) const;

private:
    friend class SchemaReader;

    using Pair = std::pair<std::string, std::string>;
    using Lists = std::map<std::string, std::vector<std::string>, std::less<>>;

    std::string name_space_;
    std::string root_;
    std::vector<std::string> elements_;
    std::vector<std::string> optional_;
    std::vector<std::string> holding_text_;
    Lists attributes_;
    Lists children_;
    std::map<Pair, std::size_t> most_;         ///< by parent and name
    std::map<Pair, std::string> explanations_; ///< by element and attribute
};

} // namespace restitution::read
