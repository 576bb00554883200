"""The yardstick: a plain script that reads the same plan and writes as many cells, with openpyxl."""
import sys

import openpyxl

source, target = sys.argv[1:]
book = openpyxl.load_workbook(source)
sheet = book.active
rows = list(sheet.iter_rows(min_row=5, values_only=True))
for index, row in enumerate(rows, start=5):
    written = str(row[10])
    sheet.cell(index, 16, f"almeno {written}")
    sheet.cell(index, 17, f'=IF(EXACT($K{index},"{written}"),IF(ISNUMBER($N{index}),$N{index}/2,""),"")')
    sheet.cell(index, 18, f'=IF(EXACT($K{index},"{written}"),IF($Q{index}=1,"Raggiunto","Non raggiunto"),"cambiato")')
    sheet.cell(index, 19, "")
book.save(target)
