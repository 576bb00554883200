import type { CauseOnSheet, Plan } from '../../plan/plan';
import type { StoredSettings } from '../storedSettings';
import { uniqueKeys } from './planReferences';
import type { SheetThere, StandingSheet } from './standingSheet';
import { keysOn, typedName, typedOn, type Typed } from './typedCells';
import { typedNow } from './typedNow';

/** What is typed as its cause beside an indicator of a key; null where no sheet of Piano's has a cell for it. */
export type CauseTyped = (key: string) => string | null;

/**
 * @param standing the sheets on which causes are typed, by id
 * @param areMade the run makes these sheets, so that every indicator is going to have a cell
 */
export function causesTyped(
  settings: StoredSettings,
  there: readonly Pick<SheetThere, 'id' | 'name' | 'names'>[],
  standing: ReadonlyMap<string, StandingSheet>,
  areMade: boolean,
): CauseTyped {
  const typed = typedNow(settings, there, standing);
  const cells = new Set<string>();
  const shown = new Set<string>();
  for (const sheet of standing.values()) {
    for (const name of Object.keys(typedOn(sheet, [], 0))) cells.add(name);
    for (const key of keysOn(sheet)) shown.add(key);
  }
  return (key) => {
    const name = typedName(key, 'cause');
    const said = textIn(typed, name);
    if (areMade || cells.has(name)) return said;
    // Beside what the plan's own column says stands a formula, which tells what was typed before there was one.
    return shown.has(key) && said !== '' ? said : null;
  };
}

const textIn = (typed: Typed, name: string): string => String(typed[name]?.content ?? '').replace(/^'/, '');

/** The plan, with what its sheets say beside its indicators. */
export function withCausesTyped(plan: Plan, causeOf: CauseTyped): Plan {
  const keys = uniqueKeys(plan.indicators);
  return {
    ...plan,
    indicators: plan.indicators.map((indicator, place) => {
      const written = causeOf(keys[place] ?? '');
      if (written === null) return indicator;
      const { objectivePlace } = indicator;
      const level = objectivePlace === null ? undefined : plan.objectives[objectivePlace]?.level;
      const on: CauseOnSheet['on'] = level === undefined || level === 'strategic' ? 'report' : 'scheda';
      return { ...indicator, causeOnSheet: { on, written } };
    }),
  };
}
