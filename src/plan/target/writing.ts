import type { Baseline } from '../baseline';
import type { Finding, Span } from '../findings/finding';
import { found } from '../findings/found';
import type { Quantity } from '../numbers/quantity';
import { foldLookAlikes, writtenSpan, type Folded } from './foldLookAlikes';
import { measureNameOf, withoutLabel } from './labels';
import { readNumberWords } from './numberWords';
import { findPieces, type Piece, type PieceOf } from './pieces';
import { defaultScale } from './scale';
import type { ReadTarget, Target, TargetKind, UnreadableReason, UnreadableTarget } from './target';
import { joinWordOperators } from './wordOperators';

/** What else of the row a target is read with. */
export interface TargetContext {
  readonly baseline: Baseline;
  /** The year the target is for. */
  readonly year: number;
  /** The body's own scale of judgements, from worst to best; `defaultScale` unless given. */
  readonly scale?: readonly string[];
}

/** A written target taken apart: what the forms look at. */
export interface Writing extends TargetContext {
  readonly scale: readonly string[];
  readonly written: string;
  readonly folded: Folded;
  /** Without brackets; operators in words are operators. */
  readonly body: readonly Piece[];
  /** What is measured, named before its figure; kept as a note. */
  readonly name: string | null;
  readonly brackets: readonly PieceOf<'bracket'>[];
  /** Findings about how it is spelled, whatever it means. */
  readonly spelling: readonly Finding[];
}

export function takeApart(written: string, context: TargetContext): Writing {
  const folded = foldLookAlikes(written);
  const pieces = findPieces(folded);
  const brackets: PieceOf<'bracket'>[] = [];
  const plain: Piece[] = [];
  for (const piece of pieces) {
    if (piece.type === 'bracket') brackets.push(piece);
    else plain.push(piece);
  }
  const open = brackets.find(({ closed }) => !closed);
  const spelling = [
    ...folded.repaired.map((span) => found('TGT-072', {}, written, span)),
    ...(open === undefined
      ? []
      : [found('TGT-071', {}, written, writtenSpan(folded, open), [`${written.trimEnd()})`])]),
  ];
  const { baseline, year, scale = defaultScale } = context;
  const labelled = readNumberWords(withoutLabel(joinWordOperators(plain)));
  const named = measureNameOf(labelled);
  const [first, last] = [labelled[0], labelled[named - 1]];
  const name =
    first === undefined || last === undefined
      ? null
      : textOf({ written }, writtenSpan(folded, { start: first.start, end: last.end }))
          .replace(/\s+/g, ' ')
          .replace(/\s?:$/, '');
  const body = labelled.slice(named);
  return { written, folded, body, name, brackets, spelling, baseline, year, scale };
}

/** What Excel holds as a value is not taken apart: its text is only shown. */
export function leaveWhole(written: string, { baseline, year, scale = defaultScale }: TargetContext): Writing {
  const folded: Folded = { text: written, lower: written, places: null, repaired: [] };
  return { written, folded, body: [], name: null, brackets: [], spelling: [], baseline, year, scale };
}

/** From the first of some pieces to the last, in what was written. */
export function spanOf(writing: Writing, first: Span, last: Span = first): Span {
  return writtenSpan(writing.folded, { start: first.start, end: last.end });
}

export function textOf({ written }: Pick<Writing, 'written'>, { start, end }: Span): string {
  return written.slice(start, end);
}

export function read(
  writing: Writing,
  target: Target,
  findings: readonly Finding[] = [],
  beside: string | null = null,
): ReadTarget {
  return {
    status: 'read',
    written: writing.written,
    target,
    note: noteOf(writing, beside),
    findings: writing.spelling.length === 0 ? findings : [...writing.spelling, ...findings],
  };
}

export function refuse(
  writing: Writing,
  kind: TargetKind | null,
  reason: UnreadableReason,
  findings: readonly Finding[],
): UnreadableTarget {
  return {
    status: 'unreadable',
    written: writing.written,
    kind,
    reason,
    note: noteOf(writing, null),
    findings: [...writing.spelling, ...findings],
  };
}

/** The baseline as a quantity, null unless it is a number. */
export function witnessOf({ kind, value, unit }: Baseline): Quantity | null {
  return kind === 'number' && typeof value === 'number' ? { value, unit } : null;
}

function noteOf(writing: Writing, beside: string | null): string | null {
  const inner = writing.brackets.map((bracket) => textOf(writing, writtenSpan(writing.folded, bracket.inner)).trim());
  const notes = [
    ...new Set([...(writing.name === null ? [] : [writing.name]), ...(beside === null ? [] : [beside]), ...inner]),
  ].filter((note) => note !== '');
  return notes.length === 0 ? null : notes.join('; ');
}
