import { HostError, invalidArgument } from '../protocol/hostError';
import type { HostSheet } from './sheet';
import type { HostWorkbook } from './workbook';

const LONGEST = 31;

/**
 * A name Excel takes for a sheet: https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9.
 * `renamed` is the sheet that gets it, null for a new one.
 */
export function readSheetName(name: unknown, workbook: HostWorkbook, renamed: HostSheet | null): string {
  if (typeof name !== 'string' || name === '') throw invalidArgument('a sheet’s name is a text, not an empty one');
  if (name.length > LONGEST) throw invalidArgument(`a sheet’s name has at most ${LONGEST} characters`);
  if (/[/\\?*:[\]]/.test(name)) throw invalidArgument('a sheet’s name holds none of / \\ ? * : [ ]');
  if (name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument('a sheet’s name neither begins nor ends with an apostrophe');
  if (name.toLowerCase() === 'history') throw invalidArgument('Excel keeps the name History for itself');
  const same = workbook.findSheet(name);
  if (same && same !== renamed) throw new HostError('ItemAlreadyExists', `There is a sheet ${same.name} already.`);
  return name;
}
