import type { Piece } from './pieces';
import type { Operator } from './target';
import { articles, lateOperators, operatorPhrases } from './vocabulary/operatorPhrases';

/** Operators in words become operators: `non inferiore al`, `entro il`. Articles after any operator are taken with it. */
export function joinWordOperators(written: readonly Piece[]): Piece[] {
  const pieces = joinMoreThan(joinDenied(joinSplitSigns(withoutExtremeWords(withoutSlashes(written)))));
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

const comparing: ReadonlySet<string> = new Set([...['maggiore', 'minore', 'superiore', 'inferiore', 'uguale', 'pari']]);

/** `maggiore/uguale a`. */
function withoutSlashes(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(
    (piece, index) =>
      piece.type !== 'mark' ||
      piece.mark !== '/' ||
      !comparing.has(wordAt(pieces, index - 1) ?? '') ||
      !comparing.has(wordAt(pieces, index + 1) ?? ''),
  );
}

/** `> o = 5`. */
function joinSplitSigns(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ type }) => type === 'operator');
  const [sign, or, equal] = pieces.slice(at, at + 3);
  if (at === -1 || sign?.type !== 'operator' || equal?.type !== 'operator' || equal.operator !== '=') return pieces;
  if (or?.type !== 'word' || or.word !== 'o' || (sign.operator !== '>' && sign.operator !== '<')) return pieces;
  const joined: Piece = { ...sign, operator: sign.operator === '>' ? '>=' : '<=', end: equal.end };
  return [...pieces.slice(0, at), joined, ...pieces.slice(at + 3)];
}

/** `non > 5%` is at most. */
function joinDenied(pieces: readonly Piece[]): readonly Piece[] {
  const [no, sign] = pieces;
  if (no?.type !== 'word' || !['no', 'non'].includes(no.word) || sign?.type !== 'operator') return pieces;
  if (sign.operator !== '>' && sign.operator !== '<') return pieces;
  const { start, lineBreakBefore } = no;
  return [{ ...sign, operator: sign.operator === '>' ? '<=' : '>=', start, lineBreakBefore }, ...pieces.slice(2)];
}

/** `+ di 100`, `- di 5`. */
function joinMoreThan(pieces: readonly Piece[]): readonly Piece[] {
  const [sign, of, figure] = pieces;
  if (sign?.type !== 'sign' || of?.type !== 'word' || of.word !== 'di' || figure?.type !== 'number') return pieces;
  const { start, lineBreakBefore } = sign;
  const [operator, word] = sign.sign === '+' ? (['>', 'più di'] as const) : (['<', 'meno di'] as const);
  return [{ type: 'operator', operator, word, start, end: of.end, lineBreakBefore }, ...pieces.slice(2)];
}

/** `tra un minimo di 3 e un massimo di 5` is `tra 3 e 5`. */
function withoutExtremeWords(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some((piece) => piece.type === 'word' && piece.word === 'minimo')) return pieces;
  const isExtreme = (at: number, opening: readonly string[], extreme: string) =>
    opening.includes(wordAt(pieces, at - 1) ?? '') &&
    wordAt(pieces, at) === 'un' &&
    wordAt(pieces, at + 1) === extreme &&
    wordAt(pieces, at + 2) === 'di';
  const low = pieces.findIndex((_, at) => isExtreme(at, ['tra', 'fra', 'da'], 'minimo'));
  const high = pieces.findIndex((_, at) => isExtreme(at, ['e', 'ed', 'a', 'ad'], 'massimo'));
  if (low === -1 || high < low) return pieces;
  return pieces.filter((_, at) => !(at >= low && at < low + 3) && !(at >= high && at < high + 3));
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
