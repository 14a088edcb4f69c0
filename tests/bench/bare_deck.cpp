// What drawing a deck costs without us: libharu and HarfBuzz alone, as a program made for this
// one deck would use them.
//
//   bare_deck FOLDER OUT.pdf
//
// Draws the list that record_deck wrote: opens the fonts, shapes every run, draws text, paths
// and pictures on the same pages, embeds subset fonts, saves. It does none of what makes the
// file ours: no line is broken, nothing is tagged, no outline, link or metadata, and text is
// copied as its shapes suggest, not as it was written.

#include <hb-ot.h>
#include <hb-subset.h>
#include <hpdf.h>

#include <cctype>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

std::string printed(const char* format, auto... values)
{
    char text[256];
    std::snprintf(text, sizeof text, format, values...);
    return text;
}

/// libharu for numbers and saving, with what it has no call for put in as raw text.
class Document {
public:
    Document() : doc{HPDF_New(&Document::stop, nullptr)}
    {
        HPDF_SetCompressionMode(doc, HPDF_COMP_ALL);
    }
    ~Document() { HPDF_Free(doc); }
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    HPDF_Dict raw(std::string body)
    {
        HPDF_Dict made = HPDF_Dict_New(doc->mmgr);
        HPDF_Xref_Add(doc->xref, made);
        made->attr = new std::string{std::move(body)};
        made->write_fn = [](HPDF_Dict self, HPDF_Stream stream) {
            const auto* text = static_cast<std::string*>(self->attr);
            return HPDF_Stream_Write(stream, reinterpret_cast<const HPDF_BYTE*>(text->data()),
                                     static_cast<HPDF_UINT>(text->size()));
        };
        made->free_fn = [](HPDF_Dict self) { delete static_cast<std::string*>(self->attr); };
        return made;
    }

    HPDF_Dict stream(std::string_view data)
    {
        HPDF_Dict made = HPDF_DictStream_New(doc->mmgr, doc->xref);
        made->filter = HPDF_STREAM_FILTER_FLATE_DECODE;
        HPDF_Stream_Write(made->stream, reinterpret_cast<const HPDF_BYTE*>(data.data()),
                          static_cast<HPDF_UINT>(data.size()));
        return made;
    }

    static std::string reference(HPDF_Dict object)
    {
        return printed("%u 0 R", object->header.obj_id & 0xFFFFFFU);
    }

    HPDF_Doc doc;

private:
    static void stop(HPDF_STATUS status, HPDF_STATUS, void*)
    {
        std::fprintf(stderr, "libharu: 0x%lX\n", status);
        std::exit(1);
    }
};

/// One font: shaped with at once, embedded at the end. Codes are glyph ids.
class Font {
public:
    Font(Document& document, const std::string& path)
        : document_{&document}, blob_{hb_blob_create_from_file_or_fail(path.c_str())},
          face_{hb_face_create(blob_, 0)}, font_{hb_font_create(face_)},
          units_{static_cast<double>(hb_face_get_upem(face_))}
    {
    }
    ~Font()
    {
        hb_font_destroy(font_);
        hb_face_destroy(face_);
        hb_blob_destroy(blob_);
    }
    Font(const Font&) = delete;
    Font& operator=(const Font&) = delete;

    HPDF_Dict dictionary()
    {
        if (type0_ == nullptr) {
            type0_ = document_->raw("");
        }
        return type0_;
    }

    /// "[<0012>-20<0013>]TJ"
    void show(std::string& out, std::string_view text, hb_buffer_t* buffer)
    {
        hb_buffer_clear_contents(buffer);
        hb_buffer_add_utf8(buffer, text.data(), static_cast<int>(text.size()), 0, -1);
        hb_buffer_guess_segment_properties(buffer);
        hb_shape(font_, buffer, nullptr, 0);
        unsigned count = 0;
        const auto* glyphs = hb_buffer_get_glyph_infos(buffer, &count);
        const auto* places = hb_buffer_get_glyph_positions(buffer, &count);
        out += '[';
        for (unsigned i = 0; i < count; ++i) {
            used_.emplace(glyphs[i].codepoint, text.substr(glyphs[i].cluster, 1));
            out += printed("<%04X>", glyphs[i].codepoint);
            const int kern = width(glyphs[i].codepoint) - thousandths(places[i].x_advance);
            if (kern != 0) {
                out += std::to_string(kern);
            }
        }
        out += "]TJ\n";
    }

