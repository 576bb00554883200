import type { Bars, BarSeries, DrawnChart, SeriesPoints } from '../../xlsx/chart';
import { chartPoints } from './chartPoints';
import type { HostSheet } from './sheet';
import type { HostWorkbook } from './workbook';

export type SeriesView = Omit<BarSeries, 'values' | 'categories'> & SeriesPoints;

/** A chart with what its cells hold at this moment, for whoever draws it. */
export interface ChartView extends Omit<DrawnChart, 'bars'> {
  /** Tells it from the other charts of the sheet. */
  readonly key: number;
  /** Null for a chart that is neither of columns nor of bars. */
  readonly bars: (Omit<Bars, 'series'> & { readonly series: readonly SeriesView[] }) | null;
}

/** The charts of a sheet, those at the back first. */
export function viewCharts(workbook: HostWorkbook, sheet: HostSheet): readonly ChartView[] {
  workbook.settle();
  return sheet.charts.all.map(({ key, drawn: { bars, ...drawn } }) => {
    if (bars === null) return { ...drawn, key, bars };
    const points = chartPoints(workbook.sheets, bars);
    const series = bars.series.map((each, index) => ({ ...each, ...(points[index] ?? NO_POINTS) }));
    return { ...drawn, key, bars: { ...bars, series } };
  });
}

const NO_POINTS: SeriesPoints = { values: [], categories: [] };
