import type { CellEdit, FileValue } from '../content';
import { escapeText, printTag } from '../xml/printXml';
import { encodeXstring } from '../xml/xstring';

export type CellContent = NonNullable<CellEdit['content']>;

/** Excel's limits; a longer text would make it repair the file. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/**
 * A `c` element with this content. Text goes inside the cell (`inlineStr`), so the shared strings stay as they
 * are; a formula carries its computed value. `formulaElement` is the `f` element to keep, when there is one.
 */
export function printCell(
  prefix: string,
  attributes: Readonly<Record<string, string | undefined>>,
  { value, formula }: CellContent,
  formulaElement: string | null = null,
): string {
  if (formula === null && value === null) return printTag(`${prefix}c`, attributes, true);
  const type = typeOf(value, formula !== null);
  const tag = printTag(`${prefix}c`, type === undefined ? attributes : { ...attributes, t: type });
  if (type === 'inlineStr')
    return `${tag}<${prefix}is>${printText(`${prefix}t`, textOf(value))}</${prefix}is></${prefix}c>`;
  const printedFormula = formulaElement ?? (formula === null ? '' : printFormula(prefix, formula));
  const printedValue = value === null ? '' : printText(`${prefix}v`, textOf(value));
  return `${tag}${printedFormula}${printedValue}</${prefix}c>`;
}

export function printFormula(prefix: string, formula: string): string {
  if (formula.length > LONGEST_FORMULA)
    throw new Error(`Formula of ${formula.length} characters: ${formula.slice(0, 40)}…`);
  return printText(`${prefix}f`, formula);
}

function typeOf(value: FileValue, hasFormula: boolean): string | undefined {
  if (typeof value === 'string') return hasFormula ? 'str' : 'inlineStr';
  if (typeof value === 'boolean') return 'b';
  return typeof value === 'object' && value !== null ? 'e' : undefined;
}

function textOf(value: FileValue): string {
  if (typeof value === 'number') return printNumber(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'object') return value?.error ?? '';
  if (value.length > LONGEST_TEXT) throw new Error(`Text of ${value.length} characters: ${value.slice(0, 40)}…`);
  return value;
}

function printNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`Not a number that a cell can hold: ${value}`);
  return String(value).replace('e', 'E');
}

function printText(name: string, text: string): string {
  const space = /^[ \t\n]|[ \t\n]$/.test(text) ? ' xml:space="preserve"' : '';
  return `<${name}${space}>${escapeText(encodeXstring(text))}</${name}>`;
}
