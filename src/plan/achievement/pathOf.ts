import type { ActualReading } from '../actual/readActual';
import type { Baseline } from '../baseline';
import type { Target } from '../target/target';
import { boundsOf, type Bound } from './boundsOf';
import { judgedParts } from './judgedParts';
import type { Settings } from './settings';

/** The way from where things stood to the target, whichever way the numbers go. */
export interface Path {
  readonly unit: string | null;
  /** The baseline; null where there is none to start from, and the way begins at zero. */
  readonly start: number | null;
  readonly end: Bound;
  readonly actual: number | null;
  /** How much of it was covered: 1 is the target, beyond it more, below 0 a step back; null without a result. */
  readonly covered: number | null;
}

/** Null where there is no way to draw: what has no figures, two bounds, or a target that is no step forward. */
export function pathOf(target: Target, baseline: Baseline, actual: ActualReading, settings: Settings): Path | null {
  const [part, ...others] = judgedParts(target, baseline, settings);
  const asked = part === undefined || others.length > 0 ? null : boundsOf(part, baseline, settings);
  const [end, second] = asked?.bounds ?? [];
  if (asked === null || end === undefined || second !== undefined) return null;
  const { unit } = asked;
  const before = baseline.kind === 'number' && (baseline.unit ?? unit) === unit ? baseline.value : null;
  const start = typeof before === 'number' && isForward(before, end) ? before : null;
  if (start === null && !isForward(0, end)) return null;
  const from = start ?? 0;
  const reached = typeof actual.value === 'number' ? actual.value : null;
  return {
    unit,
    start,
    end,
    actual: reached,
    covered: reached === null ? null : Number(((reached - from) / (end.value - from)).toPrecision(12)),
  };
}

const isForward = (from: number, { side, value }: Bound): boolean =>
  side.startsWith('>') ? value > from : value < from;
