import { blankWorkbook } from '../xlsx/blankWorkbook';
import type { CellEdit, OpenedFile, StyleChange } from '../xlsx/content';
import { openWorkbook } from '../xlsx/openWorkbook';
import { looks } from './looks';
import { prepareForPaper } from './paper';
import { proofread } from './proofread';
import type { PlanFacts } from './planFacts';
import { outlineLayout } from './outlineLayout';
import { registerLayout } from './registerLayout';
import type { PlacedCell, SampleSheet } from './sampleSheet';
import { sideBySideLayout } from './sideBySideLayout';

type OpenedSample = Extract<OpenedFile, { readonly status: 'opened' }>;

/** Ways of putting a plan on a sheet. */
const layouts = { register: registerLayout, outline: outlineLayout, sideBySide: sideBySideLayout };

/** The bytes of a sample workbook, already read back and found to say what the facts say. Throws otherwise. */
export function sampleWorkbook(facts: PlanFacts, layout: keyof typeof layouts, withActuals: boolean): Uint8Array {
  const sheet = layouts[layout](facts, withActuals);
  const bytes = fill(prepareForPaper(blankWorkbook([sheet.name]), sheet, facts.title), sheet);
  proofread(openSample(bytes).workbook, sheet);
  return bytes;
}

function fill(blank: Uint8Array, sheet: SampleSheet): Uint8Array {
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
