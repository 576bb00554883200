import type { Finding, Span } from '../../findings/finding';
import { found } from '../../findings/found';
import { printQuantity } from '../../numbers/printQuantity';
import type { Quantity } from '../../numbers/quantity';
import { isNear } from '../../numbers/witness';
import { isoDate, lastDayOf } from '../calendar';
import { inFull } from '../figure/inFull';
import { refuseDigits } from '../figure/refuseDigits';
import { refuseUnit } from '../figure/refuseUnit';
import { respellBoth } from '../figure/respellBoth';
import { sizeOf } from '../figure/sizeOf';
import { isComparable } from '../figure/unitFamily';
import { unitOf } from '../figure/unitOf';
import { findBounds, type Bounds } from '../findBounds';
import type { WrittenQuantity } from '../findQuantity';
import { printDate } from '../printDate';
import { canonicalRange } from '../printRange';
import { checkStatedFigures } from '../statedFigures';
import type { Range, TargetReading } from '../target';
import { timeUnits } from '../vocabulary/units';
import { read, refuse, spanOf, witnessOf, type Writing } from '../writing';
import { besideOtherKind } from './besideOtherKind';
import { readMargin } from './margin';

/** `tra 80% e 90%`, `80-90%`, `>= 80% e <= 90%`, `100 ± 5`; `da 3 a 5` beside 3 is a path to 5. */
export function readRange(writing: Writing): TargetReading | null {
  const bounds = findBounds(writing);
  if (bounds === null) return null;
  if (bounds.by === 'margin') return readMargin(writing, bounds);
  const shared = shareUnit(writing, shareFactor(bounds));
  if (shared === null) return null;
  const [first, second] = [inFull(writing, shared.first), inFull(writing, shared.second)];
  return judgeBounds(writing, { ...shared, first, second });
}

/** `1,2-1,5 mln €` gives both bounds one factor, unless the first would then be above the second. */
function shareFactor(bounds: Bounds): Bounds {
  const { first, second } = bounds;
  const { multiplier, multiplierWord } = second;
  if (first.multiplier !== null || multiplier === null || bounds.by === 'operators') return bounds;
  if (first.number.status !== 'certain' || second.number.status !== 'certain') return bounds;
  if (first.hasUnit || first.number.value >= second.number.value) return bounds;
  return { ...bounds, first: { ...first, multiplier, multiplierWord, isPlain: false } };
}

/** `80-90%` and `€ 10-20` give both bounds one unit; two different ones are no range. */
function shareUnit({ year }: Writing, bounds: Bounds): Bounds | null {
  const { first, second } = bounds;
  if (first.hasUnit && second.hasUnit) return first.unit === second.unit ? bounds : null;
  if (!first.hasUnit && !second.hasUnit) return bounds;
  const [{ unit }, bare] = first.hasUnit ? [first, second] : [second, first];
  // `90% - 2017` is a figure and its year
  if (bare.isPlain && bare.number.status === 'certain' && Math.abs(bare.number.value - year) <= 15) return null;
  const withUnit = (quantity: WrittenQuantity): WrittenQuantity => ({ ...quantity, unit, hasUnit: true });
  return { ...bounds, first: withUnit(first), second: withUnit(second) };
}

function judgeBounds(writing: Writing, bounds: Bounds): TargetReading | null {
  const { first, second } = bounds;
  const baseline = witnessOf(writing.baseline);
  if (bounds.by === 'operators' && !pointApart(first, second)) return null;
  const refusal =
    refuseDigits(writing, first) ??
    refuseDigits(writing, second) ??
    refuseNamedBounds(writing, bounds) ??
    refuseUnit(writing, second, baseline) ??
    refuseDayOrYears(writing, bounds, baseline);
  if (refusal !== null) return asRange(refusal);
  const low = figureOf(writing, first, baseline);
  const high = figureOf(writing, second, baseline);
  if ('refusal' in low) return asRange(respellBoth(writing, low.refusal, first, second));
  if ('refusal' in high) return asRange(respellBoth(writing, high.refusal, first, second));
  if (low.figure.unit !== high.figure.unit) return null;
  const figures = [low.figure, high.figure] as const;
  return (
    refuseShare(writing, bounds, figures, baseline) ??
    refuseOperator(writing, bounds, figures) ??
    refuseSigns(writing, bounds, figures, baseline) ??
    readPath(writing, bounds, figures, baseline) ??
    readOrdered(writing, bounds, figures, [...first.findings, ...second.findings, ...low.findings, ...high.findings])
  );
}

type Figure =
  { readonly figure: Quantity; readonly findings: readonly Finding[] } | { readonly refusal: TargetReading };

function figureOf(writing: Writing, quantity: WrittenQuantity, baseline: Quantity | null): Figure {
  const sized = sizeOf(writing, quantity, isComparable(quantity, baseline) ? baseline : null);
  if ('refusal' in sized) return sized;
  const inUnit = unitOf(writing, quantity, sized.value, baseline);
  if ('refusal' in inUnit) return inUnit;
  return { figure: inUnit.figure, findings: [...sized.findings, ...inUnit.findings] };
}

