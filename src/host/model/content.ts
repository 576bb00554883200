import { readEntry } from '../entry/readEntry';
import type { TypedBy } from '../text/numberFormats';
import { invalidArgument } from '../protocol/hostError';
import { readCells, writeCells, type Block } from './block';
import { shownValue, valueType } from './shownValue';
import { tellingOfEdit } from './tellEdit';

export function readValues(block: Block): (string | number | boolean)[][] | null {
  return readCells(block, (row, column) => shownValue(block.workbook.value(block.sheet, row, column)));
}

/** The formula where there is one, the value elsewhere. */
export function readFormulas(block: Block): (string | number | boolean)[][] | null {
  return readCells(block, (row, column) => {
    const { formula, value } = block.sheet.content(row, column);
    return formula === null ? shownValue(value) : `=${formula}`;
  });
}

export function readText(block: Block): string[][] | null {
  const { workbook, sheet } = block;
  return readCells(block, (row, column) =>
    workbook.formats.render(workbook.value(sheet, row, column), workbook.numberFormat(sheet, row, column)),
  );
}

export function readValueTypes(block: Block): string[][] | null {
  return readCells(block, (row, column) => valueType(block.workbook.value(block.sheet, row, column)));
}

/** `values` and `formulas` are written alike: texts are read as if typed. */
export function writeContent(block: Block, input: unknown, typedBy: TypedBy = 'api'): void {
  const { workbook, sheet } = block;
  tellingOfEdit(block, () => {
    writeCells(block, input, (row, column, value) => {
      // Only the top left cell of a merged area holds anything.
      if (sheet.merges.length > 0 && sheet.hiddenByMerge(row, column)) return;
      if (typeof value !== 'string')
        return workbook.setContent(sheet, row, column, { value: finite(value), formula: null });
      writeText(block, row, column, value, typedBy);
    });
  });
}

function writeText({ workbook, sheet }: Block, row: number, column: number, typed: string, typedBy: TypedBy): void {
  const numberFormat = workbook.numberFormat(sheet, row, column);
  const entry = readEntry(typed, numberFormat, workbook.formats, typedBy);
  switch (entry.kind) {
    case 'refused':
      throw invalidArgument(entry.why);
    case 'formula':
      return workbook.setContent(sheet, row, column, { value: null, formula: entry.formula });
    case 'text':
      workbook.setContent(sheet, row, column, { value: entry.text, formula: null });
      if (entry.quotePrefix) workbook.changeStyle(sheet, row, column, { quotePrefix: true });
      return;
    case 'value':
      workbook.setContent(sheet, row, column, { value: entry.value, formula: null });
      if (entry.numberFormat !== null && numberFormat === 'General')
        workbook.changeStyle(sheet, row, column, { numberFormat: entry.numberFormat });
  }
}

function finite(value: number | boolean): number | boolean {
  if (typeof value === 'number' && !Number.isFinite(value)) throw invalidArgument('a cell takes only finite numbers');
  return value;
}

export function readNumberFormats({ workbook, sheet, ...rest }: Block): string[][] | null {
  return readCells({ workbook, sheet, ...rest }, (row, column) => workbook.numberFormat(sheet, row, column));
}

export function writeNumberFormats(block: Block, input: unknown): void {
  const { workbook, sheet } = block;
  writeCells(block, input, (row, column, value) => {
    const numberFormat = value === '' ? 'General' : String(value);
    if (!workbook.formats.isValid(numberFormat)) throw invalidArgument(`${numberFormat} is not a number format`);
    workbook.changeStyle(sheet, row, column, { numberFormat });
  });
}
