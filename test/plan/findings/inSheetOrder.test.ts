import { found, wholeOf } from '../../../src/plan/findings/found';
import { inSheetOrder } from '../../../src/plan/findings/inSheetOrder';

const at = (cell: string | null, code: 'STR-012' | 'STR-014' | 'TGT-001' = 'STR-012') => ({
  cell,
  finding: found(code, {}, '', wholeOf('')),
});
const ordered = (...items: ReturnType<typeof at>[]) => inSheetOrder(items).map(({ cell }) => cell);

test('row by row, then from left to right', () => {
  expect(ordered(at('B10'), at('AA9'), at('Z9'), at('A100'), at('C2'))).toEqual(['C2', 'Z9', 'AA9', 'B10', 'A100']);
});

test('what has no cell comes last', () => {
  expect(ordered(at(null), at('A1'), at(null), at('A2'))).toEqual(['A1', 'A2', null, null]);
});

test('in a cell, as the catalogue has them', () => {
  const codes = inSheetOrder([at('A1', 'STR-014'), at('A1'), at('A1', 'TGT-001')]).map(({ finding }) => finding.code);
  expect(codes).toEqual(['TGT-001', 'STR-012', 'STR-014']);
});
