import type { Finding, Span } from '../findings/finding';
import { found } from '../findings/found';
import { familyOf } from './figure/unitFamily';
import { findQuantity, type WrittenQuantity } from './findQuantity';
import { writtenSpan } from './foldLookAlikes';
import { readNumberWords } from './numberWords';
import { findPieces, type Piece, type PieceOf } from './pieces';
import { checkStatedShare } from './statedFigures';
import type { ReadTarget, Target, TargetReading, UnreadableTarget } from './target';
import { replacements, scales, undecided } from './vocabulary/bracketWords';
import { toAndOf } from './vocabulary/prepositions';
import { joinWordOperators } from './wordOperators';
import { refuse, spanOf, type Writing } from './writing';

/** A bracket is a note, unless it changes or denies what stands outside it: then it is refused, or said. */
export function judgeBrackets(writing: Writing, reading: TargetReading | null): TargetReading | null {
  if (reading?.status !== 'read' || writing.brackets.length === 0) return reading;
  for (const bracket of writing.brackets) {
    const refusal = refuseBracket(writing, reading.target, bracket);
    if (refusal !== null) return refusal;
  }
  const doubts = writing.brackets.flatMap((bracket) => doubtBracket(writing, reading.target, bracket));
  return doubts.length === 0 ? reading : withFindings(reading, doubts);
}

function withFindings(reading: ReadTarget, findings: readonly Finding[]): ReadTarget {
  return { ...reading, findings: [...reading.findings, ...findings] };
}

function refuseBracket(
  writing: Writing,
  target: Target,
  { inner, start, end }: PieceOf<'bracket'>,
): UnreadableTarget | null {
  const text = textOf(writing, inner);
  const span = writtenSpan(writing.folded, inner);
  const { written } = writing;
  const factor = scales.get(text);
  if (factor !== undefined && isFigure(target))
    return refuse(writing, target.kind, 'malformed', [found('TGT-018', { factor }, written, span)]);
  if (isFigure(target) && isAlternative(text)) {
    const whole = spanOf(writing, { start, end });
    return refuse(writing, target.kind, 'ambiguous', [found('TGT-033', {}, written, whole)]);
  }
  if (isReplaced(writing, inner))
    return refuse(writing, target.kind, 'ambiguous', [
      found('TGT-133', {}, written, spanOf(writing, { start: 0, end: writing.folded.text.length })),
    ]);
  const year = yearOf(text);
  const speaksOfBefore = target.kind === 'change' || target.kind === 'maintain';
  const hasOwnYear = target.kind === 'deadline' || target.kind === 'milestones';
  if (year === null || year === writing.year || speaksOfBefore || hasOwnYear) return null;
  return refuse(writing, target.kind, 'missing', [found('TGT-134', { year: writing.year }, written, span)]);
}

const alternative = /^(?:o|oppure|ovvero|o almeno|o anche|in alternativa)\s+\d[\d.,]*\s*(?:%|€|\p{L}+)?$/u;

/** `o 95%`; `ovvero 27 su 30` explains. */
function isAlternative(text: string): boolean {
  return alternative.test(text);
}

/** `(prorogato al 30/11/2017)`, `(rideterminato in 85%)`: what stands outside counts no more. */
function isReplaced({ folded }: Writing, { start, end }: Span): boolean {
  const [verb, to, figure, ...rest] = findPieces(folded, start, end);
  // `(elevato al 95% dal 2018)` is of another year
  if (rest.some(({ type }) => type === 'number')) return false;
  if (verb?.type !== 'word' || !replacements.has(verb.word)) return false;
  const isTo = to?.type === 'word' && (toAndOf.includes(to.word) || to.word === 'in');
  return isTo && (figure?.type === 'date' || figure?.type === 'number');
}

const yearAlone = /^(?:(?:solo|dal|nel|per|per il|dell'|del|l'|nell'|al|anno|a partire dal|da)\s*)*((?:19|20)\d\d)$/;

function yearOf(text: string): number | null {
  const year = yearAlone.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

function doubtBracket(writing: Writing, target: Target, { inner }: PieceOf<'bracket'>): Finding[] {
  const text = textOf(writing, inner);
  const span = writtenSpan(writing.folded, inner);
  const { written } = writing;
  if (undecided.has(text)) return [found('TGT-140', {}, written, span)];
  if (isMeasured(target) && /^(?:±|\+\/-|\+ ?-|(?:con )?tolleranza)/.test(text))
    return [found('TGT-142', {}, written, span)];
  if (target.kind === 'ratio') return checkStatedShare(writing, target.percent, inner);
  return isOtherCondition(writing, target, inner) ? [found('TGT-141', {}, written, span)] : [];
}

/** `90% (entro 5 gg)`, `90% (< 5 gg)`: a figure with an operator of its own, unless it repeats the target. */
function isOtherCondition(writing: Writing, target: Target, inner: PieceOf<'bracket'>['inner']): boolean {
  if (target.kind === 'change' || target.kind === 'maintain') return false;
  const body = readNumberWords(joinWordOperators(findPieces(writing.folded, inner.start, inner.end)));
  const quantity = findQuantity({ ...writing, body, brackets: [], spelling: [] });
  if (target.kind === 'deadline') return isShareOfWork(quantity);
  if (body[0]?.type !== 'operator') return false;
  if (quantity === null) return limitsIn(body) > 1;
  if (quantity.number.status === 'malformed' || quantity.number.status === 'tooLong') return false;
  if (target.kind !== 'threshold') return true;
  // `4 (= 100%)` explains
  if (quantity.operator === '=' && quantity.unit !== target.unit) return false;
  const isSame = quantity.number.status === 'certain' && quantity.number.value === target.value;
  return !isSame || (quantity.hasUnit && familyOf(quantity.unit) !== familyOf(target.unit));
}

/** `31/12/2017 (90%)`: how much of it by then; all of it goes without saying. */
function isShareOfWork(quantity: WrittenQuantity | null): boolean {
  if (quantity?.number.status !== 'certain') return false;
  return quantity.unit === '%' && quantity.sign === null && quantity.number.value !== 100;
}

/** `(min 75%, max 85%)`. */
function limitsIn(body: readonly Piece[]): number {
  return body.filter((piece, at) => piece.type === 'operator' && body[at + 1]?.type === 'number').length;
}

function isFigure(target: Target): boolean {
  return target.kind === 'threshold' || target.kind === 'range' || target.kind === 'change';
}

function isMeasured(target: Target): boolean {
  return target.kind === 'maintain' || target.kind === 'threshold' || target.kind === 'change';
}

function textOf({ folded }: Writing, { start, end }: PieceOf<'bracket'>['inner']): string {
  return folded.lower.slice(start, end).trim().replace(/\s+/g, ' ');
}