    void embed()
    {
        if (type0_ == nullptr) {
            return;
        }
        hb_blob_t* file = subset();
        unsigned size = 0;
        const char* data = hb_blob_get_data(file, &size);
        HPDF_Dict embedded = document_->stream({data, size});
        HPDF_Dict_AddNumber(embedded, "Length1", static_cast<HPDF_INT32>(size));
        hb_blob_destroy(file);
        HPDF_Dict descriptor = document_->raw(
            "/Type/FontDescriptor/FontName/AAAAAA+Bare/Flags 4/FontBBox[-1000 -500 3000 1500]"
            "/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80/FontFile2 " +
            Document::reference(embedded));
        HPDF_Dict descendant = document_->raw(
            "/Type/Font/Subtype/CIDFontType2/BaseFont/AAAAAA+Bare/CIDSystemInfo"
            "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity"
            "/FontDescriptor " +
            Document::reference(descriptor) + "/W[" + widths() + "]");
        *static_cast<std::string*>(type0_->attr) =
            "/Type/Font/Subtype/Type0/BaseFont/AAAAAA+Bare/Encoding/Identity-H/DescendantFonts[" +
            Document::reference(descendant) + "]/ToUnicode " +
            Document::reference(document_->stream(to_unicode()));
    }

private:
    int thousandths(hb_position_t units) const
    {
        return static_cast<int>(std::lround(units * 1000 / units_));
    }
    int width(hb_codepoint_t glyph) const
    {
        return thousandths(hb_font_get_glyph_h_advance(font_, glyph));
    }

    std::string widths() const
    {
        std::string all;
        for (const auto& [glyph, text] : used_) {
            all += printed("%u[%d]", glyph, width(glyph));
        }
        return all;
    }

    std::string to_unicode() const
    {
        std::string map = "begincmap\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
        for (const auto& [glyph, text] : used_) {
            map += printed("1 beginbfchar\n<%04X><%04X>\nendbfchar\n", glyph,
                           static_cast<unsigned char>(text.empty() ? ' ' : text.front()));
        }
        return map + "endcmap\n";
    }

    hb_blob_t* subset() const
    {
        hb_subset_input_t* input = hb_subset_input_create_or_fail();
        for (const auto& [glyph, text] : used_) {
            hb_set_add(hb_subset_input_glyph_set(input), glyph);
        }
        hb_set_t* dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
        for (const char* table : {"cmap", "name", "post", "OS/2", "GSUB", "GPOS", "GDEF", "kern"}) {
            hb_set_add(dropped, hb_tag_from_string(table, 4));
        }
        hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING);
        hb_face_t* made = hb_subset_or_fail(face_, input);
        hb_blob_t* file = hb_face_reference_blob(made);
        hb_face_destroy(made);
        hb_subset_input_destroy(input);
        return file;
    }

    Document* document_;
    hb_blob_t* blob_;
    hb_face_t* face_;
    hb_font_t* font_;
    double units_;
    HPDF_Dict type0_ = nullptr;
    std::map<hb_codepoint_t, std::string> used_;
};

struct Rgb {
    double red = 0;
    double green = 0;
    double blue = 0;
};

Rgb parse_color(const std::string& text)
{
    const auto value = std::stoul(text.substr(1), nullptr, 16);
    const auto part = [&](unsigned shift) {
        return static_cast<double>((value >> shift) & 0xFFU) / 255;
    };
    return {part(16), part(8), part(0)};
}

/// Reads the list and draws it line by line.
class Artist {
public:
    explicit Artist(std::string folder) : folder_{std::move(folder)} {}
    ~Artist() { hb_buffer_destroy(buffer_); }
    Artist(const Artist&) = delete;
    Artist& operator=(const Artist&) = delete;

