import { groupBy } from '../../groupBy';
import { printNumber } from '../../numbers/printNumber';
import { countingTarget, type Indicator, type Plan } from '../../plan';
import { figureOf } from '../../target/figureOf';
import { found, rewritten } from '../found';
import { atIndicator, type Check, type Checked } from './check';

/** How far a stated figure may lie from the share of a sibling's target and still be meant as that share. */
const NEAR = 0.1;

/**
 * A percentage with a figure in brackets, beside a sibling that asks for a count: the figure is that share of it.
 * `>= 90% (1530)` beside `>= 1700` is right; `(1350)` would be another number altogether and is left alone, `(1500)` is
 * a slip.
 */
export const statedFigureAsItsSibling: Check = (plan) =>
  [...groupBy(plan.indicators, ({ objectivePlace }) => objectivePlace)].flatMap(([place, siblings]) =>
    place === null ? [] : compareAll(siblings, plan),
  );

interface Count {
  readonly indicator: Indicator;
  readonly value: number;
}

function compareAll(siblings: readonly Indicator[], plan: Plan): Checked[] {
  const counts = siblings.flatMap((indicator): Count[] => {
    const value = countOf(indicator, plan);
    return value === null ? [] : [{ indicator, value }];
  });
  return siblings.flatMap((indicator) => compare(indicator, counts, plan));
}

function compare(indicator: Indicator, counts: readonly Count[], plan: Plan): Checked[] {
  const target = countingTarget(indicator, plan.year);
  if (target?.reading.status !== 'read') return [];
  const share = figureOf(target.reading.target);
  const stated = /\((\d{1,3}(?:\.\d{3})+|\d+)\)\s*$/.exec(target.written.text);
  if (share?.unit !== '%' || stated?.[1] === undefined || share.value <= 0 || share.value >= 100) return [];
  const figure = Number(stated[1].replace(/\./g, ''));
  const dueOf = ({ value }: Count): number => (value * share.value) / 100;
  const near = counts.filter((count) => {
    const due = dueOf(count);
    return count.indicator !== indicator && due >= 10 && Math.abs(figure - due) <= due * NEAR;
  });
  const [only, ...others] = near;
  if (only === undefined || others.length > 0 || Math.abs(figure - dueOf(only)) < 1) return [];
  const due = Math.round(dueOf(only));
  const span = { start: stated.index + 1, end: stated.index + 1 + stated[1].length };
  const { text } = target.written;
  const corrections = [rewritten(text, span, printNumber(due, 'it'))];
  return [
    atIndicator(
      indicator,
      found('STR-057', { due, of: only.value }, text, span, corrections),
      target.cell,
      target.year,
    ),
  ];
}

function countOf(sibling: Indicator, { year }: Plan): number | null {
  const reading = countingTarget(sibling, year)?.reading;
  const figure = reading?.status === 'read' ? figureOf(reading.target) : null;
  return figure?.unit === null ? figure.value : null;
}
