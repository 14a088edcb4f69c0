"""A quotation takes its words from a response that is there, or the meeting is refused."""

from support import ProgramTest, meeting

SURVEY = ('<survey id="s" responses="r.csv" format="generic">'
          '<question id="garder" kind="text" column="Que garder ?"/></survey>')
RESPONSES = "Nom,Que garder ?\nA,Le film\nB,\n"


class Quotes(ProgramTest):
    def codes_of(self, response):
        self.write("r.csv", RESPONSES)
        self.write("meeting.xml", meeting(
            blocks=f'<quote question="garder" response="{response}"/>', survey=SURVEY))
        run = self.check()
        return run.status, run.codes()

    def test_a_response_with_words_is_quoted(self):
        self.assertEqual(self.codes_of(1), (0, []))

    def test_a_response_without_words_is_refused(self):
        self.assertEqual(self.codes_of(2), (2, ["tally.nothing-to-quote"]))

    def test_a_response_that_is_not_there_is_refused(self):
        self.assertEqual(self.codes_of(3), (2, ["tally.no-such-response"]))
