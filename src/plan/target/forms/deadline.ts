import type { Finding, Span } from '../../findings/finding';
import { found, rewritten } from '../../findings/found';
import { isoDate, isPlanYear, lastDayOf, weekdayOf } from '../calendar';
import { findDay, type DayExpression } from '../dayExpression';
import type { Piece, PieceOf } from '../pieces';
import { printDate } from '../printDate';
import { isShareInRow } from '../shareOfRow';
import type { Deadline, TargetReading } from '../target';
import { read, refuse, spanOf, witnessOf, type Writing } from '../writing';

/** `31/10/2017`, `entro il 30 giugno`, `entro dicembre`, `dal 1/3/2017 al 30/6/2017`: a day by which something is done. */
export function readDeadline(writing: Writing): TargetReading | null {
  return readPeriod(writing) ?? readSingleDay(writing);
}

function readSingleDay(writing: Writing): TargetReading | null {
  const { body } = writing;
  const first = body[0];
  const operator = first?.type === 'operator' ? first : null;
  const at = operator === null ? 0 : 1;
  const dayFound =
    findDay(body, at) ??
    (operator?.word?.startsWith('entro') === true ? (findYear(writing, at) ?? findPointed(writing, at)) : null);
  if (first === undefined || dayFound === null || !endsWith(body, at + dayFound.length, dayFound)) return null;
  // a correction takes `c.a.` with it
  const day = { ...dayFound, end: body[body.length - 1]?.end ?? dayFound.end };
  if (day.isSlashed && !isSurelyDate(writing, day, operator)) return readSlashed(writing, day, operator);
  const dated = resolveDay(writing, day, operator);
  if ('refusal' in dated) return dated.refusal;
  const whole = spanOf(writing, first, day);
  if (operator?.operator === '>=' || operator?.operator === '>') {
    const corrections = [`<= ${printDate(dated.date, 'it')}`];
    return refuse(writing, 'deadline', 'ambiguous', [
      found('TGT-025', { date: dated.date }, writing.written, whole, corrections),
    ]);
  }
  if (operator?.operator === '~') {
    const corrections = [`<= ${printDate(dated.date, 'it')}`];
    return refuse(writing, 'deadline', 'malformed', [
      found('TGT-034', { date: dated.date }, writing.written, whole, corrections),
    ]);
  }
  return read(writing, { kind: 'deadline', operator: operator?.operator ?? '<=', date: dated.date, from: null }, [
    ...dated.findings,
    ...datedFindings(writing, dated.date, dated.span),
    ...weekdayFindings(writing, dated.date),
  ]);
}

/** `domenica 30 ottobre 2017` was a Monday. */
function weekdayFindings(writing: Writing, date: string): Finding[] {
  const named = writing.body.find(
    (piece): piece is PieceOf<'word'> => piece.type === 'word' && weekdays.has(piece.word),
  );
  if (named === undefined || weekdays.get(named.word) === weekdayOf(date)) return [];
  return [found('TGT-145', { date }, writing.written, spanOf(writing, named, writing.body[writing.body.length - 1]))];
}

const weekdays: ReadonlyMap<string, number> = new Map([
  ['domenica', 0],
  ['lunedì', 1],
  ['martedì', 2],
  ['mercoledì', 3],
  ['giovedì', 4],
  ['venerdì', 5],
  ['sabato', 6],
]);

/** Nothing follows the day, or only that it is of this year: `30 giugno c.a.`, `30/6 p.v.`. */
function endsWith(body: readonly Piece[], from: number, { year }: DayExpression): boolean {
  const rest = body.slice(from);
  return (
    rest.length === 0 || (year === null && rest.every((piece) => piece.type === 'word' && thisYear.has(piece.word)))
  );
}

const thisYear: ReadonlySet<string> = new Set([
  ...['c.', 'a.', 'p.', 'v.', 'corrente', 'anno', 'in', 'corso', "dell'", 'prossimo', 'venturo', 'dello', 'stesso'],
]);

