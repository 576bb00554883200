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
  extent: { readonly area: Area; readonly gone: Area | null } | null,
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
  const ref = printArea(extent.gone ? without(area, extent.gone, extent.area) : union(area, extent.area));
  if (ref === printArea(area)) return [];
  return [
    {
      start: dimension.start,
      end: dimension.end,
      text: printTag(dimension.qualifiedName, { ...dimension.attributes, ref }, dimension.isSelfClosing),
    },
  ];
}

/** A sheet that says more than its cells keeps saying so, on the sides where none is gone. */
function without(said: Area, gone: Area, left: Area): Area {
  const row = gone.row > said.row ? Math.min(said.row, left.row) : left.row;
  const column = gone.column > said.column ? Math.min(said.column, left.column) : left.column;
  const isBelow = gone.row + gone.rows < said.row + said.rows;
  const isRight = gone.column + gone.columns < said.column + said.columns;
  const [bottom, right] = [left.row + left.rows, left.column + left.columns];
  return {
    row,
    column,
    rows: (isBelow ? Math.max(said.row + said.rows, bottom) : bottom) - row,
    columns: (isRight ? Math.max(said.column + said.columns, right) : right) - column,
  };
}

function union(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  return { row, column, rows, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
}
