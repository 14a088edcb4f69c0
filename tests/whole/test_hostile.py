"""Files made to do harm: each is refused with one clear message, or read with a warning.

Whatever the file: no crash, no hang, no network, at most 512 MB, nothing written outside.
"""

import os
import struct
import zlib

from support import POINTS, ProgramTest, meeting

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"><rect width="8" height="6"/></svg>'
QUESTION = '<question id="q" kind="single" column="Avis ?"><option id="oui">Oui</option></question>'


def survey(questions=QUESTION):
    return f'<survey id="s" responses="reponses.csv" format="generic">{questions}</survey>'


def picture(src):
    return meeting(blocks=f'<picture src="{src}" alt="exemple"/>')


def with_doctype(subset, text):
    head, body = meeting(blocks=f"<paragraph>{text}</paragraph>").split("\n", 1)
    return f"{head}\n<!DOCTYPE meeting [{subset}]>\n{body}"


def with_paragraph(text):
    return meeting(blocks=f"<paragraph>{text}</paragraph>")


# Name, text of meeting.xml, the code told first.
REFUSED = [
    ("an entity used 2,000 times",
     with_doctype(f'<!ENTITY a "{"x" * 50000}">', "&a;" * 2000), "xml.doctype"),
    ("laughs", with_doctype('<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">', "&b;"), "xml.doctype"),
    ("an external entity",
     with_doctype('<!ENTITY x SYSTEM "file:///etc/passwd">', "&x;"), "xml.doctype"),
    ("100,000 levels", with_paragraph("<b>" * 100_000 + "x" + "</b>" * 100_000), None),
    ("100,000 levels of points",
     meeting(blocks="<points>" + "<point>" * 100_000 + "</point>" * 100_000 + "</points>"), None),
    ("100,000 attributes",
     with_paragraph("x").replace(
         "<paragraph", "<paragraph " + " ".join(f'a{i}="1"' for i in range(100_000))), None),
    ("a picture above the folder", picture("../../etc/passwd"), "read.outside-root"),
    ("an absolute picture", picture("/etc/passwd"), "read.outside-root"),
    ("a picture by backslashes", picture(r"..\..\windows\win.ini"), "read.outside-root"),
    ("a picture on another machine", picture(r"\\host.invalid\share\a.png"), "read.outside-root"),
    ("a picture's name with an escaped NUL", picture("images/a.png%00.jpg"), None),
    ("a device as a picture", picture("/dev/zero"), "read.outside-root"),
    ("a picture from the net", picture("http://127.0.0.1:9/a.png"), "read.not-a-path"),
    ("a picture as data", picture("data:image/svg+xml;base64,PHN2Zy8+"), None),
    ("the end inside a tag", meeting()[:-40] + "<topic title=", None),
    ("characters that XML forbids, by reference", with_paragraph("a&#0;b&#1;c&#xFFFE;d"), None),
    ("characters that XML forbids", with_paragraph("a\x01b"), None),
    ("an attribute twice", meeting().replace('title="Intro', 'title="a" title="Intro'), None),
    ("an id twice", meeting(survey=survey(QUESTION + QUESTION)), None),
    ("the end of CDATA in text", with_paragraph("a ]]> b"), None),
    ("an inclusion", meeting(blocks='<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" '
                                    'href="/etc/passwd" parse="text"/>'), None),
    ("nothing", "", None),
    ("a PDF", "%PDF-1.7\n%binary", None),
    ("two hyphens in a comment", meeting(blocks="<!-- a -- b -->" + POINTS), None),
    ("an element that does not exist", meeting(blocks="<blink>texte</blink>"), None),
    ("a misspelt element", meeting(blocks="<paragraf>texte</paragraf>"), None),
    ("a question of unknown kind", meeting(survey=survey('<question id="q" kind="hologramme" column="c"/>')), None),
    ("an address of two lines", meeting(
        survey='<people><person id="a" name="Jean" email="a@b.invalid&#13;&#10;Bcc: x@y.invalid"/></people>'), None),
    ("several addresses in one", meeting(
        survey='<people><person id="a" name="Jean" email="a@b.invalid, c@d.invalid"/></people>'), None),
    ("a name of two lines", meeting(
        survey='<people><person id="a" name="Jean&#13;&#10;Bcc: x@y.invalid"/></people>'), None),
    ("5 MB of text for one slide", with_paragraph("mot " * 1_310_000), None),
    ("a language that is none", meeting().replace('xml:lang="fr"', 'xml:lang="../fr"'), None),
    ("a layout above the program's", meeting().replace('"cites"', '"../../etc"'), None),
    ("answers above the folder",
     meeting(survey=survey().replace("reponses.csv", "../../etc/passwd")), "read.outside-root"),
]


