#include "read/svg_samples.hpp"
#include "support/catch.hpp"

using namespace restitution;
using namespace restitution::tests;

namespace {

/// So large that it is no number any more.
std::string huge()
{
    std::string scales;
    for (int i = 0; i < 60; ++i) {
        scales += "scale(1e6)";
    }
    return scales;
}

const std::string line = "<path d='M9 9H90' fill='none' stroke='red' stroke-width='4' ";
const std::string stroked = "<path d='M9 9H90V40' fill='none' stroke='red' stroke-width='4' ";

} // namespace

TEST_CASE("what plain shapes would draw wrong becomes pixels", "[read][picture]")
{
    const std::string inside = GENERATE(
        // Dashes at corners: viewers differ.
        stroked + "stroke-dasharray='9'/>",
        "<rect width='9' height='9' stroke='red' stroke-dasharray='9'/>",
        "<path d='M9 9C9 30 40 30 40 9z' stroke='red' stroke-dasharray='9'/>",
        // Properties nobody draws, as attributes, by style, by rule, inherited.
        line + "stroke-dasharray='9' stroke-dashoffset='3'/>",
        line + "style='stroke-dasharray:9;stroke-dashoffset:3'/>",
        "<g stroke-dashoffset='3'>" + line + "stroke-dasharray='9'/></g>",
        "<style>path{stroke-dashoffset:3}</style>" + stroked + "/>",
        "<g color='red'><rect width='9' height='9' fill='currentColor'/></g>",
        "<rect width='9' height='9' style='color:red;fill:currentColor'/>",
        stroked + "stroke-linejoin='arcs'/>", stroked + "stroke-linecap='rond'/>",
        stroked + "stroke-miterlimit='.5'/>", stroked + "paint-order='stroke'/>",
        // A point: viewers differ in what caps make of it.
        "<path d='M9 9z' stroke='red' stroke-linecap='round'/>",
        "<path d='M9 9h9M20 20h0' stroke='red' stroke-linecap='square'/>",
        stroked + "vector-effect='non-scaling-stroke'/>", stroked + "pathLength='9'/>",
        stroked + "opacity='50%'/>", stroked + "stroke-opacity='50%'/>",
        stroked + "style='stroke-width:initial'/>", stroked + "style='stroke-width:calc(1px)'/>",
        stroked + "style='--w:3'/>", stroked + "style='stroke:blue!important'/>",
        stroked + "style='stroke-width:.01'/>", line + "stroke-dasharray='3 -1'/>",
        line + "stroke-dasharray='3 0'/>",
        "<g stroke='red' stroke-width='-1'><rect width='9' height='9'/></g>",
        "<style>.a{fill:red!important}</style><rect class='a' width='9' height='9' "
        "style='fill:blue'/>",
        "<rect x='9.' width='9' height='9'/>",
        stroked + "transform='rotate(9)' transform-origin='9 9'/>",
        stroked + "style='transform:rotate(9deg)'/>", stroked + "requiredExtensions='x'/>",
        stroked + "systemLanguage='en'/>", stroked + "style='unheard-of:1'/>",
        stroked + "unheard-of='1'/>", "<unheard-of/>",
        // Rules of more than a class, an id, an element.
        "<style>g rect{fill:red}</style><rect width='9' height='9'/>",
        "<style>.a,/*,*/.b g{fill:red}</style><rect width='9' height='9'/>",
        "<style>.a{fill:red}} .b{fill:red}</style><rect width='9' height='9'/>",
        "<style type='text/plain'>rect{fill:red}</style><rect width='9' height='9'/>",
        "<style media='print'>rect{fill:red}</style><rect width='9' height='9'/>",
        "<style>.a{}<![CDATA[rect{fill:red}]]></style><rect width='9' height='9'/>",
        "<style>rect{width:9px}</style><rect width='9' height='9'/>",
        // Strings, brackets, comments and escapes that hide what they hold.
        "<rect width='9' height='9' style='font-family:\"x;fill:red;font-family:y\"'/>",
        "<rect width='9' height='9' style='font-family:a/*;fill:red;font:*/'/>",
        "<rect width='9' height='9' style='font-family:f(;fill:red;font:)'/>",
        "<rect width='9' height='9' style='font-family:(];fill:red;font:[)'/>",
        "<rect width='9' height='9' style='font-family:[;fill:red;font:]'/>",
        "<rect width='9' height='9' style='font-family:\\;fill:red'/>",
        "<style>.a{font:'} .b{fill:red} .c{font:'}</style><rect class='b' width='9' height='9'/>",
        // Colors and numbers in forms with rules of their own.
        "<rect width='9' height='9' fill='#f008'/>", "<rect width='9' height='9' fill=''/>",
        "<rect width='9' height='9' fill='rgb(255,,0,0)'/>",
        "<rect width='9' height='9' fill='rgb(300,0,0)'/>",
        "<rect width='9' height='9' fill='url(#no) red'/>", "<rect width='-9' height='9'/>",
        "<rect width='9' height='9' rx='-1'/>", "<rect width='' height='9'/>",
        "<ellipse cx='9' cy='9' rx='5'/>", "<polygon points='1,,2 3,4 5,6'/>",
        "<polygon points='1,2 3,4 5,6 7'/>", "<polygon points='1,2.5.5,9 5,6'/>",
        "<path d='M,1 2H9V9'/>", "<path d='M1 2H9V9,'/>", "<path d='M+-1 2H9V9'/>",
        "<rect width='9' height='9' transform='translate(1,,2)'/>",
        // What is too small or too far out to be placed as it is meant.
        line + "stroke-dasharray='.001'/>",
        "<g transform='scale(1e6)scale(9)'><path d='M0 0L9 5V9z'/></g>",
        "<path d='M0 0H9V9z' transform='" + huge() + "'/>",
        // Even-odd paths whose parts touch or lie on each other.
        "<path fill-rule='evenodd' d='M0 0H40V40H0zM0 0H40V40H0z'/>",
        "<path fill-rule='evenodd' d='M0 0H40V40H0V0H40V40H0z'/>",
        "<path fill-rule='evenodd' d='M0 0H40V40H0zM0 9H20V20H0z'/>",
        "<path fill-rule='evenodd' d='M9 50C120 -40 -20 -40 90 50z'/>",
        // References: clipping that hides, and what is used.
        "<clipPath id='c' clipPathUnits='objectBoundingBox'><rect width='100' height='50'/>"
        "</clipPath><rect width='9' height='9' clip-path='url(#c)'/>",
        "<clipPath id='c'><rect width='100' height='50' rx='9'/></clipPath>"
        "<rect width='9' height='9' clip-path='url(#c)'/>",
        "<style>.h{display:none}</style><clipPath id='c'><rect class='h' width='100' height='50'/>"
        "</clipPath><rect width='9' height='9' clip-path='url(#c)'/>",
        "<g visibility='hidden'><clipPath id='c'><rect width='100' height='50'/></clipPath></g>"
        "<rect width='9' height='9' clip-path='url(#c)'/>",
        "<rect id='a' width='9' height='9'/><rect id='a' width='5' height='9'/><use href='#a'/>",
        "<defs xmlns='http://example.org'><rect id='a' width='9' height='9'/></defs>"
        "<use href='#a'/>",
        "<rect id='a' width='9' height='9'/><use href='#a' width='-1' height='5'/>",
        "<metadata xmlns='http://example.org'><x id='a'/></metadata>"
        "<rect id='a' width='9' height='9'/><use href='#a'/>",
        "<rect id='a' width='9' height='9'/>"
        "<use xmlns:l='http://www.w3.org/1999/xlink' l:href='#a'/>",
        // Names of another vocabulary, and SVG's own under a prefix.
        "<s:rect xmlns:s='http://www.w3.org/2000/svg' width='9' height='9'/>",
        "<g xmlns='http://example.org'><rect width='9' height='9'/></g>");
    CAPTURE(inside);
    CHECK(fate(svg("<rect width='1' height='1'/>" + inside)) == "pixels");
}

