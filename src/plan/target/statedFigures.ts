import type { Finding, Span } from '../findings/finding';
import { found } from '../findings/found';
import type { Quantity } from '../numbers/quantity';
import { arrivalOf } from './change/arrival';
import { sizeOf } from './figure/sizeOf';
import { familyOf } from './figure/unitFamily';
import { findQuantity } from './findQuantity';
import { writtenSpan } from './foldLookAlikes';
import { findPieces } from './pieces';
import { numberWords } from './vocabulary/numberWords';
import type { Writing } from './writing';

/**
 * Brackets that can be checked are: `36,5 € (-5%)` against the baseline, `90% (937 relativo a 1041)` against the
 * fraction. Within one unit of the last digit written they agree; what cannot be checked says nothing.
 */
export function checkStatedFigures(writing: Writing, figure: Quantity, baseline: Quantity | null): Finding[] {
  const findings: Finding[] = [];
  for (const { inner } of writing.brackets) {
    const text = writing.folded.lower.slice(inner.start, inner.end);
    const stated =
      statedChange(text, figure, baseline) ??
      statedPoints(text, figure, baseline) ??
      statedStep(writing, inner, figure, baseline) ??
      statedFraction(text, figure) ??
      statedShare(text, figure) ??
      statedPath(writing, inner, figure) ??
      statedAgain(text, figure, baseline);
    if (stated !== null) findings.push(found('TGT-070', stated, writing.written, writtenSpan(writing.folded, inner)));
  }
  return findings;
}

interface Disagreement {
  readonly stated: Quantity;
  readonly computed: Quantity;
}

const signedPercentage = /^\s*([+-])\s*(\d+)(?:,(\d+))?\s*%\s*$/;

function statedChange(text: string, figure: Quantity, baseline: Quantity | null): Disagreement | null {
  const match = signedPercentage.exec(text);
  if (match === null || baseline === null || baseline.value === 0 || baseline.unit !== figure.unit) return null;
  const [, sign, whole = '', decimals = ''] = match;
  const stated = Number(`${sign === '-' ? '-' : ''}${whole}.${decimals}`);
  const step = figure.value - baseline.value;
  const lastDigit = 10 ** -decimals.length;
  // `80% (+5%)` beside 75%: of points
  if (figure.unit === '%' && disagree(stated, step, lastDigit) === null) return null;
  return disagree(stated, (step / Math.abs(baseline.value)) * 100, lastDigit);
}

const signedPoints = /^\s*([+-])\s*(\d+)(?:,(\d+))?\s*(?:p\.? ?p\.?|punti|punti percentuali|punti %)\s*$/;

function statedPoints(text: string, figure: Quantity, baseline: Quantity | null): Disagreement | null {
  const match = signedPoints.exec(text);
  if (match === null || baseline === null || figure.unit !== '%') return null;
  if (baseline.unit !== '%' && baseline.unit !== null) return null;
  const [, sign, whole = '', decimals = ''] = match;
  const stated = Number(`${sign === '-' ? '-' : ''}${whole}.${decimals}`);
  return disagree(stated, figure.value - baseline.value, 10 ** -(decimals.length + 1));
}

/** `10 gg (-2 gg)`, `€ 50.000 (+ € 5.000)`: the step from the baseline, in its unit or in none. */
function statedStep(
  writing: Writing,
  { start, end }: Span,
  figure: Quantity,
  baseline: Quantity | null,
): Disagreement | null {
  if (baseline === null || (baseline.unit !== null && baseline.unit !== figure.unit)) return null;
  const body = findPieces(writing.folded, start, end);
  const step = findQuantity({ ...writing, body, brackets: [], spelling: [] });
  if (step === null || step.sign === null || step.beside !== null || step.multiplier !== null) return null;
  if (step.hasUnit && (step.unit === '%' || step.unit !== figure.unit)) return null;
  if (step.number.status === 'malformed' || step.number.status === 'tooLong') return null;
  const sized = sizeOf(writing, { ...step, operator: '=' }, baseline);
  if ('refusal' in sized) return null;
  const { value } = sized;
  const computed = Number((figure.value - baseline.value).toPrecision(12));
  const { unit } = figure;
  return value === computed ? null : { stated: { value, unit }, computed: { value: computed, unit } };
}

