import type { Piece } from './pieces';
import { measureFillers, measureNames } from './vocabulary/measureNames';
import { bareWord } from './wordOperators';

/** Labels that people put before the target itself; the first ones need their colon, or they could mean something. */
const labels: ReadonlySet<string> = new Set(['target', 'valore', 'obiettivo', 'atteso', 'risultato', 'valori', 'data']);
const surelyLabels: ReadonlySet<string> = new Set(['scadenza', 'termine']);

/** `Target: 90%` and `scadenza 31/12/2017` without their label. */
export function withoutLabel(body: readonly Piece[]): readonly Piece[] {
  const [first, second, third] = body;
  if (first?.type !== 'word') return body;
  const word = bareWord(first.word);
  if (isColon(second) && (labels.has(word) || surelyLabels.has(word))) return body.slice(2);
  if (isColon(third) && labels.has(word) && second?.type === 'word' && labels.has(second.word)) return body.slice(3);
  return surelyLabels.has(word) && (second?.type === 'date' || second?.type === 'operator') ? body.slice(1) : body;
}

/** How many pieces name what is measured before the operator of a figure: `punteggio >= 4,2`, `un valore non inferiore al 95%`. */
export function measureNameOf(body: readonly Piece[]): number {
  const at = body.findIndex(({ type }) => type !== 'word');
  const operator = body[at];
  const next = body[at + 1];
  if (at < 1 || operator?.type !== 'operator' || operator.operator === null) return 0;
  if (next?.type !== 'number' && next?.type !== 'symbol') return 0;
  const words = body.slice(0, at).flatMap((piece) => (piece.type === 'word' ? [bareWord(piece.word)] : []));
  const isNamed = words.some((word) => measureNames.has(word));
  return isNamed && words.every((word) => measureNames.has(word) || measureFillers.has(word)) ? at : 0;
}

function isColon(piece: Piece | undefined): boolean {
  return piece?.type === 'mark' && piece.mark === ':';
}
