import { asText, type CellFormat } from '../change';
import type { CellState } from '../storedSettings';
import type { DrawnCell } from './drawing';
import type { StandingCell, StandingSheet } from './standingSheet';
import { summaryWords } from './summaryWords';
import { workbookLanguages } from '../workbookLanguage';

/** What people typed, by the names of the cells left for it. */
export type Typed = Readonly<Record<string, CellState>>;

/** A cell left for people, with what they typed. */
export function typedCell(typed: CellState | undefined, look: CellFormat): DrawnCell {
  const content = typed?.content ?? null;
  return { content: typeof content === 'string' && !/^[='].+/s.test(content) ? asText(content) : content, look };
}

/** A text as it is kept among what was typed, where one that begins with `=` is a formula and one with an apostrophe a text. */
export const keptText = (text: string): string => (/^[=']/.test(text) ? `'${text}` : text);

/** On each row that is an indicator's stands its key; on one that is signed, a key that begins with this: no code does, being trimmed. */
const SIGNED = ' @';
export const signedKey = (what: 'place' | 'names', sheet: string): string => `${SIGNED}${what} ${sheet}`;

export const isSigned = (name: string): boolean => name.startsWith(SIGNED);

/** The sheet that a key of signatures tells of; null for the key of an indicator. */
export const signedBy = (key: string): string | null =>
  isSigned(key) ? key.slice(SIGNED.length).replace(/^\S+ /, '') : null;

/** The heading of the column of keys; null on a sheet that has none. */
export function keyHeading(standing: StandingSheet): { readonly row: number; readonly column: number } | null {
  const found = findHeadings(standing);
  return found === null ? null : { row: found.row, column: found.key };
}

/** What a cell for people is called: of an indicator, wherever its row is; of a sheet, by its column. */
export const typedName = (key: string, at: 'cause' | 'action' | number): string =>
  typeof at === 'number' ? `${key} ${String(at)}` : `${at} ${key}`;

/**
 * What people typed on a sheet: rows are found by the keys that stand on them, columns by their headings, wherever they
 * were moved. A cell that was emptied is there, with an empty text.
 */
export function typedOn(standing: StandingSheet, signedColumns: readonly number[], keyColumn: number): Typed {
  const found = findHeadings(standing);
  if (found === null) return {};
  const typed: Record<string, CellState> = {};
  const keep = (name: string, row: number, column: number): void => {
    const { isFormula, content, numberFormat } = standing.cell(row, column);
    typed[name] = { content: !isFormula && typeof content === 'string' ? keptText(content) : content, numberFormat };
  };
  for (let row = found.row + 1; row < standing.rows; row++) {
    const key = String(standing.cell(row, found.key).content);
    if (key === '') continue;
    if (key.startsWith(SIGNED))
      for (const column of signedColumns) keep(typedName(key, column), row, column + found.key - keyColumn);
    else
      for (const field of ['cause', 'action'] as const) {
        const column = found[field];
        if (column !== null && !isShown(standing.cell(row, column))) keep(typedName(key, field), row, column);
      }
  }
  return typed;
}

/** Whether it is Piano's formula that shows what is written elsewhere: `=IF(A1="","",A1)`; people may type others. */
const isShown = ({ isFormula, content }: StandingCell): boolean =>
  isFormula && /^=IF\((.+)="",.*,\1\)$/s.test(String(content));

interface FoundHeadings {
  readonly row: number;
  readonly key: number;
  readonly cause: number | null;
  readonly action: number | null;
}

/** The cells in which causes are typed, or shown, by the keys of their indicators. */
export function causeCells(
  standing: StandingSheet,
): ReadonlyMap<string, { readonly row: number; readonly column: number; readonly isTyped: boolean }> {
  const { row: top, key: keys, cause: column } = findHeadings(standing) ?? { row: 0, key: 0, cause: null };
  const rows = column === null ? [] : Array.from({ length: standing.rows - top - 1 }, (_, below) => top + 1 + below);
  return new Map(
    rows.flatMap((row) => {
      const key = String(standing.cell(row, keys).content);
      if (key === '' || isSigned(key) || column === null) return [];
      return [[key, { row, column, isTyped: !isShown(standing.cell(row, column)) }] as const];
    }),
  );
}

/** The rows on which headings are looked for: people put a few above. */
export const HEADINGS_WITHIN = 40;

export function findHeadings(standing: StandingSheet): FoundHeadings | null {
  for (let row = 0; row < Math.min(standing.rows, HEADINGS_WITHIN); row++) {
    const said = Array.from({ length: standing.columns }, (_, column) => standing.cell(row, column).content);
    // The workbook's language may have been changed since the sheet was drawn.
    const column = (heading: 'key' | 'cause' | 'action'): number | null => {
      const at = said.findIndex((each) =>
        workbookLanguages.some((own) => summaryWords[own].headings[heading] === each),
      );
      return at < 0 ? null : at;
    };
    const key = column('key');
    if (key !== null) return { row, key, cause: column('cause'), action: column('action') };
  }
  return null;
}

/**
 * What was typed, as it is to be kept. What stands goes before what is remembered; but a sheet that is being drawn may have
 * been cleared already, and an empty cell there says nothing.
 */
export function mergedTyped(remembered: Typed, standing: Typed, isWhole: boolean): Typed {
  const now = Object.entries(standing).filter(([, { content }]) => isWhole || content !== '');
  const merged = { ...remembered, ...Object.fromEntries(now) };
  // Names of those who sign are proposed: one that was taken away stays away.
  return Object.fromEntries(Object.entries(merged).filter(([name, { content }]) => content !== '' || isSigned(name)));
}