const figureAlone = /^(\d{1,9})(?:,(\d{1,4}))? ?(%?)$/;

/** `tre (4)`, `5 (sei) gg`: the same figure again, unless it is the baseline's. */
function statedAgain(text: string, figure: Quantity, baseline: Quantity | null): Disagreement | null {
  const spelled = numberWords.get(text.trim());
  const match = figureAlone.exec(spelled === undefined ? text.trim() : String(spelled));
  if (match === null) return null;
  const [, whole = '', decimals = '', symbol = ''] = match;
  const again = Number(`${whole}.${decimals}`);
  const isCount = familyOf(figure.unit) === 'count' || (spelled !== undefined && figure.unit !== null);
  if (symbol === '%' ? figure.unit !== '%' : !isCount) return null;
  // a year, or what was there before, or another count: `90 imprese (1530)`
  const isNear = again > figure.value / 2 && again < figure.value * 2;
  if (
    !isNear ||
    again === figure.value ||
    (spelled === undefined && again === baseline?.value) ||
    /^(?:19|20)\d\d$/.test(whole)
  )
    return null;
  const { unit } = figure;
  return { stated: { value: figure.value, unit }, computed: { value: again, unit } };
}

/** `108/120 (95%)`: the share beside the ratio that it is of. */
export function checkStatedShare(writing: Writing, percent: number, inner: Span): Finding[] {
  const match = figureAlone.exec(writing.folded.lower.slice(inner.start, inner.end).trim());
  if (match?.[3] !== '%') return [];
  const [, whole = '', decimals = ''] = match;
  const stated = disagree(Number(`${whole}.${decimals}`), percent, 10 ** -decimals.length);
  return stated === null ? [] : [found('TGT-070', stated, writing.written, writtenSpan(writing.folded, inner))];
}

const fraction =
  /^\s*(?:(?:pari a|ovvero|cioè|ossia|=)\s*)?(\d{1,9})\s*(?:\/|su|relativo a|relative a|relativi a)\s*(\d{1,9})(?![\d./,])/;

function statedFraction(text: string, figure: Quantity): Disagreement | null {
  const match = figure.unit === '%' ? fraction.exec(text) : null;
  if (match === null) return null;
  const denominator = Number(match[2]);
  if (denominator === 0) return null;
  const decimals = (String(figure.value).split('.')[1] ?? '').length;
  return disagree(figure.value, (Number(match[1]) / denominator) * 100, 10 ** -decimals);
}

const shareOf = /^\s*(\d{1,3})(?:,(\d+))?\s*%\s*(?:di|dei|delle|su)\s*(\d{1,9})\s*$/;

/** `96 (80% di 120)`. */
function statedShare(text: string, figure: Quantity): Disagreement | null {
  const match = familyOf(figure.unit) === 'count' ? shareOf.exec(text) : null;
  if (match === null) return null;
  const [, whole = '', decimals = '', total = ''] = match;
  const computed = (Number(`${whole}.${decimals}`) * Number(total)) / 100;
  if (Math.abs(computed - figure.value) <= 1) return null;
  return { stated: figure, computed: { value: Math.round(computed * 100) / 100, unit: figure.unit } };
}

/** `-2 gg (da 12 a 10)`. */
function statedPath(writing: Writing, { start, end }: Span, figure: Quantity): Disagreement | null {
  const body = arrivalOf(findPieces(writing.folded, start, end));
  const arrival = body === null ? null : findQuantity({ ...writing, body, brackets: [], spelling: [] });
  if (arrival?.number.status !== 'certain' || arrival.sign !== null) return null;
  if (arrival.hasUnit && arrival.unit !== figure.unit) return null;
  const { value } = arrival.number;
  return value === figure.value ? null : { stated: { value, unit: figure.unit }, computed: figure };
}

function disagree(stated: number, computed: number, lastDigit: number): Disagreement | null {
  if (Math.abs(stated - computed) <= lastDigit + 1e-9) return null;
  return { stated: { value: stated, unit: '%' }, computed: { value: Math.round(computed * 100) / 100, unit: '%' } };
}
