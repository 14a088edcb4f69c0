"""Every example of docs/meeting.md, built: it is seen where the manual says that it is seen."""

import html
import pathlib
import re

from support import ProgramTest
from told import authored, read_structure

MANUAL = pathlib.Path(__file__).resolve().parents[2] / "docs" / "meeting.md"
LOGO = ('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3">'
        '<rect width="4" height="3"/></svg>')

PERSONS = ('<person id="bob" name="Bob Martin" role="maire" of="Ville"/>'
           '<person id="ana" name="Ana Garcia"/>')
QUESTIONS = "".join(
    f'<question id="{name}" column="{name.title()} ?" kind="{kind}">{options}</question>'
    for options in ['<option id="oui">Oui</option><option id="non">Non</option>']
    for name, kind in (("venu", "single"), ("mixte", "mixed"))
) + '<question id="garder" column="Garder ?" kind="text"/>'

# What stands round an example; the parts of a meeting in the order of the schema.
PARTS = {"title": "<title>Réunion</title>", "subtitle": "", "short-title": "", "group": "",
         "when": '<when start="2023-06-09T10:00" timezone="Europe/Paris"/>', "where": "",
         "page": "", "people": f"<people>{PERSONS}</people>", "attendance": "",
         "survey": f'<survey id="s" responses="reponses.csv">{QUESTIONS}</survey>',
         "waiting-room": "", "section": '<section title="Une"/>', "closing": ""}
PLACES = {
    "people": ("people", f"<people>{PERSONS}", "</people>"),
    "survey": ("survey", f'<survey id="s" responses="reponses.csv">{QUESTIONS}', "</survey>"),
    "survey-end": ("survey", f'<survey id="s" responses="reponses.csv">{QUESTIONS}', "</survey>"),
    "question": ("survey", f'<survey id="s" responses="reponses.csv">{QUESTIONS}'
                 '<question id="q" column="Q ?" kind="single">', "</question></survey>"),
    "points": ("section", '<section title="Une"><points>', "</points></section>"),
    "table": ("section", '<section title="Une"><table>', "</table></section>"),
    "table-end": ("section", '<section title="Une"><table><row><cell>a</cell></row>',
                  "</table></section>"),
    "text": ("section", '<section title="Une"><paragraph>', "</paragraph></section>"),
    "section": ("section", '<section title="Une">', "</section>"),
}


def meeting_with(place, example):
    if place == "whole":
        return example
    part, before, after = PLACES.get(place, (place, f"<{place}>", f"</{place}>"))
    if place == "meeting":
        part, before, after = re.match(r"<([a-z-]+)", example).group(1), "", ""
    body = "".join((PARTS | {part: before + example + after}).values())
    return ('<?xml version="1.0" encoding="UTF-8"?>\n'
            f'<meeting xmlns="urn:restitution:meeting:1" xml:lang="fr">{body}</meeting>\n')


def examples():
    """(place, example, what the manual says of where it is seen)"""
    found = re.findall(r"```xml (\S+)\n(.*?)```(.*?)(?=```xml|\Z)",
                       MANUAL.read_text(encoding="utf-8"), re.DOTALL)
    for place, example, after in found:
        seen = re.search(r"^Seen: (.*)$", after, re.MULTILINE)
        yield place, example, seen.group(1) if seen else ""


def responses_for(meeting):
    """Twelve respondents who all gave the first option, or a text of their own."""
    columns, answers = [], []
    for attributes, options in re.findall(r"<question ([^>]*?)(?:/>|>(.*?)</question>)", meeting,
                                          re.DOTALL):
        columns.append(html.unescape(re.search('column="([^"]*)"', attributes).group(1)))
        option = re.search(r"<option[^>]*>(.*?)</option>", options)
        answers.append(html.unescape(option.group(1)) if option else "Garder ce rythme")
    rows = [["Horodateur", *columns]]
    rows += [[f"2023/06/10 9:{minute}:00 AM UTC+2", *answers] for minute in range(10, 22)]
    return "".join(",".join(f'"{cell}"' for cell in row) + "\n" for row in rows)


class Examples(ProgramTest):
    def build_example(self, place, example):
        meeting = meeting_with(place, example)
        self.write("meeting.xml", meeting)
        self.write("reponses.csv", responses_for(meeting))
        self.write("logo.svg", LOGO)
        return self.run_program("build", "meeting.xml", "-o", "out", "--quiet")

    def words_of(self, example):
        """The longest stretch of plain words: short ones may stand anywhere."""
        stretches = re.split(r"<[^>]*>|\n", example)
        return authored(html.unescape(max(stretches, key=len))).strip()

    def test_every_example_is_built(self):
        count = 0
        for place, example, seen in examples():
            with self.subTest(example):
                run = self.build_example(place, example)
                self.assertEqual(run.status, 0, run.err)
                count += 1
        self.assertGreater(count, 50)

    def test_what_the_manual_calls_seen_on_the_deck_is_on_it(self):
        count = 0
        for place, example, seen in examples():
            words = self.words_of(example)
            if place not in ("section", "points", "text", "table", "table-end", "closing",
                             "waiting-room") or "deck" not in seen or not words:
                continue
            with self.subTest(example):
                self.build_example(place, example)
                told = " ".join(read_structure(self.folder / "out/deck.pdf"))
                self.assertIn(words, told)
                count += 1
        self.assertGreater(count, 12)
