import type { PrintedPlan } from '../../plan/printed/printed';
import type { Change } from '../change';
import { drawRegister } from './drawRegister';
import { drawUnplaced } from './drawUnplaced';
import { importWords } from './importWords';

/** What stands in a workbook before a plan is imported into it. */
export interface SheetsThere {
  readonly names: readonly string[];
  /** The active sheet, where it is empty and can be written on. */
  readonly empty: string | null;
}

export interface ImportChanges {
  /** The sheet the plan will stand on. */
  readonly sheet: string;
  readonly changes: readonly Change[];
}

/**
 * The changes that draw a plan on the empty sheet that is active, else on a new one, and what could not be placed on
 * another. Nothing that stands in the workbook is touched.
 */
export function importChanges(plan: PrintedPlan, { names, empty }: SheetsThere): ImportChanges {
  const others = names.filter((name) => name !== empty);
  const sheet = freeName(importWords.sheet(plan.year), others);
  const unplaced = freeName(importWords.unplacedSheet, [...others, sheet]);
  return {
    sheet,
    changes: [
      ...placeFor(sheet, empty),
      ...drawRegister(plan, sheet),
      ...(plan.unplaced.length === 0
        ? []
        : [{ kind: 'addSheet' as const, sheet: unplaced }, ...drawUnplaced(plan.unplaced, unplaced)]),
      { kind: 'activateSheet', sheet },
    ],
  };
}

function placeFor(sheet: string, empty: string | null): Change[] {
  if (empty === null) return [{ kind: 'addSheet', sheet }];
  return empty === sheet ? [] : [{ kind: 'renameSheet', sheet: empty, name: sheet }];
}

/** Excel compares the names of sheets without case. */
function freeName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string): boolean => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  if (!isTaken(wanted)) return wanted;
  let number = 2;
  while (isTaken(`${wanted} (${String(number)})`)) number++;
  return `${wanted} (${String(number)})`;
}
