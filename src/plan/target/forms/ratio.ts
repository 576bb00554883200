import type { Finding, Span } from '../../findings/finding';
import { found } from '../../findings/found';
import type { Baseline } from '../../baseline';
import { refuseDigits } from '../figure/refuseDigits';
import { respellBoth } from '../figure/respellBoth';
import { sizeOf } from '../figure/sizeOf';
import { findFraction, findRatio, type WrittenRatio } from '../findRatio';
import type { WrittenQuantity } from '../findQuantity';
import { canonicalQuantity } from '../canonicalQuantity';
import { isShareInRow } from '../shareOfRow';
import type { Ratio, TargetReading } from '../target';
import { prepositions } from '../vocabulary/otherKinds';
import { timeUnits } from '../vocabulary/units';
import { bareWord } from '../wordOperators';
import { read, refuse, type Writing } from '../writing';
import { besideOtherKind } from './besideOtherKind';

/** `4 su 5`, `almeno 80 su 100 pratiche`, `due terzi`; `4/5` only beside a ratio, or before what it is a part of. */
export function readRatio(writing: Writing): TargetReading | null {
  const ratio = findRatio(writing);
  if (ratio !== null) return judgeRatio(writing, ratio);
  const fraction = findFraction(writing);
  if (fraction === null) return null;
  const { part, whole, note } = fraction;
  const refusal = refuseDigits(writing, part);
  if (refusal !== null) return asRatio(refusal);
  const size = sizeOf(writing, part, null);
  if ('refusal' in size || part.operator === '~' || part.sign !== null) return null;
  return settle(writing, part, { part: size.value, whole, findings: size.findings, span: part.span, note });
}

function judgeRatio(writing: Writing, { by, part, whole }: WrittenRatio): TargetReading | null {
  const { written } = writing;
  if (part.operator === '~' || part.sign !== null || isMeasure(part) || isYear(writing, whole)) return null;
  const refusal = refuseDigits(writing, part) ?? refuseDigits(writing, whole);
  if (refusal !== null) return asRatio(refusal);
  const sizedWhole = sizeOf(writing, whole, null);
  if ('refusal' in sizedWhole) return asRatio(respellBoth(writing, sizedWhole.refusal, part, whole));
  const sizedPart = sizeOfPart(writing, part, sizedWhole.value);
  if ('refusal' in sizedPart) return asRatio(respellBoth(writing, sizedPart.refusal, part, whole));
  const span: Span = { start: part.span.start, end: Math.max(whole.span.end, part.span.end) };
  const numerator = sizedPart.value;
  const denominator = sizedWhole.value;
  if (by === 'slash' && !isShareInRow(writing, numerator, denominator) && !isDecided(writing, whole)) {
    const unit = whole.unit;
    const corrections = [
      ...(unit === '%' || numerator > denominator
        ? []
        : [
            `${canonicalQuantity({ value: numerator, unit: null })} su ${canonicalQuantity({ value: denominator, unit })}`,
          ]),
      ...(numerator < denominator
        ? [`tra ${canonicalQuantity({ value: numerator, unit })} e ${canonicalQuantity({ value: denominator, unit })}`]
        : []),
    ];
    return refuse(writing, 'ratio', 'ambiguous', [
      found('TGT-095', { numerator, denominator }, written, span, corrections),
    ]);
  }
  if (isMeasure(whole)) return null;
  const notes = [part.unit ?? part.beside, whole.unit, whole.beside].filter((note) => note !== null);
  return settle(writing, part, {
    part: numerator,
    whole: denominator,
    findings: [...sizedPart.findings, ...sizedWhole.findings],
    span,
    note: notes.length === 0 ? null : notes.join(' '),
  });
}

interface Sizes {
  readonly part: number;
  readonly whole: number;
  readonly findings: readonly Finding[];
  readonly span: Span;
  readonly note: string | null;
}

function settle(
  writing: Writing,
  quantity: WrittenQuantity,
  { part, whole, findings, span, note }: Sizes,
): TargetReading {
  const { written } = writing;
  if (whole <= 0 || part > whole || part < 0) {
    const turned = part > whole && whole > 0 ? [`${String(whole)} su ${String(part)}`.replace(/\./g, ',')] : [];
    const payload = { numerator: part, denominator: whole };
    return refuse(writing, 'ratio', 'malformed', [found('TGT-094', payload, written, span, turned)]);
  }
  const percent = Number(((100 * part) / whole).toPrecision(15));
  const operator = quantity.operator === '~' ? null : quantity.operator;
  const stood = percentOf(writing.baseline);
  const isBelow = operator === null && stood !== null && percent < stood;
  const target: Ratio = {
    kind: 'ratio',
    operator: operator ?? (isBelow ? '<=' : '>='),
    numerator: part,
    denominator: whole,
    percent,
  };
  const figure = { value: percent, unit: '%' };
  const doubt = isBelow
    ? [found('TGT-032', { read: figure, baseline: { value: stood, unit: '%' } }, written, span, bothWays(target))]
    : [];
  return read(writing, target, [...findings, ...doubt, ...besideOtherKind(writing, 'ratio', span)], note);
}

/** The whole is a witness too: of 4.5 and 4 500 only one is a part of 5. */
function sizeOfPart(writing: Writing, part: WrittenQuantity, whole: number): ReturnType<typeof sizeOf> {
  const { number } = part;
  if (number.status !== 'either' || number.presumed !== null || number.decimal > whole || number.thousands <= whole)
    return sizeOf(writing, part, null);
  const isItalian = number.italian === 'decimal';
  return sizeOf(
    writing,
    { ...part, number: { status: isItalian ? 'certain' : 'foreign', value: number.decimal } },
    null,
  );
}

/** «4/5 delle pratiche» says it is one. */
function isDecided({ body }: Writing, { unit, beside }: WrittenQuantity): boolean {
  if (unit !== null || beside === null) return false;
  const noun = body.findIndex((piece, index) => index > 2 && piece.type === 'word');
  const first = body[noun];
  return first?.type === 'word' && prepositions.has(bareWord(first.word)) && /^de/.test(first.word);
}

/** `2 su 2017` is two of a year, whatever that means. */
function isYear({ year }: Writing, { isPlain, number, hasUnit }: WrittenQuantity): boolean {
  return isPlain && !hasUnit && number.status === 'certain' && Math.abs(number.value - year) <= 15;
}

/** Percentages, money and times have no part and whole. */
function isMeasure({ unit, multiplier }: WrittenQuantity): boolean {
  return multiplier !== null || unit === '%' || unit === '€' || timeUnits.has(unit ?? '');
}

function percentOf({ kind, value }: Baseline): number | null {
  if (kind !== 'ratio' || typeof value !== 'string') return null;
  const [part = 0, whole = 0] = value.split('/').map(Number);
  return whole > 0 ? (100 * part) / whole : null;
}

function bothWays({ numerator, denominator }: Ratio): string[] {
  const ratio = `${canonicalQuantity({ value: numerator, unit: null })} su ${canonicalQuantity({ value: denominator, unit: null })}`;
  return [`<= ${ratio}`, `>= ${ratio}`];
}

function asRatio(reading: TargetReading): TargetReading {
  return reading.status === 'unreadable' ? { ...reading, kind: 'ratio' } : reading;
}
