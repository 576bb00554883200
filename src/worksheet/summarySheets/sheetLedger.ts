import type { SheetKind } from './drawing';
import type { SheetThere } from './standingSheet';

/** A sheet Piano made, as the workbook remembers it: its name is people's to change. */
export interface SheetEntry {
  readonly kind: SheetKind;
  readonly key: string;
  /** The hidden name on it, by which it is found again. */
  readonly anchor: string;
  /** What it was called when it was drawn: tells it from a copy somebody made. */
  readonly name: string;
  /** Fingerprint of everything but its contents; null while it is being drawn. */
  readonly drawn: string | null;
}

const PREFIX = '_piano_foglio_';

export const isSheetAnchor = (name: string): boolean => name.toLowerCase().startsWith(PREFIX);

/** Whether a sheet that has these names is one Piano made, or a copy of one. */
export const isMade = (names: readonly { readonly name: string }[]): boolean =>
  names.some(({ name }) => isSheetAnchor(name));

/** Whether people type causes on it. */
export const holdsCauses = ({ kind }: Pick<SheetEntry, 'kind'>): boolean =>
  ['manager', 'unowned', 'office', 'offices', 'report'].includes(kind);

export function freeAnchor(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`${PREFIX}${String(number)}`)) number++;
  return `${PREFIX}${String(number)}`;
}

/** A copy somebody made of it has the hidden name too: the one that is still called so goes first. */
export function sheetOf<Sheet extends Pick<SheetThere, 'name' | 'names'>>(
  { anchor, name }: SheetEntry,
  there: readonly Sheet[],
): Sheet | undefined {
  const found = there.filter(({ names }) => names.includes(anchor));
  return found.find((sheet) => sheet.name === name) ?? found[0];
}

const kinds: readonly SheetKind[] = [
  'overview',
  'manager',
  'unowned',
  'offices',
  'office',
  'report',
  'findings',
  'snapshots',
  'rules',
];

/** An entry as stored; null when it is not as Piano writes it. */
export function sheetEntryIn(value: unknown): SheetEntry | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, key, anchor, name, drawn }: Readonly<Partial<Record<keyof SheetEntry, unknown>>> = value;
  const known = kinds.find((each) => each === kind);
  if (known === undefined || typeof key !== 'string' || typeof anchor !== 'string' || typeof name !== 'string')
    return null;
  if (drawn !== null && typeof drawn !== 'string') return null;
  return { kind: known, key, anchor, name, drawn };
}