/** `dal 01/03/2017 al 30/06/2017`: any day of the period will do. */
function readPeriod(writing: Writing): TargetReading | null {
  const { body } = writing;
  const opening = body[0];
  if (opening?.type !== 'word' || !['dal', "dall'", 'tra', 'fra'].includes(opening.word)) return null;
  const first = findDay(body, 1);
  if (first === null) return null;
  const joint = body[1 + first.length];
  if (joint?.type !== 'word' || !['al', "all'", 'e', 'ed'].includes(joint.word)) return null;
  const second = findDay(body, 2 + first.length);
  if (second === null || 2 + first.length + second.length !== body.length) return null;
  const from = resolveDay(writing, first, null, second.year);
  if ('refusal' in from) return from.refusal;
  const to = resolveDay(writing, second, null);
  if ('refusal' in to) return to.refusal;
  if (from.date > to.date) {
    const payload = { from: from.date, date: to.date };
    const corrections = [`dal ${printDate(to.date, 'it')} al ${printDate(from.date, 'it')}`];
    return refuse(writing, 'deadline', 'malformed', [
      found('TGT-029', payload, writing.written, spanOf(writing, opening, second), corrections),
    ]);
  }
  const target: Deadline = { kind: 'deadline', operator: '<=', date: to.date, from: firstDayOf(first, from.date) };
  return read(writing, target, [
    ...(first.day === null ? [] : from.findings),
    ...to.findings,
    ...datedFindings(writing, to.date, to.span),
  ]);
}

/** A period that begins in a month begins on its first day. */
function firstDayOf({ day }: DayExpression, date: string): string {
  return day === null ? `${date.slice(0, 8)}01` : date;
}

type ResolvedDay =
  | { readonly date: string; readonly findings: readonly Finding[]; readonly span: Span }
  | { readonly refusal: TargetReading };

/** Fills in what nobody wrote, and refuses days that do not exist. */
function resolveDay(
  writing: Writing,
  expression: DayExpression,
  operator: PieceOf<'operator'> | null,
  yearBeside: number | null = null,
): ResolvedDay {
  const { written } = writing;
  const { month } = expression;
  const span = spanOf(writing, expression);
  const year = expression.year ?? yearBeside ?? writing.year;
  const fix = (date: string) => rewritten(written, span, printDate(date, 'it'));
  const refused = (finding: Finding) => ({ refusal: refuse(writing, 'deadline', 'malformed', [finding]) });
  if (!isPlanYear(year)) {
    const sameDay = isDay(expression.day, month, writing.year)
      ? [fix(isoDate(writing.year, month, expression.day))]
      : [];
    return refused(found('TGT-028', {}, written, span, sameDay));
  }
  if (month < 1 || month > 12) {
    const swapped = isDay(month, expression.day ?? 0, year) ? [fix(isoDate(year, expression.day ?? 0, month))] : [];
    return refused(found('TGT-021', { month }, written, span, swapped));
  }
  const last = lastDayOf(month, year);
  if (expression.day !== null && !isDay(expression.day, month, year)) {
    const nearest = isoDate(year, month, expression.day < 1 ? 1 : last);
    return refused(found('TGT-020', { day: expression.day, month, year, last }, written, span, [fix(nearest)]));
  }
  const date = isoDate(year, month, expression.day ?? last);
  const spelledOut = [hasWord(operator) ? spellOut(writing, operator, expression, date) : fix(date)];
  const findings: Finding[] = [];
  if (expression.year === null && yearBeside === null)
    findings.push(found('TGT-022', { date }, written, span, spelledOut));
  if (expression.day === null) findings.push(found('TGT-023', { date }, written, span, spelledOut));
  return { date, findings, span };
}

