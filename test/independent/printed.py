"""Prints as JSON what openpyxl reads of how sheets are printed and drawn: titles, breaks, filters, charts, bars, hidden lines."""
import json
import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")


def series(each):
    fill = each.spPr and each.spPr.solidFill
    return [each.val.numRef.f, each.cat and each.cat.strRef.f, fill and getattr(fill.srgbClr, "val", fill.srgbClr)]


def chart(drawn):
    place = drawn.anchor
    corners = [place._from.row, place._from.col, place.to.row, place.to.col]
    return [drawn.tagname, drawn.grouping, corners, [series(each) for each in drawn.series]]


def describe(sheet):
    setup, margins = sheet.page_setup, sheet.page_margins
    return {
        "titles": sheet.print_title_rows,
        # A list of areas in releases before 3.1, a text with the sheet since.
        "area": "".join(sheet.print_area or []).split("!")[-1],
        "paper": [setup.orientation, setup.paperSize, setup.scale, bool(sheet.print_options.horizontalCentered)],
        "margins": [round(each * 25.4, 1) for each in (margins.left, margins.top, margins.bottom, margins.footer)],
        "footer": [sheet.oddFooter.left.text, sheet.oddFooter.center.text, sheet.oddFooter.right.text],
        "breaks": [each.id for each in sheet.row_breaks.brk],
        "filter": sheet.auto_filter.ref,
        "hidden": [
            [letter for letter, column in sheet.column_dimensions.items() if column.hidden],
            [row for row, line in sheet.row_dimensions.items() if line.hidden],
        ],
        "bars": [
            [str(area.sqref), [each.val for each in rule.dataBar.cfvo], rule.dataBar.color.rgb]
            for area in sheet.conditional_formatting
            for rule in area.rules
            if rule.dataBar is not None
        ],
        "charts": [chart(drawn) for drawn in sheet._charts],
    }


workbook = openpyxl.load_workbook(sys.argv[1])
json.dump({sheet.title: describe(sheet) for sheet in workbook.worksheets}, sys.stdout, default=lambda _: None)
