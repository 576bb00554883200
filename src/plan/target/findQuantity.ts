import type { Finding, Span } from '../findings/finding';
import { found } from '../findings/found';
import { readWrittenNumber, type WrittenNumber } from '../numbers/writtenNumber';
import { changesMeaning } from './changesMeaning';
import type { Piece, PieceOf } from './pieces';
import type { Operator } from './target';
import { lateOperators, operatorPhrases } from './vocabulary/operatorPhrases';
import { levelWords, prepositions } from './vocabulary/otherKinds';
import { fromWords } from './vocabulary/rangeWords';
import { multipliers, unitPhrases } from './vocabulary/units';
import { bareWord, isArticle } from './wordOperators';
import { spanOf, textOf, type Writing } from './writing';

/** One figure with all that stands around it, found but not judged. */
export interface WrittenQuantity {
  readonly operator: Operator | null;
  readonly sign: '+' | '-' | null;
  readonly number: WrittenNumber;
  /** Digits only, as `2015`: may be a year. */
  readonly isPlain: boolean;
  readonly unit: string | null;
  /** False when nobody wrote a unit; `n.` is one that says «a bare count». */
  readonly hasUnit: boolean;
  /** What follows the unit, kept as a note: `90% | delle pratiche`. */
  readonly beside: string | null;
  /** `30 min` may be minutes or a minimum. */
  readonly mayBeMinimum: boolean;
  readonly multiplier: number | null;
  /** `mila`, `k`. */
  readonly multiplierWord: string | null;
  /** In what was written: the figure with its sign and unit, and the digits alone. */
  readonly span: Span;
  readonly digits: Span;
  readonly findings: readonly Finding[];
}

/** The only figure of the text, if every piece of the text belongs to it; null when something else is said. */
export function findQuantity(writing: Writing): WrittenQuantity | null {
  const { body } = writing;
  let at = 0;
  const opening = body[0]?.type === 'operator' ? body[0] : null;
  if (opening !== null && opening.word !== null && onlyLate.has(opening.word)) return null;
  if (opening !== null) at++;
  else if (isArticle(body[0])) at++;
  const before = unitBefore(body, at);
  at = before?.next ?? at;
  const signPiece = body[at];
  const sign = signPiece?.type === 'sign' ? signPiece.sign : null;
  const start = before === null ? body[at] : body[before.from];
  if (sign !== null) at++;
  const money = before === null ? unitBefore(body, at) : null;
  at = money?.next ?? at;
  const digits = body[at];
  if (digits?.type !== 'number' || start === undefined) return null;
  at++;
  const factor = multiplierAt(body, at);
  const multiplied = factor === null ? digits : (body[at] ?? digits);
  if (factor !== null) at++;
  const joint = body[at];
  // `2 milioni di euro`
  if (factor !== null && joint?.type === 'word' && joint.word === 'di' && at + 1 < body.length) at++;
  const tail = readTail(writing, at, multiplied, before ?? money);
  if (tail === null || (tail.operator !== null && opening !== null)) return null;
  return {
    operator: opening?.operator ?? tail.operator,
    sign,
    number: readWrittenNumber(digits.raw),
    isPlain: /^\d+$/.test(digits.raw),
    unit: tail.unit,
    hasUnit: tail.hasUnit,
    beside: tail.beside,
    mayBeMinimum: tail.mayBeMinimum && opening === null && tail.operator === null,
    multiplier: factor,
    multiplierWord: factor !== null && multiplied.type === 'word' ? bareWord(multiplied.word) : null,
    span: spanOf(writing, start, tail.last),
    digits: spanOf(writing, digits, multiplied),
    findings: tail.findings,
  };
}

interface UnitBefore {
  readonly unit: string | null;
  readonly from: number;
  readonly next: number;
}

