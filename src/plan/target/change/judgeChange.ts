import type { Finding } from '../../findings/finding';
import { found, rewritten, wholeOf } from '../../findings/found';
import { printQuantity } from '../../numbers/printQuantity';
import type { Quantity } from '../../numbers/quantity';
import { isNear } from '../../numbers/witness';
import { refuseDigits } from '../figure/refuseDigits';
import { respell } from '../figure/respell';
import { severalYears } from '../figure/severalYears';
import { sizeOf } from '../figure/sizeOf';
import { familyOf } from '../figure/unitFamily';
import { referenceFindings } from '../baselineReference';
import { checkStatedFigures } from '../statedFigures';
import type { Change, TargetReading } from '../target';
import { read, refuse, type Writing } from '../writing';
import { findBracketFigure, type BracketFigure } from './bracketFigure';
import type { WrittenChange } from './findChange';
import { usableBaseline } from './usableBaseline';

/** What a change means beside its baseline, or why it means nothing. */
export function judgeChange(writing: Writing, change: WrittenChange, native: readonly Finding[] = []): TargetReading {
  return (
    asChange(refuseDigits(writing, unsigned(change))) ??
    refuseWay(writing, change) ??
    judgeMeasure(writing, change, native)
  );
}

/** Slips in the digits are corrected without touching the sign. */
function unsigned({ quantity }: WrittenChange): WrittenChange['quantity'] {
  const { digits, span } = quantity;
  return { ...quantity, span: { start: digits.start, end: Math.max(digits.end, span.end) } };
}

function asChange(reading: TargetReading | null): TargetReading | null {
  return reading?.status === 'unreadable' ? { ...reading, kind: 'change' } : reading;
}

/** Up or down must be said, and an operator must ask for more of it: `aumento di al massimo il 3%` is a limit. */
function refuseWay(writing: Writing, { quantity, way, isSized, isPoints }: WrittenChange): TargetReading | null {
  const { written } = writing;
  const { operator, span, digits } = quantity;
  if (way === null) {
    const size = isPoints ? `${written.slice(digits.start, digits.end)} p.p.` : written.slice(digits.start, span.end);
    return refuse(writing, 'change', 'ambiguous', [found('TGT-104', {}, written, span, [`+${size}`, `-${size}`])]);
  }
  const asksMore =
    operator === null ||
    operator === '=' ||
    (isSized ? operator === '>=' || operator === '>' : operator.startsWith(way === 1 ? '>' : '<'));
  return way !== 0 && asksMore ? null : refuse(writing, 'change', 'ambiguous', [found('TGT-103', {}, written, span)]);
}

type Measure = Pick<Change, 'percent' | 'points' | 'amount' | 'unit' | 'resolved'>;

function judgeMeasure(writing: Writing, change: WrittenChange, native: readonly Finding[]): TargetReading {
  const { quantity, way } = change;
  const { written, baseline: stated } = writing;
  const { span } = quantity;
  const isPercent = quantity.unit === '%' && !change.isPoints;
  const refused = (finding: Finding, reason: 'baseline' | 'ambiguous' | 'malformed') =>
    refuse(writing, 'change', reason, [finding]);
  const usable = usableBaseline(stated, isPercent);
  if (typeof usable === 'string') return refused(found('TGT-100', { why: usable }, written, span), 'baseline');
  const clash = refuseMeasure(writing, change, usable);
  if (clash !== null) return clash;
  const sized = sizeOf(writing, { ...quantity, sign: null }, isPercent || change.isPoints ? null : usable);
  if ('refusal' in sized) return { ...sized.refusal, kind: 'change' } as TargetReading;
  if (sized.value === 0) return refused(found('TGT-110', {}, written, span, ['mantenimento']), 'ambiguous');
  const step = way === -1 ? -sized.value : sized.value;
  const doubt = refuseYearStep(writing, change, sized.value, usable) ?? refuseBareStep(writing, change, step, usable);
  if (doubt !== null) return doubt;
  const measured = measure(step, change, usable);
  const fallsBelow = usable.value > 0 && measured.resolved < 0;
  if (fallsBelow) {
    const result: Quantity = { value: measured.resolved, unit: measured.unit };
    // beside a positive figure -5 itself would be refused again
    const corrections = quantity.hasUnit ? [] : [rewritten(written, span, `${respell(step)}%`)];
    return change.isSized || isPercent || change.isPoints
      ? refused(found('TGT-111', { result }, written, span), 'malformed')
      : refused(
          found('TGT-041', { read: { value: step, unit: quantity.unit } }, written, span, corrections),
          'ambiguous',
        );
  }
  return settleBracket(writing, change, usable, measured, [
    ...native,
    ...quantity.findings,
    ...sized.findings,
    ...referenceFindings(writing, change.reference),
    ...severalYears(writing, change.beside),
  ]);
}

