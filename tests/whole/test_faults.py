"""Faults a new user makes: each is told at its place, with what to write instead."""

import pathlib
import re
import unittest

from support import ProgramTest, meeting

NO_GLYPH = "\U000e4567"  # a language tag's code point that no font draws


class Places(ProgramTest):
    def told(self, text):
        """Code, line and column of what a check of the meeting says first."""
        self.write("meeting.xml", text)
        fault = self.check().faults()[0]
        return fault["code"], fault["line"], fault["column"]

    def test_what_the_cover_shows_is_told_where_it_is_written(self):
        for words, place in [("Bilan", (3, 10)), ("Groupe", (4, 10))]:
            with self.subTest(words):
                self.assertEqual(self.told(meeting().replace(words, words + NO_GLYPH)),
                                 ("text.missing-glyph", *place))
        with_more = meeting().replace("  <group>", f"  <subtitle>Suites{NO_GLYPH}</subtitle><group>")
        self.assertEqual(self.told(with_more), ("text.missing-glyph", 4, 13))


    def test_a_meeting_names_a_layout_and_no_folder(self):
        text = meeting().replace('layout="cites"', 'layout="./cites"')
        self.assertEqual(self.told(text)[0], "read.layout-path")

    def test_words_are_no_xml(self):
        self.assertEqual(self.told("Compte rendu de la réunion\n"), ("xml.not-xml", 1, 1))

    def test_half_a_character_of_utf_16(self):
        self.write("meeting.xml", b"\xff\xfe" + "<meeting>".encode("utf-16-le") + b"\x00\xd8<\x00")
        self.assertIn("text.damaged-utf16", self.check().codes())

    def test_the_marks_of_another_format_than_the_declared_one(self):
        self.write("answers.csv", '"Horodateur","Viendrez-vous ?"\n'
                   '"2023/06/09 10:00:00 AM UTC+2","Oui"\n')
        survey = SURVEY.format(file='answers.csv" format="generic', label="Non")
        self.assertEqual(self.told(meeting(survey=survey))[0], "responses.format-differs")


class Codes(unittest.TestCase):
    def test_each_code_of_the_manual_is_named_by_a_test(self):
        root = pathlib.Path(__file__).resolve().parents[2]
        manual = (root / "docs" / "diagnostics.md").read_text(encoding="utf-8")
        codes = set(re.findall(r"^\| `([a-z]+\.[a-z0-9-]+)` \|", manual, re.MULTILINE))
        self.assertGreater(len(codes), 100)
        tests = "".join(path.read_text(encoding="utf-8") for suffix in ("py", "cpp", "hpp")
                        for path in (root / "tests").rglob(f"*.{suffix}"))
        self.assertEqual(sorted(code for code in codes
                                if not re.search(re.escape(code) + "(?![a-z0-9-])", tests)), [])


SURVEY = """  <survey id="s" title="Enquête" responses="{file}">
    <question id="q" column="Viendrez-vous ?" kind="single">
      <option id="oui">Oui</option><option id="non">{label}</option>
    </question>
  </survey>
"""


class OneRun(ProgramTest):
    """The faults of a meeting and of the files it names are told together."""

    BAD_DATE = ("2023-06-09T10:00", "2023-02-30T10:00")

    def codes(self, survey, *arguments):
        self.write("meeting.xml", meeting(survey=survey).replace(*self.BAD_DATE))
        run = self.check(*arguments)
        self.assertEqual(run.status, 2)
        return run.codes()

    def test_a_response_file_is_looked_for_beside_a_faulty_meeting(self):
        self.assertEqual(self.codes(SURVEY.format(file="answers.csv", label="Non")),
                         ["read.bad-date", "read.no-file"])

    def test_and_what_it_holds(self):
        self.write("answers.csv", "Horodateur,Autre question\n2023/01/01,Oui\n")
        self.assertEqual(self.codes(SURVEY.format(file="answers.csv", label="Non")),
                         ["read.bad-date", "responses.no-column"])

    def test_where_the_survey_itself_is_faulty_only_the_kind_of_the_file_is_told(self):
        twice = SURVEY.format(file="answers.csv", label="Oui")
        self.write("answers.csv", "Horodateur,Autre question\n2023/01/01,Oui\n")
        self.assertEqual(self.codes(twice), ["read.bad-date", "read.similar-options"])
        self.write("answers.csv", b"PK\x03\x04")
        self.assertEqual(self.codes(twice),
                         ["read.bad-date", "read.foreign-file", "read.similar-options"])

    def test_a_path_that_is_none_is_told_once(self):
        self.assertEqual(len(self.codes(SURVEY.format(file="", label="Non"))), 2)

    def test_a_house_style_is_looked_for_too(self):
        self.write("meeting.xml", meeting().replace(*self.BAD_DATE).replace("cites", "citex"))
        self.assertEqual(self.check().codes(), ["read.unknown-layout", "read.bad-date"])

    def test_a_survey_that_names_no_file_is_told_that_alone(self):
        nameless = SURVEY.format(file="x", label="Non").replace(' responses="x"', "")
        self.assertEqual(self.codes(nameless), ["read.bad-date", "read.missing-attribute"])


