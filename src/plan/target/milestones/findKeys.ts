import { noBaseline } from '../../baseline';
import type { Finding } from '../../findings/finding';
import { isPlanYear } from '../calendar';
import { findDay } from '../dayExpression';
import { readDeadline } from '../forms/deadline';
import type { Piece } from '../pieces';
import { bareWord } from '../wordOperators';
import type { Writing } from '../writing';

/** The year or day a milestone is for, and the pieces that say it. */
export interface MilestoneKey {
  readonly from: number;
  readonly to: number;
  readonly year: number;
  /** Null when only the year is said. */
  readonly date: string | null;
  /** True when words or a colon make it a year, and it can't be a figure. */
  readonly isCertain: boolean;
  readonly findings: readonly Finding[];
}

/** Every year and day of the text, in order. */
export function findKeys(writing: Writing): MilestoneKey[] {
  const keys: MilestoneKey[] = [];
  for (let at = 0; at < writing.body.length;) {
    const key = yearAt(writing.body, at) ?? dayAt(writing, at);
    if (key !== null) keys.push(key);
    at = key?.to ?? at + 1;
  }
  return keys;
}

const yearOpenings: ReadonlySet<string> = new Set([
  'nel',
  'per',
  'il',
  'al',
  'anno',
  "l'anno",
  "nell'anno",
  "nell'",
  "l'",
]);

function yearAt(body: readonly Piece[], at: number): MilestoneKey | null {
  let to = at;
  while (isOpening(body[to]) && to < at + 3) to++;
  const piece = body[to];
  if (piece?.type !== 'number' || !/^(?:19|20)\d\d$/.test(piece.raw) || !isPlanYear(Number(piece.raw))) return null;
  // `>= 1990 gg` is a figure
  const before = body[to - 1];
  if (before?.type === 'operator' && before.word === null) return null;
  const next = body[to + 1];
  if (next?.type === 'symbol' || (next?.type === 'mark' && next.mark === '/')) return null;
  const isCertain = to > at || (next?.type === 'mark' && next.mark === ':');
  return { from: at, to: to + 1, year: Number(piece.raw), date: null, isCertain, findings: [] };
}

function isOpening(piece: Piece | undefined): boolean {
  return piece?.type === 'word' && yearOpenings.has(bareWord(piece.word));
}

function dayAt(writing: Writing, at: number): MilestoneKey | null {
  const { body } = writing;
  const opening = body[at];
  const operator = opening?.type === 'operator' && opening.word?.startsWith('entro') === true ? 1 : 0;
  const day = findDay(body, at + operator);
  if (day === null) return null;
  const to = at + operator + day.length;
  const pieces = body.slice(at, to);
  // «4 volte l'anno» is a rate
  if (pieces.every((piece) => piece.type === 'word' && yearOpenings.has(bareWord(piece.word)))) return null;
  const reading = readDeadline({ ...writing, body: pieces, brackets: [], spelling: [], baseline: noBaseline });
  if (reading?.status !== 'read' || reading.target.kind !== 'deadline' || reading.target.from !== null) return null;
  const { date } = reading.target;
  const findings = reading.findings.filter(({ code }) => code !== 'TGT-024');
  return { from: at, to, year: Number(date.slice(0, 4)), date, isCertain: true, findings };
}
