import type { BarLabels, Bars, BarSeries, ChartFont, NewChart, SeriesPoints, ValueAxis } from '../chart';
import { escapeText, printTag } from '../xml/printXml';
import { encodeXstring } from '../xml/xstring';
import { CHART, DECLARATION, DRAWING, RELATIONSHIPS } from './namespaces';

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

/** What the part says: the chart's name and place stand on the sheet's drawing. */
type PrintedChart = Pick<NewChart, 'points'> & { readonly chart: Pick<NewChart['chart'], 'bars'> };

/** The chart part of columns or bars (CT_ChartSpace, ECMA-376 part 1, 21.2.2.29), its children in the order of the schema. */
export function printChart({ chart: { bars }, points }: PrintedChart): string {
  const { title, legend, direction, grouping, series, gapWidth, overlap, paper } = bars;
  const space = printTag('c:chartSpace', { 'xmlns:c': CHART, 'xmlns:a': DRAWING, 'xmlns:r': RELATIONSHIPS });
  const plot =
    `<c:barChart>${val('barDir', direction)}${val('grouping', grouping)}${val('varyColors', 0)}` +
    series.map((each, index) => printSeries(each, index, points[index] ?? NO_POINTS)).join('') +
    `${val('gapWidth', gapWidth)}${val('overlap', overlap)}${val('axId', CATEGORY_AXIS)}${val('axId', VALUE_AXIS)}</c:barChart>`;
  return (
    `${DECLARATION}${space}${val('date1904', 0)}${val('roundedCorners', 0)}<c:chart>` +
    (title === null ? '' : printTitle(title.text, title.font)) +
    `${val('autoTitleDeleted', title === null ? 1 : 0)}<c:plotArea><c:layout/>${plot}` +
    `${printCategoryAxis(bars)}${printValueAxis(bars)}</c:plotArea>` +
    (legend === null
      ? ''
      : `<c:legend>${val('legendPos', legend.position)}${val('overlay', 0)}${printText(legend.font)}</c:legend>`) +
    `${val('plotVisOnly', 1)}${val('dispBlanksAs', 'gap')}</c:chart>${printPaper(paper)}</c:chartSpace>`
  );
}

const NO_POINTS: SeriesPoints = { values: [], categories: [] };

function printSeries(
  { name, values, categories, color, edge, labels }: BarSeries,
  index: number,
  points: SeriesPoints,
) {
  return (
    `<c:ser>${val('idx', index)}${val('order', index)}<c:tx><c:v>${text(name)}</c:v></c:tx>` +
    printShape(color, edge) +
    val('invertIfNegative', 0) +
    (labels ? printLabels(labels) : '') +
    (categories === null
      ? ''
      : `<c:cat><c:strRef><c:f>${text(categories)}</c:f>${printCache('strCache', points.categories)}</c:strRef></c:cat>`) +
    `<c:val><c:numRef><c:f>${text(values)}</c:f>${printCache('numCache', points.values)}</c:numRef></c:val></c:ser>`
  );
}

/** Empty cells have no point. */
function printCache(name: 'strCache' | 'numCache', points: readonly (string | number | null)[]): string {
  const printed = points.map((point, idx) =>
    point === null ? '' : `${printTag('c:pt', { idx })}<c:v>${text(String(point))}</c:v></c:pt>`,
  );
  const format = name === 'numCache' ? '<c:formatCode>General</c:formatCode>' : '';
  return `<c:${name}>${format}${val('ptCount', points.length)}${printed.join('')}</c:${name}>`;
}

function printLabels({ showsValue, numberFormat, position, font }: BarLabels): string {
  return (
    `<c:dLbls>${numberFormat === null ? '' : printFormat(numberFormat)}${printText(font)}` +
    (position === null ? '' : val('dLblPos', position)) +
    `${val('showLegendKey', 0)}${val('showVal', showsValue ? 1 : 0)}${val('showCatName', 0)}${val('showSerName', 0)}` +
    `${val('showPercent', 0)}${val('showBubbleSize', 0)}</c:dLbls>`
  );
}

