import type { SheetEdits, WorkbookEdits } from './content';
import { ChangingPackage } from './package/changingPackage';
import type { Package } from './package/openPackage';
import { Refusal } from './refusal';
import { patchSheet } from './sheet/patchSheet';
import type { Place } from './sheet/reference';
import { STYLES_CONTENT_TYPE } from './styles/blankStyles';
import { StyleRegistry } from './styles/registry';
import type { LoadedWorkbook } from './workbook/loadWorkbook';
import { patchCalcChain } from './workbook/patchCalcChain';
import { requireRecalculation } from './workbook/requireRecalculation';

/** The bytes of the workbook with the edits; null when they change nothing. */
export function saveWorkbook(parts: Package, loaded: LoadedWorkbook, edits: WorkbookEdits): Uint8Array | null {
  const changing = new ChangingPackage(parts);
  const registry = new StyleRegistry(loaded.styles);
  const formulasGone = new Map<string, readonly Place[]>();
  for (const [index, sheetEdits] of edits.sheets) {
    const sheet = loaded.sheets[index];
    if (!sheet) throw new Error(`No sheet ${index}`);
    if (isEmpty(sheetEdits)) continue;
    const patched = patchSheet(changing.text(sheet.part), sheet, sheetEdits, (base, change) =>
      registry.derive(base, change),
    );
    changing.replace(sheet.part, patched.xml);
    if (patched.formulasGone.length > 0) formulasGone.set(sheet.sheetId, patched.formulasGone);
  }
  saveStyles(changing, loaded, registry);
  saveCalcChain(changing, loaded, formulasGone);
  if (edits.recalculateOnOpen) changing.splice(loaded.part, requireRecalculation(loaded.part, parts.text(loaded.part)));
  return changing.save();
}

function isEmpty({
  cells,
  columnWidths,
  rowHeights,
  merges = [],
  freezeRows = 0,
  freezeColumns = 0,
}: SheetEdits): boolean {
  const sizes = columnWidths.size + (rowHeights?.size ?? 0) + merges.length + freezeRows + freezeColumns;
  return sizes === 0 && [...cells.values()].every((row) => row.size === 0);
}

function saveStyles(
  changing: ChangingPackage,
  { part, styles, stylesPart }: LoadedWorkbook,
  registry: StyleRegistry,
): void {
  const text = registry.print();
  if (text === styles.xml) return;
  if (stylesPart !== null) changing.replace(stylesPart, text);
  else changing.addPart(part, { name: 'styles.xml', kind: 'styles', contentType: STYLES_CONTENT_TYPE, text });
}

function saveCalcChain(
  changing: ChangingPackage,
  { part, calcChainPart }: LoadedWorkbook,
  gone: ReadonlyMap<string, readonly Place[]>,
): void {
  if (calcChainPart === null || gone.size === 0) return;
  const text = readableCalcChain(changing, calcChainPart, gone);
  if (text === null) changing.removePart(part, calcChainPart);
  else changing.replace(calcChainPart, text);
}

/** The chain is not read on opening; Excel makes it anew when it is missing, so a damaged one may go. */
function readableCalcChain(
  changing: ChangingPackage,
  path: string,
  gone: ReadonlyMap<string, readonly Place[]>,
): string | null {
  try {
    return patchCalcChain(path, changing.text(path), gone);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
