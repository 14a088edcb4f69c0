"""Runs the program as a user would, within limits, in a folder of its own."""

import json
import os
import pathlib
import resource
import subprocess
import tempfile
import unittest

# The address sanitizer reserves terabytes it never touches: no limit of data fits it.
SANITIZED = os.environ.get("RESTITUTION_SANITIZED") == "ON"

PROGRAM = None  # set by run_tests.py

MEETING = """<?xml version="1.0" encoding="UTF-8"?>
<meeting xmlns="urn:restitution:meeting:1" xml:lang="fr" layout="cites">
  <title>Bilan de la rencontre</title>
  <group>Groupe d’étude</group>
  <when start="2023-06-09T10:00" end="2023-06-09T11:30" timezone="Europe/Paris"/>
{survey}
  <section title="Introduction">
{blocks}
  </section>
</meeting>
"""

POINTS = "    <points><point>Accueil des participants</point></points>"


def meeting(blocks=POINTS, survey=""):
    return MEETING.format(blocks=blocks, survey=survey)


# Ends a run that hangs, busy or waiting. No measure of speed: the largest inputs take 16 s in
# a debug build on a quiet machine, and a machine may be busy.
HANGS_AFTER = 240  # seconds


def limited():
    """At most 512 MB of address space would also forbid mapped libraries: data is what counts."""
    if not SANITIZED:
        resource.setrlimit(resource.RLIMIT_DATA, (512 << 20, 512 << 20))
    resource.setrlimit(resource.RLIMIT_CPU, (HANGS_AFTER, HANGS_AFTER))


class Run:
    """What one run did."""

    def __init__(self, arguments, cwd, env=None, limits=True, closes_input=False,
                 most_bytes=None):
        def prepare():
            if most_bytes:
                resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))
            if closes_input:
                os.close(0)
            if limits:
                limited()

        done = subprocess.run([PROGRAM, *map(str, arguments)], cwd=cwd, env=env,
                              timeout=2 * HANGS_AFTER, capture_output=True, preexec_fn=prepare)
        self.status = done.returncode
        self.out = done.stdout.decode("utf-8")
        self.err = done.stderr.decode("utf-8")

    def faults(self):
        """The diagnostics of a run with --diagnostics json."""
        return [json.loads(line) for line in self.err.splitlines()]

    def codes(self):
        return [fault["code"] for fault in self.faults()]


class ProgramTest(unittest.TestCase):
    """A test with a scratch folder that holds the files it is given."""

    def setUp(self):
        self._scratch = tempfile.TemporaryDirectory(prefix="restitution-")
        self.addCleanup(self._scratch.cleanup)
        self.folder = pathlib.Path(self._scratch.name)

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    def run_program(self, *arguments, **options):
        options.setdefault("cwd", self.folder)
        return Run(arguments, **options)

    def check(self, *arguments, **options):
        return self.run_program("check", "meeting.xml", "--diagnostics", "json", *arguments,
                                **options)
