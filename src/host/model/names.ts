import type { Area, DefinedName, FileWorkbook } from '../../xlsx/content';
import { HostError, invalidArgument } from '../protocol/hostError';
import { readAddress } from './address';
import type { HostSheet } from './sheet';
import type { HostWorkbook } from './workbook';

/** What a name means on a sheet: the sheet's own comes before the workbook's. */
export function findName({ definedNames }: FileWorkbook, name: string, sheet: number): DefinedName | null {
  const matching = definedNames.filter((defined) => isSame(defined.name, name));
  return matching.find(({ scope }) => scope === sheet) ?? matching.find(({ scope }) => scope === null) ?? null;
}

/** Names whose meaning says this one, directly or through others. */
export function namesSaying({ definedNames }: FileWorkbook, name: string): readonly string[] {
  const found = new Set<string>();
  const visit = (word: string): void => {
    for (const { name: other, refersTo } of definedNames) {
      if (found.has(other) || !wordsOf(refersTo).includes(word.toLowerCase())) continue;
      found.add(other);
      visit(other);
    }
  };
  visit(name);
  return [...found];
}

function wordsOf(formula: string): readonly string[] {
  return formula.toLowerCase().match(/[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu) ?? [];
}

/** As people see a name: Excel's own, such as `_xlnm.Print_Titles`, are stored with a mark before them. */
export function shownName(name: string): string {
  return name.replace(/^_xlnm\./i, '');
}

export function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The range a name stands for; null when it stands for anything else. */
export function rangeOfName(
  workbook: HostWorkbook,
  { refersTo }: DefinedName,
): { sheet: HostSheet; area: Area } | null {
  const address = readAddress(refersTo);
  const sheet = address?.sheet ? workbook.findSheet(address.sheet) : null;
  return address && sheet ? { sheet, area: address.area } : null;
}

const LONGEST = 255;

/** Rules of names: https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1 */
export function readNewName(name: unknown, workbook: HostWorkbook, scope: number | null): string {
  if (typeof name !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || name.length > LONGEST)
    throw invalidArgument('a name begins with a letter, _ or \\ and holds letters, digits, _ and .');
  if (readAddress(name) || /^(?:R\d*(?:C\d*)?|C\d*)$/i.test(name) || /^(?:TRUE|FALSE)$/i.test(name))
    throw invalidArgument(`${name} is an address or a value`);
  const taken = workbook.file.definedNames.some((each) => each.scope === scope && isSame(shownName(each.name), name));
  if (taken) throw new HostError('ItemAlreadyExists', `There is a name ${name} already.`);
  return name;
}
