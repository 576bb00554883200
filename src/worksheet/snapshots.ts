import { isAssessed, statuses, type Status } from '../plan/achievement/status';
import type { AssessedIndicator } from '../plan/assess';
import { isCellError } from '../plan/cell';
import { isCalendarDate } from '../plan/dates';
import { meanOfIndicators, weightedMean, type Mean, type MeanSettings } from '../plan/rollup/mean';

/** How the plan stood on a day: what was typed or corrected since then changes none of it. */
export interface Snapshot {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Of all indicators in the mean, 0…1; null where none is. */
  readonly mean: number | null;
  readonly met: number;
  readonly reported: number;
  readonly notReported: number;
  /** By the indicators' keys. */
  readonly indicators: Readonly<Record<string, SnapshotLine>>;
}

export interface SnapshotLine {
  readonly actual: string | number | boolean | null;
  readonly degree: number | null;
  readonly status: Status;
}

/** A snapshot of which only the lines are known, and the rule by which their mean was taken. */
export function snapshotOfLines(on: string, indicators: Snapshot['indicators'], rule: MeanSettings): Snapshot {
  const lines = Object.values(indicators);
  const count = (isOne: (status: Status) => boolean): number => lines.filter(({ status }) => isOne(status)).length;
  return {
    on,
    mean: meanOfLines(indicators, rule),
    met: count((status) => status === 'met'),
    reported: count(isAssessed),
    notReported: count((status) => status === 'notReported'),
    indicators,
  };
}

/** @param keys of the indicators, in their order */
export function snapshotOf(
  on: string,
  indicators: readonly AssessedIndicator[],
  keys: readonly string[],
  settings: MeanSettings,
): Snapshot {
  const { mean, met } = planFigures(indicators, settings);
  const count = (isOne: (status: Status) => boolean): number =>
    indicators.filter(({ judgement }) => isOne(judgement.status)).length;
  return {
    on,
    mean,
    met,
    reported: count(isAssessed),
    notReported: count((status) => status === 'notReported'),
    indicators: Object.fromEntries(indicators.map((each, place) => [keys[place] ?? '', lineOf(each)] as const)),
  };
}

/** Weights are within an objective: over the whole plan every indicator counts the same. */
export function planFigures(indicators: readonly AssessedIndicator[], settings: MeanSettings): Mean {
  const alike = indicators.map((each) => ({ ...each, indicator: { ...each.indicator, weight: null } }));
  return meanOfIndicators(alike, settings);
}

function lineOf({ indicator, judgement }: AssessedIndicator): SnapshotLine {
  const written = indicator.actual?.written.value ?? null;
  return {
    actual: isCellError(written) ? null : written,
    degree: judgement.achievement,
    status: judgement.status,
  };
}

/**
 * Whether what nobody had reported counted as 0 in a snapshot's mean: the rule may have been another one on its day. What is
 * in force now is taken where both rules give the same.
 */
export function ruleOn({ mean, indicators }: Snapshot, now: MeanSettings): MeanSettings {
  const under = (rule: MeanSettings): number | null => meanOfLines(indicators, rule);
  const other: MeanSettings = { notReportedCounts: now.notReportedCounts === 'zero' ? 'excluded' : 'zero' };
  return under(now) !== mean && under(other) === mean ? other : { notReportedCounts: now.notReportedCounts };
}

function meanOfLines(indicators: Snapshot['indicators'], { notReportedCounts }: MeanSettings): number | null {
  const lines = Object.values(indicators);
  const degrees = lines.flatMap(({ degree }) => (degree === null ? [] : [{ value: degree, weight: 1 }]));
  const zeros = lines.flatMap(({ status }) => (status === 'notReported' ? [{ value: 0, weight: 1 }] : []));
  return weightedMean(notReportedCounts === 'zero' ? [...degrees, ...zeros] : degrees);
}

/** In the order of their days; one of the same day gives way. */
export function withSnapshot(snapshots: readonly Snapshot[], snapshot: Snapshot): Snapshot[] {
  return [...snapshots.filter(({ on }) => on !== snapshot.on), snapshot].sort((a, b) => a.on.localeCompare(b.on));
}

/** A snapshot as stored; null when it is not as Piano writes it. */
export function snapshotIn(value: unknown): Snapshot | null {
  if (!isRecord(value)) return null;
  const { on, mean, met, reported, notReported, indicators } = value;
  if (typeof on !== 'string' || !isCalendarDate(on) || !isNumberOrNull(mean) || !isRecord(indicators)) return null;
  if (typeof met !== 'number' || typeof reported !== 'number' || typeof notReported !== 'number') return null;
  const lines = Object.entries(indicators).flatMap(([key, line]) => {
    const read = lineIn(line);
    return read === null ? [] : [[key, read] as const];
  });
  if (lines.length < Object.keys(indicators).length) return null;
  return { on, mean, met, reported, notReported, indicators: Object.fromEntries(lines) };
}

function lineIn(value: unknown): SnapshotLine | null {
  if (!isRecord(value)) return null;
  const { actual, degree } = value;
  const status = statuses.find((each) => each === value['status']);
  const isContent = typeof actual === 'string' || typeof actual === 'boolean' || isNumberOrNull(actual);
  return isContent && isNumberOrNull(degree) && status !== undefined ? { actual, degree, status } : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isNumberOrNull = (value: unknown): value is number | null => value === null || typeof value === 'number';
