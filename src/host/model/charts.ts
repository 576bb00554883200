import type { Bars, ChartEdits, DrawnChart, SeriesPoints } from '../../xlsx/chart';
import { NotImplemented } from '../protocol/hostError';

/** A chart with the key it keeps while others come and go. */
export interface HostChart {
  readonly key: number;
  /** Among those of the file; null for a new one. */
  readonly index: number | null;
  readonly drawn: DrawnChart;
}

/** The charts of a sheet: those of the file, which only come and go, and those added since. */
export class Charts {
  #charts: readonly HostChart[];
  #lastKey: number;
  readonly #ofFile: number;

  constructor(file: readonly DrawnChart[], lastKey: number) {
    this.#lastKey = lastKey;
    this.#ofFile = file.length;
    this.#charts = file.map((drawn, index) => ({ key: ++this.#lastKey, index, drawn }));
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
    const added = { key: ++this.#lastKey, index: null, drawn };
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

  /** Null when none comes or goes; `pointsOf` tells what the cells of a chart hold now. */
  edits(pointsOf: (bars: Bars) => readonly SeriesPoints[]): ChartEdits | null {
    const left = new Set(this.#charts.map(({ index }) => index));
    const gone = Array.from({ length: this.#ofFile }, (_, index) => index).filter((index) => !left.has(index));
    const added = this.#charts.flatMap(({ index, drawn }) =>
      index === null && drawn.bars ? [{ chart: { ...drawn, bars: drawn.bars }, points: pointsOf(drawn.bars) }] : [],
    );
    return gone.length + added.length === 0 ? null : { gone, added };
  }
}
