import { shownAs } from '../../plan/numbers/numberFormat';
import type { PlacedWeight, Plan } from '../../plan/plan';
import { weightOf } from '../../plan/weight';
import { readAddress } from '../address';
import type { PlanPlace } from '../findPlan';
import { printText } from '../formula/printFormula';
import type { RowFinder } from './rowFinder';

/**
 * A weight as it stands in the plan, live: a number, or empty text where there is none to count with. One in words counts
 * as it was read, for as long as it is written so.
 * @param reference the plan's cell, as an expression
 */
export function weightGiven({ reading, written }: PlacedWeight, reference: string): string {
  const { as } = shownAs(written.numberFormat);
  const isShownSo = typeof written.value === 'number' && reading.kind === 'weight' && reading.isPercent;
  const isPercent = as === 'percent' || isShownSo;
  const figure = isPercent ? `ROUND(${reference}*100,10)` : reference;
  const number = as === 'date' || as === 'time' ? '""' : `IF(${reference}>=0,${figure},"")`;
  const value = weightOf({ reading });
  const inWords =
    typeof written.value === 'string' && value !== null
      ? `IF(EXACT(${reference},${printText(written.value)}),${String(value)},"")`
      : '""';
  // LibreOffice takes TRUE for a number.
  const isNumber = `AND(ISNUMBER(${reference}),NOT(ISLOGICAL(${reference})))`;
  return `=IF(ISERROR(${reference}),"",IF(${isNumber},${number},${inWords}))`;
}

/**
 * The weights objectives have in the plan, live, by their places; null where the plan has no column for them. An objective
 * is found by an indicator of its row, else by what stands in its own cell.
 */
export function objectiveWeights(
  place: PlanPlace,
  { objectives }: Plan,
  rows: readonly string[],
  { range, rowOf }: RowFinder,
): (string | null)[] {
  const onRow = new Map(place.rows.map((row, index) => [row, rows[index]] as const).reverse());
  return objectives.map(({ weight, cell }) => {
    const [at, own] = [weight === null ? null : readAddress(weight.cell), readAddress(cell)];
    if (weight === null || at === null || own === null) return null;
    const row = onRow.get(at.row)?.slice(1) ?? rowOf(own.row, own.column, null);
    return weightGiven(weight, `INDEX(${range(at.column)},${row})`);
  });
}
