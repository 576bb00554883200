import type { CellEdit, FileValue, SheetEdits, StyleChange } from '../../../src/xlsx/content';
import { blankWorkbook } from '../../../src/xlsx/blankWorkbook';
import { openWorkbook } from '../../../src/xlsx/openWorkbook';
import { openHostWorkbook, type HostWorkbook } from '../../../src/host/model/workbook';
import { loadIronCalc } from '../../../src/host/calculation/ironcalc';
import { loadIronCalcModule } from '../../../src/host/node/ironcalcModule';
import type { Calculator } from '../../../src/host/calculation/calculator';

/** A cell of a test file: a value, a formula with the value the file remembers, or a value with a style. */
export type TestCell =
  | FileValue
  | { readonly formula: string; readonly cached: FileValue }
  | { readonly value: FileValue; readonly style: StyleChange };

/** An .xlsx with these sheets, row by row from A1. */
export function xlsx(sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>): Uint8Array {
  const opened = openWorkbook(blankWorkbook(Object.keys(sheets)));
  if (opened.status === 'refused') throw new Error(opened.detail);
  const edits = Object.values(sheets).map((rows, index): [number, SheetEdits] => [
    index,
    { cells: new Map(rows.map((row, at) => [at, cellsOf(row)])), columnWidths: new Map() },
  ]);
  return opened.save({ sheets: new Map(edits.filter(([, edit]) => edit.cells.size > 0)), recalculateOnOpen: false });
}

function cellsOf(row: readonly TestCell[]): Map<number, CellEdit> {
  return new Map(row.flatMap((cell, column): [number, CellEdit][] => (cell === null ? [] : [[column, editOf(cell)]])));
}

function editOf(cell: Exclude<TestCell, null>): CellEdit {
  if (typeof cell !== 'object' || 'error' in cell) return { content: { value: cell, formula: null } };
  if ('formula' in cell) return { content: { value: cell.cached, formula: cell.formula } };
  return { content: { value: cell.value, formula: null }, style: { base: 0, change: cell.style } };
}

let calculator: Promise<Calculator> | null = null;

export async function open(bytes: Uint8Array, locale = 'it-IT'): Promise<HostWorkbook> {
  calculator ??= loadIronCalc(loadIronCalcModule);
  const opened = await openHostWorkbook(bytes, { calculator: await calculator, locale });
  if (opened.status === 'refused') throw new Error(opened.detail);
  return opened.workbook;
}
