import type { Area } from './change';

/** A chart as Piano draws it: its figures stand in cells, its colours are fixed, its corners lie on two cells. */
export interface Chart {
  /** Unique on its sheet: it is found again by it. */
  readonly name: string;
  readonly type: 'columnClustered' | 'barStacked100';
  readonly title: string;
  /** Cells the chart covers. */
  readonly place: Area;
  readonly series: readonly ChartSeries[];
  readonly axis: ValueAxis;
  /** Bars of the first category on top, as the table beside them has it. */
  readonly isReversed?: boolean;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: SheetArea;
  readonly categories: SheetArea;
  /** `#RRGGBB`. */
  readonly color: string;
  /** Figures written on the columns or bars. */
  readonly labels?: { readonly color: string; readonly numberFormat: string };
}

/** On the chart's own sheet where none is said. */
export interface SheetArea extends Area {
  readonly sheet?: string;
}

export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  readonly numberFormat: string;
}
