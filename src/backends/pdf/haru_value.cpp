#include "backends/pdf/haru_value.hpp"

#include "backends/pdf/haru_document.hpp"
#include "base/ascii.hpp"

#include <cmath>

namespace restitution::backends::pdf {

namespace {

unsigned class_of(const void* object)
{
    return static_cast<const HPDF_Obj_Header*>(object)->obj_class & HPDF_OCLASS_ANY;
}

bool is_hidden(const void* object)
{
    return (static_cast<const HPDF_Obj_Header*>(object)->obj_id & HPDF_OTYPE_HIDDEN) != 0;
}

void append_value(std::string& out, void* object);

// A word must stand apart from the word before it; brackets and names do so by themselves.
void separate(std::string& out)
{
    constexpr std::string_view delimiters = "[]<>()/ \n";
    if (!out.empty() && delimiters.find(out.back()) == std::string_view::npos) {
        out += ' ';
    }
}

void append_bytes(std::string& out, const HPDF_BYTE* bytes, HPDF_UINT count)
{
    out += '<';
    for (HPDF_UINT i = 0; i < count; ++i) {
        append_hex(out, bytes[i], 2);
    }
    out += '>';
}

void append_array(std::string& out, HPDF_Array array)
{
    out += '[';
    for (HPDF_UINT i = 0; i < array->list->count; ++i) {
        append_value(out, HPDF_List_ItemAt(array->list, i));
    }
    out += ']';
}

// ProcSet has meant nothing since PDF 1.4.
bool is_obsolete(std::string_view key)
{
    return key == "ProcSet";
}

void append_dictionary(std::string& out, HPDF_Dict dictionary, std::string_view further)
{
    if (dictionary->before_write_fn != nullptr) {
        dictionary->before_write_fn(dictionary);
    }
    out += "<<";
    for (HPDF_UINT i = 0; i < dictionary->list->count; ++i) {
        const auto* entry = static_cast<HPDF_DictElement>(HPDF_List_ItemAt(dictionary->list, i));
        if (!is_hidden(entry->value) && !is_obsolete(entry->key)) {
            append_name(out, entry->key);
            append_value(out, entry->value);
        }
    }
    out += further;
    out += ">>";
}

void append_word(std::string& out, void* object)
{
    separate(out);
    switch (class_of(object)) {
    case HPDF_OCLASS_PROXY:
        append_reference(out, number_of(static_cast<HPDF_Proxy>(object)->obj));
        break;
    case HPDF_OCLASS_NUMBER:
        append_integer(out, static_cast<HPDF_Number>(object)->value);
        break;
    case HPDF_OCLASS_REAL:
        append_hundredths(out, std::llround(static_cast<HPDF_Real>(object)->value * 100.0));
        break;
    case HPDF_OCLASS_BOOLEAN:
        out += static_cast<HPDF_Boolean>(object)->value ? "true" : "false";
        break;
    default:
        out += "null";
        break;
    }
}

void append_value(std::string& out, void* object)
{
    switch (class_of(object)) {
    case HPDF_OCLASS_NAME:
        append_name(out, static_cast<HPDF_Name>(object)->value);
        break;
    case HPDF_OCLASS_STRING: {
        const auto* text = static_cast<HPDF_String>(object);
        append_literal(out, {reinterpret_cast<const char*>(text->value), text->len});
        break;
    }
    case HPDF_OCLASS_BINARY: {
        const auto* binary = static_cast<HPDF_Binary>(object);
        append_bytes(out, binary->value, binary->len);
        break;
    }
    case HPDF_OCLASS_ARRAY:
        append_array(out, static_cast<HPDF_Array>(object));
        break;
    case HPDF_OCLASS_DICT:
        append_dictionary(out, static_cast<HPDF_Dict>(object), {});
        break;
    default:
        append_word(out, object);
        break;
    }
}

} // namespace

void append_object(std::string& out, void* object, std::string_view further)
{
    if (class_of(object) == HPDF_OCLASS_DICT) {
        append_dictionary(out, static_cast<HPDF_Dict>(object), further);
    } else {
        append_value(out, object);
    }
}

bool is_stream_length(const void* object)
{
    return object == nullptr || class_of(object) == HPDF_OCLASS_NUMBER;
}

} // namespace restitution::backends::pdf