    void draw_all()
    {
        std::ifstream list{folder_ + "/deck.list"};
        for (std::string line; std::getline(list, line);) {
            std::istringstream words{line};
            std::string kind;
            words >> kind;
            if (kind == "font") {
                open_font(words);
            } else if (kind == "page") {
                begin_page(words);
            } else if (kind == "run") {
                draw_run(words);
            } else if (kind == "path") {
                draw_path(words);
            } else {
                draw_picture(kind, words);
            }
        }
        end_page();
        for (const auto& font : fonts_) {
            font->embed();
        }
    }

    void save(const char* path) { HPDF_SaveToFile(document_.doc, path); }

private:
    void open_font(std::istream& words)
    {
        std::string name;
        words >> name;
        fonts_.push_back(std::make_unique<Font>(document_, folder_ + "/" + name));
    }

    void begin_page(std::istream& words)
    {
        end_page();
        float width = 0;
        float height = 0;
        words >> width >> height;
        page_ = HPDF_AddPage(document_.doc);
        HPDF_Page_SetWidth(page_, width);
        HPDF_Page_SetHeight(page_, height);
    }

    void end_page()
    {
        if (page_ != nullptr) {
            HPDF_Stream_Write(static_cast<HPDF_PageAttr>(page_->attr)->stream,
                              reinterpret_cast<const HPDF_BYTE*>(content_.data()),
                              static_cast<HPDF_UINT>(content_.size()));
            content_.clear();
        }
    }

    void draw_run(std::istream& words)
    {
        std::size_t number = 0;
        double size = 0;
        double x = 0;
        double y = 0;
        std::string color;
        std::string text;
        words >> number >> size >> x >> y >> color;
        words.get();
        std::getline(words, text);
        Font& font = *fonts_[number];
        const Rgb fill = parse_color(color);
        content_ +=
            printed("BT %.3f %.3f %.3f rg /%s %.4f Tf %.2f %.2f Td ", fill.red, fill.green,
                    fill.blue, HPDF_Page_GetLocalFontName(page_, font.dictionary()), size, x, y);
        font.show(content_, text, buffer_);
        content_ += "ET\n";
    }

    void draw_path(std::istream& words)
    {
        std::string fill;
        std::string stroke;
        double width = 0;
        words >> fill >> stroke >> width;
        if (fill != "-") {
            const Rgb color = parse_color(fill);
            content_ += printed("%.3f %.3f %.3f rg\n", color.red, color.green, color.blue);
        }
        if (stroke != "-") {
            const Rgb color = parse_color(stroke);
            content_ +=
                printed("%.3f %.3f %.3f RG %.2f w\n", color.red, color.green, color.blue, width);
        }
        // The operator comes before its numbers in the list, behind them in a page.
        std::string operation;
        for (std::string word; words >> word;) {
            if (std::isalpha(static_cast<unsigned char>(word.front())) != 0) {
                content_ += operation;
                operation = word + "\n";
            } else {
                content_ += word + " ";
            }
        }
        content_ += operation;
        content_ += fill == "-" ? "S\n" : stroke == "-" ? "f\n" : "B\n";
    }

    void draw_picture(const std::string& kind, std::istream& words)
    {
        unsigned columns = 0;
        unsigned rows = 0;
        float x = 0;
        float y = 0;
        float width = 0;
        float height = 0;
        std::string name;
        if (kind == "pixels") {
            words >> columns >> rows;
        }
        words >> x >> y >> width >> height >> name;
        const std::string path = folder_ + "/" + name;
        HPDF_Image image = kind == "pixels"
                               ? HPDF_LoadRawImageFromFile(document_.doc, path.c_str(), columns,
                                                           rows, HPDF_CS_DEVICE_RGB)
                               : HPDF_LoadJpegImageFromFile(document_.doc, path.c_str());
        content_ += printed("q %.2f 0 0 %.2f %.2f %.2f cm /%s Do Q\n", width, height, x, y,
                            HPDF_Page_GetXObjectName(page_, image));
    }

    std::string folder_;
    Document document_;
    std::vector<std::unique_ptr<Font>> fonts_;
    hb_buffer_t* buffer_ = hb_buffer_create();
    HPDF_Page page_ = nullptr;
    std::string content_;
};

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::cerr << "usage: bare_deck FOLDER OUT.pdf\n";
        return 3;
    }
    Artist artist{argv[1]};
    artist.draw_all();
    artist.save(argv[2]);
    return 0;
}
