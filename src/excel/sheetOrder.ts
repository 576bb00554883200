import type { Change } from '../worksheet/change';
import { WouldBeRefused } from './hostFailure';
import type { WorkbookSession } from './workbookSession';

/** The sheets as a list of changes leaves them one by one, because Excel knows positions but not neighbours. */
export interface SheetOrder {
  /** Notes a new sheet; its position, or null where it may stay behind all others. */
  add(sheet: string, after: string | null | undefined): number | null;
  move(sheet: string, after: string | null): number;
  rename(sheet: string, name: string): void;
  delete(sheet: string): void;
}

interface Known {
  name: string;
  readonly id: string;
}

/**
 * One round trip where changes say where a sheet goes, move one or take one away. Rejects where Excel would refuse, before
 * anything is written: a locked structure is found out when half is done, otherwise.
 */
export async function readSheetOrder(session: WorkbookSession, changes: readonly Change[]): Promise<SheetOrder> {
  if (!changes.some(needsOrder)) return orderOf([]);
  const { worksheets, protection } = session.context.workbook;
  worksheets.load('items/name,items/id,items/protection/protected');
  protection.load('protected');
  await session.sync();
  if (protection.protected) throw new WouldBeRefused('StructureProtected', '');
  const { items } = worksheets;
  const changed = new Set(changes.flatMap((change) => ('sheet' in change ? [change.sheet] : [])));
  const locked = items.find((item) => item.protection.protected && (changed.has(item.name) || changed.has(item.id)));
  if (locked !== undefined) throw new WouldBeRefused('AccessDenied', locked.name);
  return orderOf(items.map(({ name, id }) => ({ name, id })));
}

function needsOrder(change: Change): boolean {
  if (change.kind === 'addSheet') return change.after !== undefined;
  return change.kind === 'moveSheet' || change.kind === 'deleteSheet';
}

function orderOf(sheets: Known[]): SheetOrder {
  const indexOf = (sheet: string): number => {
    const found = sheets.findIndex(({ name, id }) => id === sheet || name.toLowerCase() === sheet.toLowerCase());
    if (found < 0) throw new WouldBeRefused('ItemNotFound', sheet);
    return found;
  };
  const place = (known: Known, after: string | null): number => {
    const position = after === null ? 0 : indexOf(after) + 1;
    sheets.splice(position, 0, known);
    return position;
  };
  const take = (sheet: string): Known => sheets.splice(indexOf(sheet), 1)[0] ?? { name: sheet, id: sheet };
  return {
    add: (sheet, after) => (after === undefined ? null : place({ name: sheet, id: sheet }, after)),
    move: (sheet, after) => place(take(sheet), after),
    rename: (sheet, name) => {
      const known = sheets.find((each) => each.id === sheet || each.name.toLowerCase() === sheet.toLowerCase());
      if (known !== undefined) known.name = name;
    },
    delete: (sheet) => {
      take(sheet);
    },
  };
}
