import type { Area, FileSheet } from '../content';
import { isTrue } from '../xml/isTrue';
import { child, children, type XmlElement } from '../xml/readTree';
import { CellReader, type FileCells, type WorkbookContext } from './readCells';
import { readColumns } from './readColumns';
import { readAutoFilter, readPage, readRowBreaks } from './readPage';
import { readExtendedRules, readExtendedValidations } from './readExtensions';
import { readRules } from './readRules';
import { readSettings } from './readSettings';
import { readArea, type Place } from './reference';
import { readValidations } from './readValidations';
import { scanSheet } from './scanSheet';

/** A sheet as read, with what saving needs to know besides. */
export interface ReadSheet extends Omit<FileSheet, 'charts'> {
  readonly part: string;
  readonly cells: FileCells;
  /** Where the formulas are that other cells share, by the group's `si`. */
  readonly sharedMasters: ReadonlyMap<string, readonly Place[]>;
}

/** Reads a worksheet part (CT_Worksheet, ECMA-376 part 1, 18.3.1.99); throws a `Refusal` when it is damaged. */
export function readSheet(
  part: string,
  xml: string,
  named: { readonly name: string; readonly visibility: FileSheet['visibility'] },
  context: WorkbookContext,
): ReadSheet {
  const reader = new CellReader(part, context);
  const tree = scanSheet(part, xml, reader);
  const columns = readColumns(part, tree);
  const range = (column: number) => columns.find(({ first, last }) => first <= column && column <= last);
  return {
    ...named,
    part,
    cells: reader.cells,
    merges: readMerges(tree),
    arrays: reader.arrays,
    sharedMasters: reader.sharedMasters,
    isProtected: isTrue(child(tree, 'sheetProtection')?.attributes['sheet']),
    ...readSettings(tree),
    validations: readValidations(tree),
    rules: readRules(tree),
    extendedRules: readExtendedRules(tree),
    extendedValidations: readExtendedValidations(tree),
    page: readPage(tree),
    rowBreaks: readRowBreaks(tree),
    autoFilter: readAutoFilter(tree),
    isRowHidden: (row) => reader.hiddenRows.has(row),
    isColumnHidden: (column) => isTrue(range(column)?.attributes['hidden']),
    rowHeight: (row) => reader.rowHeights.get(row) ?? null,
    columnWidth: (column) => range(column)?.width ?? null,
    defaultStyle: (row, column) => reader.rowStyles.get(row) ?? range(column)?.style ?? 0,
  };
}

function readMerges(tree: XmlElement): readonly Area[] {
  const merges = child(tree, 'mergeCells');
  return (merges ? children(merges, 'mergeCell') : []).flatMap(
    ({ attributes }) => readArea(attributes['ref'] ?? '') ?? [],
  );
}
