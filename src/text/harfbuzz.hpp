#pragma once

#include <hb-ot.h>
#include <hb-subset.h>
#include <hb.h>

#include <memory>
#include <vector>

namespace restitution::text {

/// Calls a C function for what it owns.
template <auto destroy>
struct Destroyer {
    template <class T>
    void operator()(T* owned) const
    {
        destroy(owned);
    }
};

// HarfBuzz counts references; each owner holds one.
using BlobPtr = std::unique_ptr<hb_blob_t, Destroyer<hb_blob_destroy>>;
using FacePtr = std::unique_ptr<hb_face_t, Destroyer<hb_face_destroy>>;
using FontPtr = std::unique_ptr<hb_font_t, Destroyer<hb_font_destroy>>;
using BufferPtr = std::unique_ptr<hb_buffer_t, Destroyer<hb_buffer_destroy>>;
using SubsetInputPtr = std::unique_ptr<hb_subset_input_t, Destroyer<hb_subset_input_destroy>>;
using SubsetPlanPtr = std::unique_ptr<hb_subset_plan_t, Destroyer<hb_subset_plan_destroy>>;

/// The axes of a variable face; none of a static one.
inline std::vector<hb_ot_var_axis_info_t> axes_of(hb_face_t* face)
{
    unsigned count = hb_ot_var_get_axis_count(face);
    std::vector<hb_ot_var_axis_info_t> axes(count);
    hb_ot_var_get_axis_infos(face, 0, &count, axes.data());
    return axes;
}

} // namespace restitution::text
