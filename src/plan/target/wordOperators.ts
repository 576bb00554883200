import type { Piece } from './pieces';
import type { Operator } from './target';
import { articles, lateOperators, operatorPhrases } from './vocabulary/operatorPhrases';

/** Operators in words become operators: `non inferiore al`, `entro il`. Articles after any operator are taken with it. */
export function joinWordOperators(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const phrase = piece.type === 'word' ? phraseAt(pieces, at) : null;
    if (phrase === null && piece.type !== 'operator') {
      joined.push(piece);
      at++;
      continue;
    }
    let after = at + (phrase?.length ?? 1);
    if (isArticle(pieces[after])) after++;
    const end = pieces[after - 1]?.end ?? piece.end;
    const { start, lineBreakBefore } = piece;
    if (phrase !== null)
      joined.push({ type: 'operator', operator: phrase.operator, word: phrase.text, start, end, lineBreakBefore });
    else joined.push({ ...piece, end });
    at = after;
  }
  return joined;
}

export function isArticle(piece: Piece | undefined): boolean {
  return piece?.type === 'word' && articles.has(piece.word);
}

/** The word without the stop of an abbreviation: `max.` is `max`. */
export function bareWord(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

interface Phrase {
  readonly text: string;
  readonly words: readonly string[];
  readonly length: number;
  readonly operator: Operator;
}

const operators = ['>=', '>', '<=', '<', '=', '~'] as const;

const phrasesByFirstWord: ReadonlyMap<string, readonly Phrase[]> = groupByFirstWord();

function groupByFirstWord(): Map<string, Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const operator of operators)
    for (const text of [...operatorPhrases[operator], ...lateOf(operator)]) {
      const words = text.split(' ');
      const group = groups.get(words[0] ?? '') ?? [];
      group.push({ text, words, length: words.length, operator });
      group.sort((one, other) => other.length - one.length);
      groups.set(words[0] ?? '', group);
    }
  return groups;
}

function lateOf(operator: Operator): readonly string[] {
  return operator === '>=' || operator === '<=' ? lateOperators[operator] : [];
}

function phraseAt(pieces: readonly Piece[], at: number): Phrase | null {
  const first = wordAt(pieces, at);
  const phrases = first === null ? undefined : phrasesByFirstWord.get(first);
  const phrase = phrases?.find(({ words }) => words.every((word, index) => wordAt(pieces, at + index) === word));
  if (phrase === undefined) return null;
  // after a figure `min` may be minutes: whoever knows the row decides
  return phrase.text === 'min' && !opensFigure(pieces[at + 1]) ? null : phrase;
}

function opensFigure(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    (piece.type === 'number' || piece.type === 'sign' || piece.type === 'symbol' || piece.type === 'date')
  );
}

function wordAt(pieces: readonly Piece[], at: number): string | null {
  const piece = pieces[at];
  return piece?.type === 'word' ? bareWord(piece.word) : null;
}
