import type { Area, Change } from '../worksheet/change';
import { saysTheSame } from '../worksheet/conditionalLooks';
import { readAreas } from '../worksheet/address';
import { areaOf } from './areaOf';
import type { Request } from './readThere';
import type { WorkbookSession } from './workbookSession';

type RulesChange = Extract<Change, { kind: 'clearConditionalLooks' | 'clear' | 'clearLooks' }>;

/** A conditional format, with where it holds and, of those that depend on a formula, what it says. */
interface Rule {
  readonly format: Excel.ConditionalFormat;
  readonly ranges: Excel.RangeAreas;
  readonly rule: Excel.ConditionalFormatRule | null;
}

export interface RulesRequest extends Request {
  /** Once it is known which stay: whether each of them also holds for another cell of the sheet. */
  allHoldAt(row: number, column: number): boolean;
}

/** Conditional formats that touch an area: some are Piano's, some hold nowhere else, and some only reach across. */
export function rulesThere({ context }: WorkbookSession, change: RulesChange): RulesRequest {
  const range = areaOf(context.workbook.worksheets.getItem(change.sheet), change);
  const place = range.load('rowIndex,columnIndex,rowCount,columnCount');
  const there = range.conditionalFormats.load('items/id,items/type');
  let rules: readonly Rule[] = [];
  const area = (): Area => {
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = place;
    return { row, column, rows, columns };
  };
  return {
    more: () => {
      rules = there.items.map((format) => ({
        format,
        ranges: format.getRanges().load('address'),
        rule: format.type === 'Custom' ? format.custom.rule.load('formula') : null,
      }));
      return rules.length > 0;
    },
    apply: () => {
      for (const rule of rules) if (goes(rule, change, area())) rule.format.delete();
    },
    allHoldAt: (row, column) =>
      rules
        .filter((rule) => !goes(rule, change, area()))
        .every(({ ranges }) =>
          readAreas(ranges.address).some(
            (each) =>
              isWithin({ row, column, rows: 1, columns: 1 }, each, 'rows') &&
              isWithin({ row, column, rows: 1, columns: 1 }, each, 'columns'),
          ),
        ),
  };
}

function goes({ ranges, rule }: Rule, change: RulesChange, area: Area): boolean {
  if (change.kind === 'clearLooks') return false;
  const areas = readAreas(ranges.address);
  // Excel stretches a rule to a column that is inserted right of it; one that begins further left is people's.
  if (areas.some(({ column }) => column < area.column)) return false;
  return rule !== null && change.looks.some(({ formula }) => saysTheSame(formula, rule.formula));
}

function isWithin(inner: Area, outer: Area, axis: 'rows' | 'columns'): boolean {
  const start = axis === 'rows' ? 'row' : 'column';
  return inner[start] >= outer[start] && inner[start] + inner[axis] <= outer[start] + outer[axis];
}