def png(width, height, data=b""):
    def chunk(name, content):
        return (struct.pack(">I", len(content)) + name + content
                + struct.pack(">I", zlib.crc32(name + content)))
    return (b"\x89PNG\r\n\x1a\n"
            + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", data or zlib.compress(b"\0" * 64)) + chunk(b"IEND", b""))


def svg(content):
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6">{content}</svg>'


REFUSED_PICTURES = [
    ("65,535 times 65,535 pixels", "a.png", png(65535, 65535)),
    ("HTML named .png", "a.png", b"<html><b>x</b>"),
    ("no width", "a.png", png(0, 4)),
    ("less data than pixels", "a.png", png(400, 400)),
    ("a JPEG cut in its frame header", "a.jpg", bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffc0001108ffffffff03")),
    ("an empty file", "a.png", b""),
    ("a drawing with an entity", "a.svg", '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
     + svg("<text>&x;</text>")),
    ("100,000 levels of a drawing", "a.svg", svg("<g>" * 100_000 + "</g>" * 100_000)),
]


class Refused(ProgramTest):
    def check_refused(self, code):
        before = sorted(os.listdir(self.folder))
        run = self.run_program("build", "meeting.xml", "-o", "out", "--diagnostics", "json")
        self.assertEqual(run.status, 2, run.err[:2000])
        self.assertEqual(run.out, "")
        self.assertEqual(sorted(os.listdir(self.folder)), before)
        errors = [fault for fault in run.faults() if fault["severity"] == "error"]
        self.assertTrue(errors)
        self.assertLess(len(errors), 5, "one clear message, not a flood")
        for fault in errors:
            self.assertLess(len(fault["message"]), 400)
            self.assertNotIn("root:", fault["message"])
        if code:
            self.assertEqual(errors[0]["code"], code)

    def test_meetings(self):
        for name, text, code in REFUSED:
            with self.subTest(name):
                self.write("meeting.xml", text)
                self.check_refused(code)

    def test_pictures(self):
        for name, file, content in REFUSED_PICTURES:
            with self.subTest(name):
                self.write(file, content)
                self.write("meeting.xml", picture(file))
                self.check_refused(None)
                (self.folder / file).unlink()

    def test_a_picture_that_is_a_pipe_is_not_waited_for(self):
        os.mkfifo(self.folder / "a.png")
        self.write("meeting.xml", picture("a.png"))
        self.check_refused("read.not-regular")

    def test_a_picture_that_is_a_folder(self):
        (self.folder / "a.png").mkdir()
        self.write("meeting.xml", picture("a.png"))
        self.check_refused("read.not-regular")

    def test_a_link_that_leads_out_of_the_folder(self):
        os.symlink("/etc/passwd", self.folder / "a.png")
        self.write("meeting.xml", picture("a.png"))
        self.check_refused("read.outside-root")

    def test_a_picture_that_is_missing(self):
        self.write("meeting.xml", picture("a.png"))
        self.check_refused("read.no-file")


class Accepted(ProgramTest):
    def build(self, text):
        self.write("meeting.xml", text)
        run = self.run_program("build", "meeting.xml", "-o", "out", "--diagnostics", "json")
        self.assertEqual(run.status, 0, run.err[:2000])
        self.assertEqual(sorted(os.listdir(self.folder / "out")), ["deck.pdf", "responses.xlsx"])
        return [fault for fault in run.faults() if fault["severity"] == "warning"]

    def test_utf_16_with_a_mark(self):
        for encoding, mark in [("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")]:
            text = meeting().replace('encoding="UTF-8"', 'encoding="UTF-16"')
            self.assertEqual(self.build(mark + text.encode(encoding)), [])

    def test_a_declaration_that_the_bytes_belie_is_warned_of(self):
        text = meeting().replace('encoding="UTF-8"', 'encoding="ISO-8859-1"')
        self.assertEqual(len(self.build(text)), 1)

    def test_references_in_attributes(self):
        self.write("a.svg", SVG)
        warnings = self.build(
            meeting(blocks='<picture src="a.svg" alt="&quot;&lt;&amp;&apos;&#x41;&#65;&#x1F600;"/>'))
        self.assertEqual(warnings, [])

    def test_counts_that_disagree_are_warned_of_and_refused_under_strict(self):
        self.write("reponses.csv", "Avis ?\n" + "Oui\n" * 7)
        warnings = self.build(meeting(survey=survey(), blocks='<chart question="q" stated="15"/>'))
        self.assertEqual(len(warnings), 1)
        self.assertIn("15", warnings[0]["message"])
        self.assertIn("7", warnings[0]["message"])
        self.assertEqual(self.check("--strict").status, 1)

    def test_names_that_differ_by_a_letter_are_warned_of(self):
        people = ('<people><person id="a" name="Solène Carron"/><person id="b" '
                  'name="Solène Carrion"/><person id="c" name="SOLÈNE CARRON"/></people>')
        self.assertTrue(self.build(meeting(survey=people)))

    def test_titles_that_no_sheet_can_bear(self):
        titles = ["[Q1]: a/b*c?", "'Q2'", "History", "Q1", "q1", "Q" * 60 + "A", "Q" * 60 + "B"]
        questions = "".join(
            f'<question id="q{i}" kind="single" column="c{i}" title="{title}">'
            f'<option id="o">Oui</option></question>' for i, title in enumerate(titles))
        self.write("reponses.csv", ";".join(f"c{i}" for i in range(len(titles))) + "\n"
                   + ";".join("Oui" for _ in titles) + "\n")
        self.build(meeting(survey=survey(questions)))

    def test_a_word_of_300_letters_stays_on_the_slide(self):
        self.build(with_paragraph("a" * 300))

    def test_ten_levels_and_200_points(self):
        deep = "<point>a" * 10 + "</point>" * 10
        self.build(meeting(blocks=f"<points>{deep}{'<point>b</point>' * 200}</points>"))


class Large(ProgramTest):
    """More answers than a deck may hold, as one text each and as very many."""

    LARGEST = 10_000_000

    def write_meeting_of(self, answers):
        question = '<question id="q" kind="text" column="Avis ?"/>'
        self.write("reponses.csv", "Avis ?\n" + "".join(f"{answer}\n" for answer in answers))
        self.write("meeting.xml",
                   meeting(survey=survey(question), blocks='<answers question="q"/>'))

    def test_a_deck_beyond_memory_is_refused_at_the_answers(self):
        self.write_meeting_of([f"mot {i} " * 900 for i in range(self.LARGEST // 6000)])
        run = self.run_program("build", "meeting.xml", "-o", "out", "--diagnostics", "json")
        self.assertEqual((run.status, run.codes()), (2, ["typeset.too-long"]))
        self.assertEqual(run.faults()[0]["line"], 8)
        self.assertFalse((self.folder / "out").exists())

    def test_answers_shown_very_often_are_refused_before_they_are_composed(self):
        many = 3000
        options = "".join(f'<option id="o{i}">option {i}</option>' for i in range(many))
        question = f'<question id="q" kind="single" other="yes" column="c">{options}</question>'
        self.write("reponses.csv", "c\n" + "".join(f"autre {i}\n" for i in range(many)))
        for block in ['<chart question="q"/>', '<tally question="q"/>', '<answers question="q"/>']:
            with self.subTest(block):
                self.write("meeting.xml", meeting(survey=survey(question),
                                                  blocks=f"{block}\n" * (self.LARGEST // many)))
                run = self.run_program("check", "meeting.xml", "--diagnostics", "json")
                self.assertEqual((run.status, run.codes()), (2, ["compose.too-long"]))
                self.assertGreater(run.faults()[0]["line"], 100)

    def test_the_workbook_of_the_same_meeting_is_made(self):
        self.write_meeting_of([f"mot {i}" for i in range(self.LARGEST // 60)])
        run = self.run_program("build", "meeting.xml", "-o", "out", "--to", "responses")
        self.assertEqual((run.status, run.err), (0, ""))
        self.assertEqual(os.listdir(self.folder / "out"), ["responses.xlsx"])

    def check_three_surveys(self, size, code):
        """The third survey is refused at `responses`, or in the file it names."""
        surveys = "\n".join(
            f'<survey id="s{i}" responses="reponses.csv" format="generic">'
            f'<question id="q{i}" kind="single" column="c0"><option id="o{i}">0</option></question>'
            '</survey>' for i in range(3))
        columns = range(100)
        row = ";".join("0" * size for _ in columns) + "\n"
        self.write("reponses.csv", ";".join(f"c{c}" for c in columns) + "\n" + row * 5_500)
        self.write("meeting.xml", meeting(survey=surveys))
        run = self.run_program("check", "meeting.xml", "--diagnostics", "json")
        errors = [fault for fault in run.faults() if fault["severity"] == "error"]
        self.assertEqual((run.status, [fault["code"] for fault in errors]), (2, [code]))
        return errors[0]

    def test_the_responses_of_all_surveys_have_one_bound(self):
        told = self.check_three_surveys(1, "csv.too-many-cells")
        self.assertEqual((told["file"], told["line"]), ("reponses.csv", 1))
        self.assertIn("1500000", told["message"], "as docs/responses.md says")
        told = self.check_three_surveys(20, "read.too-large")
        self.assertEqual((told["file"], told["line"]), ("meeting.xml", 8))
        self.assertIn("all surveys together", told["hints"][0])

    def test_raw_rows_of_very_many_columns_fit_in_memory(self):
        question = '<question id="q" kind="text" column="c0"/>'
        columns = range(4000)
        self.write("reponses.csv", ";".join(f"c{c}" for c in columns) + "\n" + "".join(
            ";".join(f"{row} {c}" for c in columns) + "\n" for row in range(50)))
        self.write("meeting.xml", meeting(survey=survey(question)))
        run = self.run_program("build", "meeting.xml", "-o", "out", "--to", "responses",
                               "--audience", "office", "--diagnostics", "json")
        self.assertEqual((run.status, run.codes()), (0, ["csv.many-columns"]))
