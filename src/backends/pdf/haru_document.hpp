#pragma once

#include "backends/pdf/syntax.hpp"

#include <hpdf.h>

#include <cstddef>
#include <string>

namespace restitution::backends::pdf {

/// Owns one libharu document.
///
/// After its first error libharu refuses every further call with the same
/// status, so that one is remembered, and asked for after each step.
class HaruDocument {
public:
    HaruDocument();
    ~HaruDocument();
    HaruDocument(const HaruDocument&) = delete;
    HaruDocument& operator=(const HaruDocument&) = delete;

    HPDF_Doc get() const { return doc_; }

    bool failed() const { return doc_ == nullptr || status_ != HPDF_OK; }
    /// What failed, in libharu's numbers; for the message.
    std::string failure() const;

    /// An empty dictionary of libharu's, to be referred to and filled through Document::entries().
    HPDF_Dict new_dictionary();
    /// One more than the highest object number in use.
    ObjectNumber next_number() const;
    /// The object of a number; null for the free head.
    void* object(ObjectNumber number) const;

private:
    // Runs with C frames above it: an exception must not leave it.
    static void remember_first(HPDF_STATUS status, HPDF_STATUS detail, void* self) noexcept;

    HPDF_STATUS status_ = HPDF_OK;
    HPDF_STATUS detail_ = HPDF_OK;
    HPDF_Doc doc_ = nullptr;
};

/// The number under which libharu's table holds an object; 0 for a direct one.
ObjectNumber number_of(const void* object);

} // namespace restitution::backends::pdf
