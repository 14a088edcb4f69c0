"""Faults a new user makes: each is told at its place, with what to write instead."""

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
