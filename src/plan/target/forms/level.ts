import { found, rewritten } from '../../findings/found';
import type { Finding } from '../../findings/finding';
import { findLevel } from '../findLevel';
import type { Piece } from '../pieces';
import type { LevelTarget, TargetReading } from '../target';
import { levelJoints, levelOpenings } from '../vocabulary/levelWords';
import { isArticle } from '../wordOperators';
import { read, refuse, spanOf, type Writing } from '../writing';
import { besideOtherKind } from './besideOtherKind';

/** `Buono`, `almeno buono`, `giudizio: ottimo`, `Buono/Ottimo`: a rank on the scale. A bare level is to be reached. */
export function readLevel(writing: Writing): TargetReading | null {
  const wording = findLevels(writing);
  if (wording === null) return null;
  const { written, scale, body } = writing;
  const { operator, levels } = wording;
  const stranger = levels.find(({ rank }) => rank === null);
  // beside a yes/no a good outcome is a deliverable
  if (stranger !== undefined && writing.baseline.kind === 'switch') return null;
  if (stranger !== undefined) {
    const span = spanOf(writing, stranger.first, stranger.last);
    return refuse(writing, 'level', 'malformed', [found('TGT-080', { scale }, written, span)]);
  }
  const ranks = levels.map(({ rank }) => rank ?? 0);
  const path = pathOf(writing, wording, ranks);
  const rank = path ?? Math.min(...ranks);
  const level = scale[rank] ?? '';
  const [first] = body;
  const last = body[body.length - 1];
  if (first === undefined || last === undefined) return null;
  const whole = spanOf(writing, first, last);
  const reached = scale.filter((_, other) => holds(other, operator, rank)).length;
  if (reached === 0 || reached === scale.length) {
    const isPossible = reached > 0;
    return refuse(writing, 'level', 'unmeasurable', [found('TGT-082', { level, isPossible }, written, whole)]);
  }
  const several: Finding[] =
    levels.length === 1
      ? []
      : [
          found(
            'TGT-081',
            { level },
            written,
            whole,
            [...new Set([rank, ...ranks])].map((each) => rewritten(written, whole, `almeno ${scale[each] ?? ''}`)),
          ),
        ];
  return read(writing, { kind: 'level', operator, level }, [...several, ...besideOtherKind(writing, 'level', whole)]);
}

interface Levels {
  readonly operator: LevelTarget['operator'];
  readonly levels: readonly { readonly rank: number | null; readonly first: Piece; readonly last: Piece }[];
  readonly isPath: boolean;
}

/** Every piece belongs: openings, one operator, levels with joints between them. */
function findLevels(writing: Writing): Levels | null {
  const { body, scale } = writing;
  const levels: Levels['levels'][number][] = [];
  let operator: LevelTarget['operator'] | null = null;
  let isPath = false;
  for (let at = 0; at < body.length;) {
    const piece = body[at];
    if (piece === undefined) return null;
    const level = findLevel(body, at, scale);
    if (level !== null) {
      const last = body[at + level.length - 1] ?? piece;
      const before = body[at - 1];
      if (before?.type === 'word' && (before.word === 'non' || findLevel(body, at - 1, scale) !== null)) return null;
      levels.push({ rank: level.rank, first: piece, last });
      at += level.length;
      continue;
    }
    if (piece.type === 'operator') {
      const isLate = levels.length > 0;
      if (operator !== null || piece.operator === null || piece.operator === '~' || (isLate && !isSuffix(piece)))
        return null;
      operator = piece.operator;
    } else if (levels.length === 0) {
      const isOpening =
        piece.type === 'word' &&
        (levelOpenings.has(piece.word) || ['da', 'dal', 'tra', 'fra'].includes(piece.word) || isArticle(piece));
      if (!isOpening && !(piece.type === 'mark' && piece.mark === ':')) return null;
      if (piece.type === 'word' && (piece.word === 'da' || piece.word === 'dal')) isPath = true;
    } else if (!isJoint(piece) || at === body.length - 1) return null;
    at++;
  }
  if (levels.length === 0 || (levels.length > 1 && operator !== null && operator !== '>=')) return null;
  return { operator: operator ?? '>=', levels, isPath };
}

function isSuffix({ word }: Extract<Piece, { type: 'operator' }>): boolean {
  return word !== null && /^(?:[oe]d? |in su|minimo|come minimo|almeno)/.test(word);
}

function isJoint(piece: Piece): boolean {
  if (piece.type === 'word') return levelJoints.has(piece.word);
  return (piece.type === 'sign' && piece.sign === '-') || (piece.type === 'mark' && '/,;'.includes(piece.mark));
}

/** `da discreto a buono` beside «discreto» is a path: buono is to be reached. */
function pathOf({ baseline, scale }: Writing, { isPath, levels }: Levels, ranks: readonly number[]): number | null {
  const [from, to] = ranks;
  if (!isPath || levels.length !== 2 || from === undefined || to === undefined) return null;
  return baseline.kind === 'level' && baseline.value === scale[from] && to > from ? to : null;
}

function holds(rank: number, operator: LevelTarget['operator'], bound: number): boolean {
  switch (operator) {
    case '>=':
      return rank >= bound;
    case '>':
      return rank > bound;
    case '<=':
      return rank <= bound;
    case '<':
      return rank < bound;
    case '=':
      return rank === bound;
  }
}
