import type { Finding, Span } from '../../findings/finding';
import { found } from '../../findings/found';
import { findKeys, type MilestoneKey } from '../milestones/findKeys';
import { findSeries } from '../milestones/findSeries';
import { correctedWithin } from '../partCorrections';
import type { Piece } from '../pieces';
import type { Milestone, TargetReading } from '../target';
import { read, refuse, spanOf, type Writing } from '../writing';
import type { ReadSimple } from './compound';

/** `2017: 50%; 2018: 70%`, `50% al 30/06 e 100% al 31/12`, `50% 70% 90%`: one target for each year or date. */
export function readMilestones(writing: Writing, readSimple: ReadSimple): TargetReading | null {
  const keys = findKeys(writing);
  return keys.length === 0 ? readSeries(writing, readSimple) : readKeyed(writing, keys, readSimple);
}

interface Entry extends Milestone {
  readonly findings: readonly Finding[];
}

function readKeyed(writing: Writing, keys: readonly MilestoneKey[], readSimple: ReadSimple): TargetReading | null {
  const { body } = writing;
  const [first] = keys;
  const last = keys[keys.length - 1];
  if (first === undefined || last === undefined) return null;
  // one date is a deadline for something, one year by itself may be a figure
  if (keys.length === 1 && (first.date !== null || !first.isCertain)) return null;
  const keysComeFirst = trimmed(body, 0, first.from).from === first.from;
  if (keysComeFirst === (last.to === body.length)) return null;
  // `3 2017` may be two figures
  if (!keysComeFirst && !keys.every(({ isCertain }) => isCertain)) return null;
  const entries: Entry[] = [];
  let failed: { span: Span; why: TargetReading | null } | null = null;
  for (const [index, key] of keys.entries()) {
    const stretch = keysComeFirst
      ? trimmed(body, key.to, keys[index + 1]?.from ?? body.length)
      : trimmed(body, keys[index - 1]?.to ?? 0, key.from);
    const start = body[stretch.from];
    const end = body[stretch.to - 1];
    if (start === undefined || end === undefined || stretch.from >= stretch.to) return null;
    const reading = readSimple(sliceOf(writing, stretch.from, stretch.to));
    if (reading?.status !== 'read') failed ??= { span: spanOf(writing, start, end), why: reading };
    else {
      const { target } = reading;
      if (target.kind === 'deadline' || target.kind === 'compound' || target.kind === 'milestones') return null;
      const { findings } = correctedWithin(reading, spanOf(writing, start, end));
      entries.push({ year: key.year, date: key.date, target, findings: [...key.findings, ...findings] });
    }
  }
  if (failed !== null) return entries.length === 0 ? null : refuseEntry(writing, failed);
  // steps on one way are of one kind: anything else is several conditions
  if (new Set(entries.map(({ target }) => target.kind)).size > 1) return null;
  return countOne(writing, entries, []);
}

function refuseEntry(
  writing: Writing,
  { span, why }: { readonly span: Span; readonly why: TargetReading | null },
): TargetReading {
  const explained = why?.findings.filter(({ code }) => code !== 'TGT-008') ?? [];
  return why?.status === 'unreadable' && explained.length > 0
    ? refuse(writing, 'milestones', why.reason, explained)
    : refuse(writing, 'milestones', 'malformed', [found('TGT-132', {}, writing.written, span)]);
}

/** Without years, a figure for each year of the plan from the target's own. */
function readSeries(writing: Writing, readSimple: ReadSimple): TargetReading | null {
  const { body, written, year } = writing;
  const figures = findSeries(body);
  if (figures === null) return null;
  const whole = spanOf(writing, body[0] ?? { start: 0, end: 0 }, body[body.length - 1]);
  if (figures.length === 2) return refuse(writing, 'milestones', 'ambiguous', [found('TGT-136', {}, written, whole)]);
  const entries: Entry[] = [];
  for (const [index, { from, to }] of figures.entries()) {
    const reading = readSimple(sliceOf(writing, from, to));
    if (reading?.status !== 'read') return reading === null ? null : { ...reading, kind: 'milestones' };
    if (reading.target.kind !== 'threshold') return null;
    entries.push({ year: year + index, date: null, target: reading.target, findings: reading.findings });
  }
  const spelled = figures.map(({ from, to }, index) => {
    const text = spanOf(writing, body[from] ?? whole, body[to - 1] ?? whole);
    return `${String(year + index)}: ${written.slice(text.start, text.end)}`;
  });
  return countOne(writing, entries, [
    found('TGT-138', { from: year, to: year + figures.length - 1 }, written, whole, [spelled.join('; ')]),
  ]);
}

/** The plan year's last one is judged; there must be one, and no two for the same moment. */
function countOne(writing: Writing, entries: readonly Entry[], findings: readonly Finding[]): TargetReading {
  const { body, written, year } = writing;
  const whole = spanOf(writing, body[0] ?? { start: 0, end: 0 }, body[body.length - 1]);
  const moments = entries.map(({ year: each, date }) => date ?? `${String(each)}-12-31`);
  if (new Set(moments).size < moments.length)
    return refuse(writing, 'milestones', 'ambiguous', [found('TGT-137', {}, written, whole)]);
  const own = entries.filter((entry) => entry.year === year);
  const last = own.reduce<Entry | null>(
    (latest, entry) => (latest === null || momentOf(entry) > momentOf(latest) ? entry : latest),
    null,
  );
  if (last === null) return refuse(writing, 'milestones', 'missing', [found('TGT-134', { year }, written, whole)]);
  const years = entries.map(({ year: each, date, target }) => ({ year: each, date, target }));
  const several = entries.length > 1 ? [found('TGT-135', { year }, written, whole)] : [];
  return read(writing, { kind: 'milestones', years, counting: last.target }, [
    ...entries.flatMap((entry) => entry.findings),
    ...findings,
    ...several,
  ]);
}

function momentOf({ year, date }: Milestone): string {
  return date ?? `${String(year)}-12-31`;
}

function sliceOf(writing: Writing, from: number, to: number): Writing {
  const start = writing.body[from]?.start ?? 0;
  const end = writing.body[to]?.start ?? Infinity;
  const brackets = writing.brackets.filter((bracket) => bracket.start >= start && bracket.start < end);
  return { ...writing, body: writing.body.slice(from, to), name: null, brackets, spelling: [] };
}

/** Without what only stands between milestones. */
function trimmed(body: readonly Piece[], start: number, end: number): { readonly from: number; readonly to: number } {
  let from = start;
  let to = end;
  while (from < to && isBetween(body[from], body[from + 1])) from++;
  while (from < to && isBetween(body[to - 1], undefined)) to--;
  return { from, to };
}

/** A dash that touches the next figure is its sign. */
function isBetween(piece: Piece | undefined, next: Piece | undefined): boolean {
  if (piece === undefined) return false;
  if (piece.type === 'mark') return [';', ':', ',', '|', '/', '•'].includes(piece.mark);
  if (piece.type === 'word') return ['e', 'ed', 'poi'].includes(piece.word);
  if (piece.type === 'operator') return piece.word === null && piece.operator === '=';
  return piece.type === 'sign' && piece.sign === '-' && (next === undefined || next.start > piece.end);
}
