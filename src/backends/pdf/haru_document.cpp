#include "backends/pdf/haru_document.hpp"

#include <fmt/format.h>

namespace restitution::backends::pdf {

namespace {

// The upper bits of libharu's object ids say how the object is owned.
constexpr HPDF_UINT32 number_bits = 0x00FF'FFFF;

// Pages hang in nodes of this many: libharu's arrays end at 32,767 items, and
// readers find a page faster in a tree than in one long row.
constexpr HPDF_UINT pages_per_node = 64;

} // namespace

HaruDocument::HaruDocument() : doc_{HPDF_New(&HaruDocument::remember_first, this)}
{
    if (doc_ != nullptr) {
        HPDF_SetPagesConfiguration(doc_, pages_per_node);
    }
}

HaruDocument::~HaruDocument()
{
    HPDF_Free(doc_);
}

std::string HaruDocument::failure() const
{
    return doc_ == nullptr
               ? "libharu has no memory for a document"
               : fmt::format("libharu stopped with error 0x{:04X} (detail {})", status_, detail_);
}

HPDF_Dict HaruDocument::new_dictionary()
{
    HPDF_Dict dictionary = HPDF_Dict_New(doc_->mmgr);
    if (dictionary != nullptr && HPDF_Xref_Add(doc_->xref, dictionary) != HPDF_OK) {
        return nullptr; // HPDF_Xref_Add has freed it
    }
    return dictionary;
}

ObjectNumber HaruDocument::next_number() const
{
    return doc_->xref->entries->count;
}

void* HaruDocument::object(ObjectNumber number) const
{
    const auto* entry = static_cast<HPDF_XrefEntry>(HPDF_List_ItemAt(doc_->xref->entries, number));
    return entry == nullptr ? nullptr : entry->obj;
}

void HaruDocument::remember_first(HPDF_STATUS status, HPDF_STATUS detail, void* self) noexcept
{
    auto* document = static_cast<HaruDocument*>(self);
    if (document->status_ == HPDF_OK) {
        document->status_ = status;
        document->detail_ = detail;
    }
}

ObjectNumber number_of(const void* object)
{
    return object == nullptr ? 0
                             : static_cast<const HPDF_Obj_Header*>(object)->obj_id & number_bits;
}

} // namespace restitution::backends::pdf