TEST_CASE("a drawing whose elements all have a prefix becomes pixels", "[read][picture]")
{
    CHECK(fate("<s:svg xmlns:s='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
               "<s:path d='M0 0H9V9z'/></s:svg>") == "pixels");
}

TEST_CASE("a view of other proportions than its size becomes pixels", "[read][picture]")
{
    const auto [root, code] = GENERATE(table<std::string, std::string>({
        {"viewBox='0 0 100 50' width='40mm' height='20mm'", "drawing"},
        {"viewBox='0 0 100 50' width='100%' height='100%'", "drawing"},
        {"viewBox='0 0 100 50' width='100' height='100'", "pixels"},
        {"viewBox='0 0 100 50' width='100'", "pixels"},
        {"viewBox='0 0 100 50' width='9em' height='9em'", "pixels"},
        {"width='10em' height='5em'", "pixels"},
        {"viewBox='0 0 100 50' width='0'", "pixels"},
        {"viewBox='0 0 100 50' preserveAspectRatio=''", "pixels"},
        {"viewBox='0 0 100 50' x='0px' y='0px'", "drawing"},
        {"viewBox='0 0 100 50' x='left'", "pixels"},
        {"width='0' height='50'", "picture.empty"},
        {"width='10em'", "picture.empty"},
        {"viewBox='0 0 100' width='100' height='50'", "pixels"},
        {"viewBox='0 0 100 50' style='width:9px'", "pixels"},
        {"viewBox='0 0 100 50' clip-path='url(#c)'", "pixels"},
    }));
    CAPTURE(root);
    CHECK(fate(svg("<rect width='9' height='9'/>", root)) == code);
}

