#include "read/jpeg_codec.hpp"

#include "read/read_picture_limits.hpp"

#include <csetjmp>
#include <cstdio> // jpeglib.h uses FILE without asking for it
#include <cstdlib>
#include <fmt/format.h>
#include <jerror.h>
#include <jpeglib.h>

namespace restitution::read {

namespace {

constexpr int most_scans = 100;
constexpr int quality = 92;

/// libjpeg's way to fail: a jump back to run(), over C frames and ours without destructors.
struct Escape {
    jpeg_error_mgr errors;
    std::jmp_buf back;
    char message[JMSG_LENGTH_MAX];
};

Escape& escape_of(j_common_ptr codec)
{
    return *reinterpret_cast<Escape*>(codec->err);
}

[[noreturn]] void leave(j_common_ptr codec)
{
    codec->err->format_message(codec, escape_of(codec).message);
    std::longjmp(escape_of(codec).back, 1);
}

void judge_message(j_common_ptr codec, int level)
{
    // Stray bytes between segments are harmless and common; any other warning is lost pixels.
    if (level < 0 && codec->err->msg_code != JWRN_EXTRANEOUS_DATA) {
        leave(codec);
    }
}

void keep_silent(j_common_ptr) {}

void prepare(Escape& escape)
{
    jpeg_std_error(&escape.errors);
    escape.errors.error_exit = leave;
    escape.errors.emit_message = judge_message;
    escape.errors.output_message = keep_silent;
    escape.message[0] = '\0';
}

/// Runs one step that may jump; false when it did.
///
/// Input:   the step and what it calls hold no object with a destructor.
template <class Codec>
bool run(Codec& codec, void (*step)(Codec&))
{
    if (setjmp(codec.escape.back) != 0) { // NOLINT: the library has no other way to fail
        return false;
    }
    step(codec);
    return true;
}

struct Decoder {
    Decoder(std::string_view source) : bytes{source}
    {
        prepare(escape);
        info.err = &escape.errors;
        limits.progress_monitor = [](j_common_ptr codec) {
            // A scan costs a pass over the whole picture and may be a few bytes long.
            if (reinterpret_cast<j_decompress_ptr>(codec)->input_scan_number > most_scans) {
                codec->err->msg_code = JERR_BAD_PROGRESSION;
                leave(codec);
            }
        };
    }
    ~Decoder() { jpeg_destroy_decompress(&info); }
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;

    Escape escape = {};
    jpeg_decompress_struct info = {};
    jpeg_progress_mgr limits = {};
    std::string_view bytes;
    char* pixels = nullptr; ///< where decode() puts rows; null: nowhere
};

struct Encoder {
    Encoder(const Pixels& source) : raster{source}
    {
        prepare(escape);
        info.err = &escape.errors;
    }
    ~Encoder()
    {
        jpeg_destroy_compress(&info);
        std::free(data);
    }
    Encoder(const Encoder&) = delete;
    Encoder& operator=(const Encoder&) = delete;

