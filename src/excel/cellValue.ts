import type { CellValue } from '../plan/cell';

/** Excel gives an empty cell as empty text and an error as its name. */
export function cellValue(value: unknown): CellValue {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value);
  return errorNames.has(text) ? { error: text } : text;
}

const errorNames: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BLOCKED!',
  '#FIELD!',
  '#CONNECT!',
  '#BUSY!',
  '#UNKNOWN!',
]);
