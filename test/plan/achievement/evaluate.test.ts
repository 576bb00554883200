import { evaluate } from '../../../src/plan/achievement/evaluate';
import { call, cell, literal, operation, type Expression } from '../../../src/plan/achievement/expression';
import type { CellValue } from '../../../src/plan/cell';

const value = (expression: Expression, actual: CellValue = null) =>
  evaluate(expression, { target: null, baseline: null, actual, degree: null });
const actual = cell('actual');

describe('values follow Excel', () => {
  test.each<[string, Expression, CellValue, CellValue]>([
    ['an empty cell equals empty text', operation(actual, '=', literal('')), null, true],
    ['an empty cell equals 0', operation(actual, '=', literal(0)), null, true],
    ['an empty cell is not a number', call('ISNUMBER', actual), null, false],
    ['texts compare without case', operation(actual, '=', literal('ON')), 'on', true],
    ['EXACT compares with case', call('EXACT', actual, literal('ON')), 'on', false],
    ['a number never equals the same figure as text', operation(actual, '=', literal('1')), 1, false],
    ['text is greater than any number', operation(actual, '>=', literal(0.7)), '', true],
    ['booleans are greater than texts', operation(actual, '>', literal('zzz')), false, true],
    ['TRUE is not 1 when compared', operation(actual, '=', literal(1)), true, false],
    ['TRIM keeps no-break spaces', call('TRIM', actual), '\u00a0 a  b ', '\u00a0 a b'],
    ['TRIM of a number is its text', call('TRIM', actual), 1.5, '1.5'],
    ['UPPER knows accents', call('UPPER', actual), 'sì', 'SÌ'],
    ['an error goes through arithmetic', operation(actual, '+', literal(1)), { error: '#N/A' }, { error: '#N/A' }],
    ['an error goes through OR', call('OR', literal(true), actual), { error: '#N/A' }, { error: '#N/A' }],
    ['ISERROR stops an error', call('ISERROR', actual), { error: '#N/A' }, true],
    ['arithmetic on text fails', operation(actual, '*', literal(2)), 'x', { error: '#VALUE!' }],
    ['a division by zero is an error', operation(literal(1), '/', actual), 0, { error: '#DIV/0!' }],
    ['INT goes down', call('INT', actual), -1.5, -2],
    ['ROUND takes halves away from zero', call('ROUND', actual, literal(1)), -0.25, -0.3],
    ['ROUND sees fifteen digits', call('ROUND', actual, literal(2)), 1.005, 1.01],
    ['DATE is a serial', call('DATE', literal(2017), literal(10), literal(31)), null, 43039],
  ])('%s', (_, expression, given, expected) => {
    expect(value(expression, given)).toEqual(expected);
  });

  test('IF takes one branch and leaves the other alone', () => {
    const failing = operation(literal(1), '/', literal(0));
    expect(value(call('IF', literal(true), literal('yes'), failing))).toBe('yes');
    expect(value(call('IF', literal('text'), literal(1), literal(2)))).toEqual({ error: '#VALUE!' });
  });
});
