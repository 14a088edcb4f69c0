#!/usr/bin/env python3
"""Recalculates workbooks in LibreOffice and holds every cached value against the result.

    recalculate.py PROFILE-FOLDER FILE.xlsx...

A formula without its value shows as 0 where nothing recalculates, and a wrong one as a wrong
number; LibreOffice here is told to recalculate always, and writes what it found. Then one answer
is taken out of each sheet of answers, and whoever answered must be one less.
"""

import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
ANSWERS_SHEET = re.compile(r"[0-9]+ \S.*")
FIRST_ANSWER = re.compile(rb'<row r="6".*?</row>', re.DOTALL)
COUNTS_ROWS = re.compile(r"SUMPRODUCT\(--\(\(.*?\$?'([^']+)'[!.]\S*>0\)\)$")
ALWAYS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
 <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
  <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
 </item>
</oor:items>
"""


def sheet_paths(archive):
    """Name and part of each sheet, in order."""
    relations = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    targets = {one.get("Id"): one.get("Target").removeprefix("/xl/") for one in relations}
    book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
    key = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    return [(one.get("name"), "xl/" + targets[one.get(key)]) for one in book.iter(MAIN + "sheet")]


def values(path, formulas_only):
    """(sheet, cell) -> number, of cells with a formula or of all."""
    found = {}
    with zipfile.ZipFile(path) as archive:
        for name, part in sheet_paths(archive):
            for cell in ElementTree.fromstring(archive.read(part)).iter(MAIN + "c"):
                value = cell.findtext(MAIN + "v")
                if formulas_only and cell.find(MAIN + "f") is None:
                    continue
                if cell.get("t") in (None, "n") and value is not None:
                    found[name, cell.get("r")] = float(value)
                elif formulas_only:
                    found[name, cell.get("r")] = value
    return found


def recalculated(path, profile, folder):
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to",
         "xlsx:Calc MS Excel 2007 XML", "--outdir", str(folder), str(path)],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600)
    return folder / path.name


def differences(path, profile):
    cached = values(path, formulas_only=True)
    with tempfile.TemporaryDirectory() as folder:
        now = values(recalculated(path, profile, pathlib.Path(folder)), formulas_only=False)
    for place, value in cached.items():
        fresh = now.get(place)
        if not isinstance(value, float) or fresh is None or abs(fresh - value) > 1e-12:
            yield f"{place[0]}!{place[1]}: cached {value}, recalculated {fresh}"
    print(f"{path}: {len(cached)} formulas", file=sys.stderr)


def emptied(path, copy):
    """Writes a copy whose answers sheets have lost their first answer; gives their names."""
    changed = set()
    with zipfile.ZipFile(path) as archive, zipfile.ZipFile(copy, "w") as out:
        parts = {part: name for name, part in sheet_paths(archive)}
        for item in archive.namelist():
            part = archive.read(item)
            if ANSWERS_SHEET.fullmatch(parts.get(item, "")):
                changed.add(parts[item])
                part = FIRST_ANSWER.sub(b"", part)
            out.writestr(item, part)
    return changed


def answered(path):
    """name of an answers sheet -> the number that counts its rows."""
    found = {}
    with zipfile.ZipFile(path) as archive:
        for _, part in sheet_paths(archive):
            for cell in ElementTree.fromstring(archive.read(part)).iter(MAIN + "c"):
                counts = COUNTS_ROWS.match(cell.findtext(MAIN + "f") or "")
                if counts:
                    found[counts.group(1)] = float(cell.findtext(MAIN + "v"))
    return found


def differences_once_emptied(path, profile):
    before = answered(path)
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as out:
        copy = pathlib.Path(folder) / path.name
        changed = emptied(path, copy)
        after = answered(recalculated(copy, profile, pathlib.Path(out)))
    for name in sorted(changed):
        if name not in before or after.get(name) != before[name] - 1:
            yield f"{name}: {before.get(name)} answered, one was emptied, {after.get(name)} are left"


def main(profile, files):
    settings = profile / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(ALWAYS, encoding="utf-8")
    failed = False
    for file in map(pathlib.Path, files):
        for what, check in (("recalculation", differences),
                            ("an answer emptied", differences_once_emptied)):
            found = list(check(file, profile))
            failed = failed or bool(found)
            print("FAIL" if found else "PASS", file, what)
            print("".join(f"  {one}\n" for one in found), end="")
    return failed


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]).absolute(), sys.argv[2:]))
