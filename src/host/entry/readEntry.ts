import type { FileValue } from '../../xlsx/content';
import type { NumberFormats, TypedBy } from '../text/numberFormats';
import { isWellFormed } from '../formula/isWellFormed';

/** What Excel makes of a text typed into a cell, or written to `values` or `formulas`. */
export type Entry =
  | {
      readonly kind: 'value';
      readonly value: FileValue;
      /** The format the text asks for, e.g. `0%`; null when it asks for none. */ readonly numberFormat: string | null;
    }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string; readonly quotePrefix: boolean }
  | { readonly kind: 'refused'; readonly why: string };

const ERRORS: ReadonlySet<string> = new Set(['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!']);

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/**
 * The API reads text the US way whatever the person's language: `1,234.5`, `12/31/2017`, `TRUE`.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 * A person types numbers and dates in their own; formulas are read the US way from both.
 */
export function readEntry(text: string, numberFormat: string, formats: NumberFormats, typedBy: TypedBy = 'api'): Entry {
  if (text.length > LONGEST_TEXT) return { kind: 'refused', why: `longer than ${LONGEST_TEXT} characters` };
  if (text === '') return { kind: 'value', value: null, numberFormat: null };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1), quotePrefix: true };
  if (numberFormat === '@') return { kind: 'text', text, quotePrefix: false };
  if (text.startsWith('=') && text.length > 1) return readFormula(text.slice(1));
  const constant = readConstant(text, formats, typedBy);
  if (constant) return typedBy === 'person' ? inPercent(constant, text, numberFormat) : constant;
  // A sign that doesn't begin a number begins a formula: `+A1`, `-B2*2`.
  if (/^[+-]./.test(text)) return readFormula(text.startsWith('+') ? text.slice(1) : text);
  return { kind: 'text', text, quotePrefix: false };
}

function readFormula(formula: string): Entry {
  if (formula.length > LONGEST_FORMULA) return { kind: 'refused', why: `longer than ${LONGEST_FORMULA} characters` };
  return isWellFormed(formula) ? { kind: 'formula', formula } : { kind: 'refused', why: 'not a formula' };
}

/**
 * In a cell of percentages 92 is 92 %, and so is 0.92.
 * https://support.microsoft.com/office/format-numbers-as-percentages-de49167b-d603-4450-bcaa-31fba6c7b6b4
 */
function inPercent(entry: Entry, text: string, numberFormat: string): Entry {
  if (entry.kind !== 'value' || typeof entry.value !== 'number') return entry;
  const isShare = !numberFormat.includes('%') || text.includes('%') || Math.abs(entry.value) < 1;
  return isShare ? entry : { ...entry, value: entry.value / 100 };
}

function readConstant(text: string, formats: NumberFormats, typedBy: TypedBy): Entry | null {
  const upper = text.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE', numberFormat: null };
  if (ERRORS.has(upper)) return { kind: 'value', value: { error: upper }, numberFormat: null };
  const typed = formats.readTyped(text, typedBy);
  return typed && { kind: 'value', value: typed.value, numberFormat: typed.numberFormat };
}
