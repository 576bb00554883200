import type { BarLabels, Bars, BarSeries, ChartFont, ChartLegend, ChartTitle, TickLabels } from '../chart';
import { isTrue } from '../xml/isTrue';
import { child, children, readTree, type XmlElement } from '../xml/readTree';
import { localName } from '../xml/formulaTexts';
import { decodeXstring } from '../xml/xstring';

/** What a chart part says of columns or bars; null for any other kind, and for several kinds in one. */
export function readChart(part: string, xml: string): Bars | null {
  const space = readTree(part, xml);
  const chart = child(space, 'chart');
  const plot = chart && child(chart, 'plotArea');
  const kinds = plot?.children.filter(({ name }) => name.endsWith('Chart')) ?? [];
  const [bars] = kinds;
  if (!chart || !plot || kinds.length !== 1 || bars?.name !== 'barChart') return null;
  const [values, categories] = [child(plot, 'valAx'), child(plot, 'catAx')];
  const grouping = value(bars, 'grouping');
  const grid = values && child(values, 'majorGridlines');
  const scaling = values && child(values, 'scaling');
  return {
    direction: value(bars, 'barDir') === 'bar' ? 'bar' : 'col',
    grouping: grouping === 'stacked' || grouping === 'percentStacked' ? grouping : 'clustered',
    series: children(bars, 'ser').map(readSeries),
    title: readTitle(child(chart, 'title')),
    legend: readLegend(child(chart, 'legend')),
    valueAxis: {
      min: number(scaling, 'min'),
      max: number(scaling, 'max'),
      numberFormat: (values && child(values, 'numFmt')?.attributes['formatCode']) ?? null,
      hasGridlines: grid !== undefined,
      gridColor: readLine(grid),
      labels: readTicks(value(values, 'tickLblPos')),
      font: readFont(values),
    },
    categoryAxis: {
      isReversed: value(categories && child(categories, 'scaling'), 'orientation') === 'maxMin',
      font: readFont(categories),
    },
    paper: readFill(child(space, 'spPr')),
    gapWidth: number(bars, 'gapWidth') ?? 150,
    overlap: number(bars, 'overlap') ?? 0,
  };
}

function readSeries(series: XmlElement): BarSeries {
  const reference = (name: string): string | null => {
    const formula = child(series, name)?.children.flatMap((each) => child(each, 'f') ?? [])[0];
    return formula ? decodeXstring(formula.content) : null;
  };
  const tx = child(series, 'tx');
  const cached = tx && find(tx, 'v');
  const shape = child(series, 'spPr');
  return {
    name: decodeXstring(cached?.content ?? ''),
    values: reference('val') ?? '',
    categories: reference('cat'),
    color: readFill(shape),
    edge: readLine(series),
    labels: readLabels(child(series, 'dLbls')),
  };
}

function readLabels(labels: XmlElement | undefined): BarLabels | null {
  if (!labels) return null;
  const position = value(labels, 'dLblPos');
  return {
    showsValue: isTrue(value(labels, 'showVal')),
    numberFormat: child(labels, 'numFmt')?.attributes['formatCode'] ?? null,
    position:
      position === 'ctr' || position === 'inEnd' || position === 'inBase' || position === 'outEnd' ? position : null,
    font: readFont(labels),
  };
}

function readTitle(title: XmlElement | undefined): ChartTitle | null {
  if (!title) return null;
  const runs = findAll(title, 't').map(({ content }) => content);
  const letters = find(title, 'rPr') ?? find(title, 'defRPr');
  return { text: decodeXstring(runs.join('')), font: fontOf(letters) };
}

function readLegend(legend: XmlElement | undefined): ChartLegend | null {
  if (!legend) return null;
  const position = value(legend, 'legendPos');
  return {
    position: position === 'b' || position === 't' || position === 'l' ? position : 'r',
    font: readFont(legend),
  };
}

function readTicks(position: string | undefined): TickLabels {
  return position === 'high' || position === 'low' || position === 'none' ? position : 'nextTo';
}

function readFont(element: XmlElement | undefined): ChartFont {
  const text = element && child(element, 'txPr');
  return fontOf(text && find(text, 'defRPr'));
}

function fontOf(letters: XmlElement | undefined): ChartFont {
  const { sz, b } = letters?.attributes ?? {};
  return {
    size: sz === undefined ? null : Number(sz) / 100,
    bold: b === undefined ? null : isTrue(b),
    color: readFill(letters),
  };
}

/** A solid fill of a fixed colour; colours of the theme are not told. */
function readFill(element: XmlElement | undefined): string | null {
  const fill = element?.children.find(({ qualifiedName }) => localName(qualifiedName) === 'solidFill');
  const color = fill?.children.find(({ qualifiedName }) => localName(qualifiedName) === 'srgbClr')?.attributes['val'];
  return color === undefined ? null : `#${color.toUpperCase()}`;
}

function readLine(element: XmlElement | undefined): string | null {
  const shape = element && child(element, 'spPr');
  return readFill(shape?.children.find(({ qualifiedName }) => localName(qualifiedName) === 'ln'));
}

function value(element: XmlElement | undefined, name: string): string | undefined {
  return element && child(element, name)?.attributes['val'];
}

function number(element: XmlElement | undefined, name: string): number | null {
  const said = value(element, name);
  return said === undefined ? null : Number(said);
}

function find(element: XmlElement, name: string): XmlElement | undefined {
  return findAll(element, name)[0];
}

function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((each) => (localName(each.qualifiedName) === name ? [each] : findAll(each, name)));
}
