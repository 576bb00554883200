import type { ChangingPackage } from '../package/changingPackage';
import { Refusal } from '../refusal';
import { printTag } from '../xml/printXml';
import { readTree } from '../xml/readTree';
import { applySplices, type Splice } from '../xml/splice';

/** Whether a cell, by its sheet's `sheetId` and its address, has no formula any more. */
export type IsGone = (sheetId: string, reference: string) => boolean;

/**
 * The calculation chain (ECMA-376 part 1, 18.6.2) without cells that have no formula any more: Excel repairs a file that still lists
 * them. The part goes when nothing is left, or when it is damaged: it is not read on opening, and Excel makes it anew.
 */
export function patchCalcChain(changing: ChangingPackage, workbookPart: string, path: string, isGone: IsGone): void {
  const text = readablePart(path, changing.text(path), isGone);
  if (text === null) changing.removePart(workbookPart, path);
  else changing.replace(path, text);
}

function readablePart(path: string, xml: string, isGone: IsGone): string | null {
  try {
    return withoutCells(path, xml, isGone);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function withoutCells(part: string, xml: string, isGone: IsGone): string | null {
  const splices: Splice[] = [];
  let sheetId = '';
  let keptSheetId = '';
  let kept = 0;
  for (const cell of readTree(part, xml).children) {
    // An entry without `i` is on the sheet of the entry before it.
    sheetId = cell.attributes['i'] ?? sheetId;
    if (isGone(sheetId, cell.attributes['r'] ?? '')) {
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
