#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace restitution::read {

/// The names a schema declares, for hints.
class SchemaNames {
public:
    explicit SchemaNames(std::string_view schema);

    const std::vector<std::string>& elements() const { return elements_; }
    const std::vector<std::string>& attributes() const { return attributes_; }
    bool has_element(std::string_view name) const;

private:
    std::vector<std::string> elements_;
    std::vector<std::string> attributes_;
};

} // namespace restitution::read
