"""The demo meeting, read back: nothing is lost, nothing is said twice, nobody is given away."""

import collections
import csv
import html
import pathlib
import re
import shutil
import subprocess
import unicodedata
import xml.etree.ElementTree as ElementTree
import zipfile

from support import ProgramTest

DEMO = pathlib.Path(__file__).resolve().parents[2] / "input" / "assises-vietnam"
MEETING = "{urn:restitution:meeting:1}"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

# Elements whose own words are one text; attributes that are one.
TEXTS = ("subtitle group where paragraph verdict point quote remark column cell entry event "
         "decision action thanks picture").split()
ATTRIBUTES = {"entry": "term", "group": "title", "aside": "title", "talk": "on", "event": "where"}
NO_CONTENT = re.compile(r"[/\-.]*|ras|néant|sans avis|ne se prononce pas", re.IGNORECASE)


def bare(text):
    """Letters and signs alone: docs/typography.md changes only spaces and the apostrophe."""
    text = unicodedata.normalize("NFC", text).replace("'", "’").replace("\u00ad", "")
    return re.sub(r"[\s\u00a0\u202f\u2060]+", "", text)


def own_words(element):
    """A text as a pattern: names and counted values may be anything, points below are apart."""
    parts = [re.escape(bare(element.text or ""))]
    for child in element:
        name = child.tag.removeprefix(MEETING)
        if name in ("person", "value"):
            parts.append(".{1,200}?")
        elif name not in ("point", "br"):
            parts.append(own_words(child))
        parts.append(re.escape(bare(child.tail or "")))
    return "".join(parts)


def is_hidden(element):
    return element.get("visibility") == "office" or "deck" not in element.get("in", "deck")


def texts_of(element):
    """(pattern, shown, may come again) of every text in the element and below."""
    found = []

    def walk(node, shown):
        name = node.tag.removeprefix(MEETING)
        shown = shown and not is_hidden(node) and name != "note"
        is_rows = name == "group" and node.get("title")
        if name in [*TEXTS, "note"] and not is_rows and own_words(node):
            found.append((own_words(node), shown, name == "where"))
        if name in ATTRIBUTES and node.get(ATTRIBUTES[name]):
            # Places and groups of rows may share a cell or a line with other words.
            found.append((re.escape(bare(node.get(ATTRIBUTES[name]))), shown,
                          name in ("event", "group")))
        if name in ("section", "topic"):
            found.append((re.escape(bare(node.get("title"))), shown, True))
            if node.get("subtitle"):
                found.append((re.escape(bare(node.get("subtitle"))), shown, False))
        for child in node:
            walk(child, shown)

    walk(element, True)
    return found


def read_structure(path):
    """The words of each block of a tagged PDF, in reading order."""
    told = subprocess.run(["pdfinfo", "-struct-text", path], capture_output=True, check=True)
    units = []
    # Attributes in UTF-16 stand between words in UTF-8.
    for line in told.stdout.decode("utf-8", "replace").splitlines():
        if re.match(r'\s*"', line):
            units[-1] += line.strip()[1:].removesuffix('"')
        elif re.match(r"\s*(\w+ \(block\)|Figure|T[RDH]\b|Table)", line):
            units.append("")
        elif units and not re.match(r"\s*(/|Object|\w+ \(inline\))", line):
            units[-1] += line.removesuffix('"')
    return [bare(unit) for unit in units if unit]


def strings_of(path):
    """How often each text stands in a cell of a workbook, and all of its parts' bytes."""
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    shared = ["".join(text.itertext()) for text in
              ElementTree.fromstring(parts["xl/sharedStrings.xml"]).findall(SHEET + "si")
              ] if "xl/sharedStrings.xml" in parts else []
    cells = collections.Counter()
    for name, part in parts.items():
        if not re.match(r"xl/worksheets/sheet\d+\.xml", name):
            continue
        for cell in ElementTree.fromstring(part).iter(SHEET + "c"):
            if cell.get("t") == "s":
                cells[shared[int(cell.findtext(SHEET + "v"))]] += 1
            elif cell.get("t") == "inlineStr":
                cells["".join(cell.find(SHEET + "is").itertext())] += 1
    return cells, parts


