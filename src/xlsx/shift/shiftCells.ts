import { formulaParts, rewriteFormulas } from '../change/formulaParts';
import { Unsupported } from '../change/unsupported';
import type { Shift } from '../content';
import type { ChangingPackage } from '../package/changingPackage';
import type { ReadSheet } from '../sheet/readSheet';
import { COLUMNS, ROWS } from '../sheet/reference';
import { scanSheet } from '../sheet/scanSheet';
import type { LoadedWorkbook } from '../workbook/loadWorkbook';
import { spliceFormulas } from '../xml/formulaTexts';
import { child, type XmlElement } from '../xml/readTree';
import { applySplices, type Splice } from '../xml/splice';
import { moveFormula, type MovedFormula } from './moveFormula';
import { shiftAround } from './shiftAround';
import { shiftBeside } from './shiftBeside';
import { RowShifter, SharedGroups } from './shiftRows';

/**
 * Inserts or deletes whole rows or columns of a sheet. Cells, widths, merged areas, rules and filters move, and every formula of the
 * workbook follows them. The calculation chain goes: Excel makes it anew.
 */
export function shiftCells(changing: ChangingPackage, loaded: LoadedWorkbook, sheet: number, shift: Shift): void {
  const own = loaded.sheets[sheet];
  if (!own) throw new Error(`No sheet ${sheet}`);
  refuseOverflow(own, shift);
  for (const each of loaded.sheets) shiftSheet(changing, each, own, shift);
  const done = new Set(loaded.sheets.map(({ part }) => part));
  for (const { kind, target } of changing.asPackage().relationships(own.part)) if (kind === 'table') done.add(target);
  for (const { path } of formulaParts(changing, loaded.part))
    if (!done.has(path))
      rewriteFormulas(changing, path, (formula) => moveFormula(formula, own.name, false, shift).text);
  shiftBeside(changing, loaded, own, shift);
  if (loaded.calcChainPart !== null) changing.removePart(loaded.part, loaded.calcChainPart);
}

function shiftSheet(changing: ChangingPackage, sheet: ReadSheet, own: ReadSheet, shift: Shift): void {
  const xml = changing.text(sheet.part);
  const isOwn = sheet === own;
  if (!isOwn && !xml.includes('!')) return;
  const move = (formula: string): MovedFormula => moveFormula(formula, own.name, isOwn, shift);
  const ownShift = isOwn ? shift : null;
  const groups = new SharedGroups(sheet, ownShift, move);
  scanSheet(sheet.part, xml, groups);
  const rows = new RowShifter(sheet, ownShift, move, groups.broken, xml);
  const tree = scanSheet(sheet.part, xml, rows);
  const around = isOwn ? shiftAround(sheet, tree, xml, shift, move) : [];
  // Rules are moved with their formulas; newer ones and those of other sheets only say them.
  const taken = [...around, ...rows.splices];
  const rest = formulasOutsideRows(sheet.part, xml, tree, isOwn, move);
  changing.replace(sheet.part, applySplices(xml, [...taken, ...rest].filter(isChange(xml))));
}

/** Formulas of rules and sparklines: on the sheet itself only those of the extension list, the others move with their rules. */
function formulasOutsideRows(
  part: string,
  xml: string,
  tree: XmlElement,
  isOwn: boolean,
  move: (formula: string) => MovedFormula,
): readonly Splice[] {
  const from = isOwn ? child(tree, 'extLst')?.start : child(tree, 'sheetData')?.closeEnd;
  if (from === undefined) return [];
  return spliceFormulas(part, xml, (formula) => move(formula).text).filter(({ start }) => start >= from);
}

/** What puts the same text in its own place is no change. */
function isChange(xml: string): (splice: Splice) => boolean {
  return ({ start, end, text }) => xml.slice(start, end) !== text;
}

/** Excel refuses to push cells off the sheet. */
function refuseOverflow(sheet: ReadSheet, { axis, count }: Shift): void {
  if (count < 0) return;
  const lastRow = axis === 'rows' ? Math.max(-1, ...sheet.cells.keys()) : -1;
  let lastColumn = -1;
  if (axis === 'columns')
    for (const cells of sheet.cells.values())
      for (const column of cells.keys()) lastColumn = Math.max(lastColumn, column);
  if (lastRow + count >= ROWS || lastColumn + count >= COLUMNS) throw new Unsupported('pushing cells off the sheet');
}
