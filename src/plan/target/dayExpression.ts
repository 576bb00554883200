import type { Piece } from './pieces';
import { bareWord } from './wordOperators';
import { monthWords } from './vocabulary/months';

/** A day as written; what nobody wrote is null. */
export interface DayExpression {
  readonly day: number | null;
  readonly month: number;
  readonly year: number | null;
  readonly start: number;
  readonly end: number;
  /** How many pieces it takes. */
  readonly length: number;
  /** `3/4` may be a date or a ratio. */
  readonly isSlashed: boolean;
}

/** Words that may stand inside a date and say nothing: `entro la fine del mese di giugno`. */
const fillers: ReadonlySet<string> = new Set([
  'il',
  'lo',
  'la',
  "l'",
  'al',
  'alla',
  "all'",
  'di',
  'del',
  'della',
  "dell'",
  'fine',
  'mese',
  'giorno',
  'data',
  'per',
  'anno',
  'lunedì',
  'martedì',
  'mercoledì',
  'giovedì',
  'venerdì',
  'sabato',
  'domenica',
]);

const periods: ReadonlyMap<string, number> = new Map([
  ['semestre', 6],
  ['sem', 6],
  ['quadrimestre', 4],
  ['trimestre', 3],
  ['trim', 3],
  ['bimestre', 2],
]);

const ordinals: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['primo', 1],
  ['secondo', 2],
  ['terzo', 3],
  ['quarto', 4],
]);

/** The day that begins at a piece: `31/10/2017`, `30 giugno`, `dicembre 2017`, `I semestre`, `fine anno`. */
export function findDay(body: readonly Piece[], from: number): DayExpression | null {
  let at = from;
  let sawYearEnd = false;
  for (; isFiller(body[at]); at++) sawYearEnd ||= wordOf(body[at]) === 'fine' || wordOf(body[at]) === 'anno';
  const first = body[at];
  if (first?.type === 'date')
    return made(body, from, at + 1, {
      day: first.day,
      month: first.month,
      year: fullYear(first.year),
      isSlashed: false,
    });
  const bareYear = yearAt(body, at);
  // `fine 2017`, `fine anno`
  const isYear = first?.type === 'number' && first.raw.length === 4 && bareYear !== null;
  const endsYear = sawYearEnd && (isYear || wordOf(body[at - 1]) === 'anno');
  if (endsYear)
    return made(body, from, bareYear === null ? at : at + 1, {
      day: null,
      month: 12,
      year: bareYear,
      isSlashed: false,
    });
  return findPeriod(body, from, at) ?? findNamedMonth(body, from, at) ?? findSlashed(body, from, at);
}

/** Two digits are of this century. */
export function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function findPeriod(body: readonly Piece[], from: number, at: number): DayExpression | null {
  const ordinal = ordinalAt(body, at);
  if (ordinal === null) return null;
  const months = periods.get(wordOf(body[ordinal.next]) ?? '');
  if (months === undefined || ordinal.value * months > 12) return null;
  return withYear(body, from, ordinal.next + 1, null, ordinal.value * months);
}

function findNamedMonth(body: readonly Piece[], from: number, at: number): DayExpression | null {
  const ordinal = ordinalAt(body, at);
  const day = ordinal !== null && Number.isInteger(ordinal.value) ? ordinal : null;
  let next = day?.next ?? at;
  if (day !== null && (isSeparator(body[next]) || wordOf(body[next]) === 'di')) next++;
  const month = monthWords.get(wordOf(body[next]) ?? '');
  return month === undefined ? null : withYear(body, from, next + 1, day?.value ?? null, month);
}

function findSlashed(body: readonly Piece[], from: number, at: number): DayExpression | null {
  const day = plainNumber(body[at]);
  const month = plainNumber(body[at + 2]);
  if (day === null || !isMark(body[at + 1], '/')) return null;
  const year = yearAt(body, at + 2);
  // `06/2017` is a month of a year
  if (month === null)
    return year === null ? null : made(body, from, at + 3, { day: null, month: day, year, isSlashed: false });
  return made(body, from, at + 3, { day, month, year: null, isSlashed: true });
}

function withYear(
  body: readonly Piece[],
  from: number,
  at: number,
  day: number | null,
  month: number,
): DayExpression | null {
  let next = at;
  while (isSeparator(body[next]) || ['del', 'di', "dell'", 'anno'].includes(wordOf(body[next]) ?? '')) next++;
  const year = yearAt(body, next);
  return made(body, from, year === null ? at : next + 1, { day, month, year, isSlashed: false });
}

function yearAt(body: readonly Piece[], at: number): number | null {
  const piece = body[at];
  if (piece?.type !== 'number' || !/^(?:\d{2}|\d{4})$/.test(piece.raw)) return null;
  // `I sem 40%`
  return body[at + 1]?.type === 'symbol' ? null : fullYear(piece.raw);
}

/** `1`, `1°`, `primo`, `II`. */
function ordinalAt(body: readonly Piece[], at: number): { value: number; next: number } | null {
  const named = ordinals.get(wordOf(body[at]) ?? '');
  const value = named ?? plainNumber(body[at]);
  if (value === null) return null;
  return { value, next: isMark(body[at + 1], '°') ? at + 2 : at + 1 };
}

function made(
  body: readonly Piece[],
  from: number,
  next: number,
  day: Pick<DayExpression, 'day' | 'month' | 'year' | 'isSlashed'>,
): DayExpression | null {
  let start = from;
  while (start < next && isFiller(body[start])) start++;
  const first = start < next ? body[start] : body[from];
  const last = body[next - 1];
  if (first === undefined || last === undefined) return null;
  return { ...day, start: first.start, end: last.end, length: next - from };
}

function plainNumber(piece: Piece | undefined): number | null {
  return piece?.type === 'number' && /^\d{1,2}$/.test(piece.raw) ? Number(piece.raw) : null;
}

function isFiller(piece: Piece | undefined): boolean {
  return piece?.type === 'word' && fillers.has(piece.word);
}

function isSeparator(piece: Piece | undefined): boolean {
  return (
    (piece?.type === 'sign' && piece.sign === '-') || isMark(piece, '/') || isMark(piece, "'") || isMark(piece, '.')
  );
}

function isMark(piece: Piece | undefined, mark: string): boolean {
  return piece?.type === 'mark' && piece.mark === mark;
}

function wordOf(piece: Piece | undefined): string | null {
  return piece?.type === 'word' ? bareWord(piece.word) : null;
}
