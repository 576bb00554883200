import { isSameName } from '../change/renameSheet';
import { Unsupported } from '../change/unsupported';
import { formulaParts } from '../change/formulaParts';
import type { Area, Shift } from '../content';
import type { ChangingPackage } from '../package/changingPackage';
import type { ReadSheet } from '../sheet/readSheet';
import { readArea } from '../sheet/reference';
import type { LoadedWorkbook } from '../workbook/loadWorkbook';
import { spliceFormulas } from '../xml/formulaTexts';
import { child, children, readTree, type XmlElement } from '../xml/readTree';
import { isBehind, shiftRefs } from './shiftAround';
import { moveFormula } from './moveFormula';
import { shiftDrawing } from './shiftDrawing';
import { firstOn, lastOn, moveArea } from './shift';

/** Moves what other parts say of places in the sheet: tables, drawings, comments, pivot tables. */
export function shiftBeside(changing: ChangingPackage, loaded: LoadedWorkbook, sheet: ReadSheet, shift: Shift): void {
  for (const { kind, target } of changing.asPackage().relationships(sheet.part)) {
    if (!changing.has(target)) continue;
    if (kind === 'table') shiftTable(changing, target, sheet.name, shift);
    else if (kind === 'drawing') shiftDrawing(changing, target, shift);
    else if (kind === 'comments' || kind === 'threadedComment') refuseBehind(changing, target, shift, 'comments');
    else if (kind === 'pivotTable') refuseBehind(changing, target, shift, 'pivot tables');
    else if (kind === 'vmlDrawing') refuseControls(changing, target);
  }
  for (const { path, kind } of formulaParts(changing, loaded.part))
    if (kind === 'pivotCacheDefinition') shiftSource(changing, path, sheet.name, shift);
}

/** Rows may come and go among a table's data; its columns have names of their own. */
function shiftTable(changing: ChangingPackage, path: string, sheet: string, shift: Shift): void {
  const xml = changing.text(path);
  const table = readTree(path, xml);
  const area = readArea(table.attributes['ref'] ?? '');
  if (!area) throw new Unsupported('a table that can’t be read');
  const first = firstOn(shift, area);
  const last = lastOn(shift, area);
  const end = shift.count < 0 ? shift.at - shift.count - 1 : shift.at;
  const isApart = shift.at > last || (shift.count < 0 ? end < first : shift.at <= first);
  const headers = Number(table.attributes['headerRowCount'] ?? 1);
  const totals = Number(table.attributes['totalsRowCount'] ?? 0);
  const isAmongData = shift.axis === 'rows' && shift.at > first + headers - 1 && end <= last - totals;
  const isAllData = shift.count < 0 && -shift.count >= area.rows - headers - totals;
  if (!isApart && (!isAmongData || isAllData)) throw new Unsupported('cells of a table');
  const formulas = spliceFormulas(path, xml, (formula) => moveFormula(formula, sheet, true, shift).text);
  changing.splice(path, [...shiftRefs(table, xml, shift), ...formulas]);
}

/** Notes have drawings of their own, which are not moved here. */
function refuseBehind(changing: ChangingPackage, path: string, shift: Shift, what: string): void {
  const visit = (element: XmlElement): void => {
    const area = readArea(element.attributes['ref'] ?? '');
    if (area && isBehind(area, shift)) throw new Unsupported(`${what} in cells that move`);
    element.children.forEach(visit);
  };
  visit(readTree(path, changing.text(path)));
}

function refuseControls(changing: ChangingPackage, path: string): void {
  if (/ObjectType="(?!Note")/.test(changing.text(path))) throw new Unsupported('a sheet with controls');
}

function shiftSource(changing: ChangingPackage, path: string, sheet: string, shift: Shift): void {
  const xml = changing.text(path);
  const cache = child(readTree(path, xml), 'cacheSource');
  for (const source of cache ? children(cache, 'worksheetSource') : []) {
    const { sheet: named = '', ref = '' } = source.attributes;
    const area = readArea(ref);
    if (!area || !isSameName(named, sheet)) continue;
    const moved: Area | null = moveArea(area, shift);
    if (moved?.columns !== area.columns) throw new Unsupported('columns of a pivot table’s source');
    changing.splice(path, shiftRefs(source, xml, shift));
  }
}
