#!/usr/bin/env python3
"""Runs a command many times from a cold start and prints what a run needs.

    measure.py RUNS COMMAND [ARGUMENT ...]

CPU time is the median of user plus system time as the kernel counted them for each run, and
memory the largest resident size. The command is started from a small process, because a child
counts its parent's pages as its own until it begins.
"""

import os
import statistics
import sys


def run(command):
    child = os.fork()
    if child == 0:
        nothing = os.open(os.devnull, os.O_RDWR)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        os.execvp(command[0], command)
    _, _, used = os.wait4(child, 0)
    return used.ru_utime + used.ru_stime, used.ru_maxrss


def main(runs, *command):
    run(command)
    measured = [run(command) for _ in range(int(runs))]
    seconds = statistics.median(cpu for cpu, _ in measured)
    megabytes = max(size for _, size in measured) / 1024
    print(f"{seconds * 1000:9.1f} ms CPU {megabytes:7.1f} MB")


if __name__ == "__main__":
    main(*sys.argv[1:])
