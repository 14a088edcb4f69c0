// Build tool: makes one static font of a variable one, or of some characters of a static one,
// with names of its own.
//
//   instance_font Inter-roman.var.ttf Inter-SemiBold.ttf 600 SemiBold upright
//   instance_font DejaVuSerif-Bold.ttf Numerals.ttf 700 Bold upright "Roman Numerals" CDILMVX
//
// The names tell the faces of a family apart: left as they are, every weight of
// a variable font would call itself "Inter Regular".
#include "text/pin_weight.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <cstring>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace restitution::text;

struct Job {
    const char* source;
    const char* target;
    unsigned weight;
    std::string style; ///< "SemiBold"
    bool italic;
    std::string family;     ///< empty: the source's
    std::string characters; ///< ASCII; empty: all
};

constexpr hb_tag_t name_tag = HB_TAG('n', 'a', 'm', 'e');
constexpr hb_tag_t os2_tag = HB_TAG('O', 'S', '/', '2');
constexpr hb_tag_t head_tag = HB_TAG('h', 'e', 'a', 'd');

void append_u16(std::string& table, unsigned value)
{
    table += static_cast<char>(static_cast<unsigned char>(value >> 8));
    table += static_cast<char>(static_cast<unsigned char>(value));
}

void put_u16(std::string& table, std::size_t at, unsigned value)
{
    std::string bytes;
    append_u16(bytes, value);
    table.replace(at, 2, bytes);
}

std::string table_of(hb_face_t* face, hb_tag_t tag)
{
    const BlobPtr blob{hb_face_reference_table(face, tag)};
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob.get(), &length);
    return {data, length};
}

std::u16string name_of(hb_face_t* face, hb_ot_name_id_t id)
{
    unsigned length =
        hb_ot_name_get_utf16(face, id, hb_language_from_string("en", -1), nullptr, nullptr);
    std::u16string name(length + 1, u'\0');
    unsigned room = length + 1;
    hb_ot_name_get_utf16(face, id, hb_language_from_string("en", -1), &room,
                         reinterpret_cast<std::uint16_t*>(name.data()));
    name.resize(length);
    return name;
}

std::u16string wide(std::string_view ascii)
{
    return {ascii.begin(), ascii.end()};
}

std::map<unsigned, std::u16string> names_for(hb_face_t* source, const Job& job)
{
    const std::u16string family =
        job.family.empty() ? name_of(source, HB_OT_NAME_ID_FONT_FAMILY) : wide(job.family);
    const bool regular = job.style == "Regular";
    const bool four_styles = regular || job.style == "Bold";
    const std::string full_style =
        regular && job.italic ? "Italic" : job.style + (job.italic ? " Italic" : "");
    std::u16string postscript_name = family + wide("-" + full_style);
    std::erase(postscript_name, u' ');
    std::map<unsigned, std::u16string> names;
    // Copyright, version, trademark, license and its address go with every copy of the font.
    for (const unsigned kept : {0U, 5U, 7U, 13U, 14U}) {
        if (auto name = name_of(source, kept); !name.empty()) {
            names[kept] = std::move(name);
        }
    }
    names[1] = four_styles ? family : family + wide(" " + job.style);
    names[2] = wide(four_styles ? full_style : job.italic ? "Italic" : "Regular");
    names[4] = family + wide(" " + full_style);
    names[6] = postscript_name;
    names[3] = names[6];
    names[16] = family;
    names[17] = wide(full_style);
    return names;
}

// Source: OpenType, "name", version 0: Windows, Unicode, English.
std::string name_table(const std::map<unsigned, std::u16string>& names)
{
    std::string records;
    std::string texts;
    for (const auto& [id, name] : names) {
        for (const unsigned field : {3U, 1U, 0x409U, id, static_cast<unsigned>(name.size() * 2),
                                     static_cast<unsigned>(texts.size())}) {
            append_u16(records, field);
        }
        for (const char16_t unit : name) {
            append_u16(texts, unit);
        }
    }
    std::string table;
    append_u16(table, 0);
    append_u16(table, static_cast<unsigned>(names.size()));
    append_u16(table, static_cast<unsigned>(6 + records.size()));
    return table + records + texts;
}

