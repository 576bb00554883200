import { findQuantity, type WrittenQuantity } from './findQuantity';
import type { Piece } from './pieces';
import type { Operator } from './target';
import {
  andWords,
  boundPhrases,
  fromWords,
  pathWords,
  rangeOpenings,
  toWords,
  unknownWords,
} from './vocabulary/rangeWords';
import { bareWord } from './wordOperators';
import type { Writing } from './writing';

/** Two figures and how they are held together, found but not judged. */
export interface Bounds {
  /** `between`: tra … e; `dash`: 80-90; `path`: da … a; `operators`: one each; `margin`: 100 ± 5. */
  readonly by: 'between' | 'dash' | 'path' | 'operators' | 'margin';
  readonly first: WrittenQuantity;
  readonly second: WrittenQuantity;
  /** With a word that can only be a path: `passare da 3 a 5`. */
  readonly isSurelyPath: boolean;
  readonly isIncluded: boolean;
  /** Only one of the two has a unit. */
  readonly sharesUnit: boolean;
}

/** The two bounds of a text, if every piece belongs to them. */
export function findBounds(writing: Writing): Bounds | null {
  const { body, isIncluded } = withoutExtremes(writing);
  if (body.filter(({ type }) => type === 'number').length !== 2) return null;
  const plan = planOf(body);
  if (plan === null) return null;
  const first = findQuantity({ ...writing, body: plan.first });
  const second = findQuantity({ ...writing, body: plan.second });
  if (first === null || second === null) return null;
  const sharesUnit = first.hasUnit !== second.hasUnit;
  // `<= 5 ore; >= 2` are two conditions: a semicolon parts too well for a unit to be shared across it
  if (sharesUnit && plan.isParted) return null;
  return {
    by: plan.by,
    first,
    second,
    isSurelyPath: plan.isSurelyPath,
    isIncluded,
    sharesUnit,
  };
}

interface Plan {
  readonly by: Bounds['by'];
  readonly first: readonly Piece[];
  readonly second: readonly Piece[];
  readonly isSurelyPath: boolean;
  /** A semicolon stands between the two. */
  readonly isParted?: boolean;
}

function planOf(body: readonly Piece[]): Plan | null {
  return planAround(body) ?? planWithOperators(body) ?? planMargin(body) ?? planWithWords(body) ?? planDash(body);
}

/** `80 <= x <= 90`: the first operator is read from its other side. */
function planAround(body: readonly Piece[]): Plan | null {
  const lower = body.findIndex((piece, index) => index > 0 && piece.type === 'operator');
  const unknown = body[lower + 1];
  const upper = body[lower + 2];
  const operator = body[lower];
  if (lower === -1 || operator?.type !== 'operator' || upper?.type !== 'operator') return null;
  if (unknown?.type !== 'word' || !unknownWords.has(bareWord(unknown.word))) return null;
  const mirrored = operator.operator === null ? null : mirrors[operator.operator];
  if (mirrored === null || operator.word !== null || upper.word !== null) return null;
  const first = [{ ...operator, operator: mirrored }, ...body.slice(0, lower)];
  return { by: 'operators', first, second: body.slice(lower + 2), isSurelyPath: false };
}

const mirrors: Readonly<Record<Operator, Operator | null>> = {
  '>=': '<=',
  '>': '<',
  '<=': '>=',
  '<': '>',
  '=': null,
  '~': null,
};

/** `>= 80% e <= 90%`. */
function planWithOperators(body: readonly Piece[]): Plan | null {
  if (body[0]?.type !== 'operator') return null;
  const second = body.findIndex((piece, index) => index > 0 && piece.type === 'operator' && opensFigure(body, index));
  if (second === -1) return null;
  const before = body[second - 1];
  const hasJoint =
    before !== undefined &&
    ((before.type === 'word' && (andWords.has(before.word) || before.word === 'ma')) ||
      (before.type === 'sign' && before.sign === '-') ||
      (before.type === 'mark' && ',;&/'.includes(before.mark)));
  const first = body.slice(0, hasJoint ? second - 1 : second);
  const isParted = before?.type === 'mark' && before.mark === ';';
  return { by: 'operators', first, second: body.slice(second), isSurelyPath: false, isParted };
}

function opensFigure(body: readonly Piece[], index: number): boolean {
  const next = body[index + 1];
  return next?.type === 'number' || next?.type === 'sign' || next?.type === 'symbol';
}

