"""The same input gives the same bytes, whoever builds it, where, and in which locale."""

import os
import pathlib
import shutil

import support
from support import ProgramTest, Run

DEMO = pathlib.Path(__file__).resolve().parents[2] / "input" / "assises-vietnam"
OUTPUTS = ["deck.pdf", "deck.scene", "responses.xlsx"]

SURROUNDINGS = [
    {"TZ": "UTC", "LANG": "C"},
    {"TZ": "Asia/Ho_Chi_Minh", "LANG": "vi_VN.UTF-8", "LC_ALL": "vi_VN.UTF-8"},
    {"TZ": "America/St_Johns", "LC_ALL": "fr_FR.UTF-8", "USER": "somebody", "HOME": "/nowhere"},
]


class SameBytes(ProgramTest):
    def build(self, number, env):
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

        import subprocess
        done = subprocess.run([support.PROGRAM, "build", str(folder / "meeting.xml"), "-o",
                               str(folder / "out"), "--to", "deck,responses,dump", "--quiet"],
                              preexec_fn=become_nobody, capture_output=True, cwd="/")
        self.assertEqual(done.returncode, 0, done.stderr)
        for name in OUTPUTS:
            self.assertEqual(first[name], (folder / "out" / name).read_bytes())
