"""Drawings that show, one after another, all that the reader of plain SVG shapes knows."""

import re
from typing import NamedTuple


class Drawing(NamedTuple):
    name: str
    text: str


NAMES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def drawing(name, inside, root='viewBox="0 0 100 50"'):
    return Drawing(name, f"<svg {NAMES} {root}>{inside}</svg>")


# What shows a property; {} is where it goes. All within 30 by 50 units.
AREA = '<path d="M4 44L16 6L28 44z" stroke="#d55e00" stroke-width="3" {}/>'
ENDS = '<path d="M8 10h14M8 24l14 18" fill="none" stroke="#0072b2" stroke-width="7" {}/>'
TURNS = '<path d="M4 44L10 8L16 44L28 24V44" fill="none" stroke="#0072b2" stroke-width="4" {}/>'
CURVE = '<path d="M4 44C4 2 28 2 28 44" fill="none" stroke="#0072b2" stroke-width="4" {}/>'
NESTED = '<path d="M4 4H28V46H4zM9 9H23V41H9zM13 13V37H19V13z" fill="#0072b2" {}/>'

PAINTS = ["#0b2", "#0072B2", "rgb(213, 94, 0)", "rgb(0,114,178)"]

# Where it shows, and values beside the words that the reader itself names.
PROPERTIES = {
    "fill": (AREA, PAINTS),
    "fill-rule": (NESTED, []),
    "fill-opacity": (AREA, []),
    "stroke": (AREA, PAINTS),
    "stroke-width": (TURNS, ["0", "1.5", "2.5", "6px", "1mm", ".2cm", ".05in", "4pt", ".3pc"]),
    "stroke-dasharray": (CURVE, ["0", "9", "9 3", "8,2,3", "6,2 4 , 3", "9 3 2 2 5 2"]),
    "stroke-dashoffset": (CURVE.replace("{}", 'stroke-dasharray="9" {}'), []),
    "stroke-linecap": (ENDS, []),
    "stroke-linejoin": (TURNS, []),
    "stroke-miterlimit": (TURNS, ["1", "2", "4", "8", "30"]),
    "stroke-opacity": (AREA, []),
    "paint-order": (AREA, []),
    "vector-effect": (AREA, []),
    "color": (AREA.replace("{}", 'fill="currentColor" {}'), []),
    "display": (AREA, []),
    "visibility": (AREA, []),
    "clip-path": (AREA, []),
    "opacity": (AREA, []),
    "filter": (AREA, []),
    "mask": (AREA, []),
    "mix-blend-mode": (AREA, []),
    "isolation": (AREA, []),
    "marker": (TURNS, []),
    "marker-start": (TURNS, []),
    "marker-mid": (TURNS, []),
    "marker-end": (TURNS, []),
    # Values that would show if plain shapes had anything to do with these.
    "baseline-shift": (AREA, ["super"]),
    "block-progression": (AREA, ["rl"]),
    "clip-rule": (AREA, ["evenodd"]),
    "color-interpolation": (AREA, ["linearRGB"]),
    "color-interpolation-filters": (AREA, ["linearRGB"]),
    "color-rendering": (AREA, ["optimizeSpeed"]),
    "cursor": (AREA, ["none"]),
    "direction": (AREA, ["rtl"]),
    "dominant-baseline": (AREA, ["hanging"]),
    "enable-background": (AREA, ["new"]),
    "flood-color": (AREA, ["red"]),
    "flood-opacity": (AREA, ["0"]),
    "font": (AREA, ["italic 40px serif"]),
    "font-family": (AREA, ["serif"]),
    "font-size": (AREA, ["40px"]),
    "font-stretch": (AREA, ["condensed"]),
    "font-style": (AREA, ["italic"]),
    "font-variant": (AREA, ["small-caps"]),
    "font-weight": (AREA, ["bold"]),
    "image-rendering": (AREA, ["optimizeSpeed"]),
    "letter-spacing": (AREA, ["9px"]),
    "lighting-color": (AREA, ["red"]),
    "line-height": (AREA, ["3"]),
    "pointer-events": (AREA, ["none"]),
    "shape-rendering": (AREA, ["crispEdges"]),
    "solid-color": (AREA, ["red"]),
    "solid-opacity": (AREA, ["0"]),
    "stop-color": (AREA, ["red"]),
    "stop-opacity": (AREA, ["0"]),
    "text-align": (AREA, ["end"]),
    "text-anchor": (AREA, ["end"]),
    "text-decoration": (AREA, ["underline"]),
    "text-indent": (AREA, ["9px"]),
    "text-rendering": (AREA, ["optimizeSpeed"]),
    "text-transform": (AREA, ["uppercase"]),
    "unicode-bidi": (AREA, ["bidi-override"]),
    "white-space": (AREA, ["pre"]),
    "word-spacing": (AREA, ["9px"]),
    "writing-mode": (AREA, ["vertical-rl"]),
}