/** `100 ± 5`, `100 +/- 5`. */
function planMargin(body: readonly Piece[]): Plan | null {
  for (const [index, piece] of body.entries()) {
    if (index === 0) continue;
    if (piece.type === 'mark' && piece.mark === '±') return marginOf(body.slice(0, index), body.slice(index + 1));
    const [slash, minus] = [body[index + 1], body[index + 2]];
    const isPlusMinus =
      piece.type === 'sign' &&
      piece.sign === '+' &&
      slash?.type === 'mark' &&
      slash.mark === '/' &&
      minus?.type === 'sign';
    if (isPlusMinus) return marginOf(body.slice(0, index), body.slice(index + 3));
  }
  return null;
}

/** `± 5 p.p.` are points, whatever the value is in. */
function marginOf(first: readonly Piece[], second: readonly Piece[]): Plan {
  const [margin, ...words] = second;
  const phrase = words.map((piece) => (piece.type === 'word' ? piece.word.replace(/\./g, '') : '?')).join('');
  const isPoints = ['pp', 'punti', 'puntipercentuali', 'ppercentuali'].includes(phrase);
  return { by: 'margin', first, second: isPoints && margin !== undefined ? [margin] : second, isSurelyPath: false };
}

/** `tra 80 e 90`, `compreso tra 80 e 90`, `da 80 a 90`, `dall'80% al 90%`. */
function planWithWords(body: readonly Piece[]): Plan | null {
  let at = 0;
  let isPath = false;
  let isBetween = false;
  let isSurelyPath = false;
  for (; at < body.length; at++) {
    const piece = body[at];
    if (piece?.type !== 'word' || isPath) break;
    if (pathWords.has(piece.word)) isSurelyPath = true;
    else if (fromWords.has(piece.word)) isPath = true;
    else if (rangeOpenings.has(piece.word)) isBetween ||= ['tra', 'fra'].includes(piece.word);
    else return null;
  }
  if (isSurelyPath && !isPath) return null;
  const opened = body.slice(at);
  if (!isPath && !isBetween) return at > 0 ? planDash(opened) : null;
  const joints = isPath ? toWords : andWords;
  const joint = opened.findIndex((piece) => piece.type === 'word' && joints.has(piece.word));
  if (joint <= 0) return isSurelyPath ? null : planDash(opened);
  return {
    by: isPath ? 'path' : 'between',
    first: opened.slice(0, joint),
    second: opened.slice(joint + 1),
    isSurelyPath,
  };
}

/** `80-90%`, `80% - 90%`, `80÷90`. */
function planDash(body: readonly Piece[]): Plan | null {
  const dash = body.findIndex(
    (piece, index) =>
      index > 0 &&
      ((piece.type === 'sign' && piece.sign === '-') || (piece.type === 'mark' && piece.mark === '÷')) &&
      body.slice(0, index).some(({ type }) => type === 'number'),
  );
  if (dash === -1) return null;
  return { by: 'dash', first: body.slice(0, dash), second: body.slice(dash + 1), isSurelyPath: false };
}

/** `estremi esclusi` after the bounds or in brackets. */
function withoutExtremes({ body, brackets, folded }: Writing): { body: readonly Piece[]; isIncluded: boolean } {
  for (const { inner } of brackets) {
    const isIncluded = boundPhrases.get(folded.lower.slice(inner.start, inner.end).trim());
    if (isIncluded !== undefined) return { body, isIncluded };
  }
  for (let length = 3; length > 0; length--) {
    const tail = body.slice(-length);
    const phrase = tail.map((piece) => (piece.type === 'word' ? bareWord(piece.word) : '')).join(' ');
    const isIncluded = boundPhrases.get(phrase);
    if (isIncluded === undefined || tail.length < length) continue;
    const before = body[body.length - length - 1];
    const kept = body.slice(0, body.length - length);
    // the comma of `90, estremi inclusi` was taken for the number's
    if (before?.type === 'number' && before.raw.endsWith(','))
      return {
        body: [...kept.slice(0, -1), { ...before, raw: before.raw.slice(0, -1), end: before.end - 1 }],
        isIncluded,
      };
    const hasComma = before?.type === 'mark' && before.mark === ',';
    return { body: hasComma ? kept.slice(0, -1) : kept, isIncluded };
  }
  return { body, isIncluded: true };
}
