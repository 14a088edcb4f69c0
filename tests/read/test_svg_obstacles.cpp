#include "read/picture_samples.hpp"
#include "read/svg_decode.hpp"
#include "read/svg_samples.hpp"
#include "support/catch.hpp"

using namespace restitution;
using namespace restitution::tests;

TEST_CASE("an even-odd path of too many parts to compare becomes pixels", "[read][picture]")
{
    std::string path;
    for (int i = 0; i < 8000; ++i) {
        path += "M" + std::to_string(i) + " 0h.5v.5z";
    }
    CHECK(fate(svg("<path fill-rule='evenodd' d='" + path + "'/>")) == "pixels");
    CHECK(fate(svg("<path d='" + path + "'/>")) == "drawing");
}

TEST_CASE("rules and inherited styles count each time they are read", "[read][picture]")
{
    // One long value counts as much as many short ones, which would have to be set one by one.
    const std::string rule = "font-family:" + std::string(100'000, 'a');
    std::string uses;
    std::string clipped;
    for (int i = 0; i < 1000; ++i) {
        uses += "<path class='a'/>";
        clipped += "<path clip-path='url(#c)'/>";
    }
    const std::string whole = "<rect width='1' height='1'/>";
    const std::string clip = "<clipPath id='c'><rect width='100' height='50'/></clipPath>";
    CHECK(fate(svg(whole + "<style>.a{" + rule + "}</style>" + uses)) == "picture.too-costly");
    CHECK(fate(svg(whole + clip + clipped, "viewBox='0 0 100 50' style='" + rule + "'")) ==
          "picture.too-costly");
    CHECK(fate(svg(whole + clip + clipped)) == "drawing");
}

TEST_CASE("names of attributes count each time they are read", "[read][picture]")
{
    std::string attributes;
    for (int i = 0; i < 10; ++i) {
        attributes += " data-" + std::to_string(i) + std::string(10'000, 'a') + "=''";
    }
    std::string uses;
    for (int i = 0; i < 1000; ++i) {
        uses += "<use href='#a'/>";
    }
    CHECK(fate(svg("<g id='a'" + attributes + "/><rect width='9' height='9'/>" + uses)) ==
          "picture.too-costly");
}

TEST_CASE("a rule of very many selectors is left to the renderer", "[read][picture]")
{
    std::string selectors;
    for (int i = 0; i < 2000; ++i) {
        selectors += ".a,";
    }
    CHECK(fate(svg("<style>" + selectors + ".a{font-family:" + std::string(1000, 'a') +
                   "}</style><rect width='9' height='9'/>")) == "pixels");
}

TEST_CASE("an SVG that is no well-formed XML is damaged", "[read][picture]")
{
    const std::string inside = GENERATE(
        "<rect width='9' height='9' fill='red' fill='blue'/>",
        "<rect width='9' height='9'/></svg><svg>", "<rect width='9' height='9' class='a&#0;'/>",
        "<rect width='9' height='9' class='&no;'/>", "<rect width='9' height='9' a:b=''/>",
        "<rect width='9' height='9' class='a\xFF'/>");
    CAPTURE(inside);
    CHECK(fate(svg(inside)) == "picture.damaged");
}

TEST_CASE("the first obstacle decides, its reason and its remedy", "[read][picture]")
{
    std::string deep = "<rect width='9' height='9'/>";
    for (int i = 0; i < 70; ++i) {
        deep = "<g>" + deep + "</g>";
    }
    CHECK(fate(svg("<a:b xmlns:a='http://example.org'/>" + deep)) == "picture.too-costly");
    CHECK(fate(svg("<s:rect xmlns:s='http://www.w3.org/2000/svg'/>" + deep)) == "pixels");
    CHECK(obstacle("<s:rect xmlns:s='http://www.w3.org/2000/svg'/>" + deep) == "<s:rect>");
}

TEST_CASE("a <use> that leads back to itself is told as that", "[read][picture]")
{
    const std::string inside = GENERATE(
        "<g id='a'><rect width='9' height='9'/><use href='#a'/></g>", "<use id='a' href='#a'/>",
        "<defs><use id='a' href='#b'/><g id='b'><use href='#a'/></g></defs><use href='#a'/>");
    CAPTURE(inside);
    const auto read = read::decode_svg(svg(inside));
    REQUIRE_FALSE(read);
    CHECK(read.fault().code == "picture.circular");
    CHECK(read.fault().message.find("'#a'") != std::string::npos);
}

TEST_CASE("a <use> inside what another one uses is no circle", "[read][picture]")
{
    CHECK(drawing("<defs><rect id='a' width='9' height='9'/><g id='b'><use href='#a'/>"
                  "<use href='#a' x='20'/></g></defs><use href='#b'/><use href='#b' y='20'/>")
              .shapes.size() == 4);
    CHECK(fate(svg("<defs><g id='a'><use href='#a'/></g></defs><rect width='9' height='9'/>")) ==
          "drawing"); // nothing draws it
}

TEST_CASE("what plain shapes cannot show is named in the user's words", "[read][picture]")
{
    const auto [inside, because] = GENERATE(table<std::string, std::string>({
        {"<rect width='9' height='9' opacity='.5'/>", "opacity '.5'"},
        {"<rect width='9' height='9' style='stroke:blue!important'/>", "stroke 'blue!important'"},
        {"<rect width='9' height='9' style='unheard-of:1'/>", "unheard-of '1'"},
        {"<style>.a{fill:red} .b{fill:blue}</style><rect class='a b' width='9' height='9'/>",
         "rules for several of an element's classes"},
        {"<use href='#no'/>", "a <use> of '#no'"},
        {"<rect style=' a/* '/>", "style 'a/*'"},
        {"<rect unheard-of='" + std::string(39, 'a') + "\u00E9'/>",
         "unheard-of '" + std::string(39, 'a') + "'"},
        {"<rect unheard-of='\xFF'/>", "unheard-of '?'"},
    }));
    CAPTURE(inside);
    CHECK(obstacle(inside) == because);
}

TEST_CASE("what is important around a clipping path is seen", "[read][picture]")
{
    CHECK(fate(svg("<defs><g style='visibility:hidden!important'><clipPath id='c'>"
                   "<rect width='100' height='50'/></clipPath></g></defs>"
                   "<rect width='9' height='9' clip-path='url(#c)'/>")) == "pixels");
}

TEST_CASE("a drawing whose look is decided by another file is refused", "[read][picture]")
{
    CHECK(fate("<?xml-stylesheet href='a.css'?>" + svg("<rect width='9' height='9'/>")) ==
          "picture.unsupported");
    CHECK(fate(svg("<style>a{}<![CDATA[@import 'a.css';]]></style><rect width='9' height='9'/>")) ==
          "picture.unsupported");
}

TEST_CASE("attributes a DOCTYPE declares are left to the renderer", "[read][picture]")
{
    CHECK(fate("<!DOCTYPE svg [<!ATTLIST rect fill CDATA 'red'>]>" +
               svg("<rect width='9' height='9'/>")) == "pixels");
}

TEST_CASE("a drawing that the renderer has no memory or patience for is told so", "[read][picture]")
{
    std::string groups;
    std::string ends;
    for (int i = 0; i < 60; ++i) {
        groups += "<g opacity='.9'>";
        ends += "</g>";
    }
    const std::string area = "<rect width='100' height='50'/>";
    std::string uses = "<g id='u0'>" + area + "</g>";
    for (int i = 1; i < 8; ++i) {
        uses += "<g id='u" + std::to_string(i) + "'>";
        for (int j = 0; j < 10; ++j) {
            uses += "<use href='#u" + std::to_string(i - 1) + "'/>";
        }
        uses += "</g>";
    }
    CHECK(code_of(svg(groups + area + ends)) == "picture.too-costly");
    CHECK(code_of(svg(uses)) == "picture.too-costly");
}
