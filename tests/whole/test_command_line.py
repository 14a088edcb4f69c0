"""The command line: what it takes, what it says, how it ends."""

import os

from support import ProgramTest, meeting


LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0H9V9z"/></svg>'


class Help(ProgramTest):
    def test_each_command_has_help_with_an_example(self):
        for arguments in (["--help"], ["build", "--help"], ["check", "--help"]):
            with self.subTest(arguments):
                run = self.run_program(*arguments)
                self.assertEqual(run.status, 0)
                self.assertIn("Example:", run.out)
                self.assertEqual(run.err, "")

    def test_help_asks_for_one_list_as_the_command_line_does(self):
        told = self.run_program("build", "--help").out
        self.assertIn("--to LIST  ", told)
        self.assertIn("--font-path DIR  ", told)
        self.assertNotIn("...", told)

    def test_version_is_one_line(self):
        run = self.run_program("--version")
        self.assertEqual(run.status, 0)
        self.assertRegex(run.out, r"^restitution \d+\.\d+\.\d+\n$")


class WrongUse(ProgramTest):
    """What is wrong, and what to write instead."""

    MISTAKES = [
        ([], "nothing is asked for", "restitution build meeting.xml -o out"),
        (["bild"], "there is no command 'bild'", "did you mean 'build'?"),
        (["help"], "there is no command 'help'", "the commands are build and check"),
        (["meeting.xml"], "'meeting.xml' is no command", "restitution build meeting.xml"),
        (["-v"], "there is no option '-v' before a command", "restitution --help lists them"),
        (["--strict", "check", "meeting.xml"], "'--strict' stands before the command",
         "restitution check meeting.xml --strict"),
        (["build"], "no MEETING is named", "restitution build meeting.xml"),
        (["build", ""], "the name of the meeting is empty", "restitution build meeting.xml"),
        (["build", "-"], "a meeting is not read from standard input", "give the file"),
        (["build", "https://example.org/meeting.xml"], "nothing is fetched", "save it"),
        (["build", "meeting.xml", "other.xml"], "'other.xml' is one too many: the meeting is "
         "'meeting.xml'", "one meeting at a time"),
        (["build", "meeting.xml", "\u2014strict"], "starts with a dash", "write --strict"),
        (["build", "meeting.xml", "--to", "odt"], "--to: there is no 'odt'",
         "it takes deck, responses, dump"),
        (["build", "meeting.xml", "--to", "deck,respones"], "there is no 'respones'",
         "did you mean 'responses'?"),
        (["build", "meeting.xml", "--to", ""], "--to is empty", "leave --to out"),
        (["build", "meeting.xml", "--to", "deck", "dump"], "'dump' stands by itself", "by commas"),
        (["build", "meeting.xml", "--speed"], "there is no option '--speed'",
         "restitution build --help"),
        (["build", "meeting.xml", "--out", "out"], "there is no option '--out'",
         "did you mean '--output'?"),
        (["build", "meeting.xml", "-output=out"], "'-output' starts with one hyphen",
         "write --output=out"),
        (["build", "meeting.xml", "-to", "deck"], "'-to' starts with one hyphen", "write --to"),
        (["check", "-strict", "meeting.xml"], "'-strict' starts with one hyphen",
         "write --strict"),
        (["-version"], "'-version' starts with one hyphen", "write --version"),
        (["build", "meeting.xml", "-o"], "--output lacks its value", "write --output DIR"),
        (["build", "meeting.xml", "-o", ""], "--output is empty", "leave --output out"),
        (["build", "meeting.xml", "--output=", "--quiet"], "--output is empty",
         "leave --output out"),
        (["build", "meeting.xml", "--to="], "--to is empty", "leave --to out"),
        (["check", "meeting.xml", "--font-path=", "--strict"], "--font-path is empty", "leave"),
        (["build", "meeting.xml", "-o", "a", "-o", "b"], "--output is given twice",
         "give it once"),
        (["check", "meeting.xml", "-o", "out"], "'check' has no option '-o'", "'build' has it"),
        (["check", "meeting.xml", "--audience", "everybody"], "there is no 'everybody'",
         "it takes members, office, public"),
        (["check", "meeting.xml", "--audience", "office", "--audience", "public"],
         "--audience is given twice", "give it once"),
        (["check", "meeting.xml", "--diagnostics", "loud"], "there is no 'loud'", "json"),
        (["check", "meeting.xml", "--layout", ""], "--layout is empty", "leave --layout out"),
        (["check", "meeting.xml", "--font-path", "nowhere"], "there is no folder 'nowhere'",
         "check the spelling"),
        (["check", "meeting.xml", "--root", "file"], "--root: 'file' is a file", "--root ."),
        (["check", "meeting.xml", "--strict=5"], "--strict takes no value",
         "write --strict alone"),
    ]

    def test_wrong_use_ends_with_3_and_says_what_to_write(self):
        self.write("file", "")
        for arguments, said, hint in self.MISTAKES:
            with self.subTest(arguments):
                run = self.run_program(*arguments)
                self.assertEqual((run.status, run.out), (3, ""))
                message, told = run.err.splitlines()
                self.assertTrue(message.startswith("restitution: "))
                self.assertIn(said, message)
                self.assertTrue(told.startswith("      hint: "))
                self.assertIn(hint, told)


