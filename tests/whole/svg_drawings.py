"""Plain SVG shapes look in the deck as librsvg draws them.

Drawings of everything that the reader knows, by its own list, and random ones, a slide each: the
deck is drawn by poppler, each picture by librsvg, and what they show is compared.
"""

import os
import pathlib
import re
import subprocess
import xml.etree.ElementTree as xml
from concurrent.futures import ThreadPoolExecutor

from support import ProgramTest, meeting
from svg_features import PROPERTIES, all_drawings
from svg_random import random_drawing

DPI = 36  # most pictures then have 59,000 pixels
SEEDS = range(60)
# Pixels that poppler and cairo show differently: hairlines, edges that are not smoothed.
NOISE = 9
RANDOM_NOISE = 100
SVG = "{http://www.w3.org/2000/svg}"


def tool(name, text=""):
    """What a program of tests/read says."""
    program = pathlib.Path(os.environ["RESTITUTION_SVG_TOOLS"]) / name
    return subprocess.run([program], input=text, capture_output=True, text=True,
                          check=True).stdout.splitlines()


def plain(kind):
    """What the reader knows of that kind: each name with the words to it."""
    lines = [line.split("\t") for line in tool("list_plain_svg")]
    return {name: [word for word in words if word]
            for one, name, *words in lines if one == kind}


def attributes_of(drawings):
    """Each element with the attributes it has in any of the drawings."""
    seen = {}
    for drawing in drawings:
        for element in xml.fromstring(drawing.text).iter():
            if element.tag.startswith(SVG):
                name = element.tag.removeprefix(SVG)
                seen.setdefault(name, set()).update(element.attrib)
    return seen


def pixels(points):
    return round(float(points) * DPI / 72)


class SvgDrawings(ProgramTest):
    def build(self, drawings):
        """Which of them became pixels, and where each lies: page, left, top, width, height."""
        for i, drawing in enumerate(drawings):
            self.write(f"{i}.svg", drawing.text)
        pictures = "".join(f'<picture src="{i}.svg" alt="Un pont"/>' for i in range(len(drawings)))
        self.write("meeting.xml", meeting(blocks=pictures))
        run = self.run_program("build", "meeting.xml", "--to", "deck,dump", "--diagnostics", "json")
        self.assertEqual(run.status, 0, run.err)
        as_pixels = {int(re.search(r"'(\d+)\.svg'", fault["message"])[1]): fault["message"]
                     for fault in run.faults()}
        places = {}
        for line in (self.folder / "deck.scene").read_text(encoding="utf-8").splitlines():
            if line.startswith("page "):
                page = int(line.split()[1])
            elif found := re.match(r' *picture (.*),(.*) (.*)x(.*) "(\d+)\.svg"', line):
                places[int(found[5])] = (page, *map(pixels, found.groups()[:4]))
        return as_pixels, places

    def draw_ours(self):
        subprocess.run(["pdftoppm", "-r", str(DPI), "deck.pdf", "page"], cwd=self.folder,
                       check=True)
        return sorted(self.folder.glob("page-*.ppm"))

    def draw_theirs(self, i, place):
        subprocess.run(["rsvg-convert", f"--width={place[3]}", f"--height={place[4]}",
                        "--keep-aspect-ratio", "--background-color=white", f"{i}.svg", "-o",
                        f"{i}.png"], cwd=self.folder, check=True)

    def compare(self, places):
        """How many pixels of each differ."""
        with ThreadPoolExecutor() as pool:
            pages = pool.submit(self.draw_ours)
            list(pool.map(self.draw_theirs, places.keys(), places.values()))
        pairs = "".join(f"{pages.result()[page - 1]} {left} {top} {self.folder}/{i}.png\n"
                        for i, (page, left, top, *_) in places.items())
        return dict(zip(places, map(int, tool("compare_pictures", pairs)), strict=True))

    def hold(self, drawings, noise, most_as_pixels):
        as_pixels, places = self.build(drawings)
        self.assertEqual(len(places), len(drawings))
        self.assertLessEqual(len(as_pixels), most_as_pixels, as_pixels)
        different = self.compare({i: place for i, place in places.items() if i not in as_pixels})
        for i, count in different.items():
            with self.subTest(drawing=drawings[i].name):
                self.assertLessEqual(count, noise, f"pixels differ in\n{drawings[i].text}")

    def test_all_that_the_reader_knows_looks_as_librsvg_draws_it(self):
        self.hold(list(all_drawings(plain("property"))), NOISE, most_as_pixels=0)

    def test_random_drawings_look_as_librsvg_draws_them(self):
        self.hold([random_drawing(seed) for seed in SEEDS], RANDOM_NOISE,
                  most_as_pixels=len(SEEDS) // 5)

    def test_there_is_something_to_show_each_property_by(self):
        self.assertEqual(set(PROPERTIES), set(plain("property")))

    def test_there_is_a_drawing_of_each_element_and_each_attribute(self):
        seen = attributes_of(all_drawings(plain("property")))
        anywhere = set().union(*seen.values())
        elements = plain("element")
        for attribute in elements.pop("*"):
            start = attribute.rstrip("*")
            self.assertTrue(any(one.startswith(start) for one in anywhere), attribute)
        for element, attributes in elements.items():
            self.assertLessEqual(set(attributes), seen.get(element, set()), element)
            self.assertIn(element, seen)
