"""Prints as JSON what openpyxl reads of a workbook's structure: sheets, names, panes, rules."""
import json
import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")


def rules(sheet):
    return [
        [str(area.sqref), rule.type, rule.priority, bool(rule.stopIfTrue), rule.formula,
         rule.dxf.fill.bgColor.rgb if rule.dxf is not None and rule.dxf.fill is not None else None]
        for area in sheet.conditional_formatting
        for rule in area.rules
    ]


def names(workbook, scope):
    # Releases before 3.1 keep all names in one list.
    return {
        defined.name: [defined.attr_text, bool(defined.hidden)]
        for defined in workbook.defined_names.definedName
        if defined.localSheetId == scope
    }


def describe(sheet):
    return {
        "state": sheet.sheet_state,
        "frozen": sheet.freeze_panes,
        "tab": sheet.sheet_properties.tabColor.rgb if sheet.sheet_properties.tabColor else None,
        "gridlines": sheet.sheet_view.showGridLines is not False,
        "widths": {letter: column.width for letter, column in sheet.column_dimensions.items() if column.customWidth},
        "heights": {str(row): line.height for row, line in sheet.row_dimensions.items() if line.height},
        "merges": sorted(str(area) for area in sheet.merged_cells.ranges),
        "validations": [
            [str(each.sqref), each.type, each.formula1, each.errorTitle] for each in sheet.data_validations.dataValidation
        ],
        "rules": rules(sheet),
        "names": names(workbook, workbook.sheetnames.index(sheet.title)),
    }


workbook = openpyxl.load_workbook(sys.argv[1])
json.dump(
    {
        "active": workbook.active.title,
        "names": names(workbook, None),
        "sheets": {sheet.title: describe(sheet) for sheet in workbook.worksheets},
    },
    sys.stdout,
    # A colour of the theme has no RGB of its own.
    default=lambda _: None,
)
