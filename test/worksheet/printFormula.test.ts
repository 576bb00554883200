import {
  call,
  cell,
  dateLiteral,
  literal,
  operation,
  statusWord,
  type Expression,
} from '../../src/plan/achievement/expression';
import { printFormula } from '../../src/worksheet/formula/printFormula';

const addresses = { target: '$K5', baseline: '$J5', actual: '$P5', degree: '$Q5' };
const print = (expression: Expression) => printFormula(expression, 'it')(addresses);
const actual = cell('actual');

test.each<[string, Expression]>([
  ['=$P5/0.9', operation(actual, '/', literal(0.9))],
  ['=2-$P5/30.5', operation(literal(2), '-', operation(actual, '/', literal(30.5)))],
  ['=(2-$P5)*10000', operation(operation(literal(2), '-', actual), '*', literal(10000))],
  ['=1-(2-$P5)', operation(literal(1), '-', operation(literal(2), '-', actual))],
  [
    '=ROUND($P5-(-4.14),10)>=0',
    operation(call('ROUND', operation(actual, '-', literal(-4.14)), literal(10)), '>=', literal(0)),
  ],
  ['=EXACT($K5,"detto ""ON""")', call('EXACT', cell('target'), literal('detto "ON"'))],
  ['=INT($P5)<=DATE(2017,10,31)', operation(call('INT', actual), '<=', dateLiteral('2017-10-31'))],
  ['=IF(TRUE,"Raggiunto","Non raggiunto")', call('IF', literal(true), statusWord('met'), statusWord('notMet'))],
  ['=1E+21', literal(1e21)],
])('%s', (formula, expression) => {
  expect(print(expression)).toBe(formula);
});

test('a long text is split into pieces Excel takes, and never inside a character', () => {
  const text = '"€😀'.repeat(100);
  const printed = print(call('EXACT', cell('target'), literal(text)));
  const pieces = [...printed.matchAll(/"((?:[^"]|"")*)"/g)].map(([, piece = '']) => piece);
  expect(pieces.join('').replaceAll('""', '"')).toBe(text);
  for (const piece of pieces) {
    expect(piece.length).toBeLessThanOrEqual(255);
    expect(() => encodeURIComponent(piece)).not.toThrow();
  }
});
