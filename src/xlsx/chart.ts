/** A chart on a sheet, as far as columns and bars go; of other kinds only its name and place are read. */
export interface DrawnChart {
  readonly name: string;
  readonly from: Corner;
  readonly to: Corner;
  /** Null for any other kind of chart. */
  readonly bars: Bars | null;
}

/** A point in a cell: its row and column, from 0, and how far inside it, in English metric units (914 400 to the inch). */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowOffset: number;
  readonly columnOffset: number;
}

export interface Bars {
  /** Standing columns or lying bars. */
  readonly direction: 'col' | 'bar';
  readonly grouping: 'clustered' | 'stacked' | 'percentStacked';
  readonly series: readonly BarSeries[];
  readonly title: ChartTitle | null;
  readonly legend: ChartLegend | null;
  readonly valueAxis: ValueAxis;
  readonly categoryAxis: CategoryAxis;
  /** Behind it all, `#RRGGBB`; null where the theme decides. */
  readonly paper: string | null;
  /** Between groups, per cent of a bar. */
  readonly gapWidth: number;
  /** Of bars of a group, per cent. */
  readonly overlap: number;
}

export interface BarSeries {
  readonly name: string;
  /** References as formulas have them: `'Scheda ROSSI'!$H$7:$H$25`. */
  readonly values: string;
  readonly categories: string | null;
  /** `#RRGGBB`; null where the theme decides. */
  readonly color: string | null;
  /** Around each bar. */
  readonly edge: string | null;
  readonly labels: BarLabels | null;
}

export interface BarLabels {
  readonly showsValue: boolean;
  /** Null for that of the cells. */
  readonly numberFormat: string | null;
  readonly position: 'ctr' | 'inEnd' | 'inBase' | 'outEnd' | null;
  readonly font: ChartFont;
}

export interface ChartFont {
  /** Points. */
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly color: string | null;
}

export interface ChartTitle {
  readonly text: string;
  readonly font: ChartFont;
}

export interface ChartLegend {
  readonly position: 'b' | 't' | 'l' | 'r';
  readonly font: ChartFont;
}

export interface ValueAxis {
  readonly min: number | null;
  readonly max: number | null;
  readonly numberFormat: string | null;
  readonly hasGridlines: boolean;
  readonly gridColor: string | null;
  readonly labels: TickLabels;
  readonly font: ChartFont;
}

export interface CategoryAxis {
  readonly isReversed: boolean;
  readonly font: ChartFont;
}

/** Beside the axis, or where the other axis has its highest value. */
export type TickLabels = 'nextTo' | 'high' | 'low' | 'none';

/** A chart to add, with what its cells hold now, which programs show that calculate nothing. */
export interface NewChart {
  readonly chart: DrawnChart & { readonly bars: Bars };
  readonly points: readonly SeriesPoints[];
}

export interface SeriesPoints {
  readonly values: readonly (number | null)[];
  readonly categories: readonly string[];
}

/** A chart of a file. */
export interface FileChart extends DrawnChart {
  /** What it remembers of its cells, where this program wrote it; null where its bytes are somebody else's. */
  readonly points: readonly SeriesPoints[] | null;
}

export interface ChartEdits {
  /** Among those of the file. */
  readonly gone: readonly number[];
  /** Those of the file that are to remember what their cells hold now. */
  readonly refreshed: readonly { readonly index: number; readonly with: NewChart }[];
  readonly added: readonly NewChart[];
}
