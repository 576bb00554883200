import { readAddress } from '../model/address';
import { rangeClass } from './range';
import type { SheetOfWorkbook } from '../model/sheetOfWorkbook';
import { invalidArgument, NotImplemented } from '../protocol/hostError';
import { defineClass, type Argument } from './hostClass';

/** Most that a sheet may have. https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const MOST = 1026;

/** Breaks between rows. https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection */
export const pageBreakCollectionClass = defineClass<SheetOfWorkbook>({
  name: 'PageBreakCollection',
  items: (target) => target.sheet.rowBreaks.map((row) => pageBreakClass.of({ ...target, row })),
  objectMethods: {
    // Above the first row of the range.
    Add: (target, [range]) => {
      const row = rowOf(range);
      const { sheet } = target;
      if (row === 0) throw invalidArgument('no page ends before the first row');
      if (sheet.rowBreaks.length >= MOST) throw new NotImplemented('more page breaks than a sheet may have');
      if (!sheet.rowBreaks.includes(row)) sheet.set({ rowBreaks: [...sheet.rowBreaks, row].sort((a, b) => a - b) });
      return pageBreakClass.of({ ...target, row });
    },
  },
  methods: {
    GetCount: ({ sheet }) => sheet.rowBreaks.length,
    RemovePageBreaks: ({ sheet }) => {
      if (sheet.rowBreaks.length > 0) sheet.set({ rowBreaks: [] });
    },
  },
});

interface BreakOf extends SheetOfWorkbook {
  readonly row: number;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.pagebreak */
export const pageBreakClass = defineClass<BreakOf>({
  name: 'PageBreak',
  id: ({ sheet, row }) => String(sheet.rowBreaks.indexOf(row)),
  properties: {
    // That of the row below it.
    RowIndex: { get: ({ row }) => row },
  },
});

function rowOf(range: Argument): number {
  const area = rangeClass.targetOf(range)?.area ?? (typeof range === 'string' ? readAddress(range)?.area : undefined);
  if (!area) throw invalidArgument('a range is needed');
  return area.row;
}
