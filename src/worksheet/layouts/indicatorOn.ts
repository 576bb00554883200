import { readIndicatorCode } from '../../plan/codes';
import { splitIndicatorText } from '../../plan/indicatorText';
import { emptyWritten } from '../../plan/cell';
import type { WrittenIndicator } from '../../plan/plan';
import { cellAddress } from '../address';
import { plainText, valueAt, type Grid } from '../grid';
import type { Block } from '../headings/headings';
import { oddOnRow } from './oddCells';
import { placedAt, placedIn } from './placed';

/** The indicator on a row; null when there is none. */
export function indicatorOn(grid: Grid, block: Block, row: number, amongOthers: boolean): WrittenIndicator | null {
  const name = nameOfIndicator(grid, block, row, amongOthers);
  if (name === null) return null;
  const { columns, targets } = block;
  return {
    writtenCode: name.writtenCode,
    objective: null,
    name: name.name,
    baselineYear: yearIn(grid, columns.baselineYear, row) ?? block.baselineYear,
    baseline: placedIn(grid, columns.baseline, row) ?? {
      written: emptyWritten,
      cell: cellAddress(row, name.column),
    },
    targets: targets.map(({ year, column }) => ({ year, ...placedAt(grid, row, column) })),
    actual: placedIn(grid, columns.actual, row),
    weight: placedIn(grid, columns.weight, row),
    direction: placedIn(grid, columns.direction, row),
    cause: placedIn(grid, columns.cause, row),
    notes: placedIn(grid, columns.notes, row),
    cell: cellAddress(row, name.column),
    cellText: plainText(grid, row, name.column),
    oddCells: oddOnRow(grid, block, row),
  };
}

/**
 * The name of the indicator on a row: one with a code, or a name and some target. Null when there is none. A name in the
 * indicators' own column, without a target, is one `amongOthers`: its target is missing, and that must be told.
 */
export function nameOfIndicator(grid: Grid, block: Block, row: number, amongOthers: boolean): NameOnRow | null {
  const { columns, targets } = block;
  const name = nameOn(grid, block, row);
  if (name === null) return null;
  const hasTarget = targets.some(({ column }) => valueAt(grid, row, column) !== null);
  const isCoded = readIndicatorCode(name.writtenCode) !== null;
  const isNamed = name.name !== '' || name.writtenCode !== '';
  const isLeftOpen = amongOthers && columns.indicator !== undefined && name.name !== '';
  if (!isCoded && !(hasTarget && isNamed) && !isLeftOpen) return null;
  return isOfAnotherYear(grid, block, row) ? null : name;
}

interface NameOnRow {
  readonly writtenCode: string;
  readonly name: string;
  readonly column: number;
}

/** In columns of their own, or together in the indicators' column, or in the objectives' column below an objective. */
function nameOn(grid: Grid, { columns, objectives }: Block, row: number): NameOnRow | null {
  const { indicatorCode, indicator } = columns;
  if (indicatorCode === undefined && indicator === undefined) {
    for (const { title } of objectives) {
      const split = title === null ? null : splitIndicatorText(plainText(grid, row, title));
      if (title !== null && split !== null && split.writtenCode !== '') return { ...split, column: title };
    }
    return null;
  }
  const code = indicatorCode === undefined ? '' : plainText(grid, row, indicatorCode);
  const text = indicator === undefined ? '' : plainText(grid, row, indicator);
  const column = indicatorCode ?? indicator ?? grid.column;
  return code === ''
    ? { ...splitIndicatorText(text), column }
    : { writtenCode: code, name: text.replace(/\s+/gu, ' '), column };
}

/** *Anno | Target*: a row for each year of the same indicator; the plan year's is read. */
function isOfAnotherYear(grid: Grid, { columns, targets }: Block, row: number): boolean {
  const year = yearIn(grid, columns.targetYear, row);
  return year !== null && targets.every((target) => target.year !== year);
}

function yearIn(grid: Grid, column: number | undefined, row: number): number | null {
  const text = column === undefined ? '' : plainText(grid, row, column);
  const year = /^(?:.*\D)?((?:19|20)\d\d)$/s.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}
