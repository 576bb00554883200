import { isCellError } from '../plan/cell';
import { countingTarget, type Indicator } from '../plan/plan';
import type { Target } from '../plan/target/target';
import { cellAddress, heldColumn, readAddress } from './address';
import type { PlanPlace } from './findPlan';
import { printText } from './formula/printFormula';
import { valueAt } from './grid';

/** Puts a formula behind a look at what it was compiled from: where that was edited, it gives something else. */
export type Guard = (formula: string, otherwise: string) => string;

/** Whether the plan's cells still say what a formula takes for granted, beside target and baseline, at which it looks itself. */
export function guardOf(place: PlanPlace, indicator: Indicator): Guard {
  const ofName = nameGuard(place, indicator);
  const ofDirection = directionGuard(place, indicator);
  return (formula, otherwise) => ofName(ofDirection(formula, otherwise), otherwise);
}

/**
 * Beside results typed into Piano's column, and in a list of its own, a formula looks whether the plan's cell still names
 * its indicator: sorting the plan alone would leave it beside another.
 */
function nameGuard({ grid, computed: { code } }: PlanPlace, { cell }: Indicator): Guard {
  const place = readAddress(cell);
  const name = place === null ? null : valueAt(grid, place.row, place.column);
  if (code === null || name === null || isCellError(name)) return (formula) => formula;
  const written = printText(String(name));
  return (formula, otherwise) => `=IF(EXACT(${heldColumn(cell)},${written}),${formula.slice(1)},${otherwise})`;
}

/** A baseline to keep is judged by the side its *Verso* says is better: who edits it has changed the target. */
function directionGuard({ grid, year }: PlanPlace, indicator: Indicator): Guard {
  const reading = countingTarget(indicator, year)?.reading;
  const place = indicator.writtenDirection === null ? null : readAddress(indicator.writtenDirection.cell);
  const written = place === null ? null : valueAt(grid, place.row, place.column);
  if (reading?.status !== 'read' || !isKept(reading.target) || place === null || isCellError(written))
    return (formula) => formula;
  const cell = heldColumn(cellAddress(place.row, place.column));
  const asWritten = printText(written === null ? '' : String(written));
  return (formula, otherwise) => `=IF(EXACT(${cell},${asWritten}),${formula.slice(1)},${otherwise})`;
}

function isKept(target: Target): boolean {
  if (target.kind === 'milestones') return isKept(target.counting);
  return target.kind === 'compound' ? target.parts.some(isKept) : target.kind === 'maintain' && target.value !== null;
}
