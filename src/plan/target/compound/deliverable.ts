import type { Piece } from '../pieces';
import { numberWords } from '../vocabulary/numberWords';
import { changeWords, frequencyWords, levelWords, maintainWords, meaningfulWords } from '../vocabulary/otherKinds';
import { offWords } from '../vocabulary/switchWords';
import { bareWord } from '../wordOperators';

/** Words that ask for less than something done, or for more than once. */
const notDone: ReadonlySet<string> = new Set([
  ...['nessun', 'nessuna', 'nessuno', "nessun'", 'zero', 'assenza', 'mancata', 'mancato', 'evitare', 'né'],
  ...[
    'tutti',
    'tutte',
    'tutto',
    'tutta',
    'alcuni',
    'alcune',
    'più',
    'molti',
    'quota',
    'percentuale',
    'numero',
    'numeri',
  ],
  ...['rispetto', 'dato', 'valore', 'proroga', 'rinvio'],
]);

/** A thing to be done, in words: `relazione`, `pubblicazione del regolamento`. */
export function isDeliverable(body: readonly Piece[]): boolean {
  return (
    body.length > 0 && body.every((piece) => piece.type === 'word' && !saysMore(bareWord(piece.word))) && hasNoun(body)
  );
}

function hasNoun(body: readonly Piece[]): boolean {
  return body.some((piece) => piece.type === 'word' && bareWord(piece.word).length > 3);
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
