import { serialOf } from '../plan/dates';
import type { WrittenPlan } from '../plan/plan';

/** Days between the two days from which workbooks count. */
const DAYS_TO_1904 = 1462;

/**
 * The first cell that shows a day four years after the one it holds: workbooks from an old Excel for Mac count days from 1904,
 * and Excel tells it by nothing else.
 * https://support.microsoft.com/office/date-systems-in-excel-e7fe7167-48a9-4b96-bb53-5612a800b487
 */
export function cellFrom1904({ indicators }: WrittenPlan): string | null {
  const cells = indicators.flatMap(({ baseline, targets, actual }) => [
    baseline,
    ...targets,
    ...(actual === null ? [] : [actual]),
  ]);
  const found = cells.find(
    ({ written: { value, text } }) =>
      typeof value === 'number' && daysShown(text).includes(Math.floor(value) + DAYS_TO_1904),
  );
  return found?.cell ?? null;
}

/** The day a text of figures alone names, in the orders of several countries. */
function daysShown(text: string): number[] {
  const figures = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})(?:\D.*)?$/.exec(text)?.slice(1).map(Number);
  if (figures === undefined) return [];
  const [first = 0, second = 0, third = 0] = figures;
  const year = (figure: number): number => (figure < 100 ? 2000 + figure : figure);
  return [serialOf(year(third), second, first), serialOf(year(third), first, second), serialOf(first, second, third)];
}
