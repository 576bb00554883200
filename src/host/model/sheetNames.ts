import type { SheetOfWorkbook } from './sheetOfWorkbook';

/** Excel's own names of a sheet, `_xlnm.…`: what is printed, what every page repeats, where the filter is. Null takes one away. */
export function setSheetName(
  { workbook, sheet }: SheetOfWorkbook,
  name: string,
  refersTo: string | null,
  isHidden = false,
): void {
  const scope = sheet.index;
  const before = workbook.file.definedNames.find((each) => each.scope === scope && each.name === name);
  if (refersTo === null) {
    if (before) workbook.apply({ kind: 'deleteName', name, scope });
  } else if (before?.refersTo !== refersTo)
    workbook.apply({ kind: 'setName', name: { name, scope, refersTo, hidden: isHidden, comment: '' } });
}