function printCategoryAxis({ direction, categoryAxis: { isReversed, font } }: Bars): string {
  return (
    `<c:catAx>${val('axId', CATEGORY_AXIS)}<c:scaling>${val('orientation', isReversed ? 'maxMin' : 'minMax')}</c:scaling>` +
    `${val('delete', 0)}${val('axPos', direction === 'col' ? 'b' : 'l')}${printTag('c:numFmt', { formatCode: 'General', sourceLinked: '1' }, true)}` +
    `${val('majorTickMark', 'none')}${val('minorTickMark', 'none')}${val('tickLblPos', 'nextTo')}${printText(font)}` +
    `${val('crossAx', VALUE_AXIS)}${val('crosses', 'autoZero')}${val('auto', 1)}${val('lblAlgn', 'ctr')}${val('lblOffset', 100)}` +
    `${val('noMultiLvlLbl', 0)}</c:catAx>`
  );
}

function printValueAxis({ direction, valueAxis }: Bars): string {
  const { min, max, numberFormat, labels, font } = valueAxis;
  return (
    `<c:valAx>${val('axId', VALUE_AXIS)}<c:scaling>${val('orientation', 'minMax')}` +
    `${max === null ? '' : val('max', max)}${min === null ? '' : val('min', min)}</c:scaling>` +
    `${val('delete', 0)}${val('axPos', direction === 'col' ? 'l' : 'b')}${printGrid(valueAxis)}` +
    `${printFormat(numberFormat ?? 'General')}${val('majorTickMark', 'none')}${val('minorTickMark', 'none')}` +
    `${val('tickLblPos', labels)}<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${printText(font)}` +
    `${val('crossAx', CATEGORY_AXIS)}${val('crosses', 'autoZero')}${val('crossBetween', 'between')}</c:valAx>`
  );
}

function printGrid({ hasGridlines, gridColor }: ValueAxis): string {
  if (!hasGridlines) return '';
  return gridColor === null
    ? '<c:majorGridlines/>'
    : `<c:majorGridlines><c:spPr>${printLine(gridColor)}</c:spPr></c:majorGridlines>`;
}

function printTitle(title: string, font: ChartFont): string {
  const body = `<a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters('a:defRPr', font)}</a:pPr><a:r>${letters('a:rPr', font)}<a:t>${text(title)}</a:t></a:r></a:p>`;
  return `<c:title><c:tx><c:rich>${body}</c:rich></c:tx>${val('overlay', 0)}</c:title>`;
}

function printText(font: ChartFont): string {
  const isSaid = Object.values(font).some((value) => value !== null);
  if (!isSaid) return '';
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters('a:defRPr', font)}</a:pPr><a:endParaRPr lang="it-IT"/></a:p></c:txPr>`;
}

function letters(name: string, { size, bold, color }: ChartFont): string {
  const attributes = {
    sz: size === null ? undefined : Math.round(size * 100),
    b: bold === null ? undefined : Number(bold),
  };
  return color === null
    ? printTag(name, attributes, true)
    : `${printTag(name, attributes)}${printFill(color)}</${name}>`;
}

function printShape(fill: string | null, edge: string | null): string {
  if (fill === null && edge === null) return '';
  return `<c:spPr>${fill === null ? '' : printFill(fill)}${edge === null ? '' : printLine(edge)}</c:spPr>`;
}

function printLine(color: string): string {
  return `<a:ln w="9525">${printFill(color)}</a:ln>`;
}

function printFill(color: string): string {
  return `<a:solidFill>${printTag('a:srgbClr', { val: color.slice(1) }, true)}</a:solidFill>`;
}

/** As Excel draws a new chart: the theme's paper, and a hair of its ink around it. */
function printPaper(color: string | null): string {
  const fill = color === null ? '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>' : printFill(color);
  const ink = '<a:schemeClr val="tx1"><a:lumMod val="15000"/><a:lumOff val="85000"/></a:schemeClr>';
  return `<c:spPr>${fill}<a:ln w="9525"><a:solidFill>${ink}</a:solidFill></a:ln></c:spPr>`;
}

function printFormat(formatCode: string): string {
  return printTag('c:numFmt', { formatCode, sourceLinked: '0' }, true);
}

function val(name: string, value: string | number): string {
  return printTag(`c:${name}`, { val: value }, true);
}

function text(value: string): string {
  return escapeText(encodeXstring(value));
}
