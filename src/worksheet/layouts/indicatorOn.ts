import { readIndicatorCode } from '../../plan/codes';
import { splitIndicatorText } from '../../plan/indicatorText';
import type { PlacedCell, WrittenIndicator } from '../../plan/plan';
import { cellAddress } from '../address';
import { plainText, valueAt, writtenCell, type Grid, type ShownText } from '../grid';
import type { Block } from '../headings/headings';
import { oddOnRow } from './oddCells';
import { placedIn } from './placed';

/**
 * The indicator on a row: one with a code, or a name and some target. Null when there is none. A name in the indicators'
 * own column, without a target, is one `amongOthers`: its target is missing, and that must be told.
 */
export function indicatorOn(
  grid: Grid,
  shown: ShownText,
  block: Block,
  row: number,
  amongOthers: boolean,
): WrittenIndicator | null {
  const { columns, targets } = block;
  const name = nameOn(grid, block, row);
  if (name === null) return null;
  const isEmpty = (column: number | undefined): boolean => column === undefined || valueAt(grid, row, column) === null;
  const hasTarget = targets.some(({ column }) => !isEmpty(column));
  const isCoded = readIndicatorCode(name.writtenCode) !== null;
  const isNamed = name.name !== '' || name.writtenCode !== '';
  const isLeftOpen = amongOthers && columns.indicator !== undefined && name.name !== '';
  if (!isCoded && !(hasTarget && isNamed) && !isLeftOpen) return null;
  if (isOfAnotherYear(grid, block, row)) return null;
  const placed = (column: number): PlacedCell => ({
    written: writtenCell(grid, shown, row, column),
    cell: cellAddress(row, column),
  });
  return {
    writtenCode: name.writtenCode,
    objective: null,
    name: name.name,
    baselineYear: yearIn(grid, columns.baselineYear, row) ?? block.baselineYear,
    baseline:
      columns.baseline === undefined
        ? { written: writtenCell(grid, shown, row, null), cell: cellAddress(row, name.column) }
        : placed(columns.baseline),
    targets: targets.map(({ year, column }) => ({ year, ...placed(column) })),
    actual: columns.actual === undefined ? null : placed(columns.actual),
    weight: placedIn(grid, columns.weight, row),
    direction: placedIn(grid, columns.direction, row),
    cell: cellAddress(row, name.column),
    cellText: plainText(grid, row, name.column),
    oddCells: oddOnRow(grid, block, row),
  };
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
