import type { Bars, SeriesPoints } from '../chart';
import { child, children, readTree, type XmlElement } from '../xml/readTree';
import { decodeXstring } from '../xml/xstring';
import { printChart } from './printChart';

/**
 * What a chart part remembers of its cells, where `printChart` wrote it and nobody has written it anew since; null for any
 * other, whose bytes are its owner's.
 */
export function readPoints(part: string, xml: string, bars: Bars): readonly SeriesPoints[] | null {
  const points = cachedIn(part, xml, bars);
  return printChart({ chart: { bars }, points }) === xml ? points : null;
}

function cachedIn(part: string, xml: string, { series }: Bars): readonly SeriesPoints[] {
  const bars = inside(readTree(part, xml), 'chart', 'plotArea', 'barChart');
  const drawn = bars ? children(bars, 'ser') : [];
  return series.map((_, index) => ({
    values: cache(drawn[index], 'val', 'numRef', 'numCache').map((each) => (each === null ? null : Number(each))),
    categories: cache(drawn[index], 'cat', 'strRef', 'strCache').map((each) => each ?? ''),
  }));
}

function cache(series: XmlElement | undefined, ...path: readonly string[]): readonly (string | null)[] {
  const found = series && inside(series, ...path);
  if (!found) return [];
  const points = new Map(
    children(found, 'pt').map((point) => [
      Number(point.attributes['idx']),
      decodeXstring(child(point, 'v')?.content ?? ''),
    ]),
  );
  const count = Number(child(found, 'ptCount')?.attributes['val'] ?? 0);
  return Array.from({ length: count }, (_, index) => points.get(index) ?? null);
}

const inside = (element: XmlElement, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((found, name) => found && child(found, name), element);
