import { changesMeaning } from '../changesMeaning';
import { findQuantity, type WrittenQuantity } from '../findQuantity';
import { findReference, type BaselineReference } from '../baselineReference';
import type { Piece, PieceOf } from '../pieces';
import { arrivals, comparisons, limits, moreOrLess, variations } from '../vocabulary/variations';
import { bareWord, isArticle } from '../wordOperators';
import { spanOf, textOf, type Writing } from '../writing';

/** A change with all that stands around it, found but not judged. */
export interface WrittenChange {
  readonly quantity: WrittenQuantity;
  /** Null when nothing says which way; 0 when two words point both ways. */
  readonly way: 1 | -1 | 0 | null;
  readonly isPoints: boolean;
  /** True when an operator speaks of how much (`riduzione di almeno il 5%`), not of the signed figure (`<= -5%`). */
  readonly isSized: boolean;
  /** What it is compared with, when that is said. */
  readonly reference: BaselineReference | null;
  readonly beside: string | null;
}

/** A change said in words, in points or by comparison. A bare sign is found with the figure it stands before. */
export function findChange(writing: Writing): WrittenChange | null {
  const { body } = writing;
  if (!body.some(({ type }) => type === 'word')) return null;
  const compared = findComparison(body);
  const whole = compared === null ? body : body.slice(0, compared.from);
  const suffix = suffixOf(whole);
  const unsuffixed = suffix === null ? whole : whole.slice(0, -2);
  const head = findHead(unsuffixed);
  if (head === 'garbled') return null;
  const points = withoutPoints(head?.figure ?? unsuffixed);
  if (compared === null && suffix === null && head === null && points === null) return null;
  const quantity = findQuantity({ ...writing, body: points?.pieces ?? head?.figure ?? unsuffixed });
  if (quantity === null || (points !== null && quantity.hasUnit && quantity.unit !== '%')) return null;
  const way = agree([head?.way ?? null, suffix, signOf(quantity)]);
  // `20 punti` alone is a score
  if (points?.isScore === true && way === null) return null;
  const about =
    head === null || head.about === null ? null : textOf(writing, spanOf(writing, head.about.from, head.about.to));
  const comparison = compared === null ? null : textOf(writing, spanOf(writing, compared.opening, compared.reference));
  return {
    quantity,
    way,
    isPoints: points !== null,
    isSized: head !== null || suffix !== null,
    reference: compared?.reference ?? null,
    beside: joined([about, quantity.beside, comparison]),
  };
}

/** `riduzione del -5%` is a fall said twice. */
function signOf({ sign }: WrittenQuantity): 1 | -1 | null {
  if (sign === null) return null;
  return sign === '-' ? -1 : 1;
}

function agree(ways: readonly (1 | -1 | null)[]): 1 | -1 | 0 | null {
  const said = new Set(ways.filter((way) => way !== null));
  if (said.size > 1) return 0;
  return [...said][0] ?? null;
}

function joined(texts: readonly (string | null)[]): string | null {
  const said = texts.filter((text) => text !== null && text !== '');
  return said.length === 0 ? null : said.join('; ').replace(/\s+/g, ' ');
}

interface Comparison {
  readonly from: number;
  readonly opening: Piece;
  readonly reference: BaselineReference;
}

function findComparison(body: readonly Piece[]): Comparison | null {
  const from = body.findIndex((piece) => piece.type === 'word' && comparisons.has(bareWord(piece.word)));
  const opening = body[from];
  if (opening === undefined || from === 0) return null;
  const reference = findReference(body, from + 1);
  return reference === null ? null : { from, opening, reference };
}

/** `in più`, `in meno`, at the end. */
function suffixOf(body: readonly Piece[]): 1 | -1 | null {
  const [before, last] = body.slice(-2);
  if (before?.type !== 'word' || last?.type !== 'word' || body.length < 3) return null;
  return before.word === 'in' || before.word === 'di' ? (moreOrLess.get(last.word) ?? null) : null;
}

interface Head {
  readonly way: 1 | -1 | null;
  /** The operator, wherever it stood, and the figure with what follows. */
  readonly figure: readonly Piece[];
  /** What changes: `riduzione | dei tempi | del 5%`. */
  readonly about: { readonly from: Piece; readonly to: Piece } | null;
}

/** `riduzione del`, `almeno un aumento di`, `incremento dei posti non inferiore al`. */
function findHead(body: readonly Piece[]): Head | 'garbled' | null {
  const opening = body[0]?.type === 'operator' ? body[0] : null;
  let at = opening === null ? 0 : 1;
  if (isIndefinite(body[at])) at++;
  const noun = body[at];
  const way = noun?.type === 'word' ? variations.get(bareWord(noun.word)) : undefined;
  if (noun === undefined || way === undefined) return null;
  const words: PieceOf<'word'>[] = [];
  let operator = opening;
  for (at++; at < body.length; at++) {
    const piece = body[at];
    if (piece?.type === 'word' && !startsFigure(body, at)) {
      if (operator !== opening || limits.has(piece.word) || changesMeaning(bareWord(piece.word))) return 'garbled';
      words.push(piece);
    } else if (piece?.type === 'operator' && operator === null) operator = piece;
    else if (piece?.type !== 'mark' || piece.mark !== ':') break;
  }
  const last = words[words.length - 1];
  if (last !== undefined && operator === opening && arrivals.has(last.word)) return 'garbled';
  const said = isArticle(last) ? words.slice(0, -1) : words;
  const [from] = said;
  const to = said[said.length - 1];
  return {
    way,
    figure: [...(operator === null ? [] : [operator]), ...body.slice(at)],
    about: from === undefined || to === undefined ? null : { from, to },
  };
}

function isIndefinite(piece: Piece | undefined): boolean {
  // after an operator it has become the number one
  if (piece?.type === 'number') return piece.raw === '1' && piece.end - piece.start > 1;
  return piece?.type === 'word' && (piece.word === 'un' || piece.word === 'una' || piece.word === "un'");
}

/** `n. 5`, `euro 200`: the unit before the digits belongs to the figure. */
function startsFigure(body: readonly Piece[], at: number): boolean {
  const piece = body[at];
  return (
    piece?.type === 'word' &&
    body[at + 1]?.type === 'number' &&
    ['n', 'n°', 'nr', 'euro', 'eur'].includes(bareWord(piece.word))
  );
}

interface Points {
  readonly pieces: readonly Piece[];
  /** `punti` alone, which may be those of a score. */
  readonly isScore: boolean;
}

/** The pieces without `p.p.` or `punti percentuali` after the number; null when there is none. */
function withoutPoints(body: readonly Piece[]): Points | null {
  const number = body.findIndex(({ type }) => type === 'number');
  const word = (at: number) => {
    const piece = body[at];
    return piece?.type === 'word' ? bareWord(piece.word) : null;
  };
  const at = number + 1;
  if (number === -1) return null;
  const without = (length: number, isScore: boolean): Points => ({
    pieces: [...body.slice(0, at), ...body.slice(at + length)],
    isScore,
  });
  if (word(at) === 'pp') return without(1, false);
  if (word(at) === 'p' && word(at + 1) === 'p') return without(2, false);
  if (word(at) !== 'punti' && word(at) !== 'punto') return null;
  const next = body[at + 1];
  const isPercent =
    (next?.type === 'symbol' && next.symbol === '%') || /^perc(?:entual[ei])?$/.test(word(at + 1) ?? '');
  return isPercent ? without(2, false) : without(1, true);
}
