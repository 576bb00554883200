import type { Area, DifferentialStyle, SheetEdits } from '../content';
import { printTag } from '../xml/printXml';
import { child, type XmlElement } from '../xml/readTree';
import type { Splice } from '../xml/splice';
import { patchAutoFilter } from './patchAutoFilter';
import { patchColumns } from './patchColumns';
import { patchExtensions, solidBars } from './patchExtensions';
import { patchMerges } from './patchMerges';
import { patchPage, patchRowBreaks } from './patchPage';
import { patchTabColor } from './patchTabColor';
import { patchRules } from './patchRules';
import { patchValidations } from './patchValidations';
import { patchView } from './patchView';
import { printArea, readArea } from './reference';

/** What changes around the rows: dimension, frozen panes, columns, filter, merged areas, rules, the printed page. `extent` is the area of the cells written, or of all. */
export function patchAround(
  part: string,
  sheet: XmlElement,
  xml: string,
  edits: SheetEdits,
  extent: { readonly area: Area; readonly isAll: boolean } | null,
  dxfOf: (style: DifferentialStyle) => number,
): readonly Splice[] {
  const bars = solidBars(sheet, edits);
  // In the order of the schema: what is new may come to the same place.
  return [
    ...patchTabColor(sheet, xml, edits.tabColor),
    ...patchDimension(sheet, extent),
    ...patchView(sheet, xml, edits),
    ...patchColumns(part, sheet, xml, edits),
    ...patchAutoFilter(sheet, xml, edits.autoFilter),
    ...patchMerges(sheet, xml, edits.merges),
    ...patchRules(sheet, xml, edits, bars, dxfOf),
    ...patchValidations(sheet, xml, edits.validations),
    ...patchPage(sheet, xml, edits.page),
    ...patchRowBreaks(sheet, xml, edits.rowBreaks),
    ...patchExtensions(sheet, xml, edits, [...bars.values()]),
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

function union(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  return { row, column, rows, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
}
