import type { Finding } from '../../findings/finding';
import { found } from '../../findings/found';
import { noBaseline } from '../../baseline';
import { splitAtSemicolons, splitParts, type Stretch } from '../compound/splitParts';
import { isDeliverable } from '../compound/deliverable';
import { findDay } from '../dayExpression';
import { familyOf } from '../figure/unitFamily';
import { correctedWithin } from '../partCorrections';
import { findPieces, type Piece } from '../pieces';
import { readDeadline } from './deadline';
import type { ReadTarget, SimpleTarget, TargetReading } from '../target';
import { joinWordOperators } from '../wordOperators';
import { read, refuse, spanOf, textOf, type Writing } from '../writing';

/** How one part is read: every form but the ones that have parts themselves. */
export type ReadSimple = (writing: Writing) => TargetReading | null;

interface Part extends Stretch {
  readonly target: SimpleTarget;
  readonly findings: readonly Finding[];
  readonly note: string | null;
}

/** `ON entro il 31/10/2017`, `>= 90% e <= 5 gg`: conditions all of which must hold. */
export function readCompound(writing: Writing, readSimple: ReadSimple): TargetReading | null {
  const sections = splitAtSemicolons(writing.body);
  const bySection = sections.length < 2 ? null : readStretches(writing, sections, readSimple, null);
  if (bySection?.status === 'read') return bySection;
  const stretches = splitParts(writing.body);
  return stretches.length < 2 ? null : readStretches(writing, stretches, readSimple, null);
}

/** `ON (entro il 31/10/2017)`: a deadline in brackets is a condition, not an explanation. */
export function readConditionInBrackets(writing: Writing, readSimple: ReadSimple): TargetReading | null {
  const { brackets, folded, body } = writing;
  if (brackets.length === 0 || body.length === 0) return null;
  for (const bracket of brackets) {
    const inner = joinWordOperators(findPieces(folded, bracket.inner.start, bracket.inner.end));
    if (!isDeadline(inner) && !isDayFor(writing, inner, readSimple)) continue;
    const condition = readSimple({ ...writing, body: inner, brackets: [], spelling: [], baseline: noBaseline });
    const rest = { ...writing, brackets: brackets.filter((each) => each !== bracket) };
    if (condition?.status !== 'read') return condition === null ? null : { ...condition, kind: 'compound' };
    return readStretches(rest, splitParts(body), readSimple, condition);
  }
  return null;
}

/** `entro il 31/10/2017`. */
function isDeadline(inner: readonly Piece[]): boolean {
  const [operator] = inner;
  if (operator?.type !== 'operator' || operator.word?.startsWith('entro') !== true) return false;
  return findDay(inner, 1)?.length === inner.length - 1;
}

/** `ON (31/12/2017)`: nobody says by, but what else is it; not beside another day, nor where it may be the baseline's. */
function isDayFor(writing: Writing, inner: readonly Piece[], readSimple: ReadSimple): boolean {
  const from = inner[0]?.type === 'operator' && inner[0].word === null && inner[0].operator === '<=' ? 1 : 0;
  const day = findDay(inner, from);
  if (day?.length !== inner.length - from) return false;
  // `27/30` and `9/10` are parts of a whole
  if (day.isSlashed && (day.day === null || day.day <= day.month || day.day <= 12 || day.month > 12)) return false;
  const outside = readSimple({ ...writing, brackets: [], spelling: [] });
  if (outside?.status !== 'read') return false;
  const { kind } = outside.target;
  return kind !== 'deadline' && ((kind !== 'change' && kind !== 'maintain') || day.year === writing.year);
}

function readStretches(
  writing: Writing,
  stretches: readonly Stretch[],
  readSimple: ReadSimple,
  condition: ReadTarget | null,
): TargetReading | null {
  const outcome = readParts(writing, stretches, 0, readSimple);
  if ('parts' in outcome) {
    const last = condition === null ? [] : [partOf(condition, { from: writing.body.length, to: writing.body.length })];
    return joinParts(writing, [...outcome.parts, ...last]);
  }
  const isCompound =
    condition !== null || stretches.some((each) => readPart(writing, each, readSimple, false) !== null);
  if (!isCompound) return null;
  const { written } = writing;
  const { failed, why } = outcome;
  const explained = why?.findings.filter(({ code }) => code !== 'TGT-008') ?? [];
  const findings =
    why?.status === 'unreadable' && explained.length > 0
      ? explained
      : [found('TGT-132', {}, written, spanOfStretch(writing, failed))];
  return refuse(writing, 'compound', why?.status === 'unreadable' ? why.reason : 'malformed', findings);
}

type Outcome = { readonly parts: readonly Part[] } | { readonly failed: Stretch; readonly why: TargetReading | null };

/** As many parts as can be read, each of as few stretches as it needs: `tra 80% e 90% | entro il 31/12`. */
function readParts(writing: Writing, stretches: readonly Stretch[], at: number, readSimple: ReadSimple): Outcome {
  const first = stretches[at];
  if (first === undefined) return { parts: [] };
  let failure: Outcome | null = null;
  for (let end = at; end < stretches.length && end < at + 3; end++) {
    const part = readPart(writing, { from: first.from, to: stretches[end]?.to ?? first.to }, readSimple, true);
    if (part === null) continue;
    const rest = readParts(writing, stretches, end + 1, readSimple);
    if ('parts' in rest) return { parts: [part, ...rest.parts] };
    failure ??= rest;
  }
  return failure ?? { failed: first, why: readSimple(sliceOf(writing, first)) };
}

