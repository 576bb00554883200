import type { Piece } from './pieces';
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

function isColon(piece: Piece | undefined): boolean {
  return piece?.type === 'mark' && piece.mark === ':';
}
