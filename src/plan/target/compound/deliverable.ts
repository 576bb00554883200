import type { Piece } from '../pieces';
import { deliverableNouns, notDone } from '../vocabulary/deliverables';
import { numberWords } from '../vocabulary/numberWords';
import { changeWords, frequencyWords, levelWords, maintainWords, meaningfulWords } from '../vocabulary/otherKinds';
import { offWords } from '../vocabulary/switchWords';
import { bareWord } from '../wordOperators';

/** A thing to be done, in words: `relazione`, `pubblicazione del regolamento`. */
export function isDeliverable(body: readonly Piece[]): boolean {
  return (
    body.length > 0 &&
    body.every((piece) => piece.type === 'word' && !saysMore(bareWord(piece.word))) &&
    namesDeliverable(body)
  );
}

/** Any word would do otherwise: an office, a person, a delay. */
function namesDeliverable(body: readonly Piece[]): boolean {
  return (
    !body.some((piece, index) => isWord(piece, 'in') && isWord(body[index + 1], 'corso')) &&
    body.some((piece) => piece.type === 'word' && deliverableNouns.has(bareWord(piece.word)))
  );
}

function isWord(piece: Piece | undefined, word: string): boolean {
  return piece?.type === 'word' && piece.word === word;
}

function saysMore(word: string): boolean {
  return (
    notDone.has(word) ||
    offWords.has(word) ||
    numberWords.has(word) ||
    levelWords.has(word) ||
    maintainWords.has(word) ||
    changeWords.has(word) ||
    frequencyWords.has(word) ||
    meaningfulWords.has(word)
  );
}