TEST_CASE("what does not show keeps no drawing from being one", "[read][picture]")
{
    const std::string inside = GENERATE(
        "<rect width='9' height='9' stroke-linejoin='round' stroke-opacity='.5'/>",
        "<path d='M9 9H90V40' stroke='red' fill='none' fill-opacity='.5'/>",
        "<path d='M9 9H90M9 20C9 30 40 30 60 40S80 50 90 45' stroke='red' fill='none' "
        "stroke-dasharray='9 3 2' stroke-linejoin='round'/>",
        "<circle cx='20' cy='20' r='9' stroke='red' stroke-dasharray='9' stroke-linejoin='round'/>",
        "<circle cx='20' cy='20' r='9' stroke='red' stroke-linecap='round'/>",
        "<rect width='9' height='9' stroke='red' stroke-linecap='round'/>",
        "<line x2='9' y2='9' stroke='red' stroke-miterlimit='10'/>",
        "<g vector-effect='non-scaling-stroke'><line x2='9' y2='9' stroke='red'/></g>",
        "<g fill='url(#g)'><rect width='9' height='9' fill='red'/></g>",
        "<g stroke-linecap='round'><path d='M0 0H9' stroke='red' stroke-linecap='butt'/></g>",
        "<rect width='9' height='9' style='font-size:9px;-inkscape-stroke:none;color:#000'/>",
        "<rect width='9' height='9' data-name='a' aria-label='b' xml:space='preserve'/>",
        "<x:view xmlns:x='http://example.org'/><rect width='9' height='9'/>",
        "<metadata><x xmlns='http://example.org'><style>g rect{}</style></x></metadata>"
        "<rect width='9' height='9'/>",
        "<clipPath id='c'><rect width='100' height='50' fill='#fff'/></clipPath>"
        "<g clip-path='url(#c)'><rect width='9' height='9'/></g>",
        "<defs><filter id='f'/></defs><rect width='9' height='9' filter='none' opacity='1.0'/>",
        "<style>/* a */ .a , #b { fill : red } /* c */</style><rect class='a' width='9' "
        "height='9'/>",
        "<path fill-rule='evenodd' d='M0 0H40V40H0zM9 9H20V20H9z'/>");
    CAPTURE(inside);
    CHECK(drawing(inside).shapes.size() == 1);
}

TEST_CASE("strokes keep how they end and turn", "[read][picture]")
{
    const auto shape = drawing(stroked + "style='stroke-linecap:round;stroke-linejoin:bevel;"
                                         "stroke-miterlimit:10'/>")
                           .shapes.front();

    CHECK(shape.form == picture::StrokeForm{picture::Cap::round, picture::Join::bevel, 10});
    CHECK(drawing(stroked + "/>").shapes.front().form == picture::StrokeForm{});
    CHECK(drawing("<g stroke-linecap='square'>" + stroked + "/></g>").shapes.front().form.cap ==
          picture::Cap::square);
}

TEST_CASE("what is visible inside a hidden group shows", "[read][picture]")
{
    const auto [inside, shapes] = GENERATE(table<std::string, std::size_t>({
        {"<g visibility='hidden'><rect visibility='visible' width='9' height='9'/></g>", 1},
        {"<g style='visibility:hidden'><rect width='9' height='9'/></g>", 0},
        {"<g display='none'><rect display='inline' width='9' height='9'/></g>", 0},
        {"<style>.a{display:none}</style><rect class='a' style='display:inline' width='9' "
         "height='9'/>",
         1},
    }));
    CAPTURE(inside);
    CHECK(drawing("<rect width='1' height='1'/>" + inside).shapes.size() == 1 + shapes);
}

TEST_CASE("what has no area is not filled, what has no width not stroked", "[read][picture]")
{
    const auto [inside, fills, strokes] = GENERATE(table<std::string, int, int>({
        {"<line x2='90' y2='40'/>", 0, 0},
        {"<line x2='90' y2='40' stroke='red'/>", 0, 1},
        {"<path d='M9 9H90M50 50z'/>", 0, 0},
        {"<path d='M9 9C19 19 29 29 39 39z' stroke='red'/>", 0, 1},
        {"<polygon points='9,9 40,40'/>", 0, 0},
        {"<rect width='9' height='9' stroke='red' stroke-width='0'/>", 1, 0},
        {"<rect width='9' height='9' stroke='red' style='stroke-width:0'/>", 1, 0},
        {"<path d='M9 9H20V20zM30 30H40' stroke='red'/>", 1, 1},
        {"<rect width='9' height='9' transform='scale(0)'/>", 0, 0},
    }));
    CAPTURE(inside);
    int filled = 0;
    int lines = 0;
    for (const picture::Shape& shape : drawing("<rect width='1' height='1'/>" + inside).shapes) {
        filled += shape.fill ? 1 : 0;
        lines += shape.stroke ? 1 : 0;
        CHECK((shape.fill || shape.stroke));
    }
    CHECK(filled == 1 + fills);
    CHECK(lines == strokes);
}

TEST_CASE("closing a path twice changes nothing of what is drawn", "[read][picture]")
{
    const auto [once, more] = GENERATE(table<std::string, std::string>({
        {"M10 10V40H60Z", "M10 10V40H60ZZ"},
        {"M10 10V40H60zM70 10V40H90z", "M10 10V40H60zzzM70 10V40H90zz"},
    }));
    const auto path = [](const std::string& d) {
        return drawing("<path fill-rule='evenodd' d='" + d + "'/>").shapes.front().path;
    };
    CHECK(path(more) == path(once));
}