/** `entro la fine di giugno` becomes `entro il 30/06/2017`. */
function spellOut(
  writing: Writing,
  { operator, start }: PieceOf<'operator'>,
  { end }: DayExpression,
  date: string,
): string {
  const words = operator === '<' ? 'prima del' : operator === '<=' ? 'entro il' : (operator ?? '');
  return rewritten(writing.written, spanOf(writing, { start, end }), `${words} ${printDate(date, 'it')}`);
}

/** What to look at in a date that was read. */
export function datedFindings(writing: Writing, date: string, span: Span): Finding[] {
  const { written, year } = writing;
  const doubts: Finding[] = [];
  if (Number(date.slice(0, 4)) !== year) {
    const sameDay = [String(year), date.slice(5, 7), date.slice(8)] as const;
    const corrections = isDay(Number(sameDay[2]), Number(sameDay[1]), year)
      ? [rewritten(written, span, printDate(sameDay.join('-'), 'it'))]
      : [];
    doubts.push(found('TGT-024', { date, planYear: year }, written, span, corrections));
  }
  const baseline = witnessOf(writing.baseline);
  if (baseline !== null) doubts.push(found('TGT-026', { date, baseline }, written, span));
  return doubts;
}

/** `entro il 2017` can only be the end of that year. */
function findYear({ body }: Writing, at: number): DayExpression | null {
  const piece = body[at];
  if (piece?.type !== 'number' || !/^20\d\d$/.test(piece.raw)) return null;
  const { start, end, raw } = piece;
  return { day: null, month: 12, year: Number(raw), start, end, length: 1, isSlashed: false };
}

/** `entro il 30.06`, `entro il 30-06`: a day, since nothing in the row can be a number like it. */
function findPointed({ body, baseline, year }: Writing, at: number): DayExpression | null {
  const piece = body[at];
  if (baseline.kind === 'number' || piece?.type !== 'number') return null;
  const [dash, other] = [body[at + 1], body[at + 2]];
  const isDashed = dash?.type === 'sign' && dash.sign === '-' && other?.type === 'number';
  const last = isDashed ? other : piece;
  const match = /^(\d{1,2})\.(\d{1,2})$/.exec(isDashed ? `${piece.raw}.${other.raw}` : piece.raw);
  const [day, month] = [Number(match?.[1]), Number(match?.[2])];
  if (!isDay(day, month, year)) return null;
  return { day, month, year: null, start: piece.start, end: last.end, length: isDashed ? 3 : 1, isSlashed: false };
}

/** `3/4` with nothing to decide is nobody's date; `30/06`, or `entro il 3/4`, is. */
function isSurelyDate(writing: Writing, { day, month }: DayExpression, operator: PieceOf<'operator'> | null): boolean {
  if (writing.baseline.kind === 'ratio' || operator?.operator === '>=' || operator?.operator === '>') return false;
  if (month < 1 || month > 12) return false;
  return hasWord(operator) || (day !== null && day > 12);
}

function readSlashed(
  writing: Writing,
  { day, month, start, end }: DayExpression,
  operator: PieceOf<'operator'> | null,
): TargetReading | null {
  const span = spanOf(writing, { start, end });
  const numerator = day ?? 0;
  const isRatio = isShareInRow(writing, numerator, month) || !isDay(day, month, writing.year);
  if (isRatio) return null;
  const ratio = rewritten(writing.written, span, `${String(numerator)} su ${String(month)}`);
  const date = rewritten(writing.written, span, printDate(isoDate(writing.year, month, numerator), 'it'));
  // `almeno 04/05/2017` would be no deadline
  const isAtLeast = operator?.operator === '>=' || operator?.operator === '>';
  const corrections = isAtLeast ? [ratio] : [ratio, date];
  const payload = { numerator, denominator: month };
  return refuse(writing, 'ratio', 'ambiguous', [found('TGT-043', payload, writing.written, span, corrections)]);
}

function isDay(day: number | null, month: number, year: number): day is number {
  return day !== null && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(month, year);
}

function hasWord(operator: PieceOf<'operator'> | null): operator is PieceOf<'operator'> {
  return operator !== null && operator.word !== null;
}
