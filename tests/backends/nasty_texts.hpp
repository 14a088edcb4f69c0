#pragma once

#include <array>
#include <string_view>

namespace restitution::tests {

/// Lines that must come back from a file as they went in.
inline constexpr std::array<std::string_view, 17> nasty_texts{
    "NBSP:a\u00A0b NNBSP:a\u202Fb NBHY:a\u2011b HY:a\u2010b - minus \u2212",
    "fi ffi fl ffl ff Qu Th st ct -> => <= >= != 1/2 3x4",
    "mu:\u00B5 vs \u03BC  Ohm:\u2126 vs \u03A9  Delta:\u2206 vs \u0394",
    "Eth:\u00D0 Dstroke:\u0110 AfricanD:\u0189",
    "NFC: Ti\u1EBFng Vi\u1EC7t",
    "NFD: Tie\u0302\u0301ng Vie\u0323\u0302t",
    "no precomposed form: x\u0303 q\u0301 \u0254\u0300 m\u0302\u0323 end",
    "astral: \U0001D400\U0001D538\U0001D49C \U0001F4A9 end",
    "CAPS: ĐẠI HỘI CỔ ĐÔNG THƯỜNG NIÊN",
    "signs… • ‣ ◦ ▪ ←↑→↓↔⇒⇐⇔ ✓ ☑",
    "quotes “a” ‘b’ «\u00A0c\u00A0» ‹d›",
    "(paren) \\back\\ <angle> [brackets] {braces} #100% /slash",
    "Tr. VA To AV. LT 11:11 10/10 7.1 WA",
    "Arabic: مرحبا بالعالم end",
    "Arabic with marks: مُحَمَّد end",
    "Hebrew: שלום עולם end",
    "private: \uE000 and \U000F0000 end",
};

} // namespace restitution::tests
