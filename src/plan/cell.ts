/** An Excel error value such as `#N/A`, kept apart from text that merely looks like one. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: text, number, date serial, boolean or error; `null` when it is empty. Dates are Excel serials. */
export type CellValue = string | number | boolean | null | CellError;

/** A cell of the plan as somebody left it. */
export interface WrittenCell {
  readonly value: CellValue;
  /** What Excel shows in the workbook's locale; for text cells, the text itself. */
  readonly text: string;
  /** Excel number format in its invariant (US) spelling, `General` when none. */
  readonly numberFormat: string;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

export const emptyWritten: WrittenCell = { value: null, text: '', numberFormat: 'General' };