/** `€ 30,50`, `n. 5`, `euro 200`. */
function unitBefore(body: readonly Piece[], at: number): UnitBefore | null {
  const piece = body[at];
  if (piece?.type === 'symbol' && piece.symbol === '€') return { unit: '€', from: at, next: at + 1 };
  const unit = piece?.type === 'word' ? unitPhrases.get(bareWord(piece.word)) : undefined;
  // `il giorno 10` is a date
  const isDay = piece?.type === 'word' && piece.word === 'giorno';
  return unit === '€' || (unit === 'gg' && !isDay) || unit === null ? { unit, from: at, next: at + 1 } : null;
}

function multiplierAt(body: readonly Piece[], at: number): number | null {
  const piece = body[at];
  return piece?.type === 'word' ? (multipliers.get(bareWord(piece.word)) ?? null) : null;
}

interface Tail {
  readonly operator: Operator | null;
  readonly unit: string | null;
  readonly hasUnit: boolean;
  readonly beside: string | null;
  readonly mayBeMinimum: boolean;
  readonly last: Span;
  readonly findings: readonly Finding[];
}

/** Unit, noun, an operator that came late (`50 circa`, `10 gg max`): what follows the digits, to the end. */
function readTail(writing: Writing, from: number, digits: Piece, before: UnitBefore | null): Tail | null {
  const { body } = writing;
  const findings: Finding[] = [];
  let { unit, hasUnit } =
    before === null ? { unit: null as string | null, hasUnit: false } : { unit: before.unit, hasUnit: true };
  let operator: Operator | null = null;
  let beside: string | null = null;
  let mayBeMinimum = false;
  let last: Piece = digits;
  let at = from;
  while (at < body.length) {
    const piece = body[at];
    if (piece === undefined) break;
    if (piece.type === 'operator') {
      if (operator !== null || !isSuffix(piece)) return null;
      operator = piece.operator;
      at++;
      continue;
    }
    // `50+`
    if (piece.type === 'sign' && piece.sign === '+' && at === body.length - 1 && body[at - 1]?.end === piece.start) {
      if (operator !== null) return null;
      operator = '>=';
      at++;
      continue;
    }
    const named = beside === null ? unitAt(body, at) : null;
    if (named !== null) {
      last = body[at + named.length - 1] ?? last;
      const repeats = hasUnit && named.unit === unit;
      // a count of a unit, `n. 5 gg`, takes the unit
      if (hasUnit && !repeats && unit !== null) return null;
      if ((repeats && unit !== null) || (piece.type === 'symbol' && piece.doubled))
        findings.push(found('TGT-073', {}, writing.written, spanOf(writing, piece)));
      if (piece.type === 'word' && bareWord(piece.word) === 'min' && named.length === 1) {
        if (hasUnit) {
          operator = '>=';
          at++;
          continue;
        }
        mayBeMinimum = true;
      }
      unit = named.unit;
      hasUnit = true;
      at += named.length;
      continue;
    }
    if (isMinuteMark(writing, body, at)) {
      if (hasUnit) return null;
      unit = 'minuti';
      hasUnit = true;
      last = piece;
      at++;
      continue;
    }
    const per = hasUnit && beside === null ? perAt(body, at, unit) : null;
    if (per !== null) {
      beside = written(writing, piece, per);
      at += 2;
      continue;
    }
    const noun: Noun | null = piece.type === 'word' && beside === null ? nounAt(writing, at, digits) : null;
    if (noun === null) return null;
    if (unit === null && noun.unit !== null) {
      unit = noun.unit;
      hasUnit = true;
      last = noun.last;
      beside = noun.beside;
    } else beside = noun.all;
    at = noun.next;
  }
  return { operator, unit, hasUnit, beside, mayBeMinimum, last, findings };
}

/** `90'`, at the end and with no other quotation mark. */
function isMinuteMark({ folded }: Writing, body: readonly Piece[], at: number): boolean {
  const piece = body[at];
  const isMark = piece?.type === 'mark' && piece.mark === "'" && at === body.length - 1;
  return isMark && body[at - 1]?.type === 'number' && body[at - 1]?.end === piece.start && !/'.*'/s.test(folded.text);
}

