import type { Bars, BarSeries, ChartFont, DrawnChart } from '../../../xlsx/chart';
import type { HostSheet } from '../../model/sheet';
import type { HostWorkbook } from '../../model/workbook';
import { HostError, NotImplemented } from '../../protocol/hostError';

/** A chart by the key it has on its sheet. */
export interface ChartOf {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  readonly key: number;
}

export interface SeriesOf {
  readonly chart: ChartOf;
  readonly index: number;
}

/** Letters of some part of a chart. */
export interface FontOf {
  readonly font: ChartFont;
  change(font: Partial<ChartFont>): void;
}

export function isGone({ sheet, key }: ChartOf): boolean {
  return sheet.isDeleted || sheet.charts.find(key) === undefined;
}

export function drawn({ sheet, key }: ChartOf): DrawnChart {
  const found = sheet.charts.find(key);
  if (!found) throw new HostError('ItemNotFound', 'There is no such chart.');
  return found.drawn;
}

export function barsOf(target: ChartOf): Bars {
  const { bars } = drawn(target);
  if (!bars) throw new NotImplemented('charts that are neither columns nor bars');
  return bars;
}

export function changeBars(target: ChartOf, changes: Partial<Bars>): void {
  target.sheet.charts.change(target.key, { bars: { ...barsOf(target), ...changes } });
}

export function seriesOf({ chart, index }: SeriesOf): BarSeries {
  const series = barsOf(chart).series[index];
  if (!series) throw new HostError('ItemNotFound', 'There is no such series.');
  return series;
}

export function changeSeries({ chart, index }: SeriesOf, changes: Partial<BarSeries>): void {
  const { series } = barsOf(chart);
  changeBars(chart, { series: series.map((each, at) => (at === index ? { ...each, ...changes } : each)) });
}

export const NO_FONT: ChartFont = { size: null, bold: null, color: null };
