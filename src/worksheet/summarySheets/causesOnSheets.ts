import type { AssessedIndicator, AssessedPlan } from '../../plan/assess';
import type { CauseOnSheet, Indicator, Plan } from '../../plan/plan';
import { cellAddress } from '../address';
import type { StoredSettings } from '../storedSettings';
import { followedTexts } from './followedTexts';
import { uniqueKeys } from './uniqueKeys';
import type { SheetThere, StandingSheet } from './standingSheet';
import { causeCells, typedName, type Typed } from './typedCells';
import { typedNow } from './typedNow';

/** What is typed as its cause beside an indicator of a key, and where; null where no sheet of Piano's has a cell for it. */
export type CauseTyped = (key: string) => Omit<CauseOnSheet, 'on'> | null;

/**
 * @param standing the sheets on which causes are typed, by id
 * @param areMade the run makes these sheets, so that every indicator is going to have a cell
 */
export function causesTyped(
  indicators: readonly Indicator[],
  settings: StoredSettings,
  there: readonly Pick<SheetThere, 'id' | 'name' | 'names'>[],
  standing: ReadonlyMap<string, StandingSheet>,
  areMade: boolean,
): CauseTyped {
  const typed = followedTexts(typedNow(settings, there, standing), indicators);
  const cells = new Map<string, NonNullable<CauseOnSheet['at']>>();
  const shown = new Set<string>();
  for (const [sheet, stands] of standing)
    for (const [key, { row, column, isTyped }] of causeCells(stands)) {
      shown.add(key);
      if (isTyped) cells.set(key, { sheet, cell: cellAddress(row, column) });
    }
  return (key) => {
    const written = textIn(typed, typedName(key, 'cause'));
    const at = cells.get(key) ?? null;
    if (areMade || at !== null) return { written, at };
    // Beside what the plan's own column says stands a formula, which tells what was typed before there was one.
    return shown.has(key) && written !== '' ? { written, at } : null;
  };
}

const textIn = (typed: Typed, name: string): string => String(typed[name]?.content ?? '').replace(/^'/, '');

/** The plan, with what its sheets say beside its indicators. */
export function withCausesTyped(plan: Plan, causeOf: CauseTyped): Plan {
  const keys = uniqueKeys(plan.indicators);
  return {
    ...plan,
    indicators: plan.indicators.map((indicator, place) => {
      const cause = causeOf(keys[place] ?? '');
      if (cause === null) return indicator;
      const { objectivePlace } = indicator;
      const level = objectivePlace === null ? undefined : plan.objectives[objectivePlace]?.level;
      const on: CauseOnSheet['on'] = level === undefined || level === 'strategic' ? 'report' : 'scheda';
      return { ...indicator, causeOnSheet: { on, ...cause } };
    }),
  };
}

/** Cells left for people, by their names. */
export type InputCells = ReadonlyMap<string, NonNullable<CauseOnSheet['at']>>;

/** The same plan after sheets were drawn: causes are typed where they stand now. */
export function withCauseCells(assessed: AssessedPlan, cells: InputCells): AssessedPlan {
  const keys = uniqueKeys(assessed.plan.indicators);
  const indicators = assessed.indicators.map((each, place): AssessedIndicator => {
    const at = cells.get(typedName(keys[place] ?? '', 'cause'));
    const { causeOnSheet } = each.indicator;
    if (causeOnSheet === null || at === undefined) return each;
    return { ...each, indicator: { ...each.indicator, causeOnSheet: { ...causeOnSheet, at } } };
  });
  return { ...assessed, indicators, plan: { ...assessed.plan, indicators: indicators.map((each) => each.indicator) } };
}
