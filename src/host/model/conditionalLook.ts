import { shiftFormula } from '../../xlsx/formula/shiftFormula';
import type { DifferentialStyle } from '../../xlsx/content';
import type { Calculated } from '../calculation/calculator';
import { barShare } from './barShare';
import { columnName } from './address';
import { lookOf, type HostRule } from './conditionalFormats';
import { contains, type HostSheet } from './sheet';
import type { HostWorkbook } from './workbook';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the conditional formats make of a cell. */
export interface ConditionalLook {
  readonly style: DifferentialStyle;
  /** How much of the cell a data bar fills, 0 to 1. */
  readonly bar: { readonly color: string; readonly share: number } | null;
  /** A data bar may stand in for the value. */
  readonly showsValue: boolean;
}

const PLAIN: ConditionalLook = { style: {}, bar: null, showsValue: true };

/**
 * How cells look for their conditional formats, in the order of the cells: those with formulas, comparisons, texts and data bars.
 * Colour scales, icons, rankings, and conditions that can't be computed here change nothing.
 */
export function conditionalLooks(
  workbook: HostWorkbook,
  sheet: HostSheet,
  places: readonly Place[],
): readonly ConditionalLook[] {
  const conditions = places.map(({ row, column }) => sheet.rules.all.filter((rule) => holdsAt(rule, row, column)));
  const asked = conditions.flatMap((rules, at) => {
    const { row, column } = places[at] ?? { row: 0, column: 0 };
    return rules.flatMap((rule) => {
      const formula = conditionOf(rule, row, column);
      return formula === null ? [] : [{ rule, at, sheet: sheet.index, row, column, formula }];
    });
  });
  const met = new Map<number, Set<HostRule>>();
  workbook.evaluate(asked).forEach((result, index) => {
    const { at, rule } = asked[index] ?? {};
    if (at === undefined || rule === undefined || !isMet(result)) return;
    met.set(at, (met.get(at) ?? new Set()).add(rule));
  });
  return conditions.map((rules, at) => {
    const { row, column } = places[at] ?? { row: 0, column: 0 };
    return rules.length === 0 ? PLAIN : combined(workbook, sheet, rules, met.get(at) ?? new Set(), { row, column });
  });
}

/** The first that says something of a look has it; one that stops hides those below. */
function combined(
  workbook: HostWorkbook,
  sheet: HostSheet,
  rules: readonly HostRule[],
  met: ReadonlySet<HostRule>,
  { row, column }: Place,
): ConditionalLook {
  let look = PLAIN;
  for (const rule of rules) {
    const bar = rule.bar ?? rule.fileBar;
    if (bar && look.bar === null) {
      const share = barShare(workbook, sheet, rule.areas, bar, workbook.value(sheet, row, column));
      if (share !== null) look = { ...look, bar: { color: bar.color, share }, showsValue: bar.showsValue };
    }
    if (!met.has(rule)) continue;
    look = { ...look, style: { ...lookOf(rule, (dxf) => workbook.file.differentialStyle(dxf)), ...look.style } };
    if (rule.stopIfTrue) break;
  }
  return look;
}

function holdsAt({ areas }: HostRule, row: number, column: number): boolean {
  return areas.some((area) => contains(area, row, column));
}

/** A rule's condition as a formula of that cell; null where it is none. Texts come with their formula, in files as in the API. */
function conditionOf({ type, operator, formulas, areas }: HostRule, row: number, column: number): string | null {
  const [first] = areas;
  const [one, two] = formulas.map((formula) =>
    shiftFormula(formula, row - (first?.row ?? 0), column - (first?.column ?? 0)),
  );
  if (one === undefined) return null;
  if (type !== 'cellIs') return one;
  const cell = `${columnName(column)}${row + 1}`;
  if (operator === 'between') return `AND(${cell}>=(${one}),${cell}<=(${two ?? one}))`;
  if (operator === 'notBetween') return `OR(${cell}<(${one}),${cell}>(${two ?? one}))`;
  const sign = SIGNS.get(operator ?? '');
  return sign === undefined ? null : `${cell}${sign}(${one})`;
}

/** ST_ConditionalFormattingOperator, ECMA-376 part 1, 18.18.15. */
const SIGNS = new Map([
  ['equal', '='],
  ['notEqual', '<>'],
  ['greaterThan', '>'],
  ['lessThan', '<'],
  ['greaterThanOrEqual', '>='],
  ['lessThanOrEqual', '<='],
]);

function isMet(result: Calculated): boolean {
  return result.kind === 'value' && (result.value === true || (typeof result.value === 'number' && result.value !== 0));
}
