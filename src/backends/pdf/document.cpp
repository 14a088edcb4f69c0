#include "backends/pdf/document.hpp"

#include "backends/pdf/haru_value.hpp"

namespace restitution::backends::pdf {

std::string Document::failure() const
{
    return file.failed() ? "libdeflate has no memory for a compressor" : haru.failure();
}

Reserved Document::reserve()
{
    if (haru.failed()) {
        return {};
    }
    HPDF_Dict dictionary = haru.new_dictionary();
    return {dictionary, number_of(dictionary)};
}

std::string& Document::entries(ObjectNumber number)
{
    if (number >= entries_.size()) {
        entries_.resize(number + 1);
    }
    return entries_[number];
}

void Document::write_graph()
{
    std::string body;
    const ObjectNumber end = haru.next_number();
    for (ObjectNumber number = 1; number < end; ++number) {
        void* object = haru.object(number);
        if (file.has_written(number) || is_stream_length(object)) {
            continue;
        }
        body.clear();
        append_object(body, object, entries(number));
        file.write_object(number, body);
    }
}

} // namespace restitution::backends::pdf
