import type { Area } from '../../xlsx/content';
import { isInsideSheet, MAX_COLUMNS, MAX_ROWS, readAddress } from '../model/address';
import type { HostSheet } from '../model/sheet';
import { usedArea } from '../model/usedArea';
import type { SheetOfWorkbook } from '../model/sheetOfWorkbook';
import { findName } from '../model/names';
import { readSheetName } from '../model/sheetName';
import { HostError, invalidArgument, NotImplemented } from '../protocol/hostError';
import { autoFilterClass } from './autoFilter';
import { chartCollectionClass } from './charts/chartCollection';
import { readColor } from './color';
import { defineClass, type Argument, type HostObject } from './hostClass';
import { rangeClass } from './range';
import { namedItemCollectionClass } from './namedItemCollection';
import { pageBreakCollectionClass } from './pageBreakCollection';
import { pageLayoutClass } from './pageLayout';
import { flag } from './restyle';
import { worksheetFreezePanesClass } from './worksheetFreezePanes';
import { worksheetProtectionClass } from './worksheetProtection';

/** https://learn.microsoft.com/javascript/api/excel/excel.sheetvisibility */
const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const worksheetClass = defineClass<SheetOfWorkbook>({
  name: 'Worksheet',
  id: ({ sheet }) => sheetId(sheet),
  isGone: ({ sheet }) => sheet.isDeleted,
  properties: {
    Id: { get: ({ sheet }) => sheetId(sheet) },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ workbook, sheet }, name) => {
        const read = readSheetName(name, workbook, sheet);
        if (read !== sheet.name) workbook.renameSheet(sheet, read);
      },
    },
    Position: {
      get: ({ sheet }) => sheet.index,
      set: ({ workbook, sheet }, to) => {
        const isPosition = typeof to === 'number' && Number.isInteger(to) && to >= 0 && to < workbook.sheets.length;
        if (!isPosition) throw invalidArgument('there is no such position');
        workbook.moveSheet(sheet, to);
      },
    },
    Visibility: { get: ({ sheet }) => VISIBILITY[sheet.file.visibility], set: show },
    TabColor: {
      get: ({ sheet }) => (sheet.settings.tabColor === undefined ? sheet.file.tabColor : sheet.settings.tabColor) ?? '',
      // An empty text takes the colour away.
      set: ({ sheet }, color) => {
        sheet.set({ tabColor: color === '' ? null : readColor(color, 'Worksheet.tabColor') });
      },
    },
    ShowGridlines: {
      get: ({ sheet }) => sheet.settings.showGridlines ?? sheet.file.showGridlines,
      set: ({ sheet }, value) => {
        sheet.set({ showGridlines: flag(value) });
      },
    },
  },
  writtenAs: { Gridlines: 'ShowGridlines' },
  navigations: {
    AutoFilter: (target) => autoFilterClass.of(target),
    HorizontalPageBreaks: (target) => pageBreakCollectionClass.of(target),
    PageLayout: (target) => pageLayoutClass.of(target),
    Charts: (target) => chartCollectionClass.of(target),
    FreezePanes: (target) => worksheetFreezePanesClass.of(target),
    Names: ({ workbook, sheet }) => namedItemCollectionClass.of({ workbook, sheet }),
    Protection: (target) => worksheetProtectionClass.of(target),
  },
  objectMethods: {
    GetRange: (target, [address]) => rangeOf(target, areaOf(target, address)),
    GetRangeByIndexes: (target, [row, column, rows, columns]) =>
      rangeOf(target, areaByIndexes([row, column, rows, columns])),
    // A blank sheet's used range is its first cell.
    GetUsedRange: (target, [valuesOnly]) =>
      rangeOf(target, usedArea(target.sheet, valuesOnly === true) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => {
      const area = usedArea(target.sheet, valuesOnly === true);
      return area && rangeOf(target, area);
    },
  },
  methods: {
    Activate: ({ workbook, sheet }) => {
      workbook.activate(sheet);
    },
    Delete: ({ workbook, sheet }) => {
      // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
      if (sheet.file.visibility === 'veryHidden')
        throw new HostError('InvalidOperation', 'A very hidden sheet can’t be deleted.');
      workbook.deleteSheet(sheet);
    },
  },
});

/** Hiding the last visible sheet is refused, as deleting it is. */
function show({ workbook, sheet }: SheetOfWorkbook, value: unknown): void {
  const [visibility] = (['visible', 'hidden', 'veryHidden'] as const).filter((each) => VISIBILITY[each] === value);
  if (!visibility) throw invalidArgument('there is no such visibility');
  const others = workbook.sheets.filter((each) => each !== sheet && each.file.visibility === 'visible');
  if (visibility !== 'visible' && others.length === 0)
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible sheet.');
  if (visibility !== sheet.file.visibility) workbook.showSheet(sheet, visibility);
}

/** Looks like the ids Excel gives; a sheet keeps it while others come and go. */
export function sheetId({ key }: HostSheet): string {
  return `{00000000-0001-0000-${key.toString(16).padStart(4, '0').toUpperCase()}-000000000000}`;
}

function rangeOf({ workbook, sheet }: SheetOfWorkbook, area: Area): HostObject {
  return rangeClass.of({ workbook, sheet, area });
}

function areaOf({ workbook, sheet }: SheetOfWorkbook, address: Argument): Area {
  if (address === undefined || address === null || address === '')
    return { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  if (typeof address !== 'string') throw invalidArgument('an address is a text');
  const read = readAddress(address);
  if (!read) {
    if (findName(workbook.file, address, sheet.index)) throw new NotImplemented('Worksheet.getRange by name');
    throw invalidArgument(`${address} is not an address`);
  }
  if (read.sheet !== null && read.sheet.toLowerCase() !== sheet.name.toLowerCase())
    throw invalidArgument(`${address} is on another sheet`);
  return read.area;
}

function areaByIndexes(numbers: readonly Argument[]): Area {
  const [row, column, rows, columns] = numbers.map((number) =>
    typeof number === 'number' && Number.isInteger(number) ? number : -1,
  );
  const area = { row: row ?? -1, column: column ?? -1, rows: rows ?? -1, columns: columns ?? -1 };
  if (!isInsideSheet(area)) throw invalidArgument('the range lies outside the sheet');
  return area;
}
