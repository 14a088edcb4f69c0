#include "support/half_em_font.hpp"

#include <hb.h>

#include <array>
#include <cstdint>
#include <fstream>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unistd.h>

namespace restitution::tests {

namespace {

/// A table of a font: big-endian numbers, one after the other.
class Table {
public:
    Table& u8(std::initializer_list<unsigned> values)
    {
        for (const unsigned value : values) {
            append(value, 1);
        }
        return *this;
    }
    Table& u16(std::initializer_list<unsigned> values)
    {
        for (const unsigned value : values) {
            append(value, 2);
        }
        return *this;
    }
    Table& u32(std::initializer_list<unsigned> values)
    {
        for (const unsigned value : values) {
            append(value, 4);
        }
        return *this;
    }
    Table& zeros(std::size_t count)
    {
        bytes_.append(count, '\0');
        return *this;
    }
    const std::string& bytes() const { return bytes_; }

private:
    void append(unsigned value, int size)
    {
        for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) {
            bytes_ += static_cast<char>(static_cast<unsigned char>(value >> shift));
        }
    }

    std::string bytes_;
};

constexpr unsigned advance = 500;
constexpr unsigned minus_200 = 0xFF38;

Table head()
{
    Table table;
    table.u32({0x00010000, 0x00010000, 0, 0x5F0F3CF5}).u16({3, 1000}).zeros(16);
    // Bounding box, style, smallest size, direction, short offsets, glyph format.
    return table.u16({50, 0, 450, 700, 0, 8, 2, 0, 0});
}

Table hhea()
{
    Table table;
    table.u32({0x00010000}).u16({800, minus_200, 0, advance, 50, 50, 450, 1, 0, 0});
    return table.zeros(8).u16({0, 2});
}

Table maxp()
{
    Table table;
    return table.u32({0x00010000}).u16({2, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0});
}

Table hmtx()
{
    Table table;
    return table.u16({advance, 50, advance, 50});
}

// One box from (50, 0) to (450, 700), for .notdef and for everything else.
Table box()
{
    Table table;
    table.u16({1, 50, 0, 450, 700, 3, 0}).u8({1, 1, 1, 1});
    table.u16({50, 0, 400, 0}).u16({0, 700, 0, 0x10000 - 700});
    return table.zeros(2);
}

Table glyf()
{
    const Table outline = box();
    Table table;
    for (int glyph = 0; glyph < 2; ++glyph) {
        for (const char byte : outline.bytes()) {
            table.u8({static_cast<unsigned char>(byte)});
        }
    }
    return table;
}

Table loca()
{
    const auto half = static_cast<unsigned>(box().bytes().size() / 2);
    Table table;
    return table.u16({0, half, 2 * half});
}

// Format 13: all characters of a range share a glyph.
Table cmap()
{
    Table table;
    table.u16({0, 1, 3, 10}).u32({12}).u16({13, 0}).u32({16 + 2 * 12, 0, 2});
    return table.u32({0x20, 0xDFFF, 1}).u32({0xF900, 0xFFFF, 1});
}

Table name()
{
    constexpr std::string_view family = "Half Em";
    Table table;
    table.u16({0, 2, 6 + 2 * 12});
    for (const unsigned id : {1U, 6U}) {
        table.u16({3, 1, 0x409, id, static_cast<unsigned>(family.size() * 2), 0});
    }
    for (const char letter : family) {
        table.u16({static_cast<unsigned char>(letter)});
    }
    return table;
}

Table os2()
{
    Table table;
    table.u16({4, advance, 400, 5, 0}).zeros(22 + 12 + 16 + 4).u16({0x40});
    table.u16({0x20, 0xFFFF, 800, minus_200, 0, 800, 200});
    return table.zeros(8).u16({500, 700, 0, 0x20, 1});
}

void write_font(const std::filesystem::path& file)
{
    hb_face_t* builder = hb_face_builder_create();
    const auto add = [&](const char* tag, const Table& table) {
        const std::string& bytes = table.bytes();
        hb_blob_t* blob = hb_blob_create(bytes.data(), static_cast<unsigned>(bytes.size()),
                                         HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr);
        hb_face_builder_add_table(builder, hb_tag_from_string(tag, 4), blob);
        hb_blob_destroy(blob);
    };
    add("head", head());
    add("hhea", hhea());
    add("maxp", maxp());
    add("hmtx", hmtx());
    add("glyf", glyf());
    add("loca", loca());
    add("cmap", cmap());
    add("name", name());
    add("OS/2", os2());
    hb_blob_t* font = hb_face_reference_blob(builder);
    unsigned length = 0;
    const char* data = hb_blob_get_data(font, &length);
    std::ofstream{file, std::ios::binary}.write(data, length);
    hb_blob_destroy(font);
    hb_face_destroy(builder);
}

} // namespace

std::filesystem::path half_em_folder()
{
    static const std::filesystem::path folder = [] {
        const std::filesystem::path made = RESTITUTION_TEST_FONTS;
        std::filesystem::create_directories(made);
        // Test programs run at the same time: a reader must never see half a font.
        const auto half_made = made / ("half-em." + std::to_string(getpid()));
        write_font(half_made);
        std::filesystem::rename(half_made, made / "half-em.ttf");
        return made;
    }();
    return folder;
}

} // namespace restitution::tests
