import type { Validation } from '../../xlsx/content';
import { isWellFormed } from '../formula/isWellFormed';
import { invalidArgument, NotImplemented } from '../protocol/hostError';

/** The file's types, and Excel's. https://learn.microsoft.com/javascript/api/excel/excel.datavalidationtype */
export const TYPES: ReadonlyMap<string, string> = new Map([
  ['none', 'None'],
  ['list', 'List'],
  ['whole', 'WholeNumber'],
  ['decimal', 'Decimal'],
  ['date', 'Date'],
  ['time', 'Time'],
  ['textLength', 'TextLength'],
  ['custom', 'Custom'],
]);

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidationoperator */
const OPERATORS = new Map([
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqualTo'],
  ['lessThanOrEqual', 'LessThanOrEqualTo'],
]);

type Condition = Pick<Validation, 'type' | 'operator' | 'formula1' | 'formula2'> &
  Partial<Pick<Validation, 'showsList'>>;
type Fields = Readonly<Record<string, unknown>>;

/** `{list: {…}}`, `{wholeNumber: {…}}`: one condition under its name. https://learn.microsoft.com/javascript/api/excel/excel.datavalidationrule */
export function readRule(rule: unknown): Condition {
  const given = Object.entries(typeof rule === 'object' && rule !== null ? rule : {}).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  const [name, value] = given[0] ?? [];
  if (given.length !== 1 || name === undefined || typeof value !== 'object')
    throw invalidArgument('a rule has one condition');
  const fields = value as Fields;
  if (name === 'list') return readList(fields);
  if (name === 'custom') return condition('custom', 'between', readFormula(fields['formula']), null);
  const type = { wholeNumber: 'whole', decimal: 'decimal', date: 'date', textLength: 'textLength' }[name];
  if (type === undefined) throw new NotImplemented(`DataValidation.rule.${name}`);
  const operator = [...OPERATORS].find(([, each]) => each === fields['operator'])?.[0];
  if (operator === undefined) throw invalidArgument('there is no such operator');
  const limit = (formula: unknown): string => (type === 'date' ? readDate(formula) : readFormula(formula));
  const hasTwo = operator === 'between' || operator === 'notBetween';
  return condition(type, operator, limit(fields['formula1']), hasTwo ? limit(fields['formula2']) : null);
}

/** Formulas come back with `=`, as does a number. */
export function printRule({ type, operator, formula1, formula2, showsList }: Validation): object {
  if (type === 'none') return {};
  if (type === 'custom') return { custom: { formula: `=${formula1 ?? ''}` } };
  if (type === 'list') {
    const text = /^"((?:[^"]|"")*)"$/.exec(formula1 ?? '')?.[1];
    const source = text === undefined ? `=${formula1 ?? ''}` : text.replaceAll('""', '"');
    return { list: { inCellDropDown: showsList, source } };
  }
  const name = TYPES.get(type) ?? type;
  const formulas = { formula1: `=${formula1 ?? ''}`, ...(formula2 !== null && { formula2: `=${formula2}` }) };
  return { [name.charAt(0).toLowerCase() + name.slice(1)]: { ...formulas, operator: OPERATORS.get(operator) } };
}

const LONGEST_LIST = 255;

function readList({ source, inCellDropDown = true }: Fields): Condition {
  if (typeof source !== 'string') throw new NotImplemented('DataValidation.rule.list of a range object');
  if (typeof inCellDropDown !== 'boolean') throw invalidArgument('inCellDropDown is true or false');
  if (source === '' || (!source.startsWith('=') && source.length > LONGEST_LIST))
    throw invalidArgument(`a list has 1 to ${LONGEST_LIST} characters`);
  const formula1 = source.startsWith('=') ? readFormula(source) : `"${source.replaceAll('"', '""')}"`;
  return { ...condition('list', 'between', formula1, null), showsList: inCellDropDown };
}

function condition(type: string, operator: string, formula1: string, formula2: string | null): Condition {
  return { type, operator, formula1, formula2, showsList: true };
}

function readFormula(formula: unknown): string {
  if (typeof formula === 'number' && Number.isFinite(formula)) return String(formula);
  if (typeof formula !== 'string' || formula === '') throw invalidArgument('a number or a formula is needed');
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  if (!isWellFormed(text)) throw invalidArgument(`${formula} is not a formula`);
  return text;
}

/** A formula, or a date as ISO 8601 writes it, stored as a serial number. */
function readDate(formula: unknown): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(typeof formula === 'string' ? formula : '') ?? [];
  if (year === undefined) return readFormula(formula);
  const serial = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
  if (!Number.isInteger(serial) || serial <= 60) throw invalidArgument(`${String(formula)} is not a date`);
  return String(serial);
}