    Escape escape = {};
    jpeg_compress_struct info = {};
    const Pixels& raster;
    unsigned char* data = nullptr;
    unsigned long size = 0;
};

void read_header(Decoder& decoder)
{
    jpeg_create_decompress(&decoder.info); // forgets what it is told before
    decoder.info.progress = &decoder.limits;
    decoder.info.mem->max_memory_to_use = 400L * 1024 * 1024;
    const auto* source = reinterpret_cast<const unsigned char*>(decoder.bytes.data());
    jpeg_mem_src(&decoder.info, source, decoder.bytes.size());
    jpeg_read_header(&decoder.info, TRUE);
}

void decode_rows(Decoder& decoder)
{
    jpeg_decompress_struct& info = decoder.info;
    jpeg_start_decompress(&info);
    const std::size_t stride =
        std::size_t{info.output_width} * static_cast<std::size_t>(info.output_components);
    JSAMPARRAY scratch = (*info.mem->alloc_sarray)(reinterpret_cast<j_common_ptr>(&info),
                                                   JPOOL_IMAGE, static_cast<JDIMENSION>(stride), 1);
    while (info.output_scanline < info.output_height) {
        JSAMPROW row = scratch[0];
        if (decoder.pixels != nullptr) {
            row = reinterpret_cast<JSAMPROW>(decoder.pixels + stride * info.output_scanline);
        }
        jpeg_read_scanlines(&info, &row, 1);
    }
    jpeg_finish_decompress(&info);
}

void encode_rows(Encoder& encoder)
{
    jpeg_compress_struct& info = encoder.info;
    jpeg_create_compress(&info);
    jpeg_mem_dest(&info, &encoder.data, &encoder.size);
    info.image_width = encoder.raster.width;
    info.image_height = encoder.raster.height;
    info.input_components = 3;
    info.in_color_space = JCS_RGB;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, quality, TRUE);
    jpeg_start_compress(&info, TRUE);
    while (info.next_scanline < info.image_height) {
        const char* start =
            encoder.raster.rgb.data() + std::size_t{3} * info.image_width * info.next_scanline;
        // libjpeg's rows are not const although it only reads them.
        auto* row = reinterpret_cast<JSAMPROW>(const_cast<char*>(start));
        jpeg_write_scanlines(&info, &row, 1);
    }
    jpeg_finish_compress(&info);
}

Diagnostic damaged(const Escape& escape)
{
    return {Severity::error,
            "picture.damaged",
            fmt::format("is a damaged JPEG: {}", escape.message),
            {},
            {"export or download the picture again"}};
}

Diagnostic unsupported(std::string message)
{
    return {Severity::error,
            "picture.unsupported",
            std::move(message),
            {},
            {"save it as an RGB JPEG or as PNG"}};
}

Status check_kind(const jpeg_decompress_struct& info)
{
    if (info.num_components == 4) {
        return unsupported("is a CMYK JPEG, made for printing");
    }
    if (info.num_components != 1 && info.num_components != 3) {
        return unsupported(fmt::format("is a JPEG of {} components", info.num_components));
    }
    return Done{};
}

} // namespace

Result<JpegFacts> inspect_jpeg(std::string_view bytes)
{
    Decoder decoder{bytes};
    if (!run(decoder, read_header)) {
        return damaged(decoder.escape);
    }
    jpeg_decompress_struct& info = decoder.info;
    const JpegFacts facts{info.image_width, info.image_height, info.num_components,
                          !info.arith_code && (info.jpeg_color_space == JCS_GRAYSCALE ||
                                               info.jpeg_color_space == JCS_YCbCr)};
    if (const auto fits = check_pixels(facts.width, facts.height); !fits) {
        return fits.fault();
    }
    if (const auto known = check_kind(info); !known) {
        return known.fault();
    }
    info.scale_num = 1;
    info.scale_denom = 8;
    if (!run(decoder, decode_rows)) {
        return damaged(decoder.escape);
    }
    return facts;
}

Result<Pixels> decode_jpeg(std::string_view bytes)
{
    Decoder decoder{bytes};
    if (!run(decoder, read_header)) {
        return damaged(decoder.escape);
    }
    decoder.info.out_color_space = JCS_RGB;
    Pixels raster{decoder.info.image_width, decoder.info.image_height, {}};
    raster.rgb.resize(std::size_t{3} * raster.width * raster.height);
    decoder.pixels = raster.rgb.data();
    if (!run(decoder, decode_rows)) {
        return damaged(decoder.escape);
    }
    return raster;
}

Result<Bytes> encode_jpeg(const Pixels& raster)
{
    Encoder encoder{raster};
    if (!run(encoder, encode_rows)) {
        return damaged(encoder.escape);
    }
    return Bytes{reinterpret_cast<const char*>(encoder.data), encoder.size};
}

} // namespace restitution::read
