import type { AssessedPlan, PlacedFinding } from '../plan/assess';
import type { CellAddress } from '../plan/plan';
import { readAddress } from './address';
import { asText, type Change } from './change';
import type { PlanPlace } from './findPlan';
import { valueAt, writtenCell, type Grid } from './grid';
import { cellAt } from './planCells';
import { correctedCells, rowsBeside, sameCells, type Cell } from './sameCells';
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
    corrections: planned.flatMap(({ correction }) => correction ?? []),
    watched: planned.flatMap(({ watched }) => watched ?? []),
    missed: planned.flatMap(({ one, correction }) => (correction === undefined ? [one] : [])),
  };
}

interface Planned {
  readonly changes?: readonly Change[];
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
  const cell = finding === undefined ? null : cellAt(assessed, chosen.cell, finding.objective);
  const address = readAddress(chosen.cell);
  if (finding === undefined || cell === null || address === null) return {};
  const { grid } = place;
  const written = writtenCell(grid, () => null, address.row, address.column);
  const baseline = assessed.plan.indicators.find(({ code }) => code === cell.about)?.baseline.written.text ?? '';
  const after = typedContent(chosen.to, cell.holds, written, { baseline, year: finding.year ?? place.year });
  const content = standing(address.row, address.column) ?? '';
  const isText = typeof content === 'string' && content === written.value;
  const before = { content: isText ? asText(content) : content, numberFormat: written.numberFormat };
  const cells = sameCells(place, assessed, cell, address);
  return {
    changes: setCells(grid, cells, after),
    correction: { ...cell, ...rowsBeside(assessed, cell, cells), before, after },
    watched: asRead(grid, cells),
  };
}

function isChosen({ finding, cell }: PlacedFinding, { code, cell: at, written }: ChosenCorrection): boolean {
  return finding.code === code && cell === at && finding.written === written;
}

function asRead(grid: Grid, cells: readonly Cell[]): WatchedCells[] {
  return cells.map(({ row, column }) => ({ sheet: grid.id, row, column, values: [valueAt(grid, row, column)] }));
}

/** Cells one below the other in one go: never half of them. */
function setCells(grid: Grid, cells: readonly Cell[], { content, numberFormat }: CellState): Change[] {
  return stacksOf(cells).flatMap(({ row, column, rows }): Change[] => [
    { kind: 'format', sheet: grid.id, row, column, rows, columns: 1, format: { numberFormat } },
    { kind: 'contents', sheet: grid.id, row, column, contents: Array.from({ length: rows }, () => [content]) },
  ]);
}

function stacksOf(cells: readonly Cell[]): (Cell & { readonly rows: number })[] {
  const stacks: (Cell & { rows: number })[] = [];
  for (const cell of cells) {
    const above = stacks.at(-1);
    if (above?.column === cell.column && above.row + above.rows === cell.row) above.rows += 1;
    else stacks.push({ ...cell, rows: 1 });
  }
  return stacks;
}

/**
 * The changes that take a correction back: its cells are found by what they hold, wherever they have moved, and only if
 * they still hold the correction. Null when they don't.
 */
export function revertedCorrection(
  place: PlanPlace,
  assessed: AssessedPlan,
  correction: Correction,
): Omit<PlannedCorrections, 'corrections' | 'missed'> | null {
  const { before, after } = correction;
  const { grid } = place;
  const there = correctedCells(place, assessed, correction);
  const isStill = (content: CellState['content']) => (cell: Cell) => holdsStill(grid, cell, content);
  if (there.length === 0) return null;
  // An earlier run took it back, or some of it, and broke off before it could forget it.
  const cells = there.filter((cell) => !isStill(before.content)(cell));
  if (!cells.every(isStill(after.content))) return null;
  return {
    changes: setCells(grid, cells, before),
    watched: asRead(grid, cells),
  };
}

function holdsStill(grid: Grid, { row, column }: Cell, content: CellState['content']): boolean {
  const value = valueAt(grid, row, column);
  return value === content || (value ?? '') === (typeof content === 'string' ? content.replace(/^'/, '') : content);
}
