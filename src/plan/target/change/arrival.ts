import type { Piece } from '../pieces';
import { fromWords, toWords } from '../vocabulary/rangeWords';

/** `da 340 a 380`: the pieces of where it arrives; null when no path is said. */
export function arrivalOf(body: readonly Piece[]): readonly Piece[] | null {
  const [first] = body;
  if (first?.type !== 'word' || !fromWords.has(first.word)) return null;
  const to = body.findIndex((piece, at) => at > 1 && piece.type === 'word' && toWords.has(piece.word));
  return to === -1 || body[1]?.type !== 'number' ? null : body.slice(to + 1);
}
