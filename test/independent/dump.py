"""Cells of a workbook as openpyxl sees them: {sheet: {address: {"value", "formula", "style"}}} on stdout.

With --without-cache OUT it writes instead a copy that holds formulas but no computed values, so that whoever opens the
copy has to compute every one of them; with CHANGES after it, {sheet: {address: value}} as JSON, some cells are typed anew.
"""
import datetime
import json
import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")


def plain(value):
    return value.isoformat() if isinstance(value, (datetime.date, datetime.datetime, datetime.time)) else value


def style(cell):
    return repr((cell.number_format, cell.font, cell.fill, cell.border, cell.alignment, cell.protection))


def main(path, *options):
    formulas = openpyxl.load_workbook(path)
    if options and options[0] == "--without-cache":
        for sheet, cells in json.loads(options[2] if len(options) > 2 else "{}").items():
            for address, value in cells.items():
                formulas[sheet][address] = value
        formulas.save(options[1])
        return
    values = openpyxl.load_workbook(path, data_only=True)
    dump = {}
    for sheet in formulas.worksheets:
        cells = dump[sheet.title] = {}
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is None and not cell.has_style:
                    continue
                formula = cell.value if isinstance(cell.value, str) and cell.data_type == "f" else None
                value = values[sheet.title][cell.coordinate].value
                cells[cell.coordinate] = {"value": plain(value), "formula": formula, "style": style(cell)}
    json.dump(dump, sys.stdout)


main(*sys.argv[1:])
