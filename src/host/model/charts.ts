import type { Bars, ChartEdits, DrawnChart, FileChart, SeriesPoints } from '../../xlsx/chart';
import { NotImplemented } from '../protocol/hostError';

/** A chart with the key it keeps while others come and go. */
export interface HostChart {
  readonly key: number;
  /** Among those of the file; null for a new one. */
  readonly index: number | null;
  readonly drawn: DrawnChart;
  /** What the file remembers of its cells; null where it is a new one, or where its bytes are somebody else's. */
  readonly points: readonly SeriesPoints[] | null;
}

/** The charts of a sheet: those of the file, which only come and go, and those added since. */
export class Charts {
  #charts: readonly HostChart[];
  #lastKey: number;
  readonly #ofFile: number;

  /** @param before those the sheet had before the file was written: they are the same charts still */
  constructor(file: readonly FileChart[], lastKey: number, before: readonly HostChart[] = []) {
    this.#lastKey = lastKey;
    this.#ofFile = file.length;
    this.#charts = file.map(({ points, ...drawn }, index) => {
      const same = before[index]?.drawn.name === drawn.name ? before[index] : undefined;
      return { key: same?.key ?? ++this.#lastKey, index, drawn, points };
    });
  }

  get all(): readonly HostChart[] {
    return this.#charts;
  }

  get lastKey(): number {
    return this.#lastKey;
  }

  find(key: number): HostChart | undefined {
    return this.#charts.find((chart) => chart.key === key);
  }

  named(name: string): HostChart | undefined {
    return this.#charts.find(({ drawn }) => drawn.name.toLowerCase() === name.toLowerCase());
  }

  add(drawn: DrawnChart): HostChart {
    const added = { key: ++this.#lastKey, index: null, drawn, points: null };
    this.#charts = [...this.#charts, added];
    return added;
  }

  change(key: number, changes: Partial<DrawnChart>): void {
    this.#charts = this.#charts.map((chart) => {
      if (chart.key !== key) return chart;
      if (chart.index !== null) throw new NotImplemented('changing a chart of the file');
      return { ...chart, drawn: { ...chart.drawn, ...changes } };
    });
  }

  delete(key: number): void {
    this.#charts = this.#charts.filter((chart) => chart.key !== key);
  }

  /** Null when none comes, goes or remembers what is no more; `pointsOf` tells what the cells of a chart hold now. */
  edits(pointsOf: (bars: Bars) => readonly SeriesPoints[]): ChartEdits | null {
    const left = new Set(this.#charts.map(({ index }) => index));
    const gone = Array.from({ length: this.#ofFile }, (_, index) => index).filter((index) => !left.has(index));
    const added = this.#charts.flatMap(({ index, drawn }) =>
      index === null && drawn.bars ? [{ chart: { ...drawn, bars: drawn.bars }, points: pointsOf(drawn.bars) }] : [],
    );
    const refreshed = this.#charts.flatMap(({ index, drawn, points }) => {
      if (index === null || points === null || !drawn.bars) return [];
      const now = pointsOf(drawn.bars);
      const chart = { ...drawn, bars: drawn.bars };
      return JSON.stringify(now) === JSON.stringify(points) ? [] : [{ index, with: { chart, points: now } }];
    });
    return gone.length + refreshed.length + added.length === 0 ? null : { gone, refreshed, added };
  }
}
