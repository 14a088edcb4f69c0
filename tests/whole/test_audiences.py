"""Deck and workbook keep the same from an audience: what one tells, the other may."""

from support import POINTS, ProgramTest, meeting
from workbook import Workbook

SURVEY = ('<survey id="s" responses="r.csv" format="generic">'
          '<question id="q" column="Q" kind="mixed">'
          '<option id="o">Oui</option><option id="n">Non</option></question></survey>')
RESPONSES = 'Nom,Q\nA,Oui\nB,Oui\nC,Non\nD,"Oui, mais tard"\nE,Jamais\nF,/\n'


class Audiences(ProgramTest):
    def workbook_of(self, kind, blocks, audience="members"):
        self.write("r.csv", RESPONSES)
        self.write("meeting.xml",
                   meeting(blocks=blocks, survey=SURVEY.replace('"mixed"', f'"{kind}"')))
        built = self.run_program("build", "meeting.xml", "--to", "responses", "-o", "out",
                                 "--audience", audience)
        self.assertEqual(built.status, 0, built.err)
        return Workbook(self.folder / "out/responses.xlsx")

    @staticmethod
    def holds(workbook, words):
        return any(words in text for sheet in workbook.sheets for line in sheet.lines
                   for text in line.values())

    def test_words_nobody_was_asked_for_are_the_office_s_unless_answers_show_them(self):
        chart, shown = '<chart question="q"/>', '<answers question="q"/>'
        for blocks, audience, told in [
                (chart, "members", False), (chart, "public", False), (chart, "office", True),
                (POINTS, "members", False), (chart + shown, "members", True),
                (shown, "members", True),
                (chart + '<quote question="q" response="5"/>', "members", False),
                (chart + '<answers question="q" visibility="office"/>', "members", False),
                (chart + '<answers question="q" visibility="office"/>', "office", True)]:
            with self.subTest(blocks=blocks, audience=audience):
                workbook = self.workbook_of("single", blocks, audience)
                self.assertEqual(self.holds(workbook, "Jamais"), told)
                self.assertTrue(self.holds(workbook, "Autre"))

    def test_words_a_question_takes_stand_where_no_block_keeps_them_back(self):
        self.assertTrue(self.holds(self.workbook_of("mixed", '<chart question="q"/>'), "Jamais"))

    def test_how_many_only_chose_is_told_nowhere_where_choices_are_kept_back(self):
        self.write("r.csv", RESPONSES)
        self.write("meeting.xml", meeting(
            blocks='<chart question="q" visibility="office"/><answers question="q"/>',
            survey=SURVEY))

        built = self.run_program("build", "meeting.xml", "--to", "dump,responses",
                                 "--output", "out")

        self.assertEqual(built.status, 0, built.err)
        deck = (self.folder / "out/deck.scene").read_text(encoding="utf-8").replace("\u00a0", " ")
        sheet = Workbook(self.folder / "out/responses.xlsx").sheets[1]
        self.assertIn("3 réponses sur 6", deck)
        self.assertNotIn("6 réponses sur 6", deck)
        self.assertNotRegex(sheet.text("A2"), "[0-9]")

    def test_a_figure_in_a_text_is_held_against_who_may_see_its_chart(self):
        self.write("r.csv", RESPONSES)
        self.write("meeting.xml", meeting(
            blocks='<chart question="q" visibility="office"/>\n<paragraph>'
                   '<value question="q" option="o" as="count"/></paragraph>', survey=SURVEY))

        for audience, codes in [("members", ["tally.kept-figure"]), ("office", [])]:
            with self.subTest(audience):
                run = self.check("--audience", audience)
                self.assertEqual((run.status, run.codes()), (0, codes))
