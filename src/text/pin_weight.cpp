#include "text/pin_weight.hpp"

#include <array>
#include <span>
#include <vector>

namespace restitution::text {

namespace {

constexpr hb_tag_t weight_axis = HB_TAG('w', 'g', 'h', 't');

// What shaping asks for. Alternates that nothing asks for only cost time when the font is opened.
constexpr std::array kept_features{
    HB_TAG('c', 'a', 'l', 't'), HB_TAG('c', 'c', 'm', 'p'), HB_TAG('c', 'l', 'i', 'g'),
    HB_TAG('l', 'i', 'g', 'a'), HB_TAG('l', 'o', 'c', 'l'), HB_TAG('r', 'l', 'i', 'g'),
    HB_TAG('r', 'c', 'l', 't'), HB_TAG('t', 'n', 'u', 'm'), HB_TAG('i', 'n', 'i', 't'),
    HB_TAG('m', 'e', 'd', 'i'), HB_TAG('f', 'i', 'n', 'a'), HB_TAG('i', 's', 'o', 'l'),
    HB_TAG('k', 'e', 'r', 'n'), HB_TAG('m', 'a', 'r', 'k'), HB_TAG('m', 'k', 'm', 'k'),
    HB_TAG('c', 'u', 'r', 's'),
};

void replace(hb_set_t* set, std::span<const hb_tag_t> members)
{
    hb_set_clear(set);
    for (const hb_tag_t member : members) {
        hb_set_add(set, member);
    }
}

} // namespace

FacePtr pin_weight(hb_face_t* variable, float weight)
{
    const SubsetInputPtr input{hb_subset_input_create_or_fail()};
    if (!input) {
        return nullptr;
    }
    hb_set_invert(hb_subset_input_unicode_set(input.get()));
    hb_set_invert(hb_subset_input_set(input.get(), HB_SUBSET_SETS_NAME_ID));
    replace(hb_subset_input_set(input.get(), HB_SUBSET_SETS_LAYOUT_FEATURE_TAG), kept_features);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    for (const auto& axis : axes_of(variable)) {
        const float value = axis.tag == weight_axis ? weight : axis.default_value;
        if (!hb_subset_input_pin_axis_location(input.get(), variable, axis.tag, value)) {
            return nullptr;
        }
    }
    return make_subset(variable, input.get());
}

FacePtr make_subset(hb_face_t* source, hb_subset_input_t* input)
{
    const FacePtr built{hb_subset_or_fail(source, input)};
    if (!built) {
        return nullptr;
    }
    // A face that is still being built cannot list its tables; one made of its bytes can.
    const BlobPtr bytes{hb_face_reference_blob(built.get())};
    return FacePtr{hb_face_create(bytes.get(), 0)};
}

} // namespace restitution::text
