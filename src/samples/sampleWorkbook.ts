import { blankWorkbook } from '../xlsx/blankWorkbook';
import type { CellEdit, OpenedFile, StyleChange } from '../xlsx/content';
import { openWorkbook } from '../xlsx/openWorkbook';
import { looks } from './looks';
import { prepareForPaper } from './paper';
import { proofread } from './proofread';
import type { PlanFacts } from './planFacts';
import { registerLayout, type PlacedCell, type RegisterSheet } from './registerLayout';

type OpenedSample = Extract<OpenedFile, { readonly status: 'opened' }>;

/** The bytes of a sample workbook, already read back and found to say what the facts say. Throws otherwise. */
export function sampleWorkbook(facts: PlanFacts, withActuals: boolean): Uint8Array {
  const sheet = registerLayout(facts, withActuals);
  const bytes = fill(prepareForPaper(blankWorkbook([sheet.name]), sheet, facts.title), sheet);
  proofread(openSample(bytes).workbook, facts, withActuals);
  return bytes;
}

function fill(blank: Uint8Array, sheet: RegisterSheet): Uint8Array {
  const cells = new Map<number, Map<number, CellEdit>>();
  for (const cell of sheet.cells) {
    const row = cells.get(cell.row) ?? new Map<number, CellEdit>();
    cells.set(cell.row, row.set(cell.column, editOf(cell)));
  }
  const columnWidths = new Map(sheet.widths.map((width, column) => [column, width]));
  return openSample(blank).save({ sheets: new Map([[0, { cells, columnWidths }]]), recalculateOnOpen: false });
}

function editOf({ value, look, numberFormat, quotePrefix }: PlacedCell): CellEdit {
  const change: StyleChange = {
    ...looks[look],
    ...(numberFormat === null ? {} : { numberFormat }),
    ...(quotePrefix ? { quotePrefix } : {}),
  };
  return { content: { value, formula: null }, style: { base: 0, change } };
}

/** A sample that doesn't open is a bug, not bad input. */
export function openSample(bytes: Uint8Array): OpenedSample {
  const file = openWorkbook(bytes);
  if (file.status === 'refused') throw new Error(`The sample is ${file.reason}: ${file.detail}`);
  return file;
}
