import { activateSheet } from './change/activateSheet';
import { patchCharts } from './charts/patchCharts';
import type { SheetEdits, WorkbookEdits } from './content';
import { ChangingPackage } from './package/changingPackage';
import type { Package } from './package/openPackage';
import { patchSheet } from './sheet/patchSheet';
import { printReference, type Place } from './sheet/reference';
import { STYLES_CONTENT_TYPE } from './styles/blankStyles';
import { StyleRegistry } from './styles/registry';
import type { LoadedWorkbook } from './workbook/loadWorkbook';
import { patchCalcChain } from './workbook/patchCalcChain';
import { requireRecalculation } from './workbook/requireRecalculation';

/** The bytes of the workbook with the edits; null when they change nothing. */
export function saveWorkbook(parts: Package, loaded: LoadedWorkbook, edits: WorkbookEdits): Uint8Array | null {
  return withEdits(parts, loaded, edits).save();
}

/** The package with the edits made. */
export function withEdits(parts: Package, loaded: LoadedWorkbook, edits: WorkbookEdits): ChangingPackage {
  const changing = new ChangingPackage(parts);
  const registry = new StyleRegistry(loaded.styles);
  const formulasGone = new Map<string, readonly Place[]>();
  for (const [index, sheetEdits] of edits.sheets) {
    const sheet = loaded.sheets[index];
    if (!sheet) throw new Error(`No sheet ${index}`);
    if (isEmpty(sheetEdits)) continue;
    const patched = patchSheet(changing.text(sheet.part), sheet, sheetEdits, {
      styleOf: (base, change) => registry.derive(base, change),
      dxfOf: (style) => registry.differential(style),
    });
    changing.replace(sheet.part, patched.xml);
    if (sheetEdits.charts) patchCharts(changing, sheet.part, sheetEdits.charts);
    if (patched.formulasGone.length > 0) formulasGone.set(sheet.sheetId, patched.formulasGone);
  }
  saveStyles(changing, loaded, registry);
  saveCalcChain(changing, loaded, formulasGone);
  if (edits.recalculateOnOpen)
    changing.splice(loaded.part, requireRecalculation(loaded.part, changing.text(loaded.part)));
  if (edits.activeSheet !== undefined) activateSheet(changing, loaded, edits.activeSheet);
  return changing;
}

function isEmpty({ cells, columnWidths, rowHeights, fittedHeights, ...others }: SheetEdits): boolean {
  const { hiddenRows, hiddenColumns, ...settings } = others;
  const maps = [columnWidths, rowHeights, fittedHeights, hiddenRows, hiddenColumns];
  const sizes = maps.reduce((sum, map) => sum + (map?.size ?? 0), Object.keys(settings).length);
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
  formulasGone: ReadonlyMap<string, readonly Place[]>,
): void {
  if (calcChainPart === null || formulasGone.size === 0) return;
  const gone = new Set(
    [...formulasGone].flatMap(([sheetId, places]) =>
      places.map(({ row, column }) => `${sheetId} ${printReference(row, column)}`),
    ),
  );
  patchCalcChain(changing, part, calcChainPart, (sheetId, reference) => gone.has(`${sheetId} ${reference}`));
}
