import type { AssessedIndicator } from '../../plan/assess';
import { serialOfIso } from '../../plan/dates';
import { countingTarget } from '../../plan/plan';
import type { SimpleTarget, Target } from '../../plan/target/target';
import type { SummaryWords } from './summaryWords';

/** How far a result is from its target: an expression over the cell of the result, and how its figure is shown. */
export interface Gap {
  readonly distance: string;
  /** As a share of the target; null where that says nothing. */
  readonly share: string | null;
  readonly numberFormat: string;
}

/** Null where there is no distance: done or not done, a word, something to keep, several conditions. */
export function gapOf({ indicator }: AssessedIndicator, year: number, actual: string, words: SummaryWords): Gap | null {
  const reading = countingTarget(indicator, year)?.reading;
  if (reading?.status !== 'read') return null;
  const typed = indicator.actual?.written.value;
  return gapFrom(reading.target, { at: actual, decimals: typeof typed === 'number' ? decimalsOf(typed) : 0 }, words);
}

/** The cell of a result, and how many decimals stand in it now: its gap has no fewer. */
interface Result {
  readonly at: string;
  readonly decimals: number;
}

function gapFrom(target: Target, actual: Result, words: SummaryWords): Gap | null {
  switch (target.kind) {
    case 'milestones':
      return gapFrom(target.counting, actual, words);
    case 'threshold':
      return fromFigure(target.value, target.unit, actual, words);
    case 'change':
      return fromFigure(target.declared ?? target.resolved, target.unit, actual, words);
    case 'ratio':
      return fromFigure(target.numerator, null, actual, words);
    case 'frequency':
      return fromFigure(target.perYear, null, actual, words);
    case 'range':
      return fromBounds(target, actual, words);
    case 'deadline':
      return {
        distance: `INT(${actual.at})-${String(serialOfIso(target.date))}`,
        share: null,
        numberFormat: `"+"0 "${words.days}";"−"0 "${words.days}";"${words.onTime}"`,
      };
    case 'switch':
    case 'level':
    case 'maintain':
    case 'compound':
      return null;
  }
}

function fromFigure(value: number, unit: string | null, actual: Result, words: SummaryWords): Gap {
  const stored = literal(unit === '%' ? exact(value / 100) : value);
  const difference = `${actual.at}-${stored}`;
  return {
    distance: unit === '%' ? `ROUND((${difference})*100,10)` : `ROUND(${difference},10)`,
    share: value === 0 ? null : `ROUND((${difference})/ABS(${stored}),6)`,
    numberFormat: signed(unit, Math.max(actual.decimals, decimalsOf(value)), words),
  };
}

function fromBounds(
  { min, max, unit }: Extract<SimpleTarget, { kind: 'range' }>,
  { at: actual, decimals }: Result,
  words: SummaryWords,
): Gap {
  const [low, high] = [min, max].map((bound) => literal(unit === '%' ? exact(bound / 100) : bound)) as [string, string];
  const outside = `IF(${actual}<${low},${actual}-${low},IF(${actual}>${high},${actual}-${high},0))`;
  return {
    distance: unit === '%' ? `ROUND(${outside}*100,10)` : `ROUND(${outside},10)`,
    share: null,
    numberFormat: signed(unit, Math.max(decimals, decimalsOf(min), decimalsOf(max)), words),
  };
}

/** As precise as the result beside it: what misses by little does not miss by `−0`. */
function signed(unit: string | null, decimals: number, { days, points }: SummaryWords): string {
  if (unit === '%') return `"+"0.0# "${points}";"−"0.0# "${points}";0 "${points}"`;
  const places = unit === '€' ? 2 : decimals;
  const digits = `#,##0${places === 0 ? '' : `.${'0'.repeat(places)}`}`;
  const ending = unit === '€' ? ' "€"' : unit === 'gg' ? ` "${days}"` : '';
  return `"+"${digits}${ending};"−"${digits}${ending};0${ending}`;
}

/** Digits after the point, as written: at most four. */
export function decimalsOf(value: number): number {
  const decimals = /\.(\d+)$/.exec(String(exact(value)))?.[1]?.length ?? 0;
  return Math.min(4, decimals);
}

const exact = (value: number): number => Number(value.toPrecision(15));

/** A sign of its own would stand beside the minus: `F7--4.14` is read by Excel, and by few people. */
const literal = (value: number): string => (value < 0 ? `(${String(value)})` : String(value)).replace('e', 'E');