/** `5 €/mq`, `10 gg/pratica`, `250.000 €/anno`: what the figure is for each of. */
function perAt(body: readonly Piece[], at: number, unit: string | null): Piece | null {
  const [slash, each] = body.slice(at, at + 2);
  if (slash?.type !== 'mark' || slash.mark !== '/' || each?.type !== 'word' || unit === '%' || unit === null)
    return null;
  const word = bareWord(each.word);
  return (unit === '€' && word === 'anno') || !(changesMeaning(word) || unitPhrases.has(word)) ? each : null;
}

const onlyLate: ReadonlySet<string> = new Set([...lateOperators['>='], ...lateOperators['<=']]);

const suffixes: ReadonlySet<string> = new Set([
  ...onlyLate,
  ...['max', 'massimo', 'al massimo', 'minimo', 'come minimo', 'almeno', 'at least', 'at most'],
  ...operatorPhrases['~'],
]);

function isSuffix({ word }: PieceOf<'operator'>): boolean {
  return word !== null && suffixes.has(word);
}

function unitAt(body: readonly Piece[], at: number): { unit: string | null; length: number } | null {
  const piece = body[at];
  if (piece?.type === 'symbol') return { unit: piece.symbol, length: 1 };
  if (piece?.type !== 'word') return null;
  const one = bareWord(piece.word);
  const next = body[at + 1];
  const two = next?.type === 'word' ? unitPhrases.get(`${one} ${bareWord(next.word)}`) : undefined;
  if (two !== undefined) return { unit: two, length: 2 };
  const unit = unitPhrases.get(one);
  return unit === undefined ? null : { unit, length: 1 };
}

/** Words that no text ends with. */
const danglers: ReadonlySet<string> = new Set([
  'e',
  'ed',
  'o',
  'a',
  'ad',
  'di',
  'da',
  'con',
  'per',
  'su',
  'tra',
  'fra',
  'ma',
  'del',
  'al',
  'nel',
]);

interface Noun {
  readonly unit: string | null;
  readonly beside: string | null;
  readonly all: string;
  readonly last: Piece;
  readonly next: number;
}

/** Words to the end of the text or to a late operator, none of which changes what the figure means. */
function nounAt(writing: Writing, from: number, digits: Span): Noun | null {
  const { body } = writing;
  const words: PieceOf<'word'>[] = [];
  for (let at = from; at < body.length; at++) {
    const piece = body[at];
    if (piece?.type === 'operator' && isSuffix(piece)) break;
    if (piece?.type !== 'word') return null;
    // `80% di giudizi buoni` says what is counted, `80% buono` how good it is
    const isSaid = words.some(({ word }) => prepositions.has(word)) && levelWords.has(bareWord(piece.word));
    // `30 gg dall'istanza` begins to count there
    const isFrom = ['dal', "dall'"].includes(piece.word) && body[at + 1]?.type === 'word';
    if (!isSaid && !isFrom && changesMeaning(bareWord(piece.word))) return null;
    words.push(piece);
  }
  const [first] = words;
  const final = words[words.length - 1];
  // glued to the digits, as in `0ff`, only a known unit is safe
  if (first === undefined || final === undefined || first.start === digits.end) return null;
  // `30 dalla richiesta`: surely days, but nobody says so
  if (fromWords.has(first.word) && body[from - 1]?.type === 'number') return null;
  // `5 e`: whatever it was joined to is missing
  if (danglers.has(final.word)) return null;
  const split = words.findIndex(({ word }) => prepositions.has(word));
  const noun = split === -1 ? words : words.slice(0, split);
  const said = split === -1 ? [] : words.slice(split);
  const lastOfNoun = noun[noun.length - 1];
  const saidFirst = said[0];
  return {
    unit: lastOfNoun === undefined ? null : written(writing, first, lastOfNoun),
    beside: saidFirst === undefined ? null : written(writing, saidFirst, final),
    all: written(writing, first, final),
    last: lastOfNoun ?? final,
    next: from + words.length,
  };
}

function written(writing: Writing, first: Span, last: Span): string {
  return textOf(writing, spanOf(writing, first, last)).replace(/\s+/g, ' ');
}
