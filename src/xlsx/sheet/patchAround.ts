import type { Area, DifferentialStyle, SheetEdits } from '../content';
import { printTag } from '../xml/printXml';
import { child, type XmlElement } from '../xml/readTree';
import { insertChild, prefixAt, type Splice } from '../xml/splice';
import { patchWidths } from './patchColumns';
import { patchTabColor } from './patchTabColor';
import { patchRules } from './patchRules';
import { patchValidations } from './patchValidations';
import { patchView } from './patchView';
import { printArea, readArea } from './reference';
import { SHEET_ORDER } from './sheetOrder';

/** What changes around the rows: dimension, frozen panes, column widths, merged areas, rules. `extent` is the area of the cells written, or of all. */
export function patchAround(
  part: string,
  sheet: XmlElement,
  xml: string,
  edits: SheetEdits,
  extent: { readonly area: Area; readonly isAll: boolean } | null,
  dxfOf: (style: DifferentialStyle) => number,
): readonly Splice[] {
  return [
    ...patchTabColor(sheet, xml, edits.tabColor),
    ...patchDimension(sheet, extent),
    ...patchView(sheet, xml, edits),
    ...patchWidths(part, sheet, xml, edits.columnWidths),
    ...patchMerges(sheet, xml, edits.merges ?? []),
    ...patchRules(sheet, xml, edits, dxfOf),
    ...patchValidations(sheet, xml, edits.validations),
  ];
}

function patchDimension(sheet: XmlElement, extent: Parameters<typeof patchAround>[4]): readonly Splice[] {
  const dimension = child(sheet, 'dimension');
  const area = readArea(dimension?.attributes['ref'] ?? '');
  if (!dimension || !area || !extent) return [];
  const ref = printArea(extent.isAll ? extent.area : union(area, extent.area));
  if (ref === printArea(area)) return [];
  return [
    {
      start: dimension.start,
      end: dimension.end,
      text: printTag(dimension.qualifiedName, { ...dimension.attributes, ref }, dimension.isSelfClosing),
    },
  ];
}

function patchMerges(sheet: XmlElement, xml: string, merges: readonly Area[]): readonly Splice[] {
  if (merges.length === 0) return [];
  const name = `${prefixAt(sheet)}mergeCells`;
  const list = child(sheet, 'mergeCells');
  const kept = list?.children.map(({ start, closeEnd }) => xml.slice(start, closeEnd)) ?? [];
  const added = merges.map((area) => printTag(`${prefixAt(sheet)}mergeCell`, { ref: printArea(area) }, true));
  const text = `${printTag(name, { count: kept.length + added.length })}${kept.join('')}${added.join('')}</${name}>`;
  return [
    list ? { start: list.start, end: list.closeEnd, text } : insertChild(sheet, xml, SHEET_ORDER, 'mergeCells', text),
  ];
}

function union(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  return { row, column, rows, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
}