def shown(number, name, value):
    """The property by attribute, by the group around it, by a rule and by style."""
    shape = re.sub(f' {name}="[^"]*"', "", PROPERTIES[name][0])
    ways = [shape.format(f'{name}="{value}"'),
            f'<g {name}="{value}">{shape.format("")}</g>',
            f'<style>.k{number}{{{name}:{value}}}</style>' + shape.format(f'class="k{number}"'),
            shape.format(f'style="{name}:{value}"')]
    return '<rect width="3" height="3"/>' + "".join(
        f'<g transform="translate({25 * i}) scale(.75)">{way}</g>' for i, way in enumerate(ways))


def quarters(insides):
    """Four at a time: a drawing takes longer to be drawn than what it holds."""
    for first in range(0, len(insides), 4):
        yield "".join(
            f'<g transform="translate({i % 2 * 50} {i // 2 * 25}) scale(.5)">{inside}</g>'
            for i, inside in enumerate(insides[first:first + 4]))


ELEMENTS = {
    "group": '<g><g fill="red"><rect width="40" height="30"/></g><rect x="50" width="40" '
             'height="30"/></g>',
    "anchor": '<a href="https://example.org" target="_top" rel="license" type="text/html" '
              'download="x"><rect x="9" y="9" width="40" height="30" fill="red"/></a>'
              '<a xlink:href="https://example.org"><circle cx="70" cy="25" r="20"/></a>',
    "rectangle": '<rect width="20" height="20"/><rect x="25" y="5" width="20" height="20" rx="8"/>'
                 '<rect x="50" y="5" width="20" height="40" ry="5"/>'
                 '<rect x="75" y="5" width="20" height="40" rx="99" ry="9"/>'
                 '<rect y="25" width="0" height="9" stroke="red"/>'
                 '<rect y="30" width="20" height="15" rx="4" ry="0"/>',
    "rectangle_units": '<rect x="2mm" y=".5cm" width=".3in" height="8px" stroke="red"/>'
                       '<rect x="30pt" y="1pc" width="2pc" height="12pt" fill="blue"/>',
    "circle": '<circle cx="20" cy="25" r="15"/><circle r="9" fill="red"/>'
              '<circle cx="70" cy="25" r="20" stroke="blue" stroke-width="5" fill="none"/>'
              '<circle cx="70" cy="25" r="0" stroke="blue"/>',
    "ellipse": '<ellipse cx="30" cy="25" rx="25" ry="10"/><ellipse rx="9" ry="5" fill="red"/>'
               '<ellipse cx="75" cy="25" rx="9" ry="20" stroke="red" stroke-width="3"/>',
    "line": '<line x1="5" y1="5" x2="95" y2="45" stroke="red" stroke-width="4"/>'
            '<line x2="50" y2="40" stroke="blue" stroke-width="3"/>'
            '<line x1="90" y1="10" stroke="green" stroke-width="2" fill="red"/>',
    "polyline": '<polyline points="5,5 45,5 45 45" stroke="red" stroke-width="4"/>'
                '<polyline points="55-5 95,.5e1,95,45" fill="none" stroke="blue" '
                'stroke-width="4"/><polyline points="50,20" stroke="red"/><polyline/>',
    "polygon": '<polygon points="5,5 45,5 45 45" stroke="red" stroke-width="4"/>'
               '<polygon points=" 55 5 95,5\n95,45 " fill="none" stroke="blue" '
               'stroke-width="4"/><polygon points=""/>',
    "use": '<defs><rect id="r" width="20" height="15"/><g id="g" fill="red"><use href="#r" '
           'y="20"/><circle cx="10" cy="10" r="9"/></g></defs><use xlink:href="#r" x="5" y="5"/>'
           '<use href="#g" x="30" width="9" height="1"/><use href="#g" transform="translate(60) '
           'rotate(20)" fill="blue"/><use href="#r" x="80" y="30" fill="green"/>'
           '<use href="#later"/><path id="later" d="M60 40h9v9z"/>',
    "use_inherits": '<g fill="red" stroke-width="3"><path id="p" d="M5 5h20v30z" '
                    'stroke-linejoin="round"/></g><g fill="blue" stroke="green">'
                    '<use href="#p" x="30"/><use href="#p" x="60" stroke="none"/></g>',
    "clip_to_all": '<clipPath id="c"><rect width="100" height="50" fill="#fff"/></clipPath>'
                   '<g clip-path="url(#c)"><rect x="60" width="60" height="60"/></g>'
                   '<clipPath id="d" class="x"/><circle r="20" clip-path="url(#c)"/>',
    "not_drawn": '<title>T</title><desc>D</desc><metadata><x:y xmlns:x="http://example.org"/>'
                 '</metadata><script>1</script><defs><rect width="99" height="40"/></defs>'
                 '<symbol id="s"><rect width="99" height="40"/></symbol><linearGradient id="l"><stop '
                 'stop-color="red"/></linearGradient><radialGradient id="o"/><pattern id="p">'
                 '<rect width="99" height="40"/></pattern><filter id="f"/><mask id="m"><rect '
                 'width="99" height="40"/></mask><marker id="k"><path d="M0 0h9v9z"/></marker>'
                 '<x:z xmlns:x="http://example.org"><rect width="99" height="40"/></x:z>'
                 '<clipPath id="c"><rect width="9" height="9"/></clipPath>'
                 '<rect x="60" y="9" width="30" height="30"/>',
    "harmless": '<rect width="50" height="40" id="i" class="none such" style="fill:red" '
                'role="img" tabindex="1" focusable="false" lang="fr" xml:lang="fr" '
                'xml:space="preserve" data-name="x" aria-label="x" onclick="x()"/>'
                '<rect x="60" width="30" height="40" style=" fill : blue ; ; stroke:red;"/>',
    "outside": '<rect x="-50" y="-50" width="80" height="80"/><circle cx="100" cy="50" r="30"/>'
               '<path d="M90 -900L99 900" stroke="red" stroke-width="5"/>',
}