class Conservation(ProgramTest):
    @classmethod
    def setUpClass(cls):
        cls.meeting = ElementTree.parse(DEMO / "meeting.xml").getroot()
        with open(DEMO / "reponses.csv", encoding="utf-8-sig", newline="") as file:
            cls.answers = list(csv.DictReader(file))

    def build(self, *options):
        place = self.folder / "demo"
        shutil.copytree(DEMO, place, dirs_exist_ok=True)
        run = self.run_program("build", place / "meeting.xml", "-o", "out", *options)
        self.assertEqual(run.status, 0, run.err)

    def questions(self):
        return self.meeting.iter(MEETING + "question")

    def texts_answered(self, question):
        options = {option.text for option in question}
        cells = (row[question.get("column")].strip() for row in self.answers)
        return [cell for cell in cells if cell and question.get("kind") in ("text", "mixed")
                and cell not in options and not NO_CONTENT.fullmatch(cell)]

    def check_found(self, pattern, units, times):
        # An answer that several gave bears their number.
        whole = sum(re.fullmatch(pattern + r"(\(×\d+\))?", unit) is not None for unit in units)
        found = whole or sum(re.search(pattern, unit) is not None for unit in units)
        self.assertIn(found, times, pattern)

    def answers_asked_for(self):
        """Each writing once in a list of answers, and once more for each quotation."""
        asked = {block.get("question") for block in self.meeting.iter(MEETING + "answers")}
        columns = {one.get("id"): one.get("column") for one in self.questions()}
        for question in self.questions():
            if question.get("id") in asked:
                yield from {bare(text) for text in self.texts_answered(question)}
        for quote in self.meeting.iter(MEETING + "quote"):
            if quote.get("response"):
                row = self.answers[int(quote.get("response")) - 1]
                yield bare(row[columns[quote.get("question")]])

    def test_the_deck_says_every_text_and_every_answer_once(self):
        self.build()
        units = read_structure(self.folder / "out/deck.pdf")
        expected = collections.Counter(texts_of(self.meeting))
        answers = [(re.escape(text), True, False) for text in self.answers_asked_for()]
        self.assertGreater(len(answers), 10)
        expected.update(answers)
        for (pattern, shown, again), count in expected.items():
            with self.subTest(pattern):
                self.check_found(pattern, units,
                                 [0] if not shown else range(1, 99) if again else [count])

    def test_every_answer_can_be_searched_on_the_page(self):
        self.build()
        told = subprocess.run(["pdftotext", self.folder / "out/deck.pdf", "-"],
                              capture_output=True, check=True)
        drawn = bare(told.stdout.decode("utf-8"))
        for text in self.answers_asked_for():
            with self.subTest(text):
                self.assertIn(text[:24], drawn)

    def test_the_workbook_holds_every_answer(self):
        self.build()
        cells, _ = strings_of(self.folder / "out/responses.xlsx")
        for question in self.questions():
            for text, count in collections.Counter(self.texts_answered(question)).items():
                with self.subTest(text):
                    # Once in the list of the question's texts, once for each who wrote it.
                    self.assertIn(cells[text], (1, count, count + 1))

    def give_away(self):
        for row in self.answers:
            yield row["Adresse e-mail"]
            yield row["Horodateur"]

    def test_members_files_give_no_respondent_away(self):
        self.build()
        _, parts = strings_of(self.folder / "out/responses.xlsx")
        book = html.unescape(b"".join(parts.values()).decode("utf-8", "replace"))
        deck = "".join(read_structure(self.folder / "out/deck.pdf"))
        for secret in self.give_away():
            self.assertNotIn(secret, book)
            self.assertNotIn(bare(secret), deck)

    def test_the_office_has_the_raw_rows(self):
        self.build("--audience", "office")
        cells, _ = strings_of(self.folder / "out/responses.xlsx")
        for secret in self.give_away():
            self.assertEqual(cells[secret], 1, secret)
