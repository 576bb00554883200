import type { Piece } from './pieces';
import { fractionWords, numberWords, oneWords } from './vocabulary/numberWords';
import { frequencyWords } from './vocabulary/otherKinds';
import { multipliers, timeUnits, unitPhrases } from './vocabulary/units';
import { bareWord } from './wordOperators';

/** Before a figure, whatever stands before these. */
const openings: ReadonlySet<string> = new Set(['tra', 'fra', 'da', 'dal', "dall'", 'ogni', 'i', 'le']);
/** Between two figures. */
const joints: ReadonlySet<string> = new Set([
  'e',
  'ed',
  'a',
  'ad',
  'al',
  'su',
  'dei',
  'delle',
  'o',
  'oppure',
  'ovvero',
]);

/** Numbers in words become figures where a figure stands: `almeno due`, `tra tre e cinque`, never in running prose. */
export function readNumberWords(body: readonly Piece[]): Piece[] {
  if (!body.some((piece) => piece.type === 'word' && valueOf(piece.word) !== null)) return [...body];
  const figured: Piece[] = [];
  let hasFigure = false;
  for (const [index, piece] of body.entries()) {
    const value = piece.type === 'word' && isAtFigure(body, index, hasFigure) ? valueOf(piece.word) : null;
    if (value !== null && (value !== 1 || isCounted(body, index))) {
      const { start, end, lineBreakBefore } = piece;
      figured.push({ type: 'number', raw: String(value), start, end, lineBreakBefore });
    } else figured.push(piece);
    hasFigure ||= figured[index]?.type === 'number';
  }
  return figured;
}

function valueOf(word: string): number | null {
  return oneWords.has(word) ? 1 : (numberWords.get(bareWord(word)) ?? null);
}

function isAtFigure(body: readonly Piece[], index: number, hasFigure: boolean): boolean {
  const before = body[index - 1];
  if (before === undefined || before.type === 'operator') return true;
  if (before.type === 'sign' || (before.type === 'mark' && before.mark === '/')) return hasFigure;
  return before.type === 'word' && (openings.has(before.word) || (hasFigure && joints.has(before.word)));
}

/** `un incontro` may be any deliverable; after an operator, or before a time, a cadence or a fraction, it is one. */
function isCounted(body: readonly Piece[], index: number): boolean {
  if (body[index - 1]?.type === 'operator') return true;
  const next = body[index + 1];
  const word = next?.type === 'word' ? bareWord(next.word) : '';
  return (
    fractionWords.has(word) ||
    multipliers.has(word) ||
    timeUnits.has(unitPhrases.get(word) ?? '') ||
    body.slice(index + 1).some((piece, after) => isCadence(body, piece, index + 1 + after))
  );
}

function isCadence(body: readonly Piece[], piece: Piece, index: number): boolean {
  if (piece.type !== 'word') return false;
  const next = body[index + 1];
  return (
    frequencyWords.has(bareWord(piece.word)) ||
    (piece.word === 'su' && (next?.type !== 'word' || valueOf(next.word) !== null)) ||
    (['al', 'alla', "l'", "all'", 'a', 'per', 'ogni'].includes(piece.word) &&
      next?.type === 'word' &&
      ['mese', 'anno', 'settimana', 'trimestre', 'semestre', 'quadrimestre', 'bimestre'].includes(bareWord(next.word)))
  );
}
