import type { SheetEdits } from '../content';
import { printTag } from '../xml/printXml';
import { child, type XmlElement } from '../xml/readTree';
import { insertChild, prefixAt, type Splice } from '../xml/splice';
import { printArea } from './reference';
import { SHEET_ORDER } from './sheetOrder';

/** Puts filter buttons on the first row of an area, or takes them away; the hidden name that goes with them is a change of names. */
export function patchAutoFilter(sheet: XmlElement, xml: string, area: SheetEdits['autoFilter']): readonly Splice[] {
  if (area === undefined) return [];
  const before = child(sheet, 'autoFilter');
  const text = area === null ? '' : printTag(`${prefixAt(sheet)}autoFilter`, { ref: printArea(area) }, true);
  if (before) return [{ start: before.start, end: before.closeEnd, text }];
  return text === '' ? [] : [insertChild(sheet, xml, SHEET_ORDER, 'autoFilter', text)];
}