RULES = {
    "specificity": '<style>rect{fill:red} .b{fill:blue} #g{fill:green}</style><rect width="20" '
                   'height="40" fill="#000"/><rect class="b" x="25" width="20" height="40"/>'
                   '<rect id="g" class="b" x="50" width="20" height="40"/><rect id="h" class="b" '
                   'x="75" width="20" height="40" style="fill:orange"/>',
    "order": '<style>.b{fill:blue}.b,#x , path{fill:teal;stroke:red}</style>'
             '<rect class="b" width="40" height="40"/><style>.b{fill:navy}</style>'
             '<path d="M50 5h40v40z"/>',
    "comments": '<style type="text/css">/* .a{fill:red} */ .a{fill:blue}/**/</style>'
                '<rect class=" a " width="40" height="40"/>',
    "cdata": '<style><![CDATA[.a{fill:blue;stroke:red;stroke-width:4}]]></style>'
             '<g class="a"><rect x="5" y="5" width="40" height="40"/></g>',
}

TRANSFORMS = [
    "translate(30)", "translate(30 9)", "translate(-5,-.5e1)", "scale(2)", "scale(.5,.5)",
    "rotate(20)", "rotate(-30 50 25)", "rotate(45,20,20)", "matrix(.8 .6 -.6 .8 30 -5)",
    "matrix(-1 0 0 1 90 0)", "translate(20 5) rotate(10) scale(.8)",
    "scale(1 -1),translate(9,-45)", " rotate( 9 ) \n scale( 1.2 ) ", "",
]
UNEVEN = ["scale(2 1)", "skewX(20)", "skewY(-15)", "matrix(1 .2 .6 1 -9 3)", "scale(1.5,.5)",
          "scale(0 1)"]
SHAPES = ('<rect width="3" height="3"/><path d="M5 5H25L15 20z" {0}/><rect x="30" y="8" width="20" height="12" rx="4" {0}/>'
          '<circle cx="65" cy="15" r="9" {0}/><path d="M5 45c20 0 30-20 60-10" fill="none" {0}/>')

