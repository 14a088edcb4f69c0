#!/usr/bin/env python3
"""run_tests.py PROGRAM [PATTERN]: every test of this folder against a built program."""

import pathlib
import sys
import unittest

import support

if __name__ == "__main__":
    support.PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
    pattern = sys.argv[2] if len(sys.argv) > 2 else "test_*.py"
    suite = unittest.defaultTestLoader.discover(str(pathlib.Path(__file__).parent), pattern)
    sys.exit(not unittest.TextTestRunner(verbosity=1).run(suite).wasSuccessful())
