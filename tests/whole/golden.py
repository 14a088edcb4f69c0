"""The placed slides of the meetings of input/ are as they were kept in tests/golden/.

RESTITUTION_UPDATE_GOLDEN=1 keeps what they are now: look at the difference before committing it.
"""

import os
import pathlib

from support import ProgramTest

TESTS = pathlib.Path(__file__).resolve().parents[1]
INPUT = TESTS.parent / "input"


class Golden(ProgramTest):
    maxDiff = 4000

    def hold(self, name):
        run = self.run_program("build", INPUT / name / "meeting.xml", "-o", "out", "--to", "dump",
                               "--quiet")
        self.assertEqual(run.status, 0, run.err)
        now = (self.folder / "out" / "deck.scene").read_text(encoding="utf-8")
        kept = TESTS / "golden" / f"{name}.scene"
        if os.environ.get("RESTITUTION_UPDATE_GOLDEN") == "1":
            kept.write_text(now, encoding="utf-8")
        self.assertMultiLineEqual(kept.read_text(encoding="utf-8"), now)

    def test_the_minimal_meeting_is_placed_as_before(self):
        self.hold("minimal")

    def test_the_restitution_of_the_assises_is_placed_as_before(self):
        self.hold("assises-vietnam")
