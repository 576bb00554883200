import type { Piece } from './pieces';
import { otherJudgements } from './vocabulary/levelWords';
import { levelWords } from './vocabulary/otherKinds';
import { bareWord } from './wordOperators';

/** A level named by one or more pieces; `rank` is null for a judgement that is not on the scale. */
export interface FoundLevel {
  readonly rank: number | null;
  readonly length: number;
}

/** The level that begins at a piece, in any gender and number: `ottimi` is on the scale if `ottimo` is. */
export function findLevel(body: readonly Piece[], at: number, scale: readonly string[]): FoundLevel | null {
  let best: FoundLevel | null = null;
  for (const [rank, level] of scale.entries()) {
    const words = level.split(' ');
    if (words.length <= (best?.length ?? 0)) continue;
    if (words.every((word, index) => isForm(wordAt(body, at + index), word))) best = { rank, length: words.length };
  }
  const word = wordAt(body, at);
  if (best !== null || word === null) return best;
  return otherJudgements.has(word) || levelWords.has(word) ? { rank: null, length: 1 } : null;
}

/** The level a whole phrase names, as the scale has it. */
export function levelOf(phrase: string, scale: readonly string[]): string | null {
  return scale.find((level) => isForm(phrase, level)) ?? null;
}

/** `buono, buona, buoni, buone, buon`; `sufficiente, sufficienti`. */
function isForm(word: string | null, level: string): boolean {
  if (word === null) return false;
  if (word === level) return true;
  const stem = level.slice(0, -1);
  if (level.endsWith('o')) return word === `${stem}a` || word === `${stem}i` || word === `${stem}e`;
  return level.endsWith('e') && word === `${stem}i`;
}

function wordAt(body: readonly Piece[], at: number): string | null {
  const piece = body[at];
  return piece?.type === 'word' ? bareWord(piece.word) : null;
}
