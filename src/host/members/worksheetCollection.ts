import type { Happening } from '../model/happening';
import type { HostWorkbook } from '../model/workbook';
import type { HostSheet } from '../model/sheet';
import { readSheetName } from '../model/sheetName';
import { HostError, NotImplemented } from '../protocol/hostError';
import type { Listening } from '../protocol/listening';
import { defineClass, type Argument, type HostObject } from './hostClass';
import { sheetId, worksheetClass } from './worksheet';

interface Sheets {
  readonly workbook: HostWorkbook;
  readonly listening: Listening;
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
    // What the client calls for `onChanged.add(…)` and the like.
    _RegisterDataChangedEvent: listens('changed'),
    _UnregisterDataChangedEvent: leaves('changed'),
    _RegisterSelectionChangedEvent: listens('selected'),
    _UnregisterSelectionChangedEvent: leaves('selected'),
    _RegisterActivatedEvent: listens('activated'),
    _UnregisterActivatedEvent: leaves('activated'),
    _RegisterDeactivatedEvent: listens('deactivated'),
    _UnregisterDeactivatedEvent: leaves('deactivated'),
    _RegisterAddedEvent: listens('added'),
    _UnregisterAddedEvent: leaves('added'),
    _RegisterDeletedEvent: listens('deleted'),
    _UnregisterDeletedEvent: leaves('deleted'),
  },
  objectMethods: {
    // Behind all others, and not activated.
    Add: ({ workbook }, [name]) => {
      if (name === undefined || name === null) throw new NotImplemented('WorksheetCollection.add without a name');
      return worksheetClass.of({ workbook, sheet: workbook.addSheet(readSheetName(name, workbook, null)) });
    },
    GetActiveWorksheet: ({ workbook }) => worksheetClass.of({ workbook, sheet: activeSheet(workbook) }),
    GetItemOrNullObject: (target, [key]) => findItem(target, key),
  },
});

export function activeSheet(workbook: HostWorkbook): HostSheet {
  const sheet = workbook.sheets[workbook.activeSheet];
  if (!sheet) throw new HostError('GeneralException', 'There is no active sheet.');
  return sheet;
}

function listens(kind: Happening['kind']): (target: Sheets) => void {
  return ({ listening }) => {
    listening.begin(kind);
  };
}

function leaves(kind: Happening['kind']): (target: Sheets) => void {
  return ({ listening }) => {
    listening.end(kind);
  };
}

/** By name without case, or by id. */
function findItem({ workbook }: Sheets, key: Argument): HostObject | null {
  if (typeof key !== 'string') throw new HostError('InvalidArgument', 'A sheet is found by name or id.');
  const sheet = workbook.findSheet(key) ?? workbook.sheets.find((each) => sheetId(each) === key.toUpperCase());
  return sheet ? worksheetClass.of({ workbook, sheet }) : null;
}
