import type { Area, SheetEdits } from '../content';
import { printTag } from '../xml/printXml';
import { child, children, type XmlElement } from '../xml/readTree';
import { insertChild, prefixAt, type Splice } from '../xml/splice';
import { printArea, readArea } from './reference';
import { SHEET_ORDER } from './sheetOrder';

/** The merged areas as they are to be; those that stay stay as they are written, and an empty list goes. */
export function patchMerges(sheet: XmlElement, xml: string, merges: SheetEdits['merges']): readonly Splice[] {
  if (!merges) return [];
  const list = child(sheet, 'mergeCells');
  const wanted = new Set(merges.map(printArea));
  const kept = (list ? children(list, 'mergeCell') : []).filter(({ attributes }) => wanted.delete(areaIn(attributes)));
  const element = `${prefixAt(sheet)}mergeCell`;
  const cells = [
    ...kept.map(({ start, closeEnd }) => xml.slice(start, closeEnd)),
    ...[...wanted].map((ref) => printTag(element, { ref }, true)),
  ];
  const text =
    cells.length === 0 ? '' : `${printTag(`${element}s`, { count: cells.length })}${cells.join('')}</${element}s>`;
  if (list) return [{ start: list.start, end: list.closeEnd, text }];
  return text === '' ? [] : [insertChild(sheet, xml, SHEET_ORDER, 'mergeCells', text)];
}

function areaIn({ ref = '' }: XmlElement['attributes']): string {
  const area: Area | null = readArea(ref);
  return area ? printArea(area) : ref;
}
