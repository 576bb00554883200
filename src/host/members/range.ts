import type { Area } from '../../xlsx/content';
import { MAX_COLUMNS, MAX_ROWS, printAddress } from '../model/address';
import type { Block } from '../model/block';
import { clearBlock, restoreNormal } from '../model/clearBlock';
import {
  readFormulas,
  readNumberFormats,
  readText,
  readValues,
  readValueTypes,
  writeContent,
  writeNumberFormats,
} from '../model/content';
import { areColumnsHidden, areRowsHidden, hideColumns, hideRows } from '../model/hiddenLines';
import { mergeBlock, unmergeBlock } from '../model/merges';
import { cellFrom, lastColumnOf, lastRowOf, offsetArea, resizedArea } from '../model/relativeArea';
import { copyLooks } from '../model/copyLooks';
import { shiftBlock } from '../model/shiftBlock';
import { HostError, invalidArgument, NotImplemented } from '../protocol/hostError';
import { conditionalFormatCollectionClass } from './conditionalFormatCollection';
import { dataValidationClass } from './dataValidation';
import { defineClass, type Argument, type HostClass, type HostObject } from './hostClass';
import { rangeFormatClass } from './rangeFormat';

/** https://learn.microsoft.com/javascript/api/excel/excel.range */
export const rangeClass: HostClass<Block> = defineClass<Block>({
  name: 'Range',
  isGone: ({ sheet, isDeleted }) => sheet.isDeleted || isDeleted === true,
  properties: {
    Address: { get: ({ sheet, area }) => printAddress(sheet.name, area) },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    Values: { get: readValues, set: writeContent },
    Formulas: { get: readFormulas, set: writeContent },
    Text: { get: readText },
    ValueTypes: { get: readValueTypes },
    RowHidden: { get: areRowsHidden, set: hideRows },
    ColumnHidden: { get: areColumnsHidden, set: hideColumns },
    NumberFormat: { get: readNumberFormats, set: writeNumberFormats },
    Style: {
      set: (block, name) => {
        if (name !== 'Normal') throw new NotImplemented(`Range.style = ${String(name)}`);
        restoreNormal(block);
      },
    },
  },
  navigations: {
    ConditionalFormats: (block) => conditionalFormatCollectionClass.of(block),
    DataValidation: (block) => dataValidationClass.of(block),
    Format: (block) => rangeFormatClass.of(block),
  },
  objectMethods: {
    GetCell: (block, [row, column]) => beside(block, cellFrom(block.area, row, column)),
    GetEntireColumn: (block) => beside(block, { ...block.area, row: 0, rows: MAX_ROWS }),
    GetEntireRow: (block) => beside(block, { ...block.area, column: 0, columns: MAX_COLUMNS }),
    GetLastColumn: (block) => beside(block, lastColumnOf(block.area)),
    GetLastRow: (block) => beside(block, lastRowOf(block.area)),
    GetOffsetRange: (block, [rows, columns]) => beside(block, offsetArea(block.area, rows, columns)),
    GetResizedRange: (block, [rows, columns]) => beside(block, resizedArea(block.area, rows, columns)),
    // The new cells, where the range was.
    Insert: (block, [direction]) => {
      const { area } = block;
      shiftBlock(block, direction, 'insert');
      return beside(block, area);
    },
    GetRow: (block, [index]) => rangeClass.of(rowOf(block, index)),
    GetBoundingRect: (block, [other]) => rangeClass.of(boundingBlock(block, other)),
  },
  methods: {
    Clear: (block, [applyTo]) => {
      clearBlock(block, applyTo);
    },
    Merge: (block, [across]) => {
      mergeBlock(block, across);
    },
    Unmerge: unmergeBlock,
    CopyFrom: (block, [source, what]) => {
      const from = rangeClass.targetOf(source);
      if (!from) throw new NotImplemented('Range.copyFrom of an address');
      if (what !== 'Formats') throw new NotImplemented(`Range.copyFrom of ${String(what ?? 'All')}`);
      copyLooks(from, block);
    },
    Select: select,
    Delete: (block, [direction]) => {
      shiftBlock(block, direction, 'delete');
    },
    // The client cuts large arrays into chunks, so it asks first whether the whole array fits.
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.rows || columns !== area.columns)
        throw invalidArgument('the number of rows or columns in the input array does not match the size of the range');
    },
  },
});

/** Another range of the same sheet. */
function beside({ workbook, sheet }: Block, area: Area): HostObject {
  return rangeClass.of({ workbook, sheet, area });
}

function select({ workbook, sheet, area }: Block): void {
  workbook.select(sheet, { area, row: area.row, column: area.column });
}

function rowOf(block: Block, index: Argument): Block {
  if (typeof index !== 'number' || index < 0 || index >= block.area.rows)
    throw invalidArgument('there is no such row in the range');
  return { ...block, area: { ...block.area, row: block.area.row + index, rows: 1 } };
}

function boundingBlock(block: Block, argument: Argument): Block {
  const other = rangeClass.targetOf(argument);
  if (!other) throw invalidArgument('another range is needed');
  if (other.sheet !== block.sheet) throw new HostError('InvalidArgument', 'The ranges are on different sheets.');
  const row = Math.min(block.area.row, other.area.row);
  const column = Math.min(block.area.column, other.area.column);
  const rows = Math.max(block.area.row + block.area.rows, other.area.row + other.area.rows) - row;
  const columns = Math.max(block.area.column + block.area.columns, other.area.column + other.area.columns) - column;
  return { ...block, area: { row, column, rows, columns } };
}
