#include "chart/qr_code.hpp"

#include <memory>
#include <qrencode.h>
#include <string>

namespace restitution::chart {

namespace {

using Code = std::unique_ptr<QRcode, decltype(&QRcode_free)>;
using Input = std::unique_ptr<QRinput, decltype(&QRinput_free)>;

constexpr int quiet_zone = 4;
constexpr Length module_side = 1_mm;

Code encode(std::string_view text)
{
    Code none{nullptr, &QRcode_free};
    const Input input{QRinput_new2(0, QR_ECLEVEL_M), &QRinput_free};
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    if (!input || text.empty() ||
        QRinput_append(input.get(), QR_MODE_8, static_cast<int>(text.size()), bytes) != 0) {
        return none;
    }
    return {QRcode_encodeInput(input.get()), &QRcode_free};
}

bool is_dark(const QRcode& code, int column, int row)
{
    return (code.data[row * code.width + column] & 1) != 0;
}

/// First column from `from` on whose module is of the shade, or the width.
int find_shade(const QRcode& code, int row, int from, bool dark)
{
    while (from < code.width && is_dark(code, from, row) != dark) {
        ++from;
    }
    return from;
}

/// Columns [from, to) of a row are dark and the modules either side are not.
struct Run {
    int from = 0;
    int to = 0;
};

bool is_run(const QRcode& code, int row, Run run)
{
    return row < code.width && find_shade(code, row, run.from, false) == run.to &&
           is_dark(code, run.from, row) && (run.from == 0 || !is_dark(code, run.from - 1, row));
}

/// Rows in which exactly this run stands, from `row` down.
int count_rows(const QRcode& code, int row, Run run)
{
    int end = row;
    while (is_run(code, end, run)) {
        ++end;
    }
    return end - row;
}

Rect modules(int column, int row, int across, int down)
{
    return {{module_side * (column + quiet_zone), module_side * (row + quiet_zone)},
            {module_side * across, module_side * down}};
}

/// One rectangle for equal runs of rows that follow each other: neighbours that merely touch
/// would show hairlines on a screen.
picture::Path trace(const QRcode& code)
{
    picture::Path path;
    for (int row = 0; row < code.width; ++row) {
        for (Run run; (run.from = find_shade(code, row, run.to, true)) < code.width;) {
            run.to = find_shade(code, row, run.from, false);
            if (row > 0 && is_run(code, row - 1, run)) {
                continue;
            }
            const picture::Path piece = picture::rectangle(
                modules(run.from, row, run.to - run.from, count_rows(code, row, run)));
            path.insert(path.end(), piece.begin(), piece.end());
        }
    }
    return path;
}

} // namespace

std::optional<picture::Drawing> qr_code(std::string_view text)
{
    const Code code = text.size() <= 4096 ? encode(text) : Code{nullptr, &QRcode_free};
    if (!code) {
        return std::nullopt;
    }
    const Length side = module_side * (code->width + 2 * quiet_zone);
    const Rect ground{{}, {side, side}};
    return picture::Drawing{
        ground.size, {{picture::rectangle(ground), white, {}, {}}, {trace(*code), black, {}, {}}}};
}

} // namespace restitution::chart
