"""Drawings made from a seed, of what the reader of plain SVG shapes knows."""

import random

from svg_features import drawing

COLOR_WORDS = ["black", "red", "green", "navy", "orange", "teal", "silver", "magenta"]


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.ids = []

    def number(self, low, high):
        number = self.random.uniform(low, high)
        return self.random.choice(["{:.0f}", "{:.1f}", "{:.2f}", "{:.1e}"]).format(number)

    def numbers(self, *ranges):
        return self.random.choice([" ", ",", ", "]).join(self.number(*one) for one in ranges)

    def spot(self):
        return self.numbers((0, 100), (0, 50))

    def color(self):
        red, green, blue = (self.random.randrange(256) for _ in range(3))
        return self.random.choice([self.random.choice(COLOR_WORDS),
                                   f"#{red:02x}{green:02x}{blue:02x}",
                                   f"#{red % 16:x}{green % 16:x}{blue % 16:x}",
                                   f"rgb({red},{green}, {blue})"])

    def length(self, low, high):
        unit, size = self.random.choice([("", 1), ("", 1), ("px", 1), ("pt", 96 / 72), ("pc", 16),
                                         ("mm", 96 / 25.4), ("cm", 96 / 2.54), ("in", 96)])
        return f"{self.random.uniform(low, high) / size:.3f}{unit}"

    def properties(self):
        """Some, and not always those that show."""
        choose = self.random.choice
        known = {
            "fill": lambda: choose([self.color(), self.color(), "none"]),
            "stroke": lambda: choose([self.color(), self.color(), "none"]),
            "stroke-width": lambda: self.length(1.5, 8),
            "stroke-linecap": lambda: choose(["butt", "round", "square"]),
            "stroke-linejoin": lambda: choose(["miter", "round", "bevel"]),
            "stroke-miterlimit": lambda: choose(["1", "1.5", "3", "10"]),
            "fill-rule": lambda: choose(["nonzero", "nonzero", "evenodd"]),
            "visibility": lambda: choose(["visible", "visible", "visible", "hidden"]),
            "display": lambda: choose(["inline", "block", "inline", "none"]),
        }
        names = self.random.sample(sorted(known), self.random.randrange(5))
        return {name: known[name]() for name in names}

    def dashes(self):
        return {"fill": "none", "stroke": self.color(), "stroke-width": self.length(2, 5),
                "stroke-dasharray": self.numbers(*[(2.5, 12)] * self.random.randint(1, 4))}

    def transform(self):
        turns = self.random.choice([
            lambda: f"translate({self.numbers((-20, 20), (-10, 10))})",
            lambda: f"rotate({self.number(-180, 180)} {self.spot()})",
            lambda: f"rotate({self.number(-40, 40)})",
            lambda: f"scale({self.number(.5, 1.6)})",
            lambda: "matrix(-1 0 0 1 100 0)",
            lambda: "matrix(.6 .8 -.8 .6 20 0)",
        ])
        return " ".join(turns() for _ in range(self.random.randint(1, 2)))

    def dressed(self, properties):
        """As attributes, as a style, or some so and some so."""
        written = ""
        style = ""
        for name, value in properties.items():
            if self.random.random() < .5:
                written += f' {name}="{value}"'
            else:
                style += f"{name}:{value};"
        if style:
            written += f' style="{style}"'
        if self.random.random() < .3:
            written += f' transform="{self.transform()}"'
        if self.random.random() < .3:
            written += f' class="{self.random.choice("abc")}"'
        return written

    def path(self):
        data = f"M{self.spot()}"
        for _ in range(self.random.randint(2, 6)):
            command = self.random.choice("LlHhVvCcSsQqTtAaZzM")
            near = (-25, 25)
            spots = {"C": 3, "S": 2, "Q": 2, "T": 1, "L": 1, "M": 1}
            if command in "Zz":
                data += command
            elif command in "HhVv":
                data += command + self.number(*(near if command.islower() else (0, 50)))
            elif command in "Aa":
                end = self.spot() if command == "A" else self.numbers(near, near)
                flags = f"{self.random.randrange(2)}{self.random.choice([' ', ',', ''])}" \
                        f"{self.random.randrange(2)}"
                data += f"{command}{self.numbers((3, 30), (3, 30), (-90, 90))} {flags} {end}"
            else:
                count = spots[command.upper()]
                data += command + " ".join(
                    self.numbers(near, near) if command.islower() else self.spot()
                    for _ in range(count))
        return f'<path d="{data}"'

    def curve(self):
        """From left to right: how dashes go round a sharp bend differs between viewers."""
        spots = [self.numbers((left, left + 25), (0, 50)) for left in (0, 25, 50, 75)]
        return f'<path d="M{spots[0]}C{" ".join(spots[1:])}"'

    def plain_shape(self):
        size = (4, 40)
        length = self.length
        return self.random.choice([
            self.path, self.path, self.curve,
            lambda: f'<rect x="{length(0, 80)}" y="{length(0, 40)}" width="{length(*size)}" '
                    f'height="{length(*size)}"' + self.random.choice(
                        ["", f' rx="{length(1, 25)}"', f' rx="{length(1, 9)}" ry="{length(1, 9)}"']),
            lambda: f'<circle cx="{length(0, 100)}" cy="{length(0, 50)}" r="{length(3, 25)}"',
            lambda: f'<ellipse cx="{length(0, 100)}" cy="{length(0, 50)}" rx="{length(3, 40)}" '
                    f'ry="{length(3, 20)}"',
            lambda: f'<line x1="{length(0, 100)}" y1="{length(0, 50)}" x2="{length(0, 100)}" '
                    f'y2="{length(0, 50)}" stroke="{self.color()}" stroke-width="3"',
            lambda: f'<polygon points="{self.spot()} {self.spot()} {self.spot()} {self.spot()}"',
            lambda: f'<polyline points="{self.spot()} {self.spot()} {self.spot()}"',
        ])()

    def shape(self):
        if self.random.random() < .2:
            dashed = self.dashes()
            shape = self.random.choice([
                self.curve, lambda: f'<circle cx="50" cy="25" r="{self.number(8, 22)}"'])()
            return f'{shape} style="{";".join(map(":".join, dashed.items()))}"/>'
        shape = self.plain_shape()
        dressed = self.dressed({name: value for name, value in self.properties().items()
                                if f" {name}=" not in shape})
        return f"{shape}{self.named()}{dressed}/>"

    def named(self):
        if self.random.random() < .6:
            return ""
        self.ids.append(f"i{len(self.ids)}")
        return f' id="{self.ids[-1]}"'

    def use(self):
        link = self.random.choice(["href", "xlink:href"])
        return (f'<use {link}="#{self.random.choice(self.ids)}" x="{self.length(-30, 30)}" '
                f'y="{self.length(-15, 15)}"{self.dressed(self.properties())}/>')

    def group(self, level):
        dressed = self.dressed(self.properties())
        inside = "".join(self.element(level + 1) for _ in range(self.random.randint(1, 3)))
        return f"<g{self.named()}{dressed}>{inside}</g>"  # named last: nothing in it uses it

    def element(self, level=0):
        kind = self.random.random()
        if kind < .25 and level < 4:
            return self.group(level)
        if kind < .4 and self.ids:
            return self.use()
        return self.shape()

    def rules(self):
        selectors = self.random.sample([".a", ".b", ".c", "path", "rect", "g", ".a,.b"], 3)
        return "<style>" + " ".join(
            f"{one}{{{';'.join(map(':'.join, self.properties().items()))}}}"
            for one in selectors) + "</style>"


def random_drawing(seed):
    maker = Maker(seed)
    inside = maker.rules() if maker.random.random() < .5 else ""
    inside += "".join(maker.element() for _ in range(maker.random.randint(2, 6)))
    corner = maker.random.choice(["0 0", "-20 5", "10.5 -7"])
    width = maker.random.choice([100, 100, 60, 160])
    return drawing(f"random-{seed}", '<circle cx="44" cy="24" r="5" fill="gray"/>'
                   + inside, f'viewBox="{corner} {width} {width / 2:g}"')
