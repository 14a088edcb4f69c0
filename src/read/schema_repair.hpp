#pragma once

#include <string>
#include <vector>

struct _xmlNode;

namespace restitution::read {

/// What to do with a faulty element so that a validator sees behind it.
///
/// set_aside:      it stands where it may not: take it out.
/// rename:         it is misspelt: call it what it should be called.
/// insert_before:  something is missing before it: put an empty element of that name there.
struct Repair {
    enum class Kind { set_aside, rename, insert_before };
    Kind kind = Kind::set_aside;
    const _xmlNode* node = nullptr;
    std::string name = {};
};

/// Mends a tree that is only looked at for further faults. The document that is read stays
/// as it was written.
///
/// Input:   outlived by the tree.
class SchemaRepairs {
public:
    SchemaRepairs() = default;
    ~SchemaRepairs();
    SchemaRepairs(const SchemaRepairs&) = delete;
    SchemaRepairs& operator=(const SchemaRepairs&) = delete;

    void make(const Repair& repair);

private:
    std::vector<_xmlNode*> aside_;
};

} // namespace restitution::read
