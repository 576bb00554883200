import type { SheetThere } from '../worksheet/summarySheets/standingSheet';
import type { WorkbookSession } from './workbookSession';

export interface SheetsThere {
  /** All sheets, hidden ones too, in their order. */
  readonly sheets: readonly SheetThere[];
  /** Sheets can be neither added, moved nor deleted. */
  readonly isLocked: boolean;
}

/** Which sheets there are, and what of them Excel would refuse to change; two round trips. */
export async function readSheetsThere(session: WorkbookSession): Promise<SheetsThere> {
  const { worksheets, protection } = session.context.workbook;
  worksheets.load('items/name,items/id,items/protection/protected');
  protection.load('protected');
  await session.sync();
  const outlines = worksheets.items.map((sheet) => {
    sheet.names.load('items/name');
    return { sheet, used: sheet.getUsedRangeOrNullObject().load('address') };
  });
  await session.sync();
  return {
    sheets: outlines.map(({ sheet, used }) => ({
      id: sheet.id,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      isBlank: used.isNullObject,
      names: sheet.names.items.map(({ name }) => name.toLowerCase()),
    })),
    isLocked: protection.protected,
  };
}
