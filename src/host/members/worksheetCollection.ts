import type { HostWorkbook } from '../model/workbook';
import { readSheetName } from '../model/sheetName';
import { HostError, NotImplemented } from '../protocol/hostError';
import { defineClass, type Argument, type HostObject } from './hostClass';
import { sheetId, worksheetClass } from './worksheet';

interface Sheets {
  readonly workbook: HostWorkbook;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export const worksheetCollectionClass = defineClass<Sheets>({
  name: 'WorksheetCollection',
  items: ({ workbook }) => workbook.sheets.map((sheet) => worksheetClass.of({ workbook, sheet })),
  item: (target, key) => {
    const found = findItem(target, key);
    if (!found) throw new HostError('ItemNotFound', 'There is no such sheet.', 'WorksheetCollection.getItem');
    return found;
  },
  methods: {
    GetCount: ({ workbook }, [visibleOnly]) =>
      workbook.sheets.filter(({ file }) => visibleOnly !== true || file.visibility === 'visible').length,
  },
  objectMethods: {
    // Behind all others, and not activated.
    Add: ({ workbook }, [name]) => {
      if (name === undefined || name === null) throw new NotImplemented('WorksheetCollection.add without a name');
      return worksheetClass.of({ workbook, sheet: workbook.addSheet(readSheetName(name, workbook, null)) });
    },
    GetActiveWorksheet: ({ workbook }) => {
      const sheet = workbook.sheets[workbook.activeSheet];
      if (!sheet) throw new HostError('GeneralException', 'There is no active sheet.');
      return worksheetClass.of({ workbook, sheet });
    },
    GetItemOrNullObject: (target, [key]) => findItem(target, key),
  },
});

/** By name without case, or by id. */
function findItem({ workbook }: Sheets, key: Argument): HostObject | null {
  if (typeof key !== 'string') throw new HostError('InvalidArgument', 'A sheet is found by name or id.');
  const sheet = workbook.findSheet(key) ?? workbook.sheets.find((each) => sheetId(each) === key.toUpperCase());
  return sheet ? worksheetClass.of({ workbook, sheet }) : null;
}