function readOrdered(
  writing: Writing,
  bounds: Bounds,
  [one, other]: readonly [Quantity, Quantity],
  doubts: readonly Finding[],
): TargetReading | null {
  const { written } = writing;
  const whole = wholeSpan(bounds);
  const isTurned = bounds.by === 'operators' && isUpper(bounds.first);
  const [first, second] = isTurned ? [other, one] : [one, other];
  const [low, high] = isTurned ? [bounds.second, bounds.first] : [bounds.first, bounds.second];
  const target: Range = {
    kind: 'range',
    min: first.value,
    max: second.value,
    minIncluded: bounds.by === 'operators' ? low.operator === '>=' : bounds.isIncluded,
    maxIncluded: bounds.by === 'operators' ? high.operator === '<=' : bounds.isIncluded,
    unit: first.unit,
  };
  // `<= 1,5 ore e >= 2` are two conditions on two things
  if (first.value >= second.value && bounds.by === 'operators' && bounds.sharesUnit) return null;
  if (first.value >= second.value) {
    const turned = { ...target, min: second.value, max: first.value };
    const corrections =
      first.value === second.value
        ? [`= ${printQuantity(first, 'it')}`]
        : [canonicalRange(turned), ...(bounds.by === 'path' ? [`<= ${printQuantity(second, 'it')}`] : [])];
    return refuse(writing, 'range', 'malformed', [found('TGT-086', { first, second }, written, whole, corrections)]);
  }
  const settled = doubts.map((doubt) => ({ ...doubt, corrections: [canonicalRange(target)] }));
  const payload = { first, second };
  const isPerhapsPath = bounds.by === 'path' && witnessOf(writing.baseline) === null;
  const isTime = first.unit !== null && timeUnits.has(first.unit) && (bounds.by !== 'operators' || bounds.sharesUnit);
  return read(
    writing,
    target,
    [
      // what is said of one bound for both is said once
      ...settled.filter(({ code }, index) => settled.findIndex((each) => each.code === code) === index),
      ...(isPerhapsPath
        ? [found('TGT-090', payload, written, whole, [canonicalRange(target), `>= ${printQuantity(second, 'it')}`])]
        : []),
      ...(isTime
        ? [found('TGT-091', payload, written, whole, [`<= ${printQuantity(second, 'it')}`, canonicalRange(target)])]
        : []),
      ...besideOtherKind(writing, 'range', whole),
    ],
    high.beside ?? low.beside,
  );
}

/** `da 3 a 5` beside 3: where things stand and where they are to be. */
function readPath(
  writing: Writing,
  bounds: Bounds,
  [from, to]: readonly [Quantity, Quantity],
  baseline: Quantity | null,
): TargetReading | null {
  if (bounds.by !== 'path' || from.value === to.value) return null;
  const begins = baseline !== null && baseline.value === from.value;
  if (!begins && !bounds.isSurelyPath) return null;
  const operator = to.value > from.value ? '>=' : '<=';
  const corrections = [`${operator} ${printQuantity(to, 'it')}`];
  const finding = found('TGT-085', { from, to }, writing.written, wholeSpan(bounds), corrections);
  return read(
    writing,
    { kind: 'threshold', operator, ...to, impliedOperator: true },
    [finding, ...checkStatedFigures(writing, to, from)],
    bounds.second.beside ?? bounds.first.beside,
  );
}

/** Percentages beside a figure of hundreds are shares of it, or changes, or stand in the wrong row. */
function refuseShare(
  writing: Writing,
  bounds: Bounds,
  [read, { unit }]: readonly [Quantity, Quantity],
  baseline: Quantity | null,
): TargetReading | null {
  if (unit !== '%' || baseline === null || baseline.unit !== null || Math.abs(baseline.value) <= 100) return null;
  const span = wholeSpan(bounds);
  return refuse(writing, 'range', 'ambiguous', [found('TGT-046', { read, baseline }, writing.written, span)]);
}

const boundNames: ReadonlySet<string> = new Set(['min', 'minimo', 'max', 'massimo', 'da', 'a', 'incluso', 'escluso']);

/** `70% (soglia) - 80% (ottimo)`: two steps, each with its name, rather than the bounds of one. */
function refuseNamedBounds(writing: Writing, { by, first, second }: Bounds): TargetReading | null {
  if (by === 'operators') return null;
  const named = writing.brackets.filter(
    ({ start }) => spanOf(writing, { start, end: start + 1 }).start > first.digits.start,
  );
  const inside = named.some(({ start }) => spanOf(writing, { start, end: start + 1 }).start < second.digits.start);
  const says = ({ inner }: { readonly inner: Span }) =>
    writing.folded.lower.slice(inner.start, inner.end).replace(/\./g, '').trim();
  if (!inside || named.every((bracket) => boundNames.has(says(bracket)))) return null;
  const span = { start: first.span.start, end: second.span.end };
  return refuse(writing, 'range', 'ambiguous', [found('TGT-133', {}, writing.written, span)]);
}

