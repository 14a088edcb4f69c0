"""The demo meeting, read back: nothing is lost, nothing is said twice, nobody is given away."""

import collections
import csv
import html
import pathlib
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree

from support import ProgramTest
from told import Told, authored, own_words, quoted, read_structure
from workbook import Workbook

DEMO = pathlib.Path(__file__).resolve().parents[2] / "input" / "assises-vietnam"
MEETING = "{urn:restitution:meeting:1}"

# Elements whose own words are one text of the deck; attributes that are one.
TEXTS = ("title subtitle group where paragraph verdict point remark column cell entry event "
         "decision action thanks picture").split()
ATTRIBUTES = {"section": ["title", "subtitle"], "topic": ["title", "subtitle"],
              "entry": ["term"], "group": ["title"], "aside": ["title"], "talk": ["on"],
              "event": ["where"], "video": ["title", "href"], "page": ["title"]}
ASKING = ("chart", "tally", "answers")
NO_CONTENT = re.compile(r"[/\-.]*|ras|néant|sans avis|ne se prononce pas", re.IGNORECASE)

# What the engine says by itself; names stand before dates and in introductions.
TIME = "(de )?[0-9]+\u00a0h(\u00a0[0-9]+)?( à [0-9]+\u00a0h(\u00a0[0-9]+)?)?"
DATE = "(du [0-9]+ au )?[0-9]+\u00a0\\w+ [0-9]{4}"
ENGINE = [
    r"[•–·]", r"[IVX]+", "La réunion va commencer", "Ordre du jour", "Données des graphiques",
    "Vendredi " + DATE + ", " + TIME + " · ", DATE, TIME + "( · )?",
    r"([0-9]+ réponses? rédigées? \()?[0-9]+ réponses? sur [0-9]+\)?",
    "Les totaux peuvent différer de 100\u00a0% en raison des arrondis.", r"Réponses annoncées\u00a0: [0-9]+, comptées ici\u00a0: [0-9]+",
    "Plusieurs réponses possibles\u00a0: la somme peut dépasser 100\u00a0%.",
    "\u00a0\\(×[0-9]+\\)", "[0-9]+ réponses? sans contenu\u00a0: [^\0]*", "Un répondant",
    "[0-9]+ \\([0-9]+\u00a0%\\)", "[0-9]+", "\\(?[0-9]+\u00a0%\\)?", "Attention", "À noter", "Idée",
    "Décision", "À faire", "[0-9]+ pour, [0-9]+ contre, [0-9]+ abstentions?",
    " · au plus tard le " + DATE, "Réponse", "Nombre", "Part des réponses", "Autre", " ",
]


def name(element):
    return element.tag.removeprefix(MEETING)


def is_hidden(element):
    return element.get("visibility") == "office" or "deck" not in element.get("in", "deck")


