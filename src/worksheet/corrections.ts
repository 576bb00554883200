import type { AssessedPlan, PlacedFinding } from '../plan/assess';
import type { CellAddress } from '../plan/plan';
import { readAddress } from './address';
import { asText, type Change } from './change';
import type { PlanPlace } from './findPlan';
import { lastRow, plainText, valueAt, writtenCell, type Grid } from './grid';
import { addressOf, cellAt } from './planCells';
import type { StandingContent } from './standing';
import type { CellState, Correction } from './storedSettings';
import { typedContent } from './typedContent';
import type { WatchedCells } from './watched';

/** A finding as it was shown to a person, and the correction they chose. */
export interface ChosenCorrection {
  readonly code: string;
  readonly cell: CellAddress;
  readonly written: string;
  /** The whole new text of the cell: one of the finding's corrections, or a person's own. */
  readonly to: string;
}

export interface PlannedCorrections {
  readonly changes: readonly Change[];
  /** What takes them back. */
  readonly inverse: readonly Change[];
  /** For the ledger. */
  readonly corrections: readonly Correction[];
  /** Cells of the plan that are about to be written, as they were read. */
  readonly watched: readonly WatchedCells[];
  /** Those whose finding is no longer there: the cell was edited meanwhile. */
  readonly missed: readonly ChosenCorrection[];
}

/** The changes that correct some cells of the plan, as they were chosen; never anything else. */
export function planCorrections(
  place: PlanPlace,
  assessed: AssessedPlan,
  chosen: readonly ChosenCorrection[],
  standing: StandingContent,
): PlannedCorrections {
  const planned = chosen.map((one) => ({ one, ...correctionOf(place, assessed, one, standing) }));
  return {
    changes: planned.flatMap(({ changes }) => changes ?? []),
    inverse: planned.flatMap(({ inverse }) => inverse ?? []),
    corrections: planned.flatMap(({ correction }) => correction ?? []),
    watched: planned.flatMap(({ watched }) => watched ?? []),
    missed: planned.flatMap(({ one, correction }) => (correction === undefined ? [one] : [])),
  };
}

interface Planned {
  readonly changes?: readonly Change[];
  readonly inverse?: readonly Change[];
  readonly correction?: Correction;
  readonly watched?: readonly WatchedCells[];
}

function correctionOf(
  place: PlanPlace,
  assessed: AssessedPlan,
  chosen: ChosenCorrection,
  standing: StandingContent,
): Planned {
  const finding = assessed.findings.find((each) => isChosen(each, chosen));
  const cell = cellAt(assessed, chosen.cell);
  const address = readAddress(chosen.cell);
  if (finding === undefined || cell === null || address === null) return {};
  const { grid } = place;
  const written = writtenCell(grid, () => null, address.row, address.column);
  const baseline = assessed.plan.indicators.find(({ code }) => code === cell.about)?.baseline.written.text ?? '';
  const after = typedContent(chosen.to, cell.holds, written, { baseline, year: finding.year ?? place.year });
  const content = standing(address.row, address.column) ?? '';
  const isText = typeof content === 'string' && content === written.value;
  const before = { content: isText ? asText(content) : content, numberFormat: written.numberFormat };
  const cells = cell.holds === 'code' ? alikeBelow(place, address) : [address];
  return {
    changes: cells.flatMap((each) => setCell(grid, each, after)),
    inverse: cells.flatMap((each) => setCell(grid, each, before)),
    correction: { ...cell, before, after },
    watched: asRead(grid, cells),
  };
}

function isChosen({ finding, cell }: PlacedFinding, { code, cell: at, written }: ChosenCorrection): boolean {
  return finding.code === code && cell === at && finding.written === written;
}

/** An objective's code may be repeated on every row of its indicators: all of them, or it would become two objectives. */
function alikeBelow({ grid, end }: PlanPlace, { row: top, column }: Cell): Cell[] {
  const text = plainText(grid, top, column);
  const cells: Cell[] = [];
  for (let row = top; row < Math.min(end, lastRow(grid) + 1); row++)
    if (plainText(grid, row, column) === text) cells.push({ row, column });
  return cells;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

function asRead(grid: Grid, cells: readonly Cell[]): WatchedCells[] {
  return cells.map(({ row, column }) => ({ sheet: grid.id, row, column, values: [valueAt(grid, row, column)] }));
}

function setCell(grid: Grid, { row, column }: Cell, { content, numberFormat }: CellState): Change[] {
  const cell = { sheet: grid.id, row, column };
  return [
    { kind: 'format', ...cell, rows: 1, columns: 1, format: { numberFormat } },
    { kind: 'contents', ...cell, contents: [[content]] },
  ];
}

/**
 * The changes that take a correction back: the cell is found by what it holds, wherever it has moved, and only if it still
 * holds the correction. Null when it doesn't.
 */
export function revertedCorrection(
  place: PlanPlace,
  assessed: AssessedPlan,
  { before, after, ...cell }: Correction,
): Omit<PlannedCorrections, 'corrections' | 'missed'> | null {
  const at = addressOf(assessed, cell);
  const address = at === null ? null : readAddress(at);
  if (address === null) return null;
  const value = valueAt(place.grid, address.row, address.column);
  // An earlier run took it back and broke off before it could forget it.
  if (isStill(value, before.content)) return { changes: [], inverse: [], watched: [] };
  if (!isStill(value, after.content)) return null;
  const cells = cell.holds === 'code' ? alikeBelow(place, address) : [address];
  return {
    changes: cells.flatMap((each) => setCell(place.grid, each, before)),
    inverse: cells.flatMap((each) => setCell(place.grid, each, after)),
    watched: asRead(place.grid, cells),
  };
}

function isStill(value: unknown, content: CellState['content']): boolean {
  return value === content || (typeof content === 'string' && value === content.replace(/^'/, ''));
}
