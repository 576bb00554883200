import type { SheetStatus } from './status';

/** The cells a rule may look at; the worksheet decides where they are. */
export type RuleCell = 'target' | 'baseline' | 'actual' | 'degree';

/** Understood alike by every Excel since 2010 and by LibreOffice; nothing else may be printed into a sheet. */
export type RuleFunction =
  | 'IF'
  | 'AND'
  | 'OR'
  | 'NOT'
  | 'ISNUMBER'
  | 'ISERROR'
  | 'ISLOGICAL'
  | 'EXACT'
  | 'TRIM'
  | 'UPPER'
  | 'LOWER'
  | 'MIN'
  | 'MAX'
  | 'ABS'
  | 'INT'
  | 'ROUND'
  | 'DATE';

export type RuleOperator = '+' | '-' | '*' | '/' | '=' | '<' | '<=' | '>' | '>=';

/**
 * A rule as a formula: evaluated by `evaluate` for the pane, printed by `worksheet/formula` for the cell.
 * Both must give the same value for every content of the cells.
 */
export type Expression =
  | { readonly node: 'literal'; readonly value: number | string | boolean }
  /** Printed as the status's word in the language of the workbook. */
  | { readonly node: 'status'; readonly status: SheetStatus }
  | { readonly node: 'cell'; readonly cell: RuleCell }
  | {
      readonly node: 'operation';
      readonly operator: RuleOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly node: 'call'; readonly function: RuleFunction; readonly arguments: readonly Expression[] };

/** What rules are made of exists once: a large plan would hold millions of equal pieces. */
function once<Key, Piece>(make: (key: Key) => Piece): (key: Key) => Piece {
  const made = new Map<Key, Piece>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

const constants = new Map(
  [0, 1, 2, 6, 10, 10000, 0.9999, '', true, false].map((value): [typeof value, Expression] => [
    value,
    { node: 'literal', value },
  ]),
);

export const literal = (value: number | string | boolean): Expression =>
  constants.get(value) ?? { node: 'literal', value };
export const statusWord = once((status: SheetStatus): Expression => ({ node: 'status', status }));
export const cell = once((name: RuleCell): Expression => ({ node: 'cell', cell: name }));
export const call = (name: RuleFunction, ...args: Expression[]): Expression => ({
  node: 'call',
  function: name,
  arguments: args,
});
export const operation = (left: Expression, operator: RuleOperator, right: Expression): Expression => ({
  node: 'operation',
  operator,
  left,
  right,
});

/** `DATE(2017,10,31)`: survives the 1904 date system, which a serial would not. */
export function dateLiteral(iso: string): Expression {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return call('DATE', literal(year), literal(month), literal(day));
}

/** A number that is not TRUE or FALSE: LibreOffice counts booleans as numbers. */
export const isPlainNumber = once((name: RuleCell): Expression =>
  call('AND', call('ISNUMBER', cell(name)), call('NOT', call('ISLOGICAL', cell(name)))),
);

/** Compares on ten decimals, so that float noise never decides a status. */
export const compareDecimals = (left: Expression, operator: '<' | '<=' | '>' | '>=', right: Expression): Expression =>
  operation(call('ROUND', operation(left, '-', right), literal(10)), operator, literal(0));
