import type { FileValue } from '../../xlsx/content';
import { UNCOMPUTABLE, type Calculated } from './calculator';

/** Fifteen significant digits, the only format in which the engine's formatted text loses nothing Excel shows. */
export const FULL_PRECISION = '0.00000000000000E+00';

const ERRORS: ReadonlySet<string> = new Set(['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!']);

/** What to type into the engine so that it holds exactly this value; null when it has no such value. */
export function toInput(value: FileValue): string | null {
  if (value === null) return '';
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  return ERRORS.has(value.error) ? value.error : null;
}

/** Kinds of `getCellType`, as the spreadsheet function TYPE numbers them. */
const NUMBER = 1;
const TEXT = 2;
const BOOLEAN = 4;

/** Reads a cell formatted with `FULL_PRECISION`. `mayBeName`: the formula was given a #NAME? to work on. */
export function fromOutput(type: number, text: string, mayBeName = false): Calculated {
  if (type === TEXT) return { kind: 'value', value: text };
  if (type === BOOLEAN) return { kind: 'value', value: text === 'TRUE' };
  if (type === NUMBER) return readNumber(text);
  // #NAME? may be a function the engine lacks, #ERROR! a formula it could not parse: neither is Excel's value.
  return ERRORS.has(text) && (text !== '#NAME?' || mayBeName)
    ? { kind: 'value', value: { error: text } }
    : UNCOMPUTABLE;
}

/** The engine writes exponents of three digits with the first two repeated: `E+30300` is 10^300. */
function readNumber(text: string): Calculated {
  const match = /^(-?\d\.\d{14})E([+-])(?:\d{2})?(\d{2,3})$/.exec(text);
  const value = match ? Number(`${match[1] ?? ''}E${match[2] ?? ''}${match[3] ?? ''}`) : NaN;
  return Number.isFinite(value) ? { kind: 'value', value } : UNCOMPUTABLE;
}
