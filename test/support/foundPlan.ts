import { findPlan, type PlanChoice, type PlanPlace } from '../../src/worksheet/findPlan';
import type { Grid } from '../../src/worksheet/grid';

export const nothingChosen: PlanChoice = { sheet: null, year: null, mapping: [] };

/** The place of the plan in some sheets; throws where there is none. */
export function placeIn(grids: readonly Grid[], choice: Partial<PlanChoice> = {}): PlanPlace {
  const found = findPlan(grids, { ...nothingChosen, ...choice }, 2026);
  if (found.status !== 'found') throw new Error(JSON.stringify(found));
  return found.place;
}
