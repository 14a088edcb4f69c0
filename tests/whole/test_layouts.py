"""A house style with a fault is refused with the fault's code; the one that came is not."""

import pathlib
import re
import shutil

from support import ProgramTest, meeting

CITES = pathlib.Path(__file__).resolve().parents[2] / "layouts" / "cites"

# What is replaced in deck.xml, by what, and the codes that must then be told.
FAULTS = [
    ('color="navy" balance="yes"/>', 'color="nvy" balance="yes"/>', "layout.unknown-color"),
    ('<style for="kicker"', '<style for="kickr"', "layout.unknown-style"),
    ('<style for="kicker"', '<style for="kickr"', "layout.missing-style"),
    ('<style for="kicker"', '<style for="title"', "layout.repeated-name"),
    ('size="30" floor="24"', 'size="30" floor="31"', "layout.floor-above-size"),
    ('<region name="body" x="48" y="152"', '<region name="body" x="480" y="152"',
     "layout.off-page"),
    ('<region name="details" x="48" y="296"', '<region name="details" x="48" y="200"',
     "layout.regions-overlap"),
    ('<master name="closing"', '<master name="clothing"', "layout.missing-master"),
    ('<region name="aside"', '<region name="side"', "layout.missing-region"),
    ('<master name="annex"', '<master name="annex" continued-by="nowhere"',
     "layout.unknown-master"),
    ('{short-title}', '{short-titel}', "layout.unknown-field"),
    ('name="ink" value="#1b2733"', 'name="ink" value="#8b8b8b"', "layout.low-contrast"),
    ('<master name="content" background="white">',
     '<master name="content" background="navy" ink="white">', "layout.low-contrast"),
    ('width="960"', 'width="wide"', "read.bad-value"),
    ('size="30" floor="24"', 'size="0" floor="0"', "read.bad-value"),
    ('width="960"', 'width="3"', "layout.page-size"),
    ('height="540"', 'height="5100mm"', "layout.page-size"),
    ('family="Inter"', 'family="Intre"', "text.no-font"),
]


class Layouts(ProgramTest):
    def setUp(self):
        super().setUp()
        self.write("meeting.xml", meeting())
        shutil.copytree(CITES, self.folder / "style")

    def check_style(self):
        return self.check("--layout", "./style")

    def test_the_style_that_came_is_accepted_as_a_copy(self):
        run = self.check_style()
        self.assertEqual((run.status, run.err), (0, ""))

    def test_each_fault_is_told_with_its_code_and_place(self):
        whole = (CITES / "deck.xml").read_text(encoding="utf-8")
        for old, new, code in FAULTS:
            with self.subTest(code):
                self.assertIn(old, whole)
                self.write("style/deck.xml", whole.replace(old, new, 1))
                run = self.check_style()
                self.assertEqual(run.status, 2)
                told = [fault for fault in run.faults() if fault["code"] == code]
                self.assertTrue(told, run.err)
                self.assertGreater(told[0]["line"], 0)
                self.assertEqual(told[0]["file"], "./style/deck.xml")
                for fault in run.faults():
                    self.assertTrue(fault["hints"], fault["message"])

    def test_all_that_a_style_lacks_is_told_with_the_faults_of_the_meeting(self):
        self.write("meeting.xml", meeting().replace("2023-06-09T10:00", "2023-02-30T10:00"))
        lines = (CITES / "deck.xml").read_text(encoding="utf-8").splitlines()
        kept = [line for line in lines if not re.search('<style for="(kicker|subtitle)"', line)]
        self.write("style/deck.xml", "\n".join(kept))
        told = self.check_style().codes()
        self.assertEqual(sorted(told), ["layout.missing-style"] * 2 + ["read.bad-date"])

    def test_a_style_that_is_not_there_is_told_with_the_nearest_one(self):
        self.write("meeting.xml", meeting().replace('layout="cites"', 'layout="citis"'))
        run = self.check()
        self.assertEqual((run.status, run.codes()), (2, ["read.unknown-layout"]))
        fault = run.faults()[0]
        self.assertEqual((fault["line"], fault["column"]), (2, 66))
        self.assertIn("did you mean 'cites'?", fault["hints"])
        run = self.check("--layout", "./nowhere")
        self.assertEqual((run.status, run.codes()), (2, ["read.unknown-layout"]))
        run = self.check("--layout", "./style/deck.xml")
        self.assertEqual(run.codes(), ["read.unknown-layout"])
        self.assertIn("give its folder, './style'", run.faults()[0]["hints"][0])
        (self.folder / "empty").mkdir()
        run = self.check("--layout", "./empty")
        self.assertEqual(run.codes(), ["read.unknown-layout"])
        self.assertIn("holds no deck.xml", run.faults()[0]["message"])
        run = self.check("--layout", "style")
        self.assertIn("--layout ./style", run.faults()[0]["hints"][-1])