/** `riduzione del 5` is nearly always of 5%: an amount would be «di 5 gg». */
function refuseBareStep(
  writing: Writing,
  { quantity, isSized, isPoints }: WrittenChange,
  step: number,
  baseline: Quantity,
): TargetReading | null {
  const { written } = writing;
  const { hasUnit, digits, span, beside } = quantity;
  const article = /(?<!\p{L})(?:de|a|da)?(?:l|llo|ll['’])\s*$|(?<!\p{L})(?:il|lo|l['’])\s*$/iu.exec(
    written.slice(0, digits.start),
  );
  if (!isSized || isPoints || hasUnit || beside !== null || article === null || step === 0) return null;
  const number = written.slice(digits.start, digits.end);
  const unit = baseline.unit ?? '';
  const whole = { start: article.index, end: Math.max(digits.end, span.end) };
  const amount = rewritten(
    written,
    whole,
    `${/^(?:a?l|il)/i.test(article[0]) ? '' : 'di '}${number} ${unit}`.trimEnd(),
  );
  const first: Quantity = { value: exact(baseline.value + step), unit: baseline.unit };
  const second: Quantity = { value: exact(baseline.value * (1 + step / 100)), unit: baseline.unit };
  const corrections = [rewritten(written, { start: digits.start, end: whole.end }, `${number}%`), amount];
  return refuse(writing, 'change', 'ambiguous', [found('TGT-156', { first, second }, written, span, corrections)]);
}

/** `+ € 2015` beside 30 €: a year among the pieces of something else. */
function refuseYearStep(
  writing: Writing,
  { quantity }: WrittenChange,
  size: number,
  baseline: Quantity,
): TargetReading | null {
  const { isPlain, unit, digits } = quantity;
  if (!isPlain || unit === '%' || Math.abs(size - writing.year) > 15 || isNear(size, baseline.value)) return null;
  const corrections = [rewritten(writing.written, digits, respell(size))];
  return refuse(writing, 'change', 'ambiguous', [
    found('TGT-040', { number: size }, writing.written, digits, corrections),
  ]);
}

/** Points need a percentage; an amount needs the unit of its baseline; a bare number beside a percentage may be either. */
function refuseMeasure(
  writing: Writing,
  { quantity, isPoints }: WrittenChange,
  baseline: Quantity,
): TargetReading | null {
  const { unit, hasUnit, digits, span } = quantity;
  if (isPoints ? baseline.unit === '%' : unit === '%') return null;
  const number = writing.written.slice(digits.start, digits.end);
  const written = writing.written;
  if (baseline.unit === '%') {
    const corrections = [rewritten(written, { start: digits.start, end: span.end }, `${number} p.p.`)];
    return refuse(writing, 'change', 'ambiguous', [found('TGT-109', { baseline }, written, span, corrections)]);
  }
  const isSame =
    !isPoints &&
    (!hasUnit || unit === null || baseline.unit === null || unit === baseline.unit || areCounts(unit, baseline.unit));
  if (isSame) return null;
  return refuse(writing, 'change', 'ambiguous', [found('TGT-109', { baseline }, written, span)]);
}

function areCounts(one: string | null, other: string | null): boolean {
  return familyOf(one) === 'count' && familyOf(other) === 'count';
}

function measure(step: number, { quantity, isPoints }: WrittenChange, baseline: Quantity): Measure {
  const none = { percent: null, points: null, amount: null };
  if (isPoints) return { ...none, points: step, unit: '%', resolved: exact(baseline.value + step) };
  if (quantity.unit === '%')
    return { ...none, percent: step, unit: baseline.unit, resolved: exact((baseline.value * (100 + step)) / 100) };
  const own = quantity.hasUnit && quantity.unit !== 'unità' ? quantity.unit : null;
  return { ...none, amount: step, unit: baseline.unit ?? own, resolved: exact(baseline.value + step) };
}

