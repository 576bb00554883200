import type { Area, DifferentialStyle, SheetEdits, StyleChange } from '../content';
import { child } from '../xml/readTree';
import { applySplices } from '../xml/splice';
import { Extent } from './extent';
import { patchAround } from './patchAround';
import { RowPatcher } from './patchRows';
import type { ReadSheet } from './readSheet';
import { contains, printReference, type Place } from './reference';
import { scanSheet } from './scanSheet';

export interface PatchedSheet {
  readonly xml: string;
  /** Cells that had a formula and no longer have. */
  readonly formulasGone: readonly Place[];
}

/** Gives the index of a format, adding it where there is none such. */
export interface NewStyles {
  styleOf(base: number, change: StyleChange): number;
  dxfOf(style: DifferentialStyle): number;
}

/**
 * Splices the edits into the text of a worksheet. Throws when an edit would overwrite part of an array formula
 * or a data table: whoever asks must have refused before.
 */
export function patchSheet(
  xml: string,
  sheet: ReadSheet,
  edits: SheetEdits,
  { styleOf, dxfOf }: NewStyles,
): PatchedSheet {
  const formulasGone = surveyEdits(sheet, edits);
  const patcher = new RowPatcher(sheet, xml, edits, brokenGroups(sheet, edits), styleOf);
  const tree = scanSheet(sheet.part, xml, patcher);
  const sheetData = child(tree, 'sheetData');
  if (!sheetData) throw new Error(`${sheet.part} has no sheetData`);
  patcher.finish(sheetData, xml);
  const around = patchAround(sheet.part, tree, xml, edits, extentAfter(sheet, patcher), dxfOf);
  return { xml: applySplices(xml, [...around, ...patcher.splices]), formulasGone };
}

function surveyEdits(sheet: ReadSheet, { cells }: SheetEdits): readonly Place[] {
  const formulasGone: Place[] = [];
  for (const [row, edits] of cells) {
    for (const [column, { content }] of edits) {
      const array = content && sheet.arrays.find((area) => contains(area, row, column));
      if (array) throw new Error(`${sheet.name}!${printReference(row, column)} belongs to an array formula`);
      const before = sheet.cells.get(row)?.get(column)?.formula ?? null;
      if (content?.formula === null && before !== null) formulasGone.push({ row, column });
    }
  }
  return formulasGone;
}

/** The area of the cells written, to add to the sheet's; that of all cells when some are gone, and theirs. */
function extentAfter(
  sheet: ReadSheet,
  { written, gone }: RowPatcher,
): { readonly area: Area; readonly gone: Area | null } | null {
  if (gone.length === 0) return written.area && { area: written.area, gone: null };
  const left = new Extent();
  for (const { row, column } of gone) left.add(row, column);
  const without = new Set(gone.map(({ row, column }) => printReference(row, column)));
  for (const [row, cells] of sheet.cells)
    for (const column of cells.keys()) if (!without.has(printReference(row, column))) written.add(row, column);
  for (const { row, column, rows, columns } of sheet.merges) written.add(row + rows - 1, column + columns - 1);
  return { area: written.area ?? { row: 0, column: 0, rows: 1, columns: 1 }, gone: left.area };
}

function brokenGroups(sheet: ReadSheet, { cells }: SheetEdits): ReadonlySet<string> {
  const isOverwritten = ({ row, column }: Place): boolean => {
    const content = cells.get(row)?.get(column)?.content;
    return content !== undefined && content.formula !== sheet.cells.get(row)?.get(column)?.formula;
  };
  const broken = [...sheet.sharedMasters].filter(([, masters]) => masters.some(isOverwritten));
  return new Set(broken.map(([group]) => group));
}
