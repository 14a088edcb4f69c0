"""A workbook read back, cell by cell."""

import re
import xml.etree.ElementTree as ElementTree
import zipfile

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


class Sheet:
    """Rows as {column: text}; empty cells are left out."""

    def __init__(self, part, shared):
        self.lines = []
        self.numbers = []
        for row in ElementTree.fromstring(part).iter(SHEET + "row"):
            cells = {re.match("[A-Z]+", cell.get("r")).group(): self.text_of(cell, shared)
                     for cell in row}
            self.lines.append({column: text for column, text in cells.items() if text})
            self.numbers.append(int(row.get("r")))

    @staticmethod
    def text_of(cell, shared):
        if cell.get("t") == "inlineStr":
            return "".join(cell.find(SHEET + "is").itertext())
        value = cell.findtext(SHEET + "v")
        return shared[int(value)] if cell.get("t") == "s" else value

    def text(self, place):
        column, row = re.match("([A-Z]+)([0-9]+)", place).groups()
        return self.lines[self.numbers.index(int(row))].get(column)

    def rows_from(self, number):
        """The rows from one on that hold something."""
        return [line for line, at in zip(self.lines, self.numbers) if at >= number and line]


class Workbook:
    def __init__(self, path):
        with zipfile.ZipFile(path) as file:
            self.parts = {name: file.read(name) for name in file.namelist()}
        shared = ["".join(text.itertext()) for text in ElementTree.fromstring(
            self.parts["xl/sharedStrings.xml"]).findall(SHEET + "si")]
        count = len(ElementTree.fromstring(self.parts["xl/workbook.xml"]).find(SHEET + "sheets"))
        self.sheets = [Sheet(self.parts[f"xl/worksheets/sheet{number}.xml"], shared)
                       for number in range(1, count + 1)]
