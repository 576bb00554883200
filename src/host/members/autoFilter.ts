import { printAbsolute, readAddress } from '../model/address';
import type { SheetOfWorkbook } from '../model/sheetOfWorkbook';
import { setSheetName } from '../model/sheetNames';
import { HostError, invalidArgument, NotImplemented } from '../protocol/hostError';
import { defineClass } from './hostClass';
import { rangeClass } from './range';

/** Where Excel keeps the filter's area for itself. */
const NAME = '_xlnm._FilterDatabase';

/** https://learn.microsoft.com/javascript/api/excel/excel.autofilter */
export const autoFilterClass = defineClass<SheetOfWorkbook>({
  name: 'AutoFilter',
  properties: {
    Enabled: { get: ({ sheet }) => sheet.autoFilter !== null },
    IsDataFiltered: { get: ({ sheet }) => sheet.autoFilter?.isFiltering ?? false },
  },
  objectMethods: {
    GetRangeOrNullObject: ({ workbook, sheet }) =>
      sheet.autoFilter && rangeClass.of({ workbook, sheet, area: sheet.autoFilter.area }),
  },
  methods: {
    Apply: (target, [range, column, criteria]) => {
      if ((column ?? null) !== null || (criteria ?? null) !== null)
        throw new NotImplemented('AutoFilter.apply with criteria');
      refuseProtected(target);
      const area =
        rangeClass.targetOf(range)?.area ?? (typeof range === 'string' ? readAddress(range)?.area : undefined);
      if (!area) throw invalidArgument('a range is needed');
      showRows(target);
      target.sheet.set({ autoFilter: area });
      setSheetName(target, NAME, printAbsolute(target.sheet.name, area), true);
    },
    Remove: (target) => {
      if (!target.sheet.autoFilter) return;
      refuseProtected(target);
      showRows(target);
      target.sheet.set({ autoFilter: null });
      setSheetName(target, NAME, null);
    },
  },
});

function refuseProtected({ workbook, sheet }: SheetOfWorkbook): void {
  if (workbook.protectedSheets.has(sheet.index))
    throw new HostError('AccessDenied', `The sheet ${sheet.name} is protected.`);
}

/** Rows that a filter hides come back with it. */
function showRows({ sheet }: SheetOfWorkbook): void {
  const { autoFilter } = sheet;
  if (!autoFilter?.isFiltering) return;
  const { row, rows } = autoFilter.area;
  for (let at = row + 1; at < row + rows; at += 1) sheet.hideRow(at, false);
}
