import type { ActualReading } from '../actual/readActual';
import type { Baseline } from '../baseline';
import { serialOfIso } from '../dates';
import type { Quantity } from '../numbers/quantity';
import type { Deadline, LevelTarget, Maintain, SimpleTarget, Target } from '../target/target';
import { boundsOf, type FigureAsked } from './boundsOf';
import { judgedParts } from './judgedParts';
import type { Side } from './rules/figure';
import { stored } from './rules/rule';
import type { Settings } from './settings';

/** How far a result is from its target, on either side of it. */
export type Needed =
  /** A figure has to rise or fall by so much, to the bound; where the bound itself is too little, by a little more. */
  | { readonly kind: 'rise' | 'fall'; readonly by: Quantity; readonly to: Quantity; readonly isStrict: boolean }
  /** Met, and by so much; 0 is just so. */
  | { readonly kind: 'margin'; readonly by: Quantity }
  /** Only this figure will do. */
  | { readonly kind: 'equal'; readonly to: Quantity }
  /** To be done by a day, `YYYY-MM-DD`. */
  | { readonly kind: 'doBy'; readonly date: string; readonly isStrict: boolean }
  /** Done so many days before the last one that counted; 0 is that day. */
  | { readonly kind: 'early'; readonly days: number }
  /** Done so many days after the last one that counted. */
  | { readonly kind: 'late'; readonly days: number }
  /** Done so many days before the first one that counted. */
  | { readonly kind: 'tooEarly'; readonly days: number }
  | { readonly kind: 'do'; readonly on: boolean }
  | { readonly kind: 'reach'; readonly level: string; readonly operator: Side }
  /** Met, and there is no margin to speak of. */
  | { readonly kind: 'met' };

/** What is missing to reach a target, or by how much it was passed: one for each part; none without a result that can be judged. */
export function needed(target: Target, baseline: Baseline, actual: ActualReading, settings: Settings): Needed[] {
  return judgedParts(target, baseline, settings).flatMap((part) => neededFor(part, baseline, actual, settings) ?? []);
}

function neededFor(part: SimpleTarget, baseline: Baseline, actual: ActualReading, settings: Settings): Needed | null {
  const figure = boundsOf(part, baseline, settings);
  if (figure !== null) return typeof actual.value === 'number' ? figureNeeded(figure, actual.value) : null;
  if (part.kind === 'deadline') return dayNeeded(part, actual);
  const level = part.kind === 'level' ? part : levelKept(part);
  if (level !== null) return levelNeeded(level, actual, settings);
  const on = part.kind === 'switch' ? part.on : part.kind === 'maintain' ? (part.on ?? true) : null;
  if (on === null || typeof actual.value !== 'boolean') return null;
  return actual.value === on ? { kind: 'met' } : { kind: 'do', on };
}

function figureNeeded({ unit, bounds, equal }: FigureAsked, value: number): Needed {
  const isSame = (bound: number): boolean => isSameDecimal(stored(value, unit), stored(bound, unit));
  if (equal !== null) return isSame(equal) ? { kind: 'met' } : { kind: 'equal', to: { value: equal, unit } };
  const by = (bound: number): Quantity => ({
    value: isSame(bound) ? 0 : Number(Math.abs(value - bound).toFixed(10)),
    unit,
  });
  const missed = bounds.find(({ side, value: bound }) => !respects(side, isSame(bound) ? 0 : value - bound));
  if (missed === undefined)
    return {
      kind: 'margin',
      by: nearest(
        bounds.map((bound) => by(bound.value)),
        unit,
      ),
    };
  return {
    kind: missed.side.startsWith('>') ? 'rise' : 'fall',
    by: by(missed.value),
    to: { value: missed.value, unit },
    isStrict: missed.side.length === 1,
  };
}

const nearest = (distances: readonly Quantity[], unit: string | null): Quantity => ({
  value: Math.min(...distances.map(({ value }) => value)),
  unit,
});

function respects(side: Side, above: number): boolean {
  if (above === 0) return side.length === 2;
  return side.startsWith('>') ? above > 0 : above < 0;
}

/** On as many decimals as the sheet compares. */
const isSameDecimal = (a: number, b: number): boolean => Math.abs(a - b) < 0.5e-10;

function dayNeeded({ date, operator, from }: Deadline, { value }: ActualReading): Needed | null {
  const isStrict = operator === '<';
  if (value === false) return { kind: 'doBy', date, isStrict };
  if (typeof value !== 'string') return null;
  const day = serialOfIso(value);
  const left = serialOfIso(date) - (isStrict ? 1 : 0) - day;
  if (left < 0) return { kind: 'late', days: -left };
  const tooEarly = from === null ? 0 : serialOfIso(from) - day;
  return tooEarly > 0 ? { kind: 'tooEarly', days: tooEarly } : { kind: 'early', days: left };
}

type LevelAsked = Pick<LevelTarget, 'level' | 'operator'>;

function levelKept(part: SimpleTarget): LevelAsked | null {
  const isKept = (target: SimpleTarget): target is Maintain => target.kind === 'maintain';
  return isKept(part) && part.level !== null ? { level: part.level, operator: part.operator } : null;
}

function levelNeeded({ level, operator }: LevelAsked, { value }: ActualReading, { scale }: Settings): Needed | null {
  if (typeof value !== 'string') return null;
  const side = operator === '=' ? '>=' : operator;
  const [asked, reached] = [scale.indexOf(level), scale.indexOf(value)];
  if (asked === -1 || reached === -1) return null;
  return respects(side, reached - asked) ? { kind: 'met' } : { kind: 'reach', level, operator: side };
}
