import type { BarsView } from './scale';

/** A name in the legend, and where on its line it begins. */
export interface LegendEntry {
  readonly series: number;
  readonly name: string;
  readonly x: number;
}

const LETTER = 6;
const BESIDE_NAME = 34;
export const LEGEND_LINE = 17;

export const legendHeight = (lines: readonly unknown[]): number => 11 + lines.length * LEGEND_LINE;

/** The names of the series, centred, on as many lines as they need. */
export function legendLines({ series }: BarsView, width: number): readonly (readonly LegendEntry[])[] {
  const lines: { entries: LegendEntry[]; length: number }[] = [];
  series.forEach(({ name }, index) => {
    const size = name.length * LETTER + BESIDE_NAME;
    let line = lines.at(-1);
    if (!line || line.length + size > width) lines.push((line = { entries: [], length: 0 }));
    line.entries.push({ series: index, name, x: line.length });
    line.length += size;
  });
  return lines.map(({ entries, length }) => entries.map((entry) => ({ ...entry, x: entry.x + (width - length) / 2 })));
}