// Source: OpenType, "OS/2" usWeightClass and fsSelection.
std::string os2_table(hb_face_t* face, const Job& job)
{
    std::string table = table_of(face, os2_tag);
    const bool bold = job.weight == 700;
    const bool regular = job.weight == 400 && !job.italic;
    constexpr unsigned use_typographic_metrics = 1U << 7;
    put_u16(table, 4, job.weight);
    put_u16(table, 62,
            (job.italic ? 1U : 0U) | (bold ? 1U << 5 : 0U) | (regular ? 1U << 6 : 0U) |
                use_typographic_metrics);
    return table;
}

// Source: OpenType, "head" macStyle.
std::string head_table(hb_face_t* face, const Job& job)
{
    std::string table = table_of(face, head_tag);
    put_u16(table, 44, (job.weight == 700 ? 1U : 0U) | (job.italic ? 2U : 0U));
    return table;
}

void add(hb_face_t* builder, hb_tag_t tag, const std::string& table)
{
    const BlobPtr blob{hb_blob_create(table.data(), static_cast<unsigned>(table.size()),
                                      HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr)};
    hb_face_builder_add_table(builder, tag, blob.get());
}

FacePtr renamed(hb_face_t* source, hb_face_t* instance, const Job& job)
{
    FacePtr builder{hb_face_builder_create()};
    unsigned count = hb_face_get_table_tags(instance, 0, nullptr, nullptr);
    std::vector<hb_tag_t> tags(count);
    hb_face_get_table_tags(instance, 0, &count, tags.data());
    for (const hb_tag_t tag : tags) {
        add(builder.get(), tag,
            tag == name_tag   ? name_table(names_for(source, job))
            : tag == os2_tag  ? os2_table(instance, job)
            : tag == head_tag ? head_table(instance, job)
                              : table_of(instance, tag));
    }
    return builder;
}

FacePtr keep_characters(hb_face_t* source, std::string_view characters)
{
    const SubsetInputPtr input{hb_subset_input_create_or_fail()};
    if (!input) {
        return nullptr;
    }
    for (const char character : characters) {
        hb_set_add(hb_subset_input_unicode_set(input.get()), static_cast<unsigned char>(character));
    }
    return make_subset(source, input.get());
}

int fail(std::string_view what, const char* file)
{
    fmt::print(stderr, "instance_font: {} {}\n", what, file);
    return EXIT_FAILURE;
}

int run(const Job& job)
{
    const BlobPtr blob{hb_blob_create_from_file_or_fail(job.source)};
    if (!blob) {
        return fail("cannot read", job.source);
    }
    const FacePtr source{hb_face_create(blob.get(), 0)};
    const FacePtr instance = job.characters.empty()
                                 ? pin_weight(source.get(), static_cast<float>(job.weight))
                                 : keep_characters(source.get(), job.characters);
    if (!instance) {
        return fail("cannot instance", job.source);
    }
    const FacePtr face = renamed(source.get(), instance.get(), job);
    const BlobPtr bytes{hb_face_reference_blob(face.get())};
    unsigned length = 0;
    const char* data = hb_blob_get_data(bytes.get(), &length);
    std::ofstream out{job.target, std::ios::binary};
    out.write(data, static_cast<std::streamsize>(length));
    out.close();
    return out ? EXIT_SUCCESS : fail("cannot write", job.target);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 6 && argc != 8) {
        return fail("wants SOURCE TARGET WEIGHT STYLE upright|italic [FAMILY CHARACTERS], not",
                    "that");
    }
    return run({argv[1], argv[2], static_cast<unsigned>(std::atoi(argv[3])), argv[4],
                std::string_view{argv[5]} == "italic", argc == 8 ? argv[6] : "",
                argc == 8 ? argv[7] : ""});
}