class Conservation(ProgramTest):
    @classmethod
    def setUpClass(cls):
        cls.meeting = ElementTree.parse(DEMO / "meeting.xml").getroot()
        with open(DEMO / "reponses.csv", encoding="utf-8-sig", newline="") as file:
            cls.rows = list(csv.DictReader(file))
        cls.questions = {one.get("id"): one for one in cls.meeting.iter(MEETING + "question")}

    def build(self, *options):
        place = self.folder / "demo"
        shutil.copytree(DEMO, place, dirs_exist_ok=True)
        run = self.run_program("build", place / "meeting.xml", "-o", "out", *options)
        self.assertEqual(run.status, 0, run.err)

    def answers(self, question):
        """What was answered, without those who left the question out."""
        cells = (row[question.get("column")].strip() for row in self.rows)
        return [cell for cell in cells if cell]

    def options(self, question):
        return [option.text for option in question]

    def texts(self, question):
        """The free words among the answers."""
        options = self.options(question)
        return [answer for answer in self.answers(question) if answer not in options]

    # What the deck must tell.

    def person(self, reference):
        """A name, and with it role and organisation where they are asked for."""
        people = self.meeting.find(MEETING + "people")
        person = next(one for one in people if one.get("id") == reference)
        of = next((one.get("name") for one in people if one.get("id") == person.get("of")),
                  person.get("of"))
        return person.get("name"), ", ".join(
            part for part in (person.get("name"), person.get("role"), of) if part)

    def inline(self, element):
        if name(element) == "person":
            short, whole = self.person(element.get("ref"))
            return whole if element.get("with-role") else short
        if name(element) == "value":
            question = self.questions[element.get("question")]
            answers = self.answers(question)
            options = {option.get("id"): option.text for option in question}
            count = answers.count(options.get(element.get("option")))
            share = (200 * count + len(answers)) // (2 * len(answers))
            return {"count": str(count), "answered": str(len(answers)),
                    "percent": f"{share} %"}[element.get("as")]
        return None

    def told_of_element(self, element):
        if name(element) in TEXTS and not (name(element) == "group" and element.get("title")):
            yield authored(own_words(element, self.inline))
        for attribute in ATTRIBUTES.get(name(element), []):
            if element.get(attribute):
                yield authored(element.get(attribute))
        if name(element) == "talk":
            yield authored(self.person(element.get("by"))[1])
        if name(element) == "action":
            yield authored(self.person(element.get("owner"))[0])
        if name(element) == "contact":
            yield authored(self.person(element.get("ref"))[1])
            people = self.meeting.find(MEETING + "people")
            yield next(one.get("email") for one in people if one.get("id") == element.get("ref"))
        if name(element) == "quote":
            question = self.questions[element.get("question")]
            yield quoted(self.rows[int(element.get("response")) - 1][question.get("column")])

    def told_of_question(self, block):
        """Its theme, itself and its options; answers each once, whoever gave them."""
        question = self.questions[block.get("question")]
        yield authored(question.get("theme"))
        yield authored(question.get("column"))
        if name(block) == "answers":
            yield from {quoted(text) for text in self.texts(question)
                        if not NO_CONTENT.fullmatch(text)}
        else:
            yield from map(authored, self.options(question))

    def told_of_section(self, section):
        """A section's title stands in the agenda too: that is what agendas are for."""
        yield authored(section.get("title"))
        drawn = set()
        for block in section.iter():
            if name(block) in ASKING:
                yield from self.told_of_question(block)
            if name(block) in ("chart", "tally"):
                drawn.add(block.get("question"))
        # The twin of each chart in the annex.
        for question in map(self.questions.get, drawn):
            yield authored(question.get("column"))
            yield from map(authored, self.options(question))

    def told_by_the_meeting(self):
        def walk(element):
            if is_hidden(element) or name(element) in ("people", "attendance", "survey", "note"):
                return
            yield from self.told_of_element(element)
            if name(element) == "section":
                yield from self.told_of_section(element)
            for child in element:
                yield from walk(child)

        return [text for text in walk(self.meeting) if text]

    def test_the_deck_tells_each_text_and_answer_once_and_nothing_else(self):
        self.build()
        told = Told(read_structure(self.folder / "out/deck.pdf"))
        texts = self.told_by_the_meeting()
        self.assertGreater(len(texts), 180)
        missing = [text for text in sorted(texts, key=len, reverse=True) if not told.take(text)]
        self.assertEqual(missing, [])
        self.assertEqual(told.left(ENGINE), [])

    def test_every_text_can_be_searched_on_the_page(self):
        self.build()
        out = subprocess.run(["pdftotext", self.folder / "out/deck.pdf", "-"],
                             capture_output=True, check=True)
        drawn = re.sub(r"\s", "", out.stdout.decode("utf-8"))
        for text in set(self.told_by_the_meeting()):
            with self.subTest(text):
                self.assertIn(re.sub(r"\s", "", text)[:24], drawn)

    # The workbook.

    def sheets_of(self, book, question):
        return [sheet for sheet in book.sheets if sheet.text("A1") == question.get("column")]

    def test_the_workbook_holds_every_answer_to_a_question_once(self):
        self.build()
        book = Workbook(self.folder / "out/responses.xlsx")
        for question in self.questions.values():
            with self.subTest(question.get("id")):
                self.assertEqual(self.answers_in(book, question),
                                 collections.Counter(self.answers(question)))

    def answers_in(self, book, question):
        sheets = self.sheets_of(book, question)
        self.assertEqual(len(sheets), 1 if question.get("kind") == "text" else 2)
        head, *rows = sheets[-1].rows_from(5)
        if question.get("kind") == "text":
            return collections.Counter({row["A"]: int(row["B"]) for row in rows})
        if question.get("kind") == "single":
            return collections.Counter(row["A"] for row in rows)
        return collections.Counter(
            ";".join(head[column] if cell == "1" else cell for column, cell in row.items())
            for row in rows)

    def test_the_workbook_names_every_question_and_option_on_its_sheets(self):
        self.build()
        book = Workbook(self.folder / "out/responses.xlsx")
        summary = [row["B"] for row in book.sheets[0].rows_from(8) if "C" in row]
        self.assertEqual(summary, [one.get("column") for one in self.questions.values()])
        for question in self.questions.values():
            if self.options(question):
                rows = self.sheets_of(book, question)[0].rows_from(6)
                counted = [row["A"] for row in rows[:len(self.options(question))]]
                self.assertEqual(counted, self.options(question))

    # Privacy.

    def give_away(self):
        for row in self.rows:
            yield row["Adresse e-mail"]
            yield row["Horodateur"]

    def test_members_files_give_no_respondent_away(self):
        self.build()
        parts = Workbook(self.folder / "out/responses.xlsx").parts
        book = html.unescape(b"".join(parts.values()).decode("utf-8", "replace"))
        deck = "".join(read_structure(self.folder / "out/deck.pdf"))
        for secret in self.give_away():
            self.assertNotIn(secret, book)
            self.assertNotIn(secret, deck)

    def test_the_office_has_the_raw_rows(self):
        self.build("--audience", "office")
        raw = Workbook(self.folder / "out/responses.xlsx").sheets[-1]
        head, *rows = raw.rows_from(1 + raw.lines.index(
            next(line for line in raw.lines if "Horodateur" in line.values())))
        names = {column: text for column, text in head.items()}
        self.assertEqual(len(rows), len(self.rows))
        for row, expected in zip(rows, self.rows):
            found = {names[column]: text for column, text in row.items()}
            self.assertEqual(found, {column: text for column, text in expected.items() if text})
