#include "base/normal_form.hpp"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

namespace restitution {

std::string to_nfc(std::string text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status) || nfc->isNormalizedUTF8(text, status)) {
        return text;
    }
    std::string composed;
    icu::StringByteSink<std::string> sink{&composed};
    nfc->normalizeUTF8(0, text, sink, nullptr, status);
    return U_SUCCESS(status) ? composed : text;
}

} // namespace restitution
