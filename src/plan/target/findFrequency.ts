import { findQuantity, type WrittenQuantity } from './findQuantity';
import type { Piece } from './pieces';
import type { Operator } from './target';
import { cadenceOpenings, cadences, daysApart, doubtfulCadences, periodsAYear, perWords } from './vocabulary/cadences';
import { bareWord, isArticle } from './wordOperators';
import type { Writing } from './writing';

/** How often, found but not judged. */
export type WrittenFrequency =
  | { readonly by: 'cadence'; readonly operator: Operator | null; readonly perYear: number }
  /** A word with two meanings. */
  | { readonly by: 'doubt'; readonly operator: Operator | null; readonly meanings: readonly [number, number] }
  /** So many in each period; `isPlural` where each of them may have the cadence: `2 report semestrali`. */
  | { readonly by: 'count'; readonly count: WrittenQuantity; readonly perYear: number; readonly isAdjective: boolean };

/** `almeno semestrale`, `ogni 6 mesi`, `2 volte l'anno`, `4/anno`; every piece belongs to it. */
export function findFrequency(writing: Writing): WrittenFrequency | null {
  return findCount(writing) ?? findCadence(writing);
}

function findCount(writing: Writing): WrittenFrequency | null {
  const { body } = writing;
  const number = body.findIndex(({ type }) => type === 'number');
  if (number === -1 || isEvery(body[number - 1]) || isDayOfMonth(writing, number)) return null;
  const period = periodAfter(body, number + 1);
  if (period === null) return null;
  // `volte` says what is counted: times
  const counted = body.slice(0, period.from).filter((piece) => !isTimes(piece));
  const count = findQuantity({ ...writing, body: counted });
  if (count === null) return null;
  return { by: 'count', count, perYear: period.perYear, isAdjective: period.isAdjective };
}

/** `non oltre il 10 di ogni mese`: the tenth of the month, not ten times. */
function isDayOfMonth({ body, folded }: Writing, number: number): boolean {
  const [digits, of, every] = [body[number], body[number + 1], body[number + 2]];
  const isOfEach =
    of?.type === 'word' && (of.word === 'di' || of.word === 'del') && (isEvery(every) || of.word === 'del');
  return digits !== undefined && isOfEach && /(?:^|\s)(?:il|l'|giorno)\s*$/.test(folded.lower.slice(0, digits.start));
}

interface Period {
  readonly from: number;
  readonly perYear: number;
  readonly isAdjective: boolean;
}

/** `al mese`, `l'anno`, `/anno`, `ogni 6 mesi`, `mensili`, or nothing after `volte`: to the end of the text. */
function periodAfter(body: readonly Piece[], number: number): Period | null {
  const last = body[body.length - 1];
  if (last === undefined) return null;
  const adjective = last.type === 'word' ? cadences.get(bareWord(last.word)) : undefined;
  if (adjective !== undefined && body.length - 1 >= number)
    return { from: beforeCadence(body, body.length - 1), perYear: adjective, isAdjective: true };
  for (let at = number; at < body.length; at++) {
    const interval = isEvery(body[at]) ? intervalAt(body, at + 1) : null;
    if (interval !== null && interval.next === body.length)
      return { from: at, perYear: interval.perYear, isAdjective: false };
  }
  const perYear = last.type === 'word' ? periodsAYear.get(bareWord(last.word)) : undefined;
  if (perYear !== undefined) {
    let from = body.length - 1;
    while (from > number && isPer(body[from - 1])) from--;
    return from === body.length - 1 ? null : { from, perYear, isAdjective: false };
  }
  return isTimes(last) && number <= body.length - 1 ? { from: body.length - 1, perYear: 1, isAdjective: false } : null;
}

/** `con cadenza mensile` begins with «con». */
function beforeCadence(body: readonly Piece[], at: number): number {
  let from = at;
  for (const words of [
    ['cadenza', 'frequenza', 'periodicità', 'base'],
    ['con', 'a', 'su'],
  ]) {
    const before = body[from - 1];
    if (before?.type === 'word' && words.includes(before.word)) from--;
  }
  return from;
}

function findCadence({ body }: Writing): WrittenFrequency | null {
  let operator: Operator | null = null;
  let at = 0;
  for (; at < body.length; at++) {
    const piece = body[at];
    if (piece === undefined) return null;
    if (piece.type === 'operator') {
      if (operator !== null) return null;
      operator = piece.operator;
    } else if (piece.type === 'word') {
      if (isEvery(piece) || cadences.has(bareWord(piece.word)) || doubtfulCadences.has(bareWord(piece.word))) break;
      if (!cadenceOpenings.has(bareWord(piece.word)) && !isArticle(piece)) return null;
    } else if (piece.type !== 'mark' || piece.mark !== ':') return null;
  }
  const piece = body[at];
  if (piece?.type !== 'word') return null;
  const last = body[body.length - 1];
  const isLate = last?.type === 'operator' && body.length - 1 === at + 1 && operator === null && last.word !== null;
  const late = isLate ? last.operator : null;
  const end = late === null ? body.length : body.length - 1;
  if (isEvery(piece)) {
    const interval = intervalAt(body, at + 1);
    return interval?.next === end ? { by: 'cadence', operator: operator ?? late, perYear: interval.perYear } : null;
  }
  if (at !== end - 1) return null;
  const meanings = doubtfulCadences.get(bareWord(piece.word));
  if (meanings !== undefined) return { by: 'doubt', operator: operator ?? late, meanings };
  const perYear = cadences.get(bareWord(piece.word));
  return perYear === undefined ? null : { by: 'cadence', operator: operator ?? late, perYear };
}

/** `mese`, `6 mesi`, `15 giorni` after «ogni»; null when the year does not divide into them. */
function intervalAt(body: readonly Piece[], at: number): { perYear: number; next: number } | null {
  const piece = body[at];
  const length = piece?.type === 'number' && /^\d{1,3}$/.test(piece.raw) ? Number(piece.raw) : null;
  const named = body[length === null ? at : at + 1];
  if (named?.type !== 'word') return null;
  const next = length === null ? at + 1 : at + 2;
  const word = bareWord(named.word);
  if (['giorni', 'gg', 'giorno'].includes(word)) {
    const perYear = daysApart.get(length ?? 1);
    return perYear === undefined ? null : { perYear, next };
  }
  const each = periodsAYear.get(word);
  if (each === undefined || length === 0) return null;
  const perYear = each / (length ?? 1);
  return Number.isInteger(perYear * 2) ? { perYear, next } : null;
}

function isEvery(piece: Piece | undefined): boolean {
  return piece?.type === 'word' && piece.word === 'ogni';
}

function isTimes(piece: Piece | undefined): boolean {
  return piece?.type === 'word' && (piece.word === 'volte' || piece.word === 'volta');
}

function isPer(piece: Piece | undefined): boolean {
  if (piece?.type === 'mark') return piece.mark === '/';
  return (
    piece?.type === 'word' && (perWords.has(piece.word) || ['corso', "dell'", 'del', 'della'].includes(piece.word))
  );
}
