import { familyOf } from '../../target/figure/unitFamily';
import { figureOf } from '../../target/figureOf';
import { countingTarget, type PlacedTarget } from '../../plan';
import { found, wholeOf } from '../found';
import type { FindingCode } from '../finding';
import { atIndicator, type Check } from './check';

/** Where the reader of the cell already spoke of the unit: it holds each target against the baseline. */
const alreadyTold: ReadonlySet<FindingCode> = new Set([
  ...(['TGT-042', 'TGT-046', 'TGT-050', 'TGT-051', 'TGT-052', 'TGT-053', 'TGT-151'] as const),
]);

/** An indicator's targets of all years are in one unit. One finding for an indicator, on the first year that differs. */
export const unitsAgree: Check = ({ indicators, year }) =>
  indicators.flatMap((indicator) => {
    const counting = countingTarget(indicator, year);
    const unit = counting === null ? undefined : unitOf(counting);
    const odd = indicator.targets.find((target) => {
      const its = unitOf(target);
      return unit !== undefined && its !== undefined && !isSameUnit(its, unit);
    });
    if (counting === null || odd === undefined) return [];
    const { text } = odd.written;
    const finding = found('STR-056', { other: counting.written.text }, text, wholeOf(text));
    return [atIndicator(indicator, finding, odd.cell, odd.year)];
  });

/** Undefined where there is no figure, or its unit has been spoken of. */
function unitOf({ reading }: PlacedTarget): string | null | undefined {
  if (reading.status !== 'read' || reading.findings.some(({ code }) => alreadyTold.has(code))) return undefined;
  return figureOf(reading.target)?.unit;
}

/** `3 incontri` and `2 riunioni` are counts alike; days and hours are not. */
function isSameUnit(a: string | null, b: string | null): boolean {
  return a === b || (familyOf(a) === 'count' && familyOf(b) === 'count');
}
