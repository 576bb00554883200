import type { Span } from '../findings/finding';
import { found, rewritten } from '../findings/found';
import type { Piece, PieceOf } from './pieces';
import type { UnreadableTarget } from './target';
import { refuse, spanOf, textOf, type Writing } from './writing';

/** Slips that spoil a text whatever its form: nothing is guessed from it. */
export function refuseDefects(writing: Writing): UnreadableTarget | null {
  return (
    refuseVagueDay(writing) ??
    refuseSeconds(writing) ??
    refuseOperators(writing) ??
    refuseLetters(writing) ??
    refuseSplitDigits(writing) ??
    refuseAlternatives(writing)
  );
}

const vagueDay =
  /(?<!\p{L})(?:prima|seconda|terza|quarta|ultima|1ª|2ª|3ª|4ª|1a|2a|3a|4a)\s+(?:decade|settimana|quindicina)(?!\p{L})/u;

/** `entro la prima decade di giugno`: «prima» is no operator there, and no day is said. */
function refuseVagueDay(writing: Writing): UnreadableTarget | null {
  const { body, folded, written } = writing;
  const first = body[0];
  const last = body[body.length - 1];
  if (first === undefined || last === undefined || !vagueDay.test(folded.lower.slice(first.start, last.end)))
    return null;
  return refuse(writing, 'deadline', 'ambiguous', [found('TGT-143', {}, written, spanOf(writing, first, last))]);
}

/** `90"` is a minute and a half; quotation marks come in pairs. */
function refuseSeconds(writing: Writing): UnreadableTarget | null {
  const { lower } = writing.folded;
  const digit = writing.body.find((piece) => {
    if (piece.type !== 'number' || !/^(?:"|'')/.test(lower.slice(piece.end))) return false;
    return lower.charAt(piece.end) === "'" || (lower.slice(0, piece.end).match(/"/g)?.length ?? 0) % 2 === 0;
  });
  if (digit === undefined) return null;
  const span = spanOf(writing, { start: digit.start, end: digit.end + 1 });
  return refuse(writing, 'threshold', 'malformed', [found('TGT-152', {}, writing.written, span)]);
}

function refuseOperators(writing: Writing): UnreadableTarget | null {
  const { body, written } = writing;
  for (const [index, piece] of body.entries()) {
    if (piece.type !== 'operator') continue;
    const next = body[index + 1];
    const span = next?.type === 'operator' ? spanOf(writing, piece, next) : spanOf(writing, piece);
    if (piece.operator === null || next?.type === 'operator') {
      const meant = next?.type === 'operator' ? [piece, next] : [piece];
      const operators = [...new Set(meant.flatMap((each) => plainOperators(writing, each)))];
      const kept = operators.map((operator) => rewritten(written, span, spaced(operator, written.slice(span.end))));
      return refuse(writing, null, 'malformed', [found('TGT-030', {}, written, span, kept)]);
    }
    if (body.length === 1) return refuse(writing, 'threshold', 'missing', [found('TGT-031', {}, written, span)]);
  }
  return null;
}

/** What signs such as `>>=` can have meant; nothing when they point both ways. */
function plainOperators(writing: Writing, piece: PieceOf<'operator'>): string[] {
  if (piece.operator !== null) return [piece.operator];
  const signs = writing.folded.lower.slice(piece.start, piece.end);
  if (signs.includes('>') && signs.includes('<')) return [];
  const direction = signs.includes('>') ? '>' : signs.includes('<') ? '<' : '';
  const operator = direction + (signs.includes('=') ? '=' : '');
  return operator === '' ? [] : [operator];
}

function spaced(operator: string, after: string): string {
  return /^\s/.test(after) ? operator : `${operator} `;
}

function refuseLetters(writing: Writing): UnreadableTarget | null {
  const piece = writing.body.find((each): each is PieceOf<'garbled'> => each.type === 'garbled');
  if (piece === undefined) return null;
  const span = spanOf(writing, piece);
  const meant = piece.raw.replace(/o/gi, '0').replace(/[li|]/gi, '1');
  const corrections = [rewritten(writing.written, span, meant)];
  const kind = writing.folded.lower.includes('/') ? 'deadline' : 'threshold';
  return refuse(writing, kind, 'malformed', [found('TGT-013', { meant }, writing.written, span, corrections)]);
}

function refuseSplitDigits(writing: Writing): UnreadableTarget | null {
  const split = pairOf(
    writing.body,
    (one, other) => one.type === 'number' && other.type === 'number' && other.lineBreakBefore,
  );
  if (split === null) return null;
  const span = spanOf(writing, split.start, split.end);
  const joined = rewritten(writing.written, span, textOf(writing, span).replace(/\s+/g, ''));
  return refuse(writing, null, 'ambiguous', [found('TGT-016', {}, writing.written, span, [joined])]);
}

/** `1 o 2`. */
function refuseAlternatives(writing: Writing): UnreadableTarget | null {
  const { body, written } = writing;
  for (const [index, piece] of body.entries()) {
    const isOr = piece.type === 'word' && (piece.word === 'o' || piece.word === 'oppure' || piece.word === 'ovvero');
    if (!isOr) continue;
    const before = lastOf(body.slice(0, index));
    const after = body.slice(index + 1).find((each) => each.type === 'number' || each.type === 'date');
    if (before === undefined || after === undefined) continue;
    const span = spanOf(writing, before, after);
    const corrections = [before, after].map((each) => rewritten(written, span, textOf(writing, spanOf(writing, each))));
    return refuse(writing, null, 'ambiguous', [found('TGT-033', {}, written, span, corrections)]);
  }
  return null;
}

function pairOf(
  body: readonly Piece[],
  isPair: (one: Piece, other: Piece) => boolean,
): { readonly start: Span; readonly end: Span } | null {
  for (const [index, other] of body.entries()) {
    const one = body[index - 1];
    if (one !== undefined && isPair(one, other)) return { start: one, end: other };
  }
  return null;
}

function lastOf(pieces: readonly Piece[]): Piece | undefined {
  return [...pieces].reverse().find((each) => each.type === 'number' || each.type === 'date');
}
