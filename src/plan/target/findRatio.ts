import { changesMeaning } from './changesMeaning';
import { findQuantity, type WrittenQuantity } from './findQuantity';
import type { Piece } from './pieces';
import { fractionWords } from './vocabulary/numberWords';
import { levelWords } from './vocabulary/otherKinds';
import { bareWord } from './wordOperators';
import { spanOf, textOf, type Writing } from './writing';

/** A part and its whole, found but not judged. */
export interface WrittenRatio {
  /** `slash` may be a date, or one figure or the other. */
  readonly by: 'words' | 'slash';
  readonly part: WrittenQuantity;
  readonly whole: WrittenQuantity;
}

const outOf: ReadonlySet<string> = new Set(['su', 'sui', 'sul', 'sulle', 'sugli', 'dei', 'delle', 'degli', 'di', 'of']);
/** Between «su» and the whole: `su un totale di 100`. */
const wholeOpenings: ReadonlySet<string> = new Set([
  'un',
  'totale',
  'complessivo',
  'di',
  'i',
  'le',
  'gli',
  'complessive',
]);
const times: ReadonlySet<string> = new Set(['volta', 'volte', 'out', 'casi']);

/** `4 su 5`, `80 pratiche su 100`, `4 delle 5 pratiche`, `4/5`; every piece belongs to it. */
export function findRatio(writing: Writing): WrittenRatio | null {
  const { body } = writing;
  if (body.filter(({ type }) => type === 'number').length !== 2) return null;
  const joint = body.findIndex((piece, index) => index > 0 && isJoint(body, piece, index));
  const piece = body[joint];
  if (piece === undefined) return null;
  let left = body.slice(0, joint);
  const last = left[left.length - 1];
  if (last?.type === 'word' && times.has(last.word)) left = left.slice(0, -1);
  let right = body.slice(joint + 1);
  while (right[0]?.type === 'word' && wholeOpenings.has(right[0].word)) right = right.slice(1);
  if (right[0]?.type !== 'number') return null;
  const part = findQuantity({ ...writing, body: left });
  const whole = findQuantity({ ...writing, body: right });
  if (part === null || whole === null || whole.operator !== null || whole.sign !== null) return null;
  return { by: piece.type === 'mark' ? 'slash' : 'words', part, whole };
}

/** `due terzi delle pratiche`: a fraction in words. */
export function findFraction(writing: Writing): { part: WrittenQuantity; whole: number; note: string | null } | null {
  const { body } = writing;
  const at = body.findIndex((piece) => piece.type === 'word' && fractionWords.has(bareWord(piece.word)));
  const named = body[at];
  if (named?.type !== 'word' || at === 0) return null;
  const rest = body.slice(at + 1);
  const [first] = rest;
  const last = rest[rest.length - 1];
  if (rest.some(({ type }) => type !== 'word')) return null;
  if (first !== undefined && !(first.type === 'word' && ofWords.test(first.word))) return null;
  if (rest.length === 1 || rest.some((piece) => piece.type === 'word' && spoils(piece.word))) return null;
  const part = findQuantity({ ...writing, body: body.slice(0, at) });
  const whole = fractionWords.get(bareWord(named.word));
  if (part === null || whole === undefined || part.hasUnit) return null;
  const note = first === undefined || last === undefined ? null : textOf(writing, spanOf(writing, first, last));
  return { part, whole, note };
}

const ofWords = /^(?:d[ei]|d'$)/;

function spoils(word: string): boolean {
  return changesMeaning(bareWord(word)) && !levelWords.has(bareWord(word));
}

function isJoint(body: readonly Piece[], piece: Piece, index: number): boolean {
  if (piece.type === 'mark') return piece.mark === '/' && body[index - 1]?.type === 'number';
  if (piece.type !== 'word' || !outOf.has(piece.word)) return false;
  const isSu = piece.word.startsWith('su');
  return isSu || body[index + 1]?.type === 'number';
}
