import type { Area, DifferentialStyle, SheetEdits, StyleChange } from '../content';
import { child } from '../xml/readTree';
import { applySplices } from '../xml/splice';
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
  const written = surveyEdits(sheet, edits);
  const patcher = new RowPatcher(sheet, xml, edits, brokenGroups(sheet, edits), styleOf);
  const tree = scanSheet(sheet.part, xml, patcher);
  const sheetData = child(tree, 'sheetData');
  if (!sheetData) throw new Error(`${sheet.part} has no sheetData`);
  patcher.finish(sheetData, xml);
  const around = patchAround(sheet.part, tree, xml, edits, written.grown, dxfOf);
  return { xml: applySplices(xml, [...around, ...patcher.splices]), formulasGone: written.formulasGone };
}

function surveyEdits(
  sheet: ReadSheet,
  { cells }: SheetEdits,
): { readonly grown: Area | null; readonly formulasGone: readonly Place[] } {
  const formulasGone: Place[] = [];
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, edits] of cells) {
    for (const [column, { content, style }] of edits) {
      const array = content && sheet.arrays.find((area) => contains(area, row, column));
      if (array) throw new Error(`${sheet.name}!${printReference(row, column)} belongs to an array formula`);
      const before = sheet.cells.get(row)?.get(column)?.formula ?? null;
      if (content?.formula === null && before !== null) formulasGone.push({ row, column });
      if (!style && (!content || (content.value === null && content.formula === null))) continue;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
  }
  const grown = bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return { grown, formulasGone };
}

function brokenGroups(sheet: ReadSheet, { cells }: SheetEdits): ReadonlySet<string> {
  const isOverwritten = ({ row, column }: Place): boolean => {
    const content = cells.get(row)?.get(column)?.content;
    return content !== undefined && content.formula !== sheet.cells.get(row)?.get(column)?.formula;
  };
  const broken = [...sheet.sharedMasters].filter(([, masters]) => masters.some(isOverwritten));
  return new Set(broken.map(([group]) => group));
}