class Build(ProgramTest):
    def test_build_writes_what_is_asked_and_nothing_else(self):
        self.write("meeting.xml", meeting())
        run = self.run_program("build", "meeting.xml", "-o", "out", "--to", "deck,dump")
        self.assertEqual((run.status, run.err), (0, ""))
        self.assertEqual(sorted(os.listdir(self.folder / "out")), ["deck.pdf", "deck.scene"])
        self.assertTrue((self.folder / "out/deck.pdf").read_bytes().startswith(b"%PDF-1.7"))

    def test_a_list_of_files_may_hold_spaces(self):
        self.write("meeting.xml", meeting())
        run = self.run_program("build", "meeting.xml", "-o", "out", "--to", "deck, dump")
        self.assertEqual((run.status, run.err), (0, ""))

    def test_by_default_deck_and_responses_are_written(self):
        self.write("meeting.xml", meeting())
        self.assertEqual(self.run_program("build", "meeting.xml", "-o", "out").status, 0)
        self.assertEqual(sorted(os.listdir(self.folder / "out")), ["deck.pdf", "responses.xlsx"])

    def test_quiet_says_nothing(self):
        self.write("meeting.xml", meeting())
        run = self.run_program("build", "meeting.xml", "-o", "out", "--quiet")
        self.assertEqual((run.status, run.out, run.err), (0, "", ""))

    def test_check_writes_nothing(self):
        self.write("meeting.xml", meeting())
        run = self.run_program("check", "meeting.xml")
        self.assertEqual((run.status, run.out, run.err), (0, "", ""))
        self.assertEqual(os.listdir(self.folder), ["meeting.xml"])

    def test_a_refused_meeting_leaves_no_file_behind(self):
        self.write("meeting.xml", meeting(blocks="    <chart question='nowhere'/>"))
        run = self.run_program("build", "meeting.xml", "-o", "out")
        self.assertEqual(run.status, 2)
        self.assertEqual(os.listdir(self.folder), ["meeting.xml"])

    def test_a_missing_meeting_is_refused_by_name(self):
        run = self.run_program("build", "meting.xml", "-o", "out")
        self.assertEqual(run.status, 2)
        self.assertIn("meting.xml", run.err)

    def test_a_wider_root_lets_paths_climb_as_far_as_it_goes(self):
        self.write("all/in/meeting.xml", meeting(
            '<picture src="../logo.svg" alt="Logo"/><picture src="../../out.svg" alt="Out"/>'))
        self.write("all/logo.svg", LOGO)
        self.write("out.svg", LOGO)
        run = self.run_program("check", "all/in/meeting.xml", "--root", "all", "--diagnostics",
                               "json")
        self.assertEqual((run.status, run.codes()), (2, ["read.outside-root"]))
        self.assertIn("out.svg", run.faults()[0]["message"])
        run = self.run_program("check", "all/in/meeting.xml", "--diagnostics", "json")
        self.assertEqual(run.codes(), ["read.outside-root"] * 2)

    def test_no_file_that_was_read_is_replaced(self):
        question = '<question id="q" kind="text" column="Avis"/>'
        survey = f'<survey id="s" responses="deck.pdf" format="generic">{question}</survey>'
        self.write("deck.scene", meeting())
        self.write("sources.xml", meeting())
        os.symlink("../sources.xml", self.write("linked/x", "").parent / "deck.scene")
        self.write("read/meeting.xml", meeting(survey=survey))
        self.write("read/deck.pdf", "Avis\nbien\n")
        self.write("drawn/meeting.xml", meeting('<picture src="deck.scene" alt="Logo"/>'))
        self.write("drawn/deck.scene", LOGO)
        for name, out, kind in (("deck.scene", ".", "dump"), ("sources.xml", "linked", "dump"),
                                ("read/meeting.xml", "read", "responses,deck"),
                                ("drawn/meeting.xml", "drawn/../drawn", "dump")):
            with self.subTest(name):
                before = {path: path.read_bytes() for path in self.folder.rglob("*.*")}
                run = self.run_program("build", name, "-o", out, "--to", kind,
                                       "--diagnostics", "json")
                self.assertEqual((run.status, run.codes()), (4, ["deliver.over-input"]))
                self.assertEqual(before, {path: path.read_bytes()
                                          for path in self.folder.rglob("*.*")})

    def test_every_file_is_told_by_its_path_from_the_working_folder(self):
        question = '<question id="q" kind="text" column="Avis"/>'
        survey = f'<survey id="s" responses="csv/r.csv">{question}</survey>'
        self.write("sub/meeting.xml", meeting(survey=survey))
        self.write("sub/csv/r.csv", "Avis;Nom\nbien\n")
        for name, cwd, told in (("sub/meeting.xml", ".", "sub/csv/r.csv"),
                                ("meeting.xml", "sub", "csv/r.csv"),
                                ("../sub/meeting.xml", "sub", "../sub/csv/r.csv")):
            with self.subTest(name):
                run = self.run_program("check", name, "--diagnostics", "json",
                                       cwd=self.folder / cwd)
                self.assertEqual({fault["file"] for fault in run.faults()}, {told})
                self.assertIn("'csv/r.csv' is read as generic",
                              [fault["message"] for fault in run.faults()])

    def test_when_one_file_cannot_take_its_place_none_does(self):
        self.write("meeting.xml", meeting())
        self.write("out/deck.pdf", "the old one")
        (self.folder / "out/responses.xlsx").mkdir()
        run = self.run_program("build", "meeting.xml", "-o", "out")
        self.assertEqual(run.status, 4)
        self.assertIn("responses.xlsx", run.err)
        self.assertEqual((self.folder / "out/deck.pdf").read_text(), "the old one")
        self.assertEqual(len(os.listdir(self.folder / "out")), 2)

    def test_an_output_folder_that_cannot_be_made_ends_with_4(self):
        self.write("meeting.xml", meeting())
        self.write("taken", "a file")
        run = self.run_program("build", "meeting.xml", "-o", "taken")
        self.assertEqual(run.status, 4)
        self.assertIn("deliver.no-folder", run.err)
        self.assertEqual((self.folder / "taken").read_text(), "a file")

    def test_a_folder_that_cannot_be_written_ends_with_4_and_leaves_nothing(self):
        self.write("meeting.xml", meeting())
        run = self.run_program("build", "meeting.xml", "-o", "/proc/restitution")
        self.assertEqual(run.status, 4)

    def test_files_beyond_the_limit_of_sizes_end_with_4_and_leave_nothing(self):
        self.write("meeting.xml", meeting())
        for name, code in [("deck", "deliver.write-failed"), ("responses", "xlsx.library")]:
            with self.subTest(name):
                run = self.run_program("build", "meeting.xml", "-o", "out", "--to", name,
                                       most_bytes=1000)
                self.assertEqual(run.status, 4, run.err)
                self.assertIn(f"[{code}]", run.err)
                self.assertFalse(list(self.folder.glob("out/*")))

    def test_the_meeting_may_lie_anywhere_and_its_paths_start_there(self):
        self.write("deep/er/meeting.xml", meeting())
        run = self.run_program("build", "deep/er/meeting.xml", "-o", "out", "--to", "deck")
        self.assertEqual((run.status, run.err), (0, ""))

    def test_an_unknown_layout_is_told(self):
        self.write("meeting.xml", meeting())
        run = self.run_program("check", "meeting.xml", "--layout", "no-such-style")
        self.assertEqual(run.status, 2)
        self.assertIn("no-such-style", run.err)


class Strict(ProgramTest):
    # A remark that the reader warns of without refusing it: two people whose names look alike.
    def setUp(self):
        super().setUp()
        people = ("  <people><person id='a' name='Solène Carrion'/>"
                  "<person id='b' name='Solène Carron'/></people>")
        self.write("meeting.xml", meeting(survey=people))

    def test_warnings_do_not_stop_a_build(self):
        run = self.run_program("build", "meeting.xml", "-o", "out")
        self.assertEqual(run.status, 0)
        self.assertIn("warning", run.err)

    def test_under_strict_they_end_with_1_and_nothing_is_written(self):
        run = self.run_program("build", "meeting.xml", "-o", "out", "--strict")
        self.assertEqual(run.status, 1)
        self.assertFalse((self.folder / "out").exists())
