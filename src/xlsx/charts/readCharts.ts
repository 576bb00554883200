import type { Corner, DrawnChart, FileChart } from '../chart';
import type { Package } from '../package/openPackage';
import { Refusal } from '../refusal';
import { localName } from '../xml/formulaTexts';
import { child, readTree, type XmlElement } from '../xml/readTree';
import { decodeXstring } from '../xml/xstring';
import { readChart } from './readChart';
import { readPoints } from './readPoints';

/** Where a chart of a sheet is in the package. */
export interface PlacedChart {
  readonly anchor: XmlElement;
  readonly part: string;
  readonly chart: FileChart;
}

/** The charts of a sheet, in the order of its drawing; where that can't be read there are none. */
export function readCharts(parts: Package, sheetPart: string): readonly PlacedChart[] {
  const drawing = drawingOf(parts, sheetPart);
  if (drawing === null) return [];
  try {
    const related = parts.relationships(drawing).filter(({ kind }) => kind === 'chart');
    return readTree(drawing, parts.text(drawing)).children.flatMap((anchor): PlacedChart[] => {
      const frame = child(anchor, 'graphicFrame');
      const reference = frame && find(frame, 'chart');
      const id = Object.entries(reference?.attributes ?? {}).find(([name]) => localName(name) === 'id')?.[1];
      const part = related.find((relationship) => relationship.id === id)?.target;
      const [from, to] = [child(anchor, 'from'), child(anchor, 'to')];
      if (!frame || part === undefined || !parts.has(part) || !from || !to) return [];
      const name = decodeXstring(find(frame, 'cNvPr')?.attributes['name'] ?? '');
      const bars = readBars(parts, part);
      const points = bars === null ? null : readPoints(part, parts.text(part), bars);
      return [{ anchor, part, chart: { name, from: corner(from), to: corner(to), bars, points } }];
    });
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

export function drawingOf(parts: Package, sheetPart: string): string | null {
  const drawing = parts.relationships(sheetPart).find(({ kind }) => kind === 'drawing')?.target;
  return drawing !== undefined && parts.has(drawing) ? drawing : null;
}

function readBars(parts: Package, part: string): DrawnChart['bars'] {
  try {
    return readChart(part, parts.text(part));
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function corner(point: XmlElement): Corner {
  const number = (name: string): number => Number(child(point, name)?.content ?? 0);
  return { row: number('row'), column: number('col'), rowOffset: number('rowOff'), columnOffset: number('colOff') };
}

function find(element: XmlElement, name: string): XmlElement | undefined {
  for (const each of element.children) {
    const found = localName(each.qualifiedName) === name ? each : find(each, name);
    if (found) return found;
  }
  return undefined;
}