function exact(value: number): number {
  return Number(value.toPrecision(15)) + 0;
}

/** Beside a percentage the figure in brackets rules; it must be on the right side, and is checked. */
function settleBracket(
  writing: Writing,
  change: WrittenChange,
  baseline: Quantity,
  measured: Measure,
  findings: readonly Finding[],
): TargetReading {
  const { quantity, way, beside } = change;
  const strict = quantity.operator === '>' || quantity.operator === '<';
  const operator = way === -1 ? (strict ? '<' : '<=') : strict ? '>' : '>=';
  const done = (measures: Measure, declared: number | null, alternative: number | null, more: readonly Finding[]) =>
    read(writing, { kind: 'change', operator, ...measures, declared, alternative }, [...findings, ...more], beside);
  const points = pointsInstead(measured, baseline);
  const bracket =
    measured.amount === null
      ? findBracketFigure(writing, { value: measured.resolved, unit: baseline.unit }, way === -1 ? -1 : 1)
      : null;
  if (bracket !== null) {
    const isPoints =
      points !== null && Math.abs(bracket.value - points.resolved) < Math.abs(bracket.value - measured.resolved);
    const nearest = isPoints ? points : measured;
    if (agrees(bracket, nearest.resolved)) return done(nearest, bracket.value, null, []);
    const payload = {
      declared: { value: bracket.value, unit: measured.unit },
      computed: { value: measured.resolved, unit: measured.unit },
    };
    if (isPlausible(bracket.value, measured.resolved, baseline.value)) {
      const corrected = rewritten(writing.written, bracket.span, printQuantity(payload.computed, 'it'));
      return done(measured, bracket.value, null, [
        found('TGT-102', payload, writing.written, bracket.span, [corrected]),
      ]);
    }
    // `+2% (1530)` beside 50%: the cases behind the percentage
    if (baseline.unit !== '%' || bracket.hasUnit)
      return refuse(writing, 'change', 'ambiguous', [found('TGT-105', payload, writing.written, bracket.span)]);
  }
  const figure = { value: measured.resolved, unit: measured.unit };
  return done(measured, null, points?.resolved ?? null, [
    ...(points === null ? [] : [relativeOrPoints(writing, change, baseline, measured, points)]),
    ...(measured.unit === '%' && measured.resolved > 100 && baseline.value <= 100
      ? [found('TGT-112', { read: figure }, writing.written, quantity.span)]
      : []),
    ...checkStatedFigures(writing, figure, baseline),
  ]);
}

/** `+2%` beside `50%` could be said of points. */
function pointsInstead(measured: Measure, baseline: Quantity): Measure | null {
  if (measured.percent === null || baseline.unit !== '%') return null;
  const { percent } = measured;
  return { percent: null, points: percent, amount: null, unit: '%', resolved: exact(baseline.value + percent) };
}

function relativeOrPoints(
  writing: Writing,
  { quantity }: WrittenChange,
  baseline: Quantity,
  measured: Measure,
  points: Measure,
): Finding {
  const { written } = writing;
  const { digits, span } = quantity;
  const payload = {
    read: { value: measured.resolved, unit: '%' },
    alternative: { value: points.resolved, unit: '%' },
    baseline,
  };
  const inPoints = rewritten(written, { start: digits.end, end: Math.max(digits.end, span.end) }, ' p.p.');
  const figure = `${measured.resolved >= baseline.value ? '>=' : '<='} ${printQuantity(payload.read, 'it')}`;
  const corrections = written.slice(0, 1).trim() === '' || digits.start === 0 ? [figure] : [inPoints, figure];
  return found('TGT-101', payload, written, span.end > span.start ? span : wholeOf(written), corrections);
}

function agrees({ value, lastDigit }: BracketFigure, computed: number): boolean {
  return Math.abs(value - computed) <= lastDigit + 1e-9;
}

/** On the side the change points to, and not ten times as far or as near. */
function isPlausible(declared: number, computed: number, baseline: number): boolean {
  const share = (declared - baseline) / (computed - baseline);
  return share >= 0.1 && share <= 10;
}
