import type { Area, SheetEdits } from '../content';
import { printTag } from '../xml/printXml';
import { child, type XmlElement } from '../xml/readTree';
import { insertChild, prefixAt, type Splice } from '../xml/splice';
import { printColumns } from './patchColumns';
import { readColumns } from './readColumns';
import { printArea, printReference, readArea } from './reference';

/** Order of CT_Worksheet's children as far as `mergeCells` (ECMA-376 part 1, 18.3.1.99). */
const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges ' +
  'scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells'
).split(' ');

/** What changes around the rows: dimension, frozen panes, column widths, merged areas. `grown` is the area of the cells written. */
export function patchAround(
  part: string,
  sheet: XmlElement,
  xml: string,
  edits: SheetEdits,
  grown: Area | null,
): readonly Splice[] {
  return [
    ...patchDimension(sheet, grown),
    ...patchView(sheet, xml, edits.freezeRows ?? 0, edits.freezeColumns ?? 0),
    ...patchWidths(part, sheet, xml, edits.columnWidths),
    ...patchMerges(sheet, xml, edits.merges ?? []),
  ];
}

function patchDimension(sheet: XmlElement, grown: Area | null): readonly Splice[] {
  const dimension = child(sheet, 'dimension');
  const area = readArea(dimension?.attributes['ref'] ?? '');
  if (!dimension || !area || !grown) return [];
  const ref = printArea(union(area, grown));
  if (ref === printArea(area)) return [];
  return [
    {
      start: dimension.start,
      end: dimension.end,
      text: printTag(dimension.qualifiedName, { ...dimension.attributes, ref }, dimension.isSelfClosing),
    },
  ];
}

function patchView(sheet: XmlElement, xml: string, rows: number, columns: number): readonly Splice[] {
  if (rows === 0 && columns === 0) return [];
  const prefix = prefixAt(sheet);
  const activePane = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const split = { xSplit: columns || undefined, ySplit: rows || undefined };
  const pane = printTag(
    `${prefix}pane`,
    { ...split, topLeftCell: printReference(rows, columns), activePane, state: 'frozen' },
    true,
  );
  const views = child(sheet, 'sheetViews');
  const view = views && child(views, 'sheetView');
  if (!view) {
    const printed = `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0">${pane}</${prefix}sheetView></${prefix}sheetViews>`;
    return views
      ? [{ start: views.start, end: views.closeEnd, text: printed }]
      : [insertChild(sheet, xml, ORDER, 'sheetViews', printed)];
  }
  const kept = view.children
    .filter(({ name }) => name !== 'pane' && name !== 'selection')
    .map(({ start, closeEnd }) => xml.slice(start, closeEnd));
  const text = `${printTag(view.qualifiedName, view.attributes)}${pane}${kept.join('')}</${view.qualifiedName}>`;
  return [{ start: view.start, end: view.closeEnd, text }];
}

function patchWidths(
  part: string,
  sheet: XmlElement,
  xml: string,
  widths: SheetEdits['columnWidths'],
): readonly Splice[] {
  if (widths.size === 0) return [];
  const printed = printColumns(prefixAt(sheet), readColumns(part, sheet), widths);
  const columns = child(sheet, 'cols');
  return [
    columns
      ? { start: columns.start, end: columns.closeEnd, text: printed }
      : insertChild(sheet, xml, ORDER, 'cols', printed),
  ];
}

function patchMerges(sheet: XmlElement, xml: string, merges: readonly Area[]): readonly Splice[] {
  if (merges.length === 0) return [];
  const name = `${prefixAt(sheet)}mergeCells`;
  const list = child(sheet, 'mergeCells');
  const kept = list?.children.map(({ start, closeEnd }) => xml.slice(start, closeEnd)) ?? [];
  const added = merges.map((area) => printTag(`${prefixAt(sheet)}mergeCell`, { ref: printArea(area) }, true));
  const text = `${printTag(name, { count: kept.length + added.length })}${kept.join('')}${added.join('')}</${name}>`;
  return [list ? { start: list.start, end: list.closeEnd, text } : insertChild(sheet, xml, ORDER, 'mergeCells', text)];
}

function union(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  return { row, column, rows, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
}
