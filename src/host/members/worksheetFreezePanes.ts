import type { Area } from '../../xlsx/content';
import { MAX_COLUMNS, MAX_ROWS, readAddress } from '../model/address';
import { invalidArgument, NotImplemented } from '../protocol/hostError';
import { defineClass, type Argument } from './hostClass';
import { rangeClass } from './range';
import type { SheetOfWorkbook } from '../model/sheetOfWorkbook';

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export const worksheetFreezePanesClass = defineClass<SheetOfWorkbook>({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (target, [count]) => {
      freeze(target, readCount(count), 0);
    },
    FreezeColumns: (target, [count]) => {
      freeze(target, 0, readCount(count));
    },
    FreezeAt: (target, [range]) => {
      const { row, column, rows, columns } = frozenArea(range);
      // What lies before the range would be frozen out of sight.
      if (row > 0 || column > 0) throw new NotImplemented('WorksheetFreezePanes.freezeAt away from A1');
      freeze(target, rows === MAX_ROWS ? 0 : rows, columns === MAX_COLUMNS ? 0 : columns);
    },
    Unfreeze: (target) => {
      freeze(target, 0, 0);
    },
  },
  objectMethods: {
    GetLocationOrNullObject: ({ workbook, sheet }) => {
      const { rows, columns } = sheet.frozen;
      if (rows === 0 && columns === 0) return null;
      const area = { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
      return rangeClass.of({ workbook, sheet, area });
    },
  },
});

function freeze({ sheet }: SheetOfWorkbook, freezeRows: number, freezeColumns: number): void {
  sheet.set({ freezeRows, freezeColumns });
}

/** Left out, one row or column. */
function readCount(count: Argument): number {
  if (count === undefined || count === null) return 1;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0)
    throw invalidArgument('a whole number of rows or columns is needed');
  return count;
}

function frozenArea(range: Argument): Area {
  const area = typeof range === 'string' ? readAddress(range)?.area : rangeClass.targetOf(range)?.area;
  if (!area) throw invalidArgument('a range is needed');
  return area;
}
