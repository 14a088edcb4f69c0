"""What a deck tells: its tags read back, and what the meeting says after typography."""

import re
import subprocess
import unicodedata

LINE_END = "\u2028"  # one that the author asked for, among those that only the file has
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"

# docs/typography.md, as far as the demo meeting needs it: what is found, what stands there then.
QUOTED_RULES = [
    (r" (?=[;!?])", "\u202f"),
    (r" (?=:(\s|$))", "\u00a0"),
    (r"(?<=«) | (?=»)", "\u00a0"),
    (r"(?<=[0-9]) (?=%)", "\u00a0"),
    (rf"(?<=[0-9]) (?=({'|'.join(MONTHS.split())})\b)", "\u00a0"),
]


def quoted(text):
    """A respondent's words: spaces that stand become unbreakable, ends of lines stay."""
    text = unicodedata.normalize("NFC", re.sub(r"\s*\n\s*", "\n", text.strip()))
    for found, instead in QUOTED_RULES:
        text = re.sub(found, instead, text)
    return text


def authored(text):
    """The author's words: the apostrophe is curved as well."""
    return re.sub(r"(?<=\w)'(?=\w)", "’", quoted(text))


def own_words(element, inline):
    """The words of an element without those of points below; `inline` words its children."""
    words = element.text or ""
    for child in element:
        kind = child.tag.rpartition("}")[2]
        if kind == "br":
            words += LINE_END
        elif kind != "point":
            said = inline(child)
            words += own_words(child, inline) if said is None else said
        words += child.tail or ""
    return re.sub(f" ?{LINE_END} ?", "\n", re.sub(r"[ \n\t]+", " ", words)).strip()


def read_structure(path):
    """The words of each block of a tagged PDF, in reading order."""
    told = subprocess.run(["pdfinfo", "-struct-text", path], capture_output=True, check=True)
    units = []
    # Attributes in UTF-16 stand between words in UTF-8.
    for line in told.stdout.decode("utf-8", "replace").split("\n"):
        if re.match(r'\s*"', line):
            units[-1] += line.lstrip()[1:].removesuffix('"')
        elif re.match(r"\s*(\w+ \(block\)|Figure|Caption|Note|Div|T[RDH]\b|Table)", line):
            units.append("")
        elif units and not re.match(r"\s*(/|Object|Sect|BlockQuote|\w+ \(inline\))", line):
            units[-1] += line.removesuffix('"')
    return [unit for unit in units if unit]


class Told:
    """Units of words, from which texts are taken one by one."""

    def __init__(self, units):
        self.units = list(units)

    def take(self, text):
        """Takes one occurrence away; lines are units of their own but for those of a heading."""
        return self.take_line(text.replace("\n", " ")) or all(map(self.take_line, text.split("\n")))

    def take_line(self, text):
        """A whole unit, else the first inside one."""
        whole = next((at for at, unit in enumerate(self.units) if unit == text), None)
        part = next((at for at, unit in enumerate(self.units) if text in unit), whole)
        at = part if whole is None else whole
        if at is None:
            return False
        self.units[at] = self.units[at].replace(text, "\0", 1)
        return True

    def left(self, known):
        """What nobody has taken and is not among the known sayings."""
        known = re.compile(f"({'|'.join(known)})*")
        rests = (rest for unit in self.units for rest in unit.split("\0"))
        return [rest for rest in rests if not known.fullmatch(rest)]
