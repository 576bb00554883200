import { lookOf, type HostRule } from './conditionalFormats';
import type { HostSheet } from './sheet';
import type { HostWorkbook } from './workbook';
import { HostError, invalidArgument, NotImplemented } from '../protocol/hostError';
import type { DifferentialStyle } from '../../xlsx/content';

/** A conditional format by the key it has in its sheet. */
export interface FormatOf {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  readonly key: number;
}

/** The file's types, and Excel's. https://learn.microsoft.com/javascript/api/excel/excel.conditionalformattype */
const TYPES = new Map([
  ['expression', 'Custom'],
  ['dataBar', 'DataBar'],
  ['colorScale', 'ColorScale'],
  ['iconSet', 'IconSet'],
  ['top10', 'TopBottom'],
  ['cellIs', 'CellValue'],
  ['containsText', 'ContainsText'],
  ['notContainsText', 'ContainsText'],
  ['beginsWith', 'ContainsText'],
  ['endsWith', 'ContainsText'],
]);

export function typeOf({ type }: HostRule): string {
  return TYPES.get(type) ?? 'PresetCriteria';
}

export function ruleOf({ sheet, key }: FormatOf): HostRule {
  const rule = sheet.rules.find(key);
  if (!rule) throw new HostError('ItemNotFound', 'There is no such conditional format.');
  return rule;
}

export function isGone({ sheet, key }: FormatOf): boolean {
  return sheet.isDeleted || sheet.rules.find(key) === undefined;
}

/** What a rule changes of the look of cells. */
export function lookAt(target: FormatOf): DifferentialStyle {
  return lookOf(ruleOf(target), (dxf) => target.workbook.file.differentialStyle(dxf));
}

/** Changes the condition or the look; of a rule of the file all of it is written anew, so all of it must be known. */
export function rewrite(
  target: FormatOf,
  changes: Partial<Pick<HostRule, 'type' | 'operator' | 'text' | 'formulas' | 'style'>>,
): void {
  const rule = ruleOf(target);
  const isKnown = rule.index === null || (!rule.isExtended && ['expression', 'cellIs'].includes(rule.type));
  if (!isKnown) throw new NotImplemented('changing a conditional format of the file');
  target.sheet.rules.change(target.key, { style: lookAt(target), ...changes });
}

export function restyle(target: FormatOf, style: DifferentialStyle): void {
  rewrite(target, { style: { ...lookAt(target), ...style } });
}

/** Leaves the number format to the cell. */
export function clearNumberFormat(target: FormatOf): void {
  const { numberFormat, ...others } = lookAt(target);
  if (numberFormat !== undefined) rewrite(target, { style: others });
}

export function readFormula(formula: unknown): string {
  if (typeof formula !== 'string' || formula === '') throw invalidArgument('a formula is needed');
  return formula.startsWith('=') ? formula.slice(1) : formula;
}
