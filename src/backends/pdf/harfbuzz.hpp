#pragma once

#include <hb-subset.h>
#include <hb.h>

#include <memory>

namespace restitution::backends::pdf {

template <auto destroy>
struct Destroyer {
    template <class T>
    void operator()(T* object) const
    {
        destroy(object);
    }
};

// HarfBuzz counts references; each owner holds one.
using Blob = std::unique_ptr<hb_blob_t, Destroyer<hb_blob_destroy>>;
using Face = std::unique_ptr<hb_face_t, Destroyer<hb_face_destroy>>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, Destroyer<hb_subset_input_destroy>>;
using SubsetPlan = std::unique_ptr<hb_subset_plan_t, Destroyer<hb_subset_plan_destroy>>;

} // namespace restitution::backends::pdf
