import type { ChartView } from '../../host/model/chartView';

export type BarsView = NonNullable<ChartView['bars']>;

/** The value axis: from where to where, and where it is labelled. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

export function scaleOf(bars: BarsView): Scale {
  const isShare = bars.grouping === 'percentStacked';
  const highest = isShare ? 1 : Math.max(0, ...totalsOf(bars));
  const min = bars.valueAxis.min ?? 0;
  const wanted = bars.valueAxis.max ?? highest;
  const step = roundStep((wanted - min) / (isShare ? 10 : 5));
  const max = bars.valueAxis.max ?? min + Math.max(1, Math.ceil((wanted - min) / step - 1e-9)) * step;
  const count = Math.floor((max - min) / step + 1e-9);
  return { min, max, ticks: Array.from({ length: count + 1 }, (_, index) => min + index * step) };
}

function totalsOf({ grouping, series }: BarsView): number[] {
  if (grouping === 'clustered') return series.flatMap(({ values }) => values.map((value) => value ?? 0));
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  return Array.from({ length: count }, (_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
}

/** 1, 2 or 5 times a power of ten. */
function roundStep(step: number): number {
  if (!(step > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(step) + 1e-9);
  const rest = step / power;
  return power * (rest <= 1.0001 ? 1 : rest <= 2.0001 ? 2 : rest <= 5.0001 ? 5 : 10);
}
