import type { Finding, Span } from '../findings/finding';
import { found } from '../findings/found';
import type { Piece } from './pieces';
import { previousWords, referenceFillers, referenceNames } from './vocabulary/baselineReferences';
import { bareWord } from './wordOperators';
import { spanOf, type Writing } from './writing';

/** The baseline named in words: `dato 2015`, `l'anno precedente`, `valore di partenza`. */
export interface BaselineReference extends Span {
  readonly year: number | null;
  readonly isPrevious: boolean;
  /** False for a bare year. */
  readonly isNamed: boolean;
}

/** Words that name the baseline and nothing else, from a piece to the end. */
export function findReference(body: readonly Piece[], from: number): BaselineReference | null {
  let year: number | null = null;
  let isPrevious = false;
  let isNamed = false;
  for (const piece of body.slice(from)) {
    if (piece.type === 'number') {
      if (year !== null || !/^(?:19|20)\d\d$/.test(piece.raw)) return null;
      year = Number(piece.raw);
      continue;
    }
    if (piece.type !== 'word') return null;
    const word = bareWord(piece.word);
    if (previousWords.has(word)) isPrevious = true;
    else if (referenceNames.has(word)) isNamed = true;
    else if (!referenceFillers.has(word)) return null;
  }
  const first = body[from];
  const last = body[body.length - 1];
  if (first === undefined || last === undefined || (!isNamed && !isPrevious && year === null)) return null;
  return { year, isPrevious, isNamed, start: first.start, end: last.end };
}

/** The stated baseline always counts: where the words may mean another year, that is said. */
export function referenceFindings(writing: Writing, reference: BaselineReference | null): Finding[] {
  if (reference === null) return [];
  const { written } = writing;
  const span = spanOf(writing, reference);
  const baseline = writing.baseline.written;
  if (reference.isPrevious || (reference.year !== null && reference.year >= writing.year))
    return [found('TGT-107', { baseline }, written, span)];
  return reference.year === null ? [] : [found('TGT-108', { baseline, year: reference.year }, written, span)];
}
