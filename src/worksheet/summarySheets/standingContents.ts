import type { Change, Content } from '../change';
import { sameContent } from '../standing';
import type { DrawnInput } from './drawing';
import type { StandingSheet } from './standingSheet';

/** What should stand on a sheet, row by row, and the cells of it that are left for people. */
export interface WantedContents {
  readonly contents: readonly (readonly Content[])[];
  readonly inputs: readonly DrawnInput[];
}

type Changes = readonly Change[];

/** One change for each stretch of cells of a row that differ, and what takes them back. */
export function contentChanges(
  sheet: string,
  wanted: WantedContents,
  standing: StandingSheet,
): { readonly changes: Changes; readonly undo: Changes } {
  const left = inputsByCell(wanted.inputs);
  const changes: Change[] = [];
  const undo: Change[] = [];
  wanted.contents.forEach((line, row) => {
    const changed = line.map((content, column) => {
      // One that was typed belongs to the indicator that stood here then: without one of its own the cell is empty.
      const due = content ?? (left.has(`${String(row)} ${String(column)}`) ? '' : null);
      return due === null || isSame(due, standing.cell(row, column).content) ? null : due;
    });
    const first = changed.findIndex((content) => content !== null);
    if (first < 0) return;
    const contents = changed.slice(first, changed.findLastIndex((content) => content !== null) + 1);
    changes.push({ kind: 'contents', sheet, row, column: first, contents: [contents] });
    const held = [heldIn(standing, row, first, contents)];
    undo.push({ kind: 'contents', sheet, row, column: first, contents: held, over: [contents] });
    changed.forEach((content, column) => {
      const input = content === null ? undefined : left.get(`${String(row)} ${String(column)}`);
      if (input === undefined) return;
      const [now, before] = [input.numberFormat ?? 'General', standing.cell(row, column).numberFormat];
      if (now === before) return;
      changes.push(shownAs(sheet, row, column, now));
      undo.push(shownAs(sheet, row, column, before));
    });
  });
  return { changes, undo };
}

/**
 * Whether everything still stands where it was drawn: where a row or a column was inserted or deleted, some cell holds
 * nothing where there was something, or a text where there was a formula.
 */
export function isInPlace({ contents, inputs }: WantedContents, standing: StandingSheet): boolean {
  const left = inputsByCell(inputs);
  return contents.every((line, row) =>
    line.every((content, column) => {
      if (content === null || content === '' || left.has(`${String(row)} ${String(column)}`)) return true;
      const { content: held, isFormula } = standing.cell(row, column);
      return held !== '' && isFormula === (typeof content === 'string' && content.startsWith('='));
    }),
  );
}

const inputsByCell = (inputs: readonly DrawnInput[]): Map<string, DrawnInput> =>
  new Map(inputs.map((input) => [`${String(input.row)} ${String(input.column)}`, input]));

function isSame(wanted: Exclude<Content, null>, standing: Content): boolean {
  if (typeof wanted === 'number' && typeof standing === 'number') return Math.abs(wanted - standing) < 1e-12;
  return sameContent(wanted, standing);
}

function heldIn(standing: StandingSheet, row: number, first: number, contents: readonly Content[]): Content[] {
  return contents.map((content, column) => {
    if (content === null) return null;
    const before = standing.cell(row, first + column);
    return typeof before.content === 'string' && !before.isFormula && before.content !== ''
      ? `'${before.content}`
      : before.content;
  });
}

const shownAs = (sheet: string, row: number, column: number, numberFormat: string): Change => ({
  kind: 'format',
  ...{ sheet, row, column, rows: 1, columns: 1 },
  format: { numberFormat },
});
