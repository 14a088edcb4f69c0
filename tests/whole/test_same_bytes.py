"""The same input gives the same bytes, whoever builds it, where, and in which locale."""

import csv
import os
import pathlib
import random
import re
import shutil
import subprocess
import tempfile

import support
from support import ProgramTest, Run

DEMO = pathlib.Path(__file__).resolve().parents[2] / "input" / "assises-vietnam"
OUTPUTS = ["deck.pdf", "deck.scene", "responses.xlsx"]

SURROUNDINGS = [
    {"TZ": "UTC", "LANG": "C"},
    {"TZ": "Asia/Ho_Chi_Minh", "LANG": "vi_VN.UTF-8", "LC_ALL": "vi_VN.UTF-8"},
    {"TZ": "America/St_Johns", "LC_ALL": "fr_FR.UTF-8", "USER": "somebody", "HOME": "/nowhere"},
]


LOCALES = ["fr_FR", "vi_VN"]


class SameBytes(ProgramTest):
    @classmethod
    def setUpClass(cls):
        cls.locales = tempfile.mkdtemp(prefix="restitution-locales-")
        cls.addClassCleanup(shutil.rmtree, cls.locales)
        for name in LOCALES:
            subprocess.run(["localedef", "-i", name, "-f", "UTF-8", f"{cls.locales}/{name}.UTF-8"],
                           check=True, capture_output=True)

    def test_the_locales_are_there(self):
        for name in LOCALES:
            env = {"LOCPATH": self.locales, "LC_ALL": f"{name}.UTF-8"}
            told = subprocess.run(["locale", "decimal_point"], env=env, check=True,
                                  capture_output=True)
            self.assertEqual((told.stdout, told.stderr), (b",\n", b""))

    def build(self, number, env):
        env = {**env, "LOCPATH": self.locales} if env else env
        folder = self.folder / f"place-{number}" / ("sub/" * number)
        shutil.copytree(DEMO, folder)
        run = Run(["build", folder / "meeting.xml", "-o", folder / "out", "--quiet",
                   "--to", "deck,responses,dump"], cwd="/" if number else folder, env=env)
        self.assertEqual(run.status, 0, run.err)
        return {name: (folder / "out" / name).read_bytes() for name in OUTPUTS}

    def test_time_zone_locale_folder_and_environment_do_not_show(self):
        first, *others = [self.build(i, env) for i, env in enumerate(SURROUNDINGS)]
        for other in others:
            for name in OUTPUTS:
                with self.subTest(name):
                    self.assertEqual(first[name], other[name])

    def build_in_order(self, name, order):
        """The demo without its quotation by number, its respondents in an order."""
        folder = self.folder / name
        shutil.copytree(DEMO, folder)
        meeting = (folder / "meeting.xml").read_text(encoding="utf-8")
        numbered = r'<quote question="\w+" response="\d+"/>'
        self.assertRegex(meeting, numbered)
        self.write(f"{name}/meeting.xml", re.sub(numbered, "", meeting))
        with open(folder / "reponses.csv", encoding="utf-8-sig", newline="") as source:
            head, *rows = csv.reader(source)
        order(rows)
        with open(folder / "reponses.csv", "w", encoding="utf-8", newline="") as target:
            csv.writer(target, quoting=csv.QUOTE_ALL).writerows([head, *rows])
        run = self.run_program("build", folder / "meeting.xml", "-o", folder / "out", "--quiet",
                               "--to", "deck,responses,dump")
        self.assertEqual(run.status, 0, run.err)
        return {name: (folder / "out" / name).read_bytes() for name in OUTPUTS}

    def test_the_order_of_respondents_does_not_show(self):
        first = self.build_in_order("given", lambda rows: None)
        for seed in range(3):
            shuffled = self.build_in_order(f"shuffled-{seed}", random.Random(seed).shuffle)
            for name in OUTPUTS:
                with self.subTest(name, seed=seed):
                    self.assertEqual(first[name], shuffled[name])

    def test_another_user_gets_the_same(self):
        if os.getuid() != 0:
            self.skipTest("only root can become another user; the other cases still hold")
        first = self.build(0, None)
        folder = self.folder / "other"
        shutil.copytree(DEMO, folder)
        for path in [self.folder, folder]:
            os.chmod(path, 0o777)

        def become_nobody():
            os.setgid(65534)
            os.setuid(65534)
            os.umask(0o077)

        done = subprocess.run([support.PROGRAM, "build", str(folder / "meeting.xml"), "-o",
                               str(folder / "out"), "--to", "deck,responses,dump", "--quiet"],
                              preexec_fn=become_nobody, capture_output=True, cwd="/")
        self.assertEqual(done.returncode, 0, done.stderr)
        for name in OUTPUTS:
            self.assertEqual(first[name], (folder / "out" / name).read_bytes())
