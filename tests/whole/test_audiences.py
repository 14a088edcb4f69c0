"""Deck and workbook keep the same from an audience: what one tells, the other may."""

from support import ProgramTest, meeting
from workbook import Workbook

SURVEY = ('<survey id="s" responses="r.csv" format="generic">'
          '<question id="q" column="Q" kind="mixed">'
          '<option id="o">Oui</option><option id="n">Non</option></question></survey>')
RESPONSES = 'Nom,Q\nA,Oui\nB,Oui\nC,Non\nD,"Oui, mais tard"\nE,Jamais\nF,/\n'


class Audiences(ProgramTest):
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
        self.assertTrue(sheet.text("A2").replace("\u00a0", " ").startswith("3 réponses sur 6."))
