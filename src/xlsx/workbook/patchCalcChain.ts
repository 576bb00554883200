import { printReference, type Place } from '../sheet/reference';
import { printTag } from '../xml/printXml';
import { readTree } from '../xml/readTree';
import { applySplices, type Splice } from '../xml/splice';

/**
 * The calculation chain (ECMA-376 part 1, 18.6.2) without cells that have no formula any more: Excel repairs a
 * file that still lists them. Null when nothing is left, and the part must go.
 */
export function patchCalcChain(part: string, xml: string, gone: ReadonlyMap<string, readonly Place[]>): string | null {
  const addresses = new Set(
    [...gone].flatMap(([sheetId, places]) =>
      places.map(({ row, column }) => `${sheetId} ${printReference(row, column)}`),
    ),
  );
  const splices: Splice[] = [];
  let sheetId = '';
  let keptSheetId = '';
  let kept = 0;
  for (const cell of readTree(part, xml).children) {
    // An entry without `i` is on the sheet of the entry before it.
    sheetId = cell.attributes['i'] ?? sheetId;
    if (addresses.has(`${sheetId} ${cell.attributes['r'] ?? ''}`)) {
      splices.push({ start: cell.start, end: cell.closeEnd, text: '' });
      continue;
    }
    if (sheetId !== keptSheetId && cell.attributes['i'] === undefined) {
      const text = printTag(cell.qualifiedName, { ...cell.attributes, i: sheetId }, cell.isSelfClosing);
      splices.push({ start: cell.start, end: cell.end, text });
    }
    keptSheetId = sheetId;
    kept++;
  }
  return kept === 0 ? null : applySplices(xml, splices);
}
