import { legendHeight, legendLines } from './legend';
import { scaleOf, type BarsView, type Scale } from './scale';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnBar extends Box {
  readonly series: number;
  readonly category: number;
  readonly value: number;
}

export interface LaidOutBars {
  readonly plot: Box;
  readonly scale: Scale;
  readonly bars: readonly DrawnBar[];
  readonly categories: readonly string[];
  /** Middle of a category's band, along the axis it stands on. */
  middleOf(category: number): number;
  /** Place of a value along the other axis. */
  placeOf(value: number): number;
}

const TITLE = 30;
const EDGE = 12;
const TICKS = 22;
const LETTER = 6;

/** Where the bars of a chart stand in a picture of that size, in pixels. */
export function layOut(bars: BarsView, width: number, height: number): LaidOutBars {
  const { direction, grouping, series, gapWidth, categoryAxis } = bars;
  const isStanding = direction === 'col';
  const categories = series.find((each) => each.categories.length > 0)?.categories ?? [];
  const longest = Math.max(0, ...categories.map((text) => text.length)) * LETTER;
  const left = isStanding ? 46 : Math.min(width * 0.4, longest + 2 * EDGE);
  const top = bars.title === null ? EDGE : TITLE;
  const below = TICKS + (bars.legend === null ? EDGE : legendHeight(legendLines(bars, width)));
  const plot = {
    x: left,
    y: top,
    width: Math.max(1, width - left - 2 * EDGE),
    height: Math.max(1, height - top - below),
  };
  const scale = scaleOf(bars);
  const count = Math.max(1, categories.length, ...series.map(({ values }) => values.length));
  const band = (isStanding ? plot.width : plot.height) / count;
  // Lying bars begin at the bottom, unless the axis is turned round.
  const isForward = isStanding !== categoryAxis.isReversed;
  const startOf = (category: number): number =>
    (isStanding ? plot.x : plot.y) + band * (isForward ? category : count - 1 - category);
  const placeOf = (value: number): number => {
    const share = Math.min(1, Math.max(0, (value - scale.min) / (scale.max - scale.min)));
    return isStanding ? plot.y + plot.height * (1 - share) : plot.x + plot.width * share;
  };
  const isClustered = grouping === 'clustered';
  const beside = isClustered ? series.length : 1;
  const step = 1 - (isClustered ? bars.overlap / 100 : 0);
  const thickness = band / (1 + (beside - 1) * step + gapWidth / 100);
  const boxOf = (from: number, to: number, across: number): Box => {
    const [a, b] = [placeOf(from), placeOf(to)];
    const [start, length] = [Math.min(a, b), Math.abs(b - a)];
    return isStanding
      ? { x: across, y: start, width: thickness, height: length }
      : { x: start, y: across, width: length, height: thickness };
  };
  const drawn: DrawnBar[] = [];
  for (let category = 0; category < count; category += 1) {
    const total = series.reduce((sum, { values }) => sum + Math.abs(values[category] ?? 0), 0);
    const unit = grouping === 'percentStacked' && total > 0 ? total : 1;
    let base = 0;
    series.forEach(({ values }, index) => {
      const value = values[category] ?? null;
      if (value === null) return;
      const length = value / unit;
      const from = isClustered ? 0 : base;
      const across = startOf(category) + (thickness * gapWidth) / 200 + (isClustered ? index * step * thickness : 0);
      drawn.push({ series: index, category, value, ...boxOf(from, from + length, across) });
      base += length;
    });
  }
  return { plot, scale, bars: drawn, categories, placeOf, middleOf: (category) => startOf(category) + band / 2 };
}
