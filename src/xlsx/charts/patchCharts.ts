import type { ChartEdits, Corner, DrawnChart } from '../chart';
import type { ChangingPackage } from '../package/changingPackage';
import { relationshipsPath } from '../package/relationships';
import { removeTree } from '../package/removeTree';
import { scanSheet } from '../sheet/scanSheet';
import { SHEET_ORDER } from '../sheet/sheetOrder';
import { localName } from '../xml/formulaTexts';
import { printTag } from '../xml/printXml';
import { child, readTree, type XmlElement } from '../xml/readTree';
import { appendInside, insertChild, prefixAt } from '../xml/splice';
import { encodeXstring } from '../xml/xstring';
import { CHART, DECLARATION, DRAWING, RELATIONSHIPS, SHEET_DRAWING } from './namespaces';
import { printChart } from './printChart';
import { drawingOf, readCharts } from './readCharts';

const DRAWING_CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/**
 * Writes anew what some charts remember, takes others away, with the drawing where nothing else stands on it, and adds others
 * behind those there are.
 */
export function patchCharts(
  changing: ChangingPackage,
  sheetPart: string,
  { gone, refreshed, added }: ChartEdits,
): void {
  refreshCharts(changing, sheetPart, refreshed);
  removeCharts(changing, sheetPart, gone);
  if (added.length === 0) return;
  const drawing = drawingOf(changing.asPackage(), sheetPart) ?? addDrawing(changing, sheetPart);
  for (const each of added) {
    const { relationship } = changing.addPart(drawing, {
      name: freeName(changing, '/xl/charts/chart'),
      kind: 'chart',
      contentType: CHART_CONTENT_TYPE,
      text: printChart(each),
    });
    const xml = changing.text(drawing);
    const tree = readTree(drawing, xml);
    changing.splice(drawing, [appendInside(tree, xml, printAnchor(each.chart, relationship, freeId(tree)))]);
  }
}

function refreshCharts(changing: ChangingPackage, sheetPart: string, refreshed: ChartEdits['refreshed']): void {
  if (refreshed.length === 0) return;
  const charts = readCharts(changing.asPackage(), sheetPart);
  for (const { index, with: chart } of refreshed) {
    const part = charts[index]?.part;
    if (part !== undefined) changing.replace(part, printChart(chart));
  }
}

function removeCharts(changing: ChangingPackage, sheetPart: string, gone: readonly number[]): void {
  const charts = readCharts(changing.asPackage(), sheetPart);
  const leaving = gone.flatMap((index) => charts[index] ?? []);
  const drawing = drawingOf(changing.asPackage(), sheetPart);
  if (leaving.length === 0 || drawing === null) return;
  const tree = readTree(drawing, changing.text(drawing));
  if (tree.children.length === leaving.length) {
    removeDrawing(changing, sheetPart, drawing);
    return;
  }
  changing.splice(
    drawing,
    leaving.map(({ anchor: { start, closeEnd } }) => ({ start, end: closeEnd, text: '' })),
  );
  for (const { part } of leaving) removeTree(changing, drawing, part);
}

function removeDrawing(changing: ChangingPackage, sheetPart: string, drawing: string): void {
  const element = child(aroundRows(changing, sheetPart), 'drawing');
  if (element) changing.splice(sheetPart, [{ start: element.start, end: element.closeEnd, text: '' }]);
  removeTree(changing, sheetPart, drawing);
  const rels = relationshipsPath(sheetPart);
  if (readTree(rels, changing.text(rels)).children.length === 0) changing.dropPart(rels);
}

/** An empty drawing of the sheet. */
function addDrawing(changing: ChangingPackage, sheetPart: string): string {
  const root = printTag('xdr:wsDr', { 'xmlns:xdr': SHEET_DRAWING, 'xmlns:a': DRAWING });
  const { path, relationship } = changing.addPart(sheetPart, {
    name: freeName(changing, '/xl/drawings/drawing'),
    kind: 'drawing',
    contentType: DRAWING_CONTENT_TYPE,
    text: `${DECLARATION}${root}</xdr:wsDr>`,
  });
  const xml = changing.text(sheetPart);
  const sheet = aroundRows(changing, sheetPart);
  // Which prefix stands for relationships is the writer's choice, and some declare none.
  const declared = Object.entries(sheet.attributes).find(([, value]) => value === RELATIONSHIPS)?.[0];
  const prefix = declared?.startsWith('xmlns:') === true ? declared.slice('xmlns:'.length) : null;
  const id = prefix === null ? { 'xmlns:r': RELATIONSHIPS, 'r:id': relationship } : { [`${prefix}:id`]: relationship };
  const text = printTag(`${prefixAt(sheet)}drawing`, id, true);
  changing.splice(sheetPart, [insertChild(sheet, xml, SHEET_ORDER, 'drawing', text)]);
  return path;
}

function aroundRows(changing: ChangingPackage, sheetPart: string): XmlElement {
  const ignore = (): void => undefined;
  return scanSheet(sheetPart, changing.text(sheetPart), { open: ignore, text: ignore, close: ignore });
}

function printAnchor({ name, from, to }: DrawnChart, relationship: string, id: number): string {
  const reference = printTag('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONSHIPS, 'r:id': relationship }, true);
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"><xdr:from>${printCorner(from)}</xdr:from><xdr:to>${printCorner(to)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${printTag('xdr:cNvPr', { id, name: encodeXstring(name) }, true)}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}">${reference}</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function printCorner({ row, column, rowOffset, columnOffset }: Corner): string {
  return `<xdr:col>${column}</xdr:col><xdr:colOff>${columnOffset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${rowOffset}</xdr:rowOff>`;
}

/** Ids of shapes are unique on a drawing. */
function freeId(drawing: XmlElement): number {
  const ids = (element: XmlElement): readonly number[] => [
    ...(localName(element.qualifiedName) === 'cNvPr' ? [Number(element.attributes['id'] ?? 0)] : []),
    ...element.children.flatMap(ids),
  ];
  return Math.max(1, ...ids(drawing)) + 1;
}

function freeName(changing: ChangingPackage, stem: string): string {
  let number = 1;
  while (changing.has(`${stem.slice(1)}${number}.xml`)) number++;
  return `${stem}${number}.xml`;
}
