import type { WorkbookSession } from './workbookSession';

export interface SheetNames {
  /** Of all sheets, hidden ones too. */
  readonly names: readonly string[];
  /** The active sheet, where nothing stands on it and it isn't protected. */
  readonly empty: string | null;
}

/** The names of the workbook's sheets: one round trip. */
export async function readSheetNames(session: WorkbookSession): Promise<SheetNames> {
  const { worksheets } = session.context.workbook;
  worksheets.load('items/name');
  const active = outline(worksheets.getActiveWorksheet());
  await session.sync();
  return { names: worksheets.items.map(({ name }) => name), empty: emptyName(active) };
}

interface Outline {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function outline(sheet: Excel.Worksheet): Outline {
  sheet.load('name');
  sheet.protection.load('protected');
  return { sheet, used: sheet.getUsedRangeOrNullObject(true).load('address') };
}

function emptyName({ sheet, used }: Outline): string | null {
  return used.isNullObject && !sheet.protection.protected ? sheet.name : null;
}
