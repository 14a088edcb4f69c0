#!/usr/bin/env python3
"""Holds the include table: who may include whom. Prints file:line for each breach.

Nouns travel, verbs turn one into the next. A noun includes earlier nouns only; a verb includes
nouns and services, never another verb; pipeline.cpp alone knows more than one verb.
"""

import pathlib
import re
import sys

NOUNS = ["base", "picture", "survey", "meeting", "layouts", "publication", "scene"]

# What each folder may include besides itself.
TABLE = {noun: set(NOUNS[:place]) for place, noun in enumerate(NOUNS)}
TABLE["scene"] -= {"survey", "meeting", "layouts", "publication"}
TABLE["layouts"] -= {"survey", "meeting"}
TABLE["wording"] = {"base", "survey", "publication"}
TABLE["text"] = {"base", "picture", "layouts", "scene"}
TABLE["chart"] = set(NOUNS) | {"text", "wording"}
TABLE["read"] = {"base", "picture", "survey", "meeting", "layouts"}
TABLE["tally"] = {"base", "picture", "survey", "meeting"}
TABLE["compose"] = set(NOUNS) - {"scene"} | {"text", "chart", "wording"}
TABLE["typeset"] = set(NOUNS) | {"text", "chart"}
TABLE["backends"] = set(NOUNS) | {"text", "chart", "wording"}
TABLE["deliver"] = {"base"}
TABLE["cli"] = {"base", "survey", "deliver", "pipeline"}
TABLE["pipeline"] = set(TABLE)

INCLUDE = re.compile(r'\s*#\s*include\s+"([^"/]+)(/|\.)')


def folder_of(path, root):
    """The folder of src/ a file belongs to; pipeline.* stands for itself."""
    parts = path.relative_to(root).parts
    return parts[0] if len(parts) > 1 else pathlib.Path(parts[0]).stem


def breaches(path, root):
    folder = folder_of(path, root)
    allowed = TABLE.get(folder)
    if allowed is None:
        yield f"{path}:1: folder '{folder}' is not in the include table"
        return
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        match = INCLUDE.match(line)
        if match and match[1] != folder and match[1] not in allowed:
            yield f"{path}:{number}: '{folder}' may not include '{match[1]}'"


def main(root):
    sources = sorted(p for p in root.rglob("*") if p.suffix in {".hpp", ".cpp"})
    found = [breach for path in sources for breach in breaches(path, root)]
    print("\n".join(found) or f"{len(sources)} files keep the include table")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
