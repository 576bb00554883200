import type { Baseline } from './baseline';
import { isCellError, type WrittenCell } from './cell';
import { readBaseline } from './readBaseline';
import { readTarget } from './target/readTarget';
import type { TargetReading } from './target/target';

/** Reads the cells of one plan. */
export interface CellReader {
  baseline(written: WrittenCell): Baseline;
  /** @param baseline as this reader read it */
  target(written: WrittenCell, baseline: Baseline, year: number): TargetReading;
}

/** What is written alike, beside what is alike, is read once: a large plan says the same few hundred things over and over. */
export function readingOnce(scale: readonly string[]): CellReader {
  const baselines = new Map<string, Baseline>();
  const targets = new Map<Baseline, Map<string, TargetReading>>();
  return {
    baseline: (written) => {
      const key = keyOf(written);
      const reading = baselines.get(key) ?? readBaseline(written, scale);
      baselines.set(key, reading);
      return reading;
    },
    target: (written, baseline, year) => {
      const beside = targets.get(baseline) ?? new Map<string, TargetReading>();
      targets.set(baseline, beside);
      const key = `${year} ${keyOf(written)}`;
      const reading = beside.get(key) ?? readTarget(written, { baseline, year, scale });
      beside.set(key, reading);
      return reading;
    },
  };
}

/** Everything a reading can depend on. */
function keyOf({ value, text, numberFormat }: WrittenCell): string {
  return `${typeof value}\u0000${isCellError(value) ? value.error : String(value)}\u0000${text}\u0000${numberFormat}`;
}
