import type { SheetEdits } from '../content';
import { printColor } from '../styles/colors';
import { printTag } from '../xml/printXml';
import { child, type XmlElement } from '../xml/readTree';
import { insertChild, prefixAt, type Splice } from '../xml/splice';
import { SHEET_ORDER } from './sheetOrder';

const PROPERTIES_ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** Colours the tab; null takes its colour away. */
export function patchTabColor(sheet: XmlElement, xml: string, tabColor: SheetEdits['tabColor']): readonly Splice[] {
  if (tabColor === undefined) return [];
  const prefix = prefixAt(sheet);
  const printed = tabColor === null ? '' : printTag(`${prefix}tabColor`, { rgb: printColor(tabColor) }, true);
  const properties = child(sheet, 'sheetPr');
  const before = properties && child(properties, 'tabColor');
  if (before) return [{ start: before.start, end: before.closeEnd, text: printed }];
  if (printed === '') return [];
  if (properties) return [insertChild(properties, xml, PROPERTIES_ORDER, 'tabColor', printed)];
  return [insertChild(sheet, xml, SHEET_ORDER, 'sheetPr', `<${prefix}sheetPr>${printed}</${prefix}sheetPr>`)];
}