PATHS = [
    "M5 5L45 5L45 45Z", "m5 5l40 0l0 40z", "M5 5 45 5 45 45", "m5 5 40 0 0 40z",
    "M5 5H45V45H5z", "m5 5h40v40h-40z", "M5 5h9 9 9v9 9 9", "M10 40C10 0 50 0 50 40z",
    "m10 40c0-40 40-40 40 0 0 40 40 40 40 0", "M10 25C10 0 40 0 40 25S70 50 70 25z",
    "m10 25c0-25 30-25 30 0s30 25 30 0s9 -9 20 9", "M10 25S30 0 40 25s20 9 40 -9",
    "M10 45Q30 0 50 45z", "m10 45q20-45 40 0t40 0", "M10 25T50 45T90 9", "M10 25Q20 0 30 25T50 25T70 "
    "25", "M5 5L20 40T50 9", "M10 25A20 20 0 0 1 50 25", "M10 25A20 20 0 0 0 50 25",
    "M20 30A20 12 30 1 1 50 25z", "M20 30A20 12 30 1 0 50 25z", "M20 30a20 12 30 0 1 30-5z",
    "M20 30a20 12 30 0 0 30-5z", "M10 25a5 5 0 0 1 60 0", "M10 25A0 9 0 0 1 60 40L9 40z",
    "M10 25A9 9 0 0 1 10 25L60 40V9z", "M10 10a8 8 0 1110 10a9-9 0 01 20 9z",
    "M5 5h20v20zh10v30z", "M5 5h20v20zM40 5h20v20z", "M5 5zM30 5h20v20z", "M5 5h20v20zl-3 20h9z",
    "M.5.5.5 40 40 40-5e-1-5e-1z", "M1e1 +5L45,5,45 , 45", "\n M5\t5\r\nL45 5V45",
    "M5 5h40v40h-40zM15 15h20v20h-20z", "M5 5h40v40h-40zM15 15v20h20v-20z",
    "M50 3L65 47L27 20H73L35 47z",
]

# Attributes of the root, and how large the picture of it is.
ROOTS = {
    "width_and_height": 'width="100" height="50"',
    "units": 'width="100mm" height="50mm" viewBox="0 0 100 50"',
    "other_units": 'width="2in" height="6pc" viewBox="0 0 100 50"',
    "percentages": 'width="100%" height="100%" viewBox="0 0 100 50"',
    "corner": 'viewBox="-10 5 60 30"',
    "commas": 'viewBox=" 0,0 , 50 25 "',
    "small": 'viewBox="5 5 .4 .2" stroke-width=".01"',
    "square": 'viewBox="10 0 50 50"',
    "large": 'viewBox="-500 -250 1000 500"',
    "middle": 'viewBox="0 0 100 50" preserveAspectRatio="xMidYMid"',
    "meet": 'viewBox="0 0 100 50" preserveAspectRatio="xMidYMid meet"',
    "others": 'viewBox="0 0 100 50" x="9" y="9" version="1.1" baseProfile="tiny" '
               'zoomAndPan="disable" overflow="visible"',
    "styled": 'viewBox="0 0 100 50" fill="blue" style="stroke:red" class="a"',
}
ROOTED = ('<path d="M-60-60L5 6L15 40H60z" stroke-width="2"/><rect x="20" y="5" width="9" '
          'height="9" fill="orange"/><circle cx="5.2" cy="5.1" r=".05" fill="red"/>')


def all_drawings(words):
    """words: for each property of the reader those that it names."""
    values = [(name, value) for name in words for value in words[name] + PROPERTIES[name][1]]
    pieces = quarters([shown(i, *value) for i, value in enumerate(values)])
    for i, inside in enumerate(pieces):
        told = ", ".join(": ".join(value) for value in values[4 * i:4 * i + 4])
        yield drawing(told, inside)
    turned = [SHAPES.format(f'transform="{one}" stroke="red" stroke-width="2"')
              for one in TRANSFORMS] + [SHAPES.format(f'transform="{one}"') for one in UNEVEN]
    for i, inside in enumerate(quarters(turned)):
        yield drawing(f"transforms {i}", inside)
    paths = [f'<path d="{path}" fill="orange" stroke="navy" stroke-width="2"/>' for path in PATHS]
    for i, inside in enumerate(quarters(paths)):
        yield drawing(f"paths {i}", inside)
    for name, inside in (ELEMENTS | RULES).items():
        yield drawing(name, inside)
    for name, root in ROOTS.items():
        yield drawing(f"root with {name}", ROOTED, root)
