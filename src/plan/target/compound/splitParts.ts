import { findDay } from '../dayExpression';
import type { Piece } from '../pieces';
import { unitPhrases } from '../vocabulary/units';
import { onWords } from '../vocabulary/switchWords';
import { bareWord } from '../wordOperators';

/** From one piece up to another, not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const mostParts = 6;

/** Where one condition may end and the next begin: `e`, a semicolon, a new line, `entro`, a second operator. */
export function splitParts(body: readonly Piece[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = openingDeadline(body);
  if (from > 0) {
    stretches.push({ from: 0, to: from });
    const next = body[from];
    if (next?.type === 'mark' && (next.mark === ':' || next.mark === ',')) from++;
  }
  for (let at = from + 1; at < body.length; at++) {
    if (stretches.length >= mostParts) break;
    if (at > from && isJoint(body, at) && !continuesNoun(body, from, at)) {
      stretches.push({ from, to: at });
      from = at + 1;
    } else if (at > from && opensPart(body, from, at)) {
      stretches.push({ from, to: at });
      from = at;
    }
  }
  if (from < body.length) stretches.push({ from, to: body.length });
  return stretches;
}

/** Only where a semicolon stands: what is between two of them belongs together. */
export function splitAtSemicolons(body: readonly Piece[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const [at, piece] of body.entries()) {
    if (piece.type !== 'mark' || piece.mark !== ';') continue;
    stretches.push({ from, to: at });
    from = at + 1;
  }
  return from < body.length ? [...stretches, { from, to: body.length }] : stretches;
}

/** `entro il 31/12/2017 | 3 incontri`: how many pieces the deadline takes. */
function openingDeadline(body: readonly Piece[]): number {
  const [operator] = body;
  if (operator?.type !== 'operator' || operator.word?.startsWith('entro') !== true) return 0;
  const day = findDay(body, 1);
  const last = day === null ? undefined : body[day.length];
  // `entro giugno 12 incontri`: twelve of them, not the year
  const isDoubtful = last?.type === 'number' && last.raw.length === 2;
  return day === null || isDoubtful || 1 + day.length === body.length ? 0 : 1 + day.length;
}

function isJoint(body: readonly Piece[], at: number): boolean {
  const piece = body[at];
  if (at === body.length - 1) return false;
  if (piece?.type === 'mark') return piece.mark === ';' || piece.mark === ',' || piece.mark === '&';
  if (piece?.type === 'word') return ['e', 'ed', 'nonché', 'nonchè'].includes(piece.word);
  return piece?.type === 'sign' && piece.sign === '-' && opensDeadline(body, at + 1);
}

/** `incontri con imprese | e | cittadini`, `3 incontri | e | seminari`: one thing said in two words. */
function continuesNoun(body: readonly Piece[], from: number, at: number): boolean {
  const before = body[at - 1];
  if (before?.type !== 'word' || unitPhrases.has(bareWord(before.word)) || onWords.has(bareWord(before.word)))
    return false;
  const next = body[at + 1];
  if (next?.type !== 'word' || onWords.has(bareWord(next.word))) return false;
  return body.slice(from, at).some(({ type }) => type === 'word') && findDay(body, at + 1) === null;
}

function opensPart(body: readonly Piece[], from: number, at: number): boolean {
  const piece = body[at];
  const before = body[at - 1];
  if (piece === undefined || before?.type === 'operator') return false;
  if (piece.lineBreakBefore && before?.type !== 'word') return true;
  if (piece.type === 'operator') {
    const next = body[at + 1];
    const isFigure =
      next?.type === 'number' || (next?.type === 'symbol' && next.symbol === '€') || next?.type === 'sign';
    return opensDeadline(body, at) || isFigure;
  }
  if (piece.type === 'word' && ['al', "all'", 'alla', 'il'].includes(piece.word)) return endsAtDay(body, at);
  // `ON 31/10/2017`
  return piece.type === 'date' && at === from + 1 && before?.type === 'word' && onWords.has(bareWord(before.word));
}

/** `entro il 31/10`, `prima del 30 giugno`, `<= 31/12/2017`. */
function opensDeadline(body: readonly Piece[], at: number): boolean {
  const piece = body[at];
  if (piece?.type === 'date') return true;
  if (piece?.type !== 'operator') return false;
  return piece.word?.startsWith('entro') === true || findDay(body, at + 1) !== null;
}

function endsAtDay(body: readonly Piece[], at: number): boolean {
  const day = findDay(body, at);
  if (day === null || (day.day === null && day.year === null)) return false;
  const next = body[at + day.length];
  return next === undefined || isJoint(body, at + day.length);
}
