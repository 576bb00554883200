import type { Status } from '../plan/achievement/status';
import { planFigures } from '../worksheet/snapshots';
import { uniqueKeys } from '../worksheet/summarySheets/uniqueKeys';
import type { PlanView } from './planView';

/** How the plan stood on a day. */
export interface PlanPoint {
  /** `YYYY-MM-DD` of a snapshot; null for now. */
  readonly on: string | null;
  /** Of all indicators in the mean, 0…1. */
  readonly mean: number | null;
}

/** How an indicator stood on the day of a snapshot. */
export interface IndicatorPoint {
  readonly on: string;
  readonly degree: number | null;
  readonly status: Status;
}

/** The plan's snapshots in the order of their days, then how it stands now; nothing where there is no snapshot. */
export function planTrend({ assessed, settings: { snapshots, calculation } }: PlanView): PlanPoint[] {
  if (snapshots.length === 0) return [];
  return [
    ...snapshots.map(({ on, mean }) => ({ on, mean })),
    { on: null, mean: planFigures(assessed.indicators, calculation).mean },
  ];
}

/** One indicator in the snapshots that hold it, by its place in the plan's list. */
export function indicatorTrend({ assessed, settings: { snapshots } }: PlanView, place: number): IndicatorPoint[] {
  if (snapshots.length === 0) return [];
  const key = uniqueKeys(assessed.plan.indicators)[place];
  return snapshots.flatMap(({ on, indicators }) => {
    const line = key === undefined ? undefined : indicators[key];
    return line === undefined ? [] : [{ on, degree: line.degree, status: line.status }];
  });
}