/** `almeno 80-90%`: nobody knows which bound the operator is for. */
function refuseOperator(
  writing: Writing,
  bounds: Bounds,
  [first, second]: readonly [Quantity, Quantity],
): TargetReading | null {
  const operator = bounds.first.operator ?? bounds.second.operator;
  if (bounds.by === 'operators' || operator === null) return null;
  const corrections = [
    `${operator} ${printQuantity(first, 'it')}`,
    `${operator} ${printQuantity(second, 'it')}`,
    `tra ${printQuantity(first, 'it')} e ${printQuantity(second, 'it')}`,
  ];
  return refuse(writing, 'range', 'ambiguous', [
    found('TGT-089', { first, second }, writing.written, wholeSpan(bounds), corrections),
  ]);
}

/** Signs without operators are figures only in a row of negative figures; otherwise they may be changes. */
function refuseSigns(
  writing: Writing,
  bounds: Bounds,
  [first, second]: readonly [Quantity, Quantity],
  baseline: Quantity | null,
): TargetReading | null {
  const signed = [bounds.first, bounds.second].find(({ sign }) => sign !== null);
  if (signed === undefined) return null;
  const hasPlus = bounds.first.sign === '+' || bounds.second.sign === '+';
  const isShareOfRow = first.unit === '%' && (baseline?.value ?? 0) > 0;
  if (!hasPlus && (bounds.by === 'operators' ? !isShareOfRow : (baseline?.value ?? 0) < 0)) return null;
  const figure = signed === bounds.first ? first : second;
  const canBeSaid = first.value < second.value && !isShareOfRow;
  const corrections = canBeSaid ? [canonicalRange(bothIncluded(first, second))] : [];
  return refuse(writing, 'range', 'ambiguous', [
    found('TGT-041', { read: figure }, writing.written, wholeSpan(bounds), corrections),
  ]);
}

/** `3-4` may be the 3rd of April, `2016-2018` three years. */
function refuseDayOrYears(writing: Writing, bounds: Bounds, baseline: Quantity | null): TargetReading | null {
  const { first, second } = bounds;
  const { written } = writing;
  const [one = '', other = ''] = [first, second].map(({ digits: span }) => written.slice(span.start, span.end));
  if (first.hasUnit || second.hasUnit || first.sign !== null || second.sign !== null) return null;
  const [low, high] = [valueOf(first), valueOf(second)];
  const whole = wholeSpan(bounds);
  const year = [first, second].find((bound) => bound.isPlain && Math.abs(valueOf(bound) - writing.year) <= 15);
  if (year !== undefined && !(baseline !== null && isNear(valueOf(year), baseline.value)))
    return refuse(writing, 'range', 'ambiguous', [
      found('TGT-088', { first: low, second: high }, written, whole, yearCorrections(low, high)),
    ]);
  if (bounds.by !== 'dash' || first.operator !== null || second.operator !== null) return null;
  if (!/^\d{1,2}$/.test(one) || !/^\d{1,2}$/.test(other) || high < 1 || high > 12 || low < 1) return null;
  const isDated = one.startsWith('0') || other.startsWith('0');
  if (low > lastDayOf(high, writing.year) || (baseline !== null && !isDated && low < high)) return null;
  const date = isoDate(writing.year, high, low);
  const asRange = low < high ? [`tra ${String(low)} e ${String(high)}`] : [];
  const payload = { first: { value: low, unit: null }, second: { value: high, unit: null }, date };
  return refuse(writing, 'range', 'ambiguous', [
    found('TGT-087', payload, written, whole, [...asRange, printDate(date, 'it')]),
  ]);
}

/** The smaller reading, for naming it. */
function valueOf({ number }: WrittenQuantity): number {
  return number.status === 'either' ? number.decimal : 'value' in number ? number.value : 0;
}

function yearCorrections(first: number, second: number): string[] {
  const isPeriod = first >= 2000 && second > first && second < 2100;
  return [
    ...(second > first
      ? [canonicalRange(bothIncluded({ value: first, unit: null }, { value: second, unit: null }))]
      : []),
    ...(isPeriod ? [`dal 01/01/${String(first)} al 31/12/${String(second)}`] : []),
  ];
}

function bothIncluded({ value: min, unit }: Quantity, { value: max }: Quantity): Range {
  return { kind: 'range', min, max, minIncluded: true, maxIncluded: true, unit };
}

/** One lower and one upper bound. */
function pointApart(first: WrittenQuantity, second: WrittenQuantity): boolean {
  return (isLower(first) && isUpper(second)) || (isUpper(first) && isLower(second));
}

function isLower({ operator }: WrittenQuantity): boolean {
  return operator === '>=' || operator === '>';
}

function isUpper({ operator }: WrittenQuantity): boolean {
  return operator === '<=' || operator === '<';
}

function wholeSpan({ first, second }: Bounds): Span {
  return { start: Math.min(first.span.start, second.span.start), end: Math.max(first.span.end, second.span.end) };
}

function asRange(reading: TargetReading): TargetReading {
  return reading.status === 'unreadable' ? { ...reading, kind: 'range' } : reading;
}