function readPart(writing: Writing, stretch: Stretch, readSimple: ReadSimple, inWords: boolean): Part | null {
  const slice = sliceOf(writing, stretch);
  let reading = readDayOf(slice, stretch) ?? readSimple(slice);
  // a second count has nothing to do with the row's baseline
  const isStranger = reading?.findings.some(
    ({ code }) => code === 'TGT-042' || (code === 'TGT-032' && stretch.from > 0),
  );
  if (isStranger === true) reading = readSimple({ ...slice, baseline: noBaseline });
  if (reading?.status === 'read') return partOf(correctedWithin(reading, spanOfStretch(writing, stretch)), stretch);
  if (!inWords || reading !== null || !isDeliverable(slice.body)) return null;
  const span = spanOfStretch(writing, stretch);
  return {
    ...stretch,
    target: { kind: 'switch', on: true },
    findings: [found('TGT-130', {}, writing.written, span)],
    note: textOf(writing, span).replace(/\s+/g, ' '),
  };
}

/** `100% | entro il 31.12`: after what is to be done a limit that can be a day is one, whatever the baseline counts. */
function readDayOf(slice: Writing, { from }: Stretch): TargetReading | null {
  const [opening] = slice.body;
  if (from === 0 || opening?.type !== 'operator' || opening.word?.startsWith('entro') !== true) return null;
  const reading = readDeadline({ ...slice, baseline: noBaseline });
  return reading?.status === 'read' ? reading : null;
}

/** A deadline doesn't use the baseline, so a number beside it says nothing here. */
function partOf({ target, findings, note }: ReadTarget, stretch: Stretch): Part {
  if (target.kind === 'compound' || target.kind === 'milestones') throw new Error(`${target.kind} within a compound`);
  return { ...stretch, target, findings: findings.filter(({ code }) => code !== 'TGT-026'), note };
}

/** The pieces of a part with the brackets that stand behind them. */
function sliceOf(writing: Writing, { from, to }: Stretch): Writing {
  const start = writing.body[from]?.start ?? 0;
  const end = writing.body[to]?.start ?? Infinity;
  const brackets = writing.brackets.filter((bracket) => bracket.start >= start && bracket.start < end);
  return { ...writing, body: writing.body.slice(from, to), name: null, brackets, spelling: [] };
}

function spanOfStretch(writing: Writing, { from, to }: Stretch) {
  const first = writing.body[from] ?? { start: 0, end: 0 };
  return spanOf(writing, first, writing.body[to - 1] ?? first);
}

function joinParts(writing: Writing, parts: readonly Part[]): TargetReading | null {
  const { body, written } = writing;
  if (parts.length < 2) return null;
  const results = parts.filter(({ target }) => target.kind !== 'deadline');
  const whole = spanOf(writing, body[0] ?? { start: 0, end: 0 }, body[body.length - 1]);
  if (parts.length - results.length > 1 || saysTwice(results))
    return refuse(writing, 'compound', 'ambiguous', [found('TGT-133', {}, written, whole)]);
  if (results.length < parts.length && results.every(isUndone)) return null;
  const findings = parts.flatMap((part) => part.findings);
  if (results.length > 1) {
    const explained = explainDuration(writing, parts);
    findings.push(found('TGT-131', { parts: results.length }, written, whole, explained));
  }
  const notes = writing.brackets.length > 0 ? [] : parts.flatMap(({ note }) => (note === null ? [] : [note]));
  const beside = notes.length === 0 ? null : notes.join('; ');
  return read(writing, { kind: 'compound', parts: parts.map(({ target }) => target) }, findings, beside);
}

/** `OFF entro il 31/12`: nobody knows what is to happen by then. */
function isUndone({ target }: Part): boolean {
  return target.kind === 'switch' && !target.on;
}

/** `2 ore e 30 minuti`, `50% e 70%`, `3 e 5`: two figures of one nature that no noun tells apart. */
function saysTwice(results: readonly Part[]): boolean {
  const seen = new Set<string>();
  const counts = results.filter(({ target }) => isFigure(target) && familyOf(target.unit) === 'count');
  if (counts.length > 1 && counts.some(({ target }) => isFigure(target) && target.unit === null)) return true;
  for (const { target } of results) {
    const key = isFigure(target) ? `figure ${natureOf(target.unit)}` : target.kind;
    if (seen.has(key)) return true;
    seen.add(key);
  }
  return false;
}

function isFigure(target: SimpleTarget): target is Extract<SimpleTarget, { kind: 'threshold' | 'change' | 'range' }> {
  return target.kind === 'threshold' || target.kind === 'change' || target.kind === 'range';
}

/** Nouns tell counts apart; hours and days measure the same. */
function natureOf(unit: string | null): string {
  const family = familyOf(unit);
  return family === 'count' ? (unit ?? '') : family;
}

/** `90% delle pratiche entro 30 giorni` may be one percentage with an explanation: in brackets it is. */
function explainDuration(writing: Writing, parts: readonly Part[]): string[] {
  const [first, second] = parts;
  if (parts.length !== 2 || first === undefined || second?.target.kind !== 'threshold') return [];
  if (familyOf(second.target.unit) !== 'time') return [];
  const said = (part: Part) => textOf(writing, spanOfStretch(writing, part));
  return [`${said(first)} (${said(second)})`];
}
