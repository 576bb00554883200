import { found } from '../../findings/found';
import type { Piece } from '../pieces';
import type { TargetKind, UnreadableTarget } from '../target';
import {
  baselineNames,
  changeWords,
  frequencyWords,
  levelWords,
  maintainWords,
  periodWords,
  rangeWords,
} from '../vocabulary/otherKinds';
import { offWords, onWords } from '../vocabulary/switchWords';
import { bareWord } from '../wordOperators';
import { refuse, spanOf, type Writing } from '../writing';

/** Whatever is left: not understood, with the probable kind. */
export function refuseUnknown(writing: Writing): UnreadableTarget {
  const { body, written, folded } = writing;
  const kind =
    (body[0] === undefined
      ? null
      : recogniseKind(body, folded.lower.slice(body[0].start, body[body.length - 1]?.end))) ?? plainKind(writing);
  const first = body[0] ?? { start: 0, end: writing.folded.text.length };
  const span = spanOf(writing, first, body[body.length - 1] ?? first);
  return refuse(writing, kind, kind === null ? 'unmeasurable' : 'malformed', [
    found('TGT-008', { kind }, written, span),
  ]);
}

function plainKind({ body, folded }: Writing): TargetKind | null {
  return body.some(isDate) || looksLikeDate(folded.lower)
    ? 'deadline'
    : body.some((piece) => isNumber(piece) || piece.type === 'operator')
      ? 'threshold'
      : null;
}

/** A day, a month and a year, though not as any date is written: `31/12/017`. */
function looksLikeDate(lower: string): boolean {
  return /\d[/\\]+\d{1,2}[/\\]+\d/.test(lower);
}

/** Each kind by what gives it away, the most telling first. */
function recogniseKind(body: readonly Piece[], lower: string): TargetKind | null {
  const words = body.flatMap((piece) => (piece.type === 'word' ? [bareWord(piece.word)] : []));
  const numbers = body.filter(isNumber).length;
  const dates = body.filter(isDate).length;
  if (dates === 0 && looksLikeDate(lower)) return null;
  const has = (vocabulary: ReadonlySet<string>) => words.some((word) => vocabulary.has(word));
  if (has(maintainWords) || (has(baselineNames) && /\b(?:19|20)\d\d\b/.test(lower))) return 'maintain';
  if (isScale(body)) return 'level';
  if (isSeries(body, numbers, dates)) return 'milestones';
  if (has(onWords) || has(offWords)) return dates + numbers > 0 || body.length > 1 ? 'compound' : null;
  if (numbers > 0 && (dates > 0 || joinsDeadline(body))) return 'compound';
  if (lower.includes('±') || isRange(body, words, numbers)) return 'range';
  if (numbers === 2 && (words.includes('su') || words.includes('sui') || lower.includes('/'))) return 'ratio';
  if (has(frequencyWords) || isRate(body)) return 'frequency';
  if (body.some(({ type }) => type === 'sign') || has(changeWords) || lower.includes('p.p'))
    return numbers > 0 ? 'change' : null;
  if (has(levelWords)) return 'level';
  return null;
}

/** `Buono`, `almeno buono`, `Buono/Ottimo`. */
function isScale(body: readonly Piece[]): boolean {
  return (
    body.some((piece) => piece.type === 'word' && levelWords.has(bareWord(piece.word))) &&
    body.every(
      (piece) =>
        piece.type === 'operator' ||
        piece.type === 'mark' ||
        (piece.type === 'sign' && piece.sign === '-') ||
        (piece.type === 'word' &&
          (levelWords.has(bareWord(piece.word)) || ['o', 'giudizio', 'livello', 'e'].includes(piece.word))),
    )
  );
}

/** `50% 70% 90%`, `2017: 50%; 2018: 70%`, `50% al 30/06 e 100% al 31/12`. */
function isSeries(body: readonly Piece[], numbers: number, dates: number): boolean {
  const percents = body.filter((piece) => piece.type === 'symbol' && piece.symbol === '%').length;
  const hasColon = body.some((piece) => piece.type === 'mark' && piece.mark === ':');
  const hasJoint = body.some(({ type }) => type === 'sign' || type === 'operator');
  if (numbers >= 2 && (hasColon || dates >= 2)) return true;
  if (hasJoint || body.some((piece) => piece.type === 'word' && rangeWords.has(bareWord(piece.word))))
    return numbers >= 4;
  return (percents >= 2 && numbers === percents) || numbers >= 3;
}

/** A figure and `entro` something: both must hold. */
function joinsDeadline(body: readonly Piece[]): boolean {
  return body.some(
    (piece, index) => index > 0 && piece.type === 'operator' && piece.word?.startsWith('entro') === true,
  );
}

function isRange(body: readonly Piece[], words: readonly string[], numbers: number): boolean {
  if (numbers !== 2) return false;
  const operators = body.filter(({ type }) => type === 'operator').length;
  const hasDash = body.some((piece, index) => index > 0 && piece.type === 'sign' && piece.sign === '-');
  const hasDivision = body.some((piece) => piece.type === 'mark' && piece.mark === '÷');
  return operators === 2 || hasDash || hasDivision || words.some((word) => rangeWords.has(word));
}

/** `1 al mese`, `2 per trimestre`, `4/anno`. */
function isRate(body: readonly Piece[]): boolean {
  return body.some((piece, index) => {
    const next = body[index + 1];
    const isPer =
      piece.type === 'word'
        ? ['a', 'al', "all'", 'alla', 'per', "l'", 'il', 'la'].includes(piece.word)
        : isSlash(piece);
    return isPer && index > 0 && next?.type === 'word' && periodWords.has(bareWord(next.word));
  });
}

function isSlash(piece: Piece): boolean {
  return piece.type === 'mark' && piece.mark === '/';
}

function isNumber({ type }: Piece): boolean {
  return type === 'number';
}

function isDate({ type }: Piece): boolean {
  return type === 'date';
}