class Counted(ProgramTest):
    """Behind as many of an element as may stand there, what is missing is told all the same."""

    def test_what_is_missing_is_named(self):
        columns = "<table>" + "<column>a</column>" * 8 + "</table>"
        pages = '<page href="https://example.org" title="a"/>' * 8
        for text, lacks in [
            (meeting(columns), "<table> lacks <row>"),
            (re.sub("<section.*</section>", pages, meeting(), flags=re.S),
             "<meeting> lacks <section>"),
        ]:
            with self.subTest(lacks):
                self.write("meeting.xml", text)
                run = self.check()
                self.assertEqual(run.status, 2)
                self.assertIn(lacks, [fault["message"] for fault in run.faults()])


class Prefixes(ProgramTest):
    """Programs that save XML may put a prefix before every name."""

    def test_a_prefix_is_told_once_and_nothing_is_made_of_the_file(self):
        plain = meeting()
        every = re.sub(r"(</?)(\w)", r"\1m:\2", plain).replace("xmlns=", "xmlns:m=")
        one = plain.replace("<points>", '<m:points xmlns:m="urn:restitution:meeting:1">')
        for text in (every, one.replace("</points>", "</m:points>"),
                     every.replace("<m:points>", "<m:pointz>").replace("</m:points>", "</m:pointz>")):
            with self.subTest(text[:120]):
                self.write("meeting.xml", text)
                run = self.check()
                self.assertEqual((run.status, run.codes()), (2, ["read.prefix"]))


class ManyLines(ProgramTest):
    def test_an_answer_of_very_many_lines_takes_memory_by_its_length(self):
        """The limit of a run is its data's 512 MB."""
        question = '<question id="q" kind="text" column="Avis"/>'
        survey = f'<survey id="s" responses="r.csv" format="generic">{question}</survey>'
        self.write("meeting.xml", meeting('<answers question="q"/>', survey))
        self.write("r.csv", 'Avis\n"' + "a\n" * 40_000 + '"\n')
        run = self.run_program("build", "meeting.xml", "-o", "out", "--quiet")
        self.assertEqual((run.status, run.err), (0, ""))


class Lookalikes(ProgramTest):
    """What word processors make of quotation marks and spaces is named."""

    def test_the_sign_is_named_where_it_stands(self):
        plain = meeting()
        for old, new, said, column in [
            ('title="Introduction"', "title=“Introduction”", "'“' is a typographic", 18),
            ('title="Introduction"', 'title="Introduction”', "'”' is a typographic", 31),
            ("<section title", "<section\u00a0title", "no-break", 11),
            ('<?xml version="1.0"', "<?xml version=”1.0”", "'”' is a typographic", 15),
        ]:
            with self.subTest(new):
                self.write("meeting.xml", plain.replace(old, new))
                run = self.check()
                fault = run.faults()[0]
                self.assertEqual((run.status, fault["column"]), (2, column))
                self.assertIn(said, fault["message"])
                self.assertEqual(len(fault["hints"]), 1)

    def test_quotation_marks_within_a_value_are_none_of_its_ends(self):
        self.write("meeting.xml", meeting().replace('title="Introduction"', 'title="« Oui » “a”"'))
        self.assertEqual(self.check().status, 0)
        self.write("meeting.xml", meeting().replace('title="Introduction"', 'title="« Oui »" a=1'))
        self.assertIn("not in quotes", self.check().faults()[0]["message"])
        self.write("meeting.xml", meeting().replace("Accueil", "“Accueil” & «\u00a0café\u00a0»"))
        self.assertIn("no name follows this sign", self.check().faults()[0]["message"])
