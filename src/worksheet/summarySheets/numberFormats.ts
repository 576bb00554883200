import type { CellFormat } from '../change';
import type { AssessedIndicator } from '../../plan/assess';
import { countingTarget, type PlacedCell } from '../../plan/plan';
import type { Target } from '../../plan/target/target';
import { decimalsOf } from './gap';
import { fitting } from './looks';
import type { SummaryWords } from './summaryWords';

export const PERCENT = '0.00%';
const DATE = 'dd/mm/yyyy';
/** Nothing rather than a nought in a table of counts. */
export const COUNT = '0;;"–"';

/** A result as its target is written; with no fewer decimals than stand in the cell. */
export function resultFormat({ indicator }: AssessedIndicator, year: number, words: SummaryWords): string {
  const reading = countingTarget(indicator, year)?.reading;
  const typed = indicator.actual?.written.value;
  const decimals = typeof typed === 'number' ? decimalsOf(typed) : 0;
  return reading?.status === 'read' ? ofTarget(reading.target, decimals, words) : 'General';
}

function ofTarget(target: Target, decimals: number, words: SummaryWords): string {
  switch (target.kind) {
    case 'milestones':
      return ofTarget(target.counting, decimals, words);
    case 'deadline':
      return DATE;
    case 'threshold':
      return inUnit(target.unit, Math.max(decimals, decimalsOf(target.value)), words);
    case 'change':
      return inUnit(target.unit, Math.max(decimals, decimalsOf(target.declared ?? target.resolved)), words);
    case 'range':
      return inUnit(target.unit, Math.max(decimals, decimalsOf(target.min), decimalsOf(target.max)), words);
    case 'maintain':
      return target.value === null
        ? 'General'
        : inUnit(target.unit, Math.max(decimals, decimalsOf(target.value)), words);
    case 'ratio':
    case 'frequency':
      return inUnit(null, decimals, words);
    case 'compound': {
      const figure = target.parts.find(({ kind }) => kind !== 'deadline');
      return figure === undefined || figure.kind === 'switch' ? DATE : ofTarget(figure, decimals, words);
    }
    case 'switch':
    case 'level':
      return 'General';
  }
}

function inUnit(unit: string | null, decimals: number, { days }: SummaryWords): string {
  if (unit === '%') return PERCENT;
  if (unit === '€') return '#,##0.00 "€"';
  return `${count(decimals)}${unit === 'gg' ? ` "${days}"` : ''}`;
}

const count = (decimals: number): string => `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;

/** How a cell shows a value: words wrap in their column, figures stay on their line. */
export const lookOf = (numberFormat: string, value: unknown): CellFormat => ({
  numberFormat,
  ...(numberFormat === 'General' || typeof value === 'string' ? {} : fitting),
});

/** A native cell keeps its format; figures without one are counts. */
export function ownFormat({ written: { value, numberFormat } }: PlacedCell): string {
  if (typeof value !== 'number') return 'General';
  return numberFormat === 'General' ? count(decimalsOf(value)) : numberFormat;
}

/** Where things stood, with the year: `3.021 (2015)`. Texts have it too. */
export function baselineFormat(baseline: PlacedCell, year: number | null): string {
  const own = ownFormat(baseline);
  const { value } = baseline.written;
  const isDated = value !== null && (typeof value !== 'string' || /[\p{L}\d]/u.test(value));
  if (year === null || !isDated || /[;@dy]/i.test(own.replace(/"[^"]*"/g, '').replace('General', ''))) return own;
  const ending = `" (${String(year)})"`;
  return typeof value === 'string' ? `General;General;General;@${ending}` : `${own}${ending}`;
}
